// Holds a JSON answer against a type: what is reached, unknown, missing, or of another type.

/** A union within a union within a list would be tried in more ways than anybody waits for. */
const MOST_STEPS = 200000;

const TEXTS = {
  STRING: () => true,
  URI: (text) => !/\s/.test(text),
  BYTES: (text) => /^[A-Za-z0-9+/]*={0,2}$/.test(text),
  DATETIME: (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/i.test(text),
  DATE: (text) => /^\d{4}-\d\d-\d\d$/.test(text),
  DURATION: (text) => /^[+-]?P[\dTYMWDHS.,+-]+$/i.test(text),
  UUID: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
};

const NUMBERS = {
  INTEGER: (number) => Number.isInteger(number) && Math.abs(number) < 2 ** 63,
  INTEGER32: (number) => Number.isInteger(number) && number >= -(2 ** 31) && number < 2 ** 31,
  NUMBER: () => true,
  DECIMAL: () => true,
  DATETIME_EPOCH_SECONDS: () => true,
  DATETIME_EPOCH_MILLIS: () => true,
};

class Check {
  constructor(model) {
    this.model = model;
    this.steps = 0;
  }

  /** What is to be said of a value: a list of places and verdicts. */
  of(value, type) {
    return this.use(value, type, "");
  }

  use(value, use, pointer) {
    if (++this.steps > MOST_STEPS) {
      throw new RangeError("This takes too long: too many unions within each other.");
    }
    if (typeof use === "number") {
      return this.declared(value, this.model.types[use], pointer);
    }
    if (typeof use === "string") {
      return Check.scalar(value, use) ? [] : [Check.other(pointer, value, use.toLowerCase().replaceAll("_", " "))];
    }
    const [what, inner] = use;
    switch (what) {
      case "constant":
        return value === inner ? [] : [Check.other(pointer, value, JSON.stringify(inner))];
      case "nullable":
        return value === null ? [] : this.use(value, inner, pointer);
      case "list":
        return Array.isArray(value)
          ? value.flatMap((each, place) => this.use(each, inner, `${pointer}/${place}`))
          : [Check.other(pointer, value, "a list")];
      default:
        return Check.isObject(value)
          ? Object.entries(value).flatMap(([name, each]) => this.use(each, inner, Check.below(pointer, name)))
          : [Check.other(pointer, value, "a map")];
    }
  }

  declared(value, type, pointer) {
    switch (type.kind) {
      case "object":
        return Check.isObject(value) ? this.object(value, type, pointer) : [Check.other(pointer, value, type.name)];
      case "enum":
        return type.values.includes(String(value)) || (type.open && typeof value !== "object")
          ? []
          : [Check.other(pointer, value, `a value of ${type.name}`)];
      default:
        return this.union(value, type, pointer);
    }
  }

  object(value, type, pointer) {
    const verdicts = [];
    const known = new Set();
    for (const property of type.properties) {
      if (property.parameter) {
        continue;
      }
      known.add(property.json);
      const place = Check.below(pointer, property.json);
      if (Object.hasOwn(value, property.json)) {
        verdicts.push(...this.property(value[property.json], property, place));
      } else if (property.there === "required") {
        verdicts.push({ pointer: place, verdict: "missing", text: "is required but absent" });
      }
    }
    for (const [name, each] of Object.entries(value)) {
      if (!known.has(name)) {
        const place = Check.below(pointer, name);
        verdicts.push(
          ...("others" in type
            ? Check.reached(place, this.use(each, type.others, place))
            : [{ pointer: place, verdict: "unknown", text: "is not documented" }]),
        );
      }
    }
    return verdicts;
  }

  property(value, property, place) {
    if (value !== null) {
      return Check.reached(place, this.use(value, property.type, place));
    }
    return property.null === "forbidden" && !Check.isAny(property.type)
      ? [{ pointer: place, verdict: "other", text: "is null" }]
      : [{ pointer: place, verdict: "reached", text: "" }];
  }

  union(value, type, pointer) {
    const name = type.toldBy && Check.isObject(value) ? value[type.toldBy] : undefined;
    if (name !== undefined && Object.hasOwn(type.told, name)) {
      return this.use(value, type.told[name], pointer);
    }
    const tries = type.arms
      .map((arm) => this.use(value, arm, pointer))
      .filter((verdicts) => !verdicts.some((each) => each.pointer === pointer && each.verdict === "other"));
    if (tries.length === 0) {
      return [Check.other(pointer, value, `of ${type.name}`)];
    }
    const faults = (verdicts, ...kinds) => verdicts.filter((each) => kinds.includes(each.verdict)).length;
    return tries.reduce((best, next) => {
      const order =
        faults(next, "other", "missing") - faults(best, "other", "missing") ||
        faults(next, "unknown") - faults(best, "unknown") ||
        faults(best, "reached") - faults(next, "reached");
      return order < 0 ? next : best;
    });
  }

  /** A property is reached unless its own value is of another type. */
  static reached(place, verdicts) {
    return verdicts.some((each) => each.pointer === place && each.verdict === "other")
      ? verdicts
      : [{ pointer: place, verdict: "reached", text: "" }, ...verdicts];
  }

  static other(pointer, value, wanted) {
    const shown = JSON.stringify(value);
    const short = shown.length > 60 ? shown.slice(0, 59) + "…" : shown;
    return { pointer, verdict: "other", text: `is ${short}, not ${wanted}` };
  }

  static scalar(value, kind) {
    if (kind === "ANY") {
      return true;
    }
    if (kind === "NULL") {
      return value === null;
    }
    if (kind === "BOOLEAN") {
      return typeof value === "boolean";
    }
    return kind in NUMBERS ? typeof value === "number" && NUMBERS[kind](value) : typeof value === "string" && TEXTS[kind](value);
  }

  static isAny(use) {
    return use === "ANY" || use === "NULL";
  }

  static isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }

  static below(pointer, name) {
    return `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  }
}

const VERDICTS = { missing: "missing", other: "of another type", unknown: "unknown", reached: "reached" };

function checkPanel(model, number) {
  const id = `check-${number}`;
  const area = element("textarea", { id, spellcheck: "false", placeholder: "{ … }" });
  const result = element("div", { class: "verdicts", role: "status" });
  area.addEventListener("input", () => result.replaceChildren(...judged(model, number, area.value)));
  return element(
    "div",
    {},
    element(
      "div",
      { class: "tools" },
      element("label", { for: id }, "Paste a JSON answer. It stays in this page."),
      button("Take the example", async () => {
        const [full] = (await unpack("samples"))[number];
        area.value = full === undefined ? "" : JSON.stringify(full, null, 2);
        area.dispatchEvent(new Event("input"));
      }),
    ),
    area,
    result,
  );
}

function judged(model, number, text) {
  if (text.trim() === "") {
    return [];
  }
  let verdicts;
  try {
    verdicts = new Check(model).of(JSON.parse(text), number);
  } catch (refused) {
    return [element("p", { class: "note" }, refused instanceof SyntaxError ? `This is no JSON: ${refused.message}` : refused.message)];
  }
  const kinds = Object.keys(VERDICTS);
  const of = (kind) => verdicts.filter((each) => each.verdict === kind);
  const counts = kinds.map((kind) => element("span", { class: `chip ${kind}` }, `${of(kind).length} ${VERDICTS[kind]}`));
  const rows = kinds.flatMap(of).map((each) =>
    element(
      "tr",
      {},
      element("td", {}, element("span", { class: `chip ${each.verdict}` }, VERDICTS[each.verdict])),
      element("td", {}, element("code", {}, each.pointer || "(root)"), each.text ? ` ${each.text}` : ""),
    ),
  );
  return [element("p", { class: "tools" }, ...counts), element("table", {}, element("tbody", {}, ...rows))];
}
