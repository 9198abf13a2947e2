// Search as one types, over the headings of all pages and what is below them. SECTIONS comes with sections.js: a script,
// since a page that is opened from a folder may fetch nothing. It is larger than all else of a page, and comes when it is needed.

const MOST_HITS = 30;
const form = document.querySelector("form.search");
const input = form.querySelector("input");
const list = form.querySelector("ul");
const told = form.querySelector("p");
let index;
let chosen = -1;

/** Ids such as unclear-name are found by their words and as a whole. */
function words(text) {
  const parts = text.split(/[\s,.;:()[\]{}"'`<>|/]+/).filter((word) => word !== "");
  return parts.flatMap((part) => (/[-_]/.test(part) ? [part, ...part.split(/[-_]+/).filter((word) => word !== "")] : [part]));
}

/** Made when somebody searches for the first time: most who open a page never do. */
function searched() {
  index ??= fetched().then(() => {
    const made = new MiniSearch({
      fields: ["heading", "page", "text"],
      tokenize: words,
      searchOptions: { prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false), combineWith: "AND", boost: { heading: 6, page: 3 } },
    });
    made.addAll(SECTIONS.map((section, id) => ({ id, ...section })));
    return made;
  });
  return index;
}

function fetched() {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${document.body.dataset.base}/sections.js`;
    script.onload = resolve;
    script.onerror = () => reject(new Error("sections.js is missing"));
    document.head.append(script);
  });
}

async function show() {
  const found = input.value.trim() === "" ? null : await searched();
  // As it is now: more may have been typed meanwhile, or all been taken back.
  const query = input.value.trim();
  const hits = query === "" || !found ? [] : found.search(query).slice(0, MOST_HITS);
  chosen = -1;
  list.replaceChildren(...hits.map((hit, place) => item(SECTIONS[hit.id], place)));
  list.hidden = hits.length === 0;
  input.setAttribute("aria-expanded", String(hits.length > 0));
  input.removeAttribute("aria-activedescendant");
  told.textContent = query === "" ? "" : `${hits.length} results`;
}

function item(section, place) {
  const entry = document.createElement("li");
  entry.id = `hit${place}`;
  entry.setAttribute("role", "option");
  const link = document.createElement("a");
  link.href = `${document.body.dataset.base}/${section.url}`;
  link.tabIndex = -1;
  link.textContent = section.heading;
  const where = document.createElement("span");
  where.className = "where";
  where.textContent = section.heading === section.page ? section.text.slice(0, 120) : section.page;
  link.append(where);
  entry.append(link);
  return entry;
}

function choose(place) {
  const items = [...list.children];
  if (items.length === 0) {
    return;
  }
  items[chosen]?.removeAttribute("aria-selected");
  chosen = (place + items.length) % items.length;
  items[chosen].setAttribute("aria-selected", "true");
  items[chosen].scrollIntoView({ block: "nearest" });
  input.setAttribute("aria-activedescendant", items[chosen].id);
}

function empty() {
  input.value = "";
  show();
}

form.hidden = false;
input.addEventListener("focus", searched);
input.addEventListener("input", show);
input.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown") {
    choose(chosen + 1);
  } else if (event.key === "ArrowUp") {
    choose(chosen < 0 ? -1 : chosen - 1);
  } else if (event.key === "Escape") {
    empty();
  } else {
    return;
  }
  event.preventDefault();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  (list.children[Math.max(chosen, 0)]?.querySelector("a"))?.click();
});
list.addEventListener("click", empty);
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !/^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName) && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    input.focus();
  }
});

/** An address may ask: index.html?q=unclear-name. */
input.value = new URLSearchParams(location.search).get("q") ?? "";
show();
// What is closed on a narrow screen is open on others, without a script too.
document.querySelector("nav details").open = !matchMedia("(max-width: 56rem)").matches;
