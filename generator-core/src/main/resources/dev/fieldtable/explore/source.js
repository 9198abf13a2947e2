// The Java that comes out of a type, and documents of it.

function sourcePanel(number) {
  return unpackedPanel(unpack("java"), (sources) =>
    sources.types[number] === ""
      ? [element("p", { class: "quiet" }, "No class is generated for it.")]
      : shownCode(sourceOf(sources, number), Prism.languages.java, "Java"),
  );
}

/** A source is the numbers of its lines: those that many have are in the page once. */
function sourceOf({ lines, types }, number) {
  return types[number]
    .split(" ")
    .map((line) => `${lines[line]}\n`)
    .join("");
}

function samplePanel(number) {
  return unpackedPanel(unpack("samples", Numeral.parse), (samples) => {
    const [full, minimal] = samples[number];
    if (full === undefined) {
      return [element("p", { class: "quiet" }, "No document of it can be made up from what the docs say.")];
    }
    return [
      element("h3", {}, "With each property once"),
      ...shownCode(JSON.stringify(full, null, 2), Prism.languages.clike, "JSON"),
      element("h3", {}, "With what has to be there"),
      ...shownCode(JSON.stringify(minimal, null, 2), Prism.languages.clike, "JSON"),
    ];
  });
}

function unpackedPanel(unpacking, made) {
  const panel = element("div", {}, element("p", { class: "quiet" }, "Unpacking…"));
  unpacking.then(
    (all) => panel.replaceChildren(...made(all)),
    () => panel.replaceChildren(element("p", { class: "note" }, "This browser cannot unpack it.")),
  );
  return panel;
}

function shownCode(text, grammar, label) {
  const code = element("code");
  // The highlighter escapes all text that it is given.
  code.innerHTML = Prism.highlight(text, grammar, label);
  return [
    element("div", { class: "tools" }, copyButton("Copy", () => text)),
    element("pre", { class: "source", tabindex: "0", "aria-label": label }, code),
  ];
}
