// Makes elements. Text is set as text: nothing that comes in becomes markup.

const SVG = "http://www.w3.org/2000/svg";

function element(name, attributes, ...children) {
  return filled(document.createElement(name), attributes, children);
}

function drawn(name, attributes, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (typeof value === "function") {
      made.addEventListener(name, value);
    } else {
      made.setAttribute(name, value);
    }
  }
  made.append(...children);
  return made;
}

function button(label, act) {
  return element("button", { type: "button", click: act }, label);
}

/** A button that copies a text and says that it has. */
function copyButton(label, text) {
  const made = button(label, async () => {
    made.textContent = (await copy(await text())) ? "Copied" : "Not permitted";
    setTimeout(() => (made.textContent = label), 1500);
  });
  return made;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (refused) {
    // Where there is no clipboard for scripts there is still the command.
    const area = element("textarea", { class: "hidden", "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    return copied;
  }
}
