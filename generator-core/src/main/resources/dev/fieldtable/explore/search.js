// Search as one types, over types, properties, names in JSON and in Java, values and descriptions.

const MOST_HITS = 50;
const MOST_LIKE = 5;

/** Names are found by their words and as a whole: user, plex, account and userplexaccount. */
function words(text) {
  return text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .split(/[\s\p{P}\p{S}]+/u)
    .filter((word) => word !== "");
}

function namesWords(text) {
  const found = words(text);
  return found.length < 2 ? found : [...found, text.replace(/[\s\p{P}\p{S}]+/gu, "")];
}

/** Two indexes: names are few and found at once, descriptions are many and come after them in every list. */
class Search {
  constructor(model) {
    this.model = model;
    this.hits = [];
    const options = { tokenize: words, prefix: true, combineWith: "AND" };
    this.names = new MiniSearch({
      fields: ["name", "json", "java"],
      tokenize: namesWords,
      searchOptions: { ...options, boost: { name: 4, json: 3 }, boostDocument: (id) => (this.hits[id].kind === "type" ? 2 : 1) },
    });
    this.texts = new MiniSearch({ fields: ["text"], tokenize: words, searchOptions: options });
  }

  readOperations() {
    document.querySelectorAll("#operations tbody > tr").forEach((row) => {
      const label = row.cells[0].querySelector("code").textContent;
      const name = row.cells[1].querySelector("strong").textContent;
      this.add({ kind: "operation", label, where: name, anchor: row.id, cell: row.cells[1] }, { name: label, java: name });
    });
  }

  /** Reads the names of all types, little by little, so that the page answers meanwhile. */
  async readNames() {
    for (let number = 0; number < this.model.types.length; number++) {
      this.readType(this.model.types[number]);
      if (number % 50 === 49) {
        await pause();
      }
    }
    this.readOperations();
  }

  async readTexts() {
    for (let id = 0; id < this.hits.length; id++) {
      const { cell } = this.hits[id];
      if (cell) {
        this.texts.add({ id, text: cell.textContent });
      }
      if (id % 200 === 199) {
        await pause();
      }
    }
  }

  readType(type) {
    const section = document.getElementById(type.anchor);
    const prose = section.querySelector(":scope > .prose");
    this.add(
      { kind: "type", label: type.name, where: type.package || type.kind, anchor: type.anchor, cell: prose },
      { name: type.name, java: type.java },
    );
    rowsOf(type).forEach((row, place) => {
      if (type.kind === "enum") {
        const [, name, java] = [...row.cells].map((cell) => cell.querySelector("code")?.textContent ?? "");
        const value = type.values[place];
        this.add({ kind: "value", label: value, where: type.name, anchor: row.id }, { json: value, name, java });
      } else {
        const { json, name } = type.properties[place];
        const java = [...row.cells[1].querySelectorAll("code")].map((each) => each.textContent).join(" ");
        this.add(
          { kind: "property", label: json, where: type.name, anchor: row.id, cell: row.cells[2] },
          { json, name: name || "", java },
        );
      }
    });
  }

  /** What can be found before the names are read: those of types, properties and values that have all that was typed. */
  glance(query) {
    const asked = query.toLowerCase().split(/\s+/);
    const has = (name) => asked.every((word) => name.toLowerCase().includes(word));
    const hits = [];
    for (const { name, anchor, package: where, kind, properties = [], values = [] } of this.model.types) {
      if (has(name)) {
        hits.push({ kind: "type", label: name, where: where || kind, anchor });
      }
      properties.filter(({ json }) => has(json)).forEach(({ json }) => hits.push(partOf("property", json, name, anchor)));
      values.filter((value) => has(value)).forEach((value) => hits.push(partOf("value", value, name, anchor)));
    }
    const types = ({ kind }) => kind === "type";
    const sorted = [...hits.filter(types), ...hits.filter((hit) => !types(hit))];
    return { count: hits.length, hits: asTyped(query, sorted).slice(0, MOST_HITS) };
  }

  add(hit, document) {
    document.id = this.hits.length;
    this.hits.push(hit);
    this.names.add(document);
  }

  find(query) {
    const named = this.names.search(query);
    const seen = new Set(named.map((each) => each.id));
    let found = [...named, ...this.texts.search(query).filter((each) => !seen.has(each.id))];
    if (found.length === 0) {
      found = this.names.search(query, { fuzzy: 0.25 });
    }
    const hits = found.map((each) => this.hits[each.id]);
    return { count: found.length, hits: asTyped(query, hits).slice(0, MOST_HITS) };
  }
}

