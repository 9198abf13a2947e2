// Which part of the page is shown: that which the address names.

class Pages {
  constructor(model, search) {
    this.model = model;
    this.search = search;
    this.entries = new Map();
    document.querySelectorAll("#index a").forEach((link) => this.entries.set(link.getAttribute("href").slice(1), link));
    this.title = document.title;
    addEventListener("hashchange", () => this.show(true));
    this.show(false);
  }

  show(moved) {
    const anchor = location.hash.slice(1);
    const [place, tab] = anchor.split("/~");
    const target = document.getElementById(place || "overview") || this.documented(place) || this.missing(place);
    const section = target.closest(".page");
    if (!section) {
      return;
    }
    document.querySelector(".target")?.classList.remove("target");
    target.classList.add("target");
    if (this.shown !== section) {
      this.turnTo(section);
    }
    const tabs = this.tabsOf(section);
    tabs?.show(tab || "parts");
    if (tab && tabs) {
      tabs.reveal();
    } else if (target !== section) {
      target.scrollIntoView({ block: "center" });
    } else if (moved) {
      scrollTo(0, 0);
      const title = section.querySelector("h2");
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
    }
  }

  /** A property by the name that the docs have for it, or a row that nobody has asked for yet. */
  documented(place) {
    const slash = place.lastIndexOf("/");
    const type = this.model.types[this.model.byAnchor.get(place.slice(0, slash))];
    const name = place.slice(slash + 1);
    const number = (type?.properties || []).findIndex((property) => property.name && encodeURIComponent(property.name) === name);
    const row = type && rowsOf(type)[number];
    return row || document.getElementById(place);
  }

  /** A page that says that there is none at an address, and which ones there are that are like it. */
  missing(place) {
    document.getElementById("missing")?.remove();
    const near = element("ul", { class: "near" });
    const section = element(
      "section",
      { class: "page", id: "missing" },
      element("h2", {}, "Not found"),
      element("p", {}, "The docs have nothing at this address: ", element("code", {}, decoded(place)), "."),
      near,
    );
    document.getElementById("content").append(section);
    const type = this.model.types[this.model.byAnchor.get(place.slice(0, place.lastIndexOf("/")))];
    this.search.like(decoded(place.slice(place.lastIndexOf("/") + 1))).then((hits) => {
      const meant = [...(type ? [{ anchor: type.anchor, label: type.name, where: type.package }] : []), ...hits];
      if (meant.length > 0) {
        near.before(element("p", {}, "Perhaps one of these was meant:"));
      }
      near.append(
        ...meant.map((hit) => element("li", {}, element("a", { href: `#${hit.anchor}` }, hit.label), ` ${hit.where}`)),
      );
    });
    return section;
  }

  turnTo(section) {
    if (this.shown) {
      this.shown.classList.remove("shown");
      this.entries.get(this.shown.id)?.removeAttribute("aria-current");
    }
    section.classList.add("shown");
    this.shown = section;
    const entry = this.entries.get(section.id);
    if (entry) {
      entry.setAttribute("aria-current", "page");
      for (let group = entry.closest("details"); group; group = group.parentElement.closest("details")) {
        group.open = true;
      }
      entry.scrollIntoView({ block: "nearest" });
    }
    const name = section.querySelector("h2").textContent;
    document.title = name === this.title ? name : `${name} · ${this.title}`;
    closeMenu();
  }

  tabsOf(section) {
    const number = this.model.byAnchor.get(section.id);
    if (number !== undefined && !section.tabs) {
      section.tabs = new Tabs(section, this.model, number);
    }
    return section.tabs;
  }
}

/** An address as people read it; one that nobody has encoded is left as it is. */
function decoded(address) {
  try {
    return decodeURIComponent(address);
  } catch (malformed) {
    return address;
  }
}

/** The rows of properties or values, each with its address: a very large page leaves these to the script. */
function rowsOf(type) {
  const names = type.properties?.map((property) => property.json) || type.values || [];
  const rows = document.getElementById(type.anchor).querySelectorAll(".parts > tbody > tr");
  return names.map((name, place) => {
    const row = rows[place];
    row.id ||= `${type.anchor}/${encodeURIComponent(name)}`;
    return row;
  });
}

/** Which types name a type; a very large page leaves that to the script too. */
function usedBy(model, number) {
  const users = model.usedBy[number].map((user) => model.types[user]);
  const links = users.map((user) => element("li", {}, element("a", { href: `#${user.anchor}` }, user.name)));
  return element(
    "div",
    { class: "used-by" },
    element("h3", {}, "Used by"),
    links.length === 0 ? element("p", { class: "quiet" }, "No other type names it.") : element("ul", {}, ...links),
  );
}

/** What is shown of a type: what it consists of, which is in the page, and what the script makes on request. */
class Tabs {
  constructor(section, model, number) {
    const parts = element("div");
    rowsOf(model.types[number]).forEach((row) => {
      const name = row.querySelector("th > code");
      const link = element("a", { href: `#${name.closest("tr").id}`, title: "The address of this row" });
      name.replaceWith(link);
      link.append(name);
    });
    const table = section.querySelector(".parts");
    this.bar = element("div", { class: "tabs", role: "tablist", "aria-label": "Views", keydown: (event) => this.key(event) });
    table.before(this.bar);
    parts.append(table, section.querySelector(".used-by") || usedBy(model, number));
    const kind = { object: "Properties", enum: "Values", union: "Types" }[model.types[number].kind];
    this.tabs = [
      this.tab(section, "parts", kind, () => parts),
      this.tab(section, "graph", "Graph", () => graphPanel(model, number)),
      this.tab(section, "example", "Example", () => samplePanel(number)),
      ...(model.types[number].java ? [this.tab(section, "java", "Java", () => sourcePanel(number))] : []),
      this.tab(section, "check", "Check JSON", () => checkPanel(model, number)),
    ];
    this.bar.append(...this.tabs.map((tab) => tab.button));
    this.bar.after(...this.tabs.map((tab) => tab.panel));
    // It is searched also where another view is shown first.
    this.tabs[0].panel.append(parts);
  }

  tab(section, name, label, make) {
    const id = `${section.id}/~${name}`;
    const address = name === "parts" ? section.id : id;
    // No element has the address as its id, or the browser would take the focus to it.
    const made = element("button", { type: "button", role: "tab", id: `${id}-tab`, "aria-controls": `${id}-panel` }, label);
    made.addEventListener("click", () => (location.hash = address));
    const panel = element("div", { class: "panel", role: "tabpanel", id: `${id}-panel`, "aria-labelledby": `${id}-tab` });
    return { name, button: made, panel, make, address };
  }

  show(name) {
    const shown = this.tabs.find((tab) => tab.name === name) || this.tabs[0];
    for (const tab of this.tabs) {
      tab.button.setAttribute("aria-selected", String(tab === shown));
      tab.button.tabIndex = tab === shown ? 0 : -1;
      tab.panel.hidden = tab !== shown;
    }
    if (!shown.panel.hasChildNodes()) {
      shown.panel.append(shown.make());
    }
  }

  /** What begins below the end of the window is brought up. */
  reveal() {
    const shown = this.tabs.find((tab) => !tab.panel.hidden);
    if (shown.panel.getBoundingClientRect().bottom > innerHeight) {
      this.bar.scrollIntoView({ block: "start" });
    }
  }

  key(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const place = this.tabs.findIndex((tab) => tab.button === event.target);
      const next = this.tabs[(place + step + this.tabs.length) % this.tabs.length];
      next.button.focus();
      location.hash = next.address;
      event.preventDefault();
    }
  }
}
