// The Java that comes out. It lies in the page compressed, and is unpacked when somebody first asks for it.

let unpacked;

function javaSources() {
  unpacked = unpacked || unpack("java");
  return unpacked;
}

function sourcePanel(number) {
  const panel = element("div", {}, element("p", { class: "quiet" }, "Unpacking…"));
  javaSources().then(
    (sources) => panel.replaceChildren(...shownSource(sources[number])),
    () => panel.replaceChildren(element("p", { class: "note" }, "This browser cannot unpack it.")),
  );
  return panel;
}

function shownSource(source) {
  if (source === "") {
    return [element("p", { class: "quiet" }, "No class is generated for it.")];
  }
  const code = element("code");
  // The highlighter escapes all text that it is given.
  code.innerHTML = Prism.highlight(source, Prism.languages.java, "java");
  return [
    element("div", { class: "tools" }, copyButton("Copy", () => source)),
    element("pre", { class: "source", tabindex: "0", "aria-label": "Java" }, code),
  ];
}