function partOf(kind, label, where, anchor) {
  return { kind, label, where, anchor: `${anchor}/${encodeURIComponent(label)}` };
}

/** What is called just as was typed comes first, then operations that begin so: nobody types a path for anything else. */
function asTyped(query, hits) {
  const typed = query.toLowerCase();
  const rank = ({ kind, label }) => {
    const name = label.toLowerCase();
    return name === typed ? 0 : kind === "operation" && name.startsWith(typed) ? 1 : 2;
  };
  return [0, 1, 2].flatMap((wanted) => hits.filter((hit) => rank(hit) === wanted));
}

function pause() {
  return new Promise((resume) => setTimeout(resume));
}

/** The field, its list of hits, and the keys that move in them. */
class SearchField {
  constructor(search) {
    this.search = search;
    this.field = document.getElementById("query");
    this.list = document.getElementById("results");
    this.count = document.getElementById("result-count");
    this.index = document.getElementById("index");
    this.chosen = -1;
    this.field.addEventListener("focus", () => this.ready());
    this.field.addEventListener("input", () => this.show());
    this.field.addEventListener("keydown", (event) => this.key(event));
    startSlash(this.field);
  }

  ready() {
    if (!this.reading) {
      this.reading = this.search.readNames().then(() => (this.read = true));
      this.reading.then(() => this.search.readTexts()).then(() => this.list.hidden || this.show());
    }
    return this.reading;
  }

  /** A few types whose names are like one. */
  async like(name) {
    await this.ready();
    const hits = name === "" ? [] : this.search.find(name).hits;
    return hits.filter((hit) => hit.kind === "type").slice(0, MOST_LIKE);
  }

  /** Whoever types before all is read sees at once what is found at a glance, and then the rest. */
  async show() {
    if (!this.read) {
      this.fill((query) => this.search.glance(query));
      await this.ready();
    }
    this.fill((query) => this.search.find(query));
  }

  fill(find) {
    const query = this.field.value.trim();
    const { count, hits } = query === "" ? { count: 0, hits: [] } : find(query);
    this.list.replaceChildren(...hits.map((hit, place) => this.item(hit, place)));
    this.list.hidden = query === "";
    this.index.hidden = query !== "";
    this.field.setAttribute("aria-expanded", String(query !== ""));
    this.count.textContent = query === "" ? "" : count === 1 ? "1 result" : `${count} results`;
    if (query !== "" && count === 0 && this.read) {
      this.list.append(element("li", { class: "quiet", role: "option", "aria-disabled": "true" }, "Nothing found"));
    }
    this.choose(hits.length > 0 ? 0 : -1);
  }

  item(hit, place) {
    return element(
      "li",
      { id: `hit-${place}`, role: "option", "data-anchor": hit.anchor, click: () => this.open(hit.anchor) },
      element("span", { class: "hit" }, hit.label),
      element("span", { class: "where" }, `${{ property: "property of ", value: "value of ", operation: "operation " }[hit.kind] || ""}${hit.where}`),
    );
  }

  key(event) {
    const last = this.list.querySelectorAll("[data-anchor]").length - 1;
    if (event.key === "ArrowDown") {
      this.choose(Math.min(this.chosen + 1, last));
    } else if (event.key === "ArrowUp") {
      this.choose(Math.max(this.chosen - 1, Math.min(0, last)));
    } else if (event.key === "Enter" && this.chosen >= 0) {
      this.open(this.list.children[this.chosen].dataset.anchor);
    } else if (event.key === "Escape" && this.field.value !== "") {
      this.field.value = "";
      this.show();
    } else {
      return;
    }
    event.preventDefault();
  }

  choose(place) {
    this.chosen = place;
    [...this.list.children].forEach((item, number) => item.setAttribute("aria-selected", String(number === place)));
    if (place >= 0) {
      this.field.setAttribute("aria-activedescendant", `hit-${place}`);
      this.list.children[place].scrollIntoView({ block: "nearest" });
    } else {
      this.field.removeAttribute("aria-activedescendant");
    }
  }

  open(anchor) {
    this.field.value = "";
    this.show();
    location.hash = anchor;
  }
}
