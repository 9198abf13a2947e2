// Which changes are shown: those that break what is asked for, in what is called as is asked for.

class Filter {
  constructor() {
    this.field = document.getElementById("query");
    this.buttons = [...document.querySelectorAll(".axes button")];
    this.shown = document.getElementById("shown");
    this.groups = [...document.querySelectorAll(".group")].map((group) => ({ group, open: group.open }));
    this.changes = [...document.querySelectorAll(".change")].map((change) => new Shown(change));
    this.entries = [...document.querySelectorAll("#index details a")];
    this.buttons.forEach((button) => button.addEventListener("click", () => this.press(button)));
    this.field.addEventListener("input", () => this.apply());
    this.field.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        this.field.value = "";
        this.apply();
      }
    });
  }

  press(button) {
    button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
    this.apply();
  }

  apply() {
    const axes = this.buttons.filter((button) => button.getAttribute("aria-pressed") === "true").map((button) => button.dataset.axis);
    const text = this.field.value.trim().toLowerCase();
    const filtered = axes.length > 0 || text !== "";
    this.changes.forEach((change) => change.show(axes, text));
    document.querySelectorAll("article.model").forEach((model) => hideIfEmpty(model));
    this.groups.forEach(({ group, open }) => {
      hideIfEmpty(group);
      group.open = filtered || open;
    });
    this.index(filtered);
    const count = this.changes.filter((change) => !change.hidden).length;
    this.shown.textContent = filtered ? `${count.toLocaleString("en")} of ${this.changes.length.toLocaleString("en")} lines are shown.` : "";
  }

  /** Of the index, the models that something is shown of. */
  index(filtered) {
    const models = new Set(this.changes.filter((change) => !change.hidden).map((change) => change.model));
    this.entries.forEach((link) => {
      link.parentElement.hidden = filtered && !models.has(link.getAttribute("href").slice(1));
    });
    document.querySelectorAll("#index details").forEach((part) => {
      part.hidden = !part.querySelector("li:not([hidden])");
    });
  }
}

/** A change, with what it is found by. */
class Shown {
  constructor(line) {
    this.line = line;
    const place = line.closest("article.model") || line;
    this.model = place.id.split("/~")[0];
    const name = place.querySelector(".name");
    this.text = `${name ? name.textContent : ""} ${line.textContent}`.toLowerCase();
  }

  get hidden() {
    return this.line.hidden;
  }

  show(axes, text) {
    const breaks = axes.length === 0 || axes.some((axis) => this.line.classList.contains(axis));
    this.line.hidden = !(breaks && this.text.includes(text));
  }
}

function hideIfEmpty(part) {
  part.hidden = !part.querySelector(".change:not([hidden])");
}

/** What an address leads to is unfolded, and shown whatever the filter says. */
function reveal() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) {
    return;
  }
  for (let part = target; part; part = part.parentElement) {
    part.hidden = false;
    if (part.localName === "details") {
      part.open = true;
    }
  }
  if (target.matches(".model")) {
    target.querySelectorAll(".change").forEach((change) => (change.hidden = false));
  }
  document.querySelector("#index [aria-current]")?.removeAttribute("aria-current");
  const entry = [...document.querySelectorAll("#index a")].find((link) => link.hash === location.hash);
  entry?.setAttribute("aria-current", "true");
  target.scrollIntoView({ block: "start" });
  closeMenu();
}

/** Java is highlighted when it comes near: there is much of it, and little of that is looked at. */
function highlightSeen() {
  const seen = new IntersectionObserver(
    (tables) => {
      for (const { target } of tables.filter((table) => table.isIntersecting)) {
        seen.unobserve(target);
        target.querySelectorAll("td code").forEach(highlight);
      }
    },
    { rootMargin: "50%" },
  );
  document.querySelectorAll(".sides").forEach((table) => seen.observe(table));
}

/** Text by text, so that what is marked stays so. */
function highlight(code) {
  const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  const all = [];
  while (texts.nextNode()) {
    all.push(texts.currentNode);
  }
  for (const text of all) {
    const made = element("span");
    // The highlighter escapes all text that it is given.
    made.innerHTML = Prism.highlight(text.data, Prism.languages.java, "java");
    text.replaceWith(...made.childNodes);
  }
}

startTheme();
startMenu();
const filter = new Filter();
startSlash(filter.field);
addEventListener("hashchange", reveal);
reveal();
highlightSeen();
