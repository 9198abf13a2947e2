async function start() {
  startTheme();
  startMenu();
  const model = new Model(await unpack("model"));
  const search = new SearchField(new Search(model));
  new Pages(model, search);
  // When there is nothing else to do, so that the first letter finds something.
  (window.requestIdleCallback || setTimeout)(() => search.ready());
}

start();
