// Holds a JSON answer against a type, as the generated validators do: what is reached, unknown, missing, or of another type.

/** What makes text one of a kind of text; how much of this Java asks for depends on whether a union chooses by it. */
const FORMATS = {
  DATETIME: (text) => {
    const spelled = text[10] === " " ? `${text.slice(0, 10)}T${text.slice(11)}` : text;
    const parts = /^([^T]*)T(\d\d:\d\d(:\d\d(\.\d{0,9})?)?)(Z|[+-]\d\d:\d\d(:\d\d)?|[+-]\d{4})?$/i.exec(spelled);
    return parts !== null && FORMATS.DATE(parts[1]) && isTime(parts[2]) && isOffset(parts[5] || "Z");
  },
  DATE: (text) => {
    // A time may follow.
    const parts = /^(\d{4}|[+-]\d{4,9})-(\d\d)-(\d\d)$/.exec(/^.{10}[T ]/.test(text) ? text.slice(0, 10) : text);
    return parts !== null && isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  },
  BYTES: (text) => /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}(==)?|[A-Za-z0-9+/]{3}=?)?$/.test(text),
  DURATION: (text) =>
    /^[+-]?P(?=.)([+-]?\d+D)?(T(?=.)([+-]?\d+H)?([+-]?\d+M)?([+-]?\d+([.,]\d{0,9})?S)?)?$/i.test(text),
  UUID: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
  URI: (text) => /^(?![a-z][a-z0-9+.-]*:$|:)([^\s\p{C}"<>\\^`{|}%#]|%[0-9a-f]{2})*(#([^\s\p{C}"<>\\^`{|}%#]|%[0-9a-f]{2})*)?$/iu.test(text),
};

function isDay(year, month, day) {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month >= 1 && month <= 12 && day >= 1 && day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}

function isTime(text) {
  const [hours, minutes, seconds = 0] = text.split(":").map(Number);
  return hours < 24 && minutes < 60 && seconds < 60;
}

function isOffset(text) {
  const [, hours, minutes, seconds] = /^.(\d\d):?(\d\d):?(\d\d)?$/.exec(text) || [];
  return /^z$/i.test(text) || (isTime(`${hours}:${minutes}:${seconds || 0}`) && hours + minutes <= "1800");
}

/** A number as it is spelled: to Java 1.0 is no integer, and a long one has digits that a number of a script loses. */
class Numeral {
  constructor(source) {
    this.source = source;
  }

  isInteger() {
    return /^-?\d+$/.test(this.source);
  }

  isWhole(bits) {
    // Of twenty signs or more none is a long, nor worth the time.
    return /^-?\d{1,19}$/.test(this.source) && BigInt.asIntN(bits, BigInt(this.source)) === BigInt(this.source);
  }

  toJSON() {
    return JSON.rawJSON ? JSON.rawJSON(this.source) : Number(this.source);
  }

  /** Browsers that hand the spelling on are those of 2025; in others 1.0 is 1. */
  static parse(json) {
    return JSON.parse(json, (name, value, context) =>
      typeof value === "number" ? new Numeral(context?.source ?? String(value)) : value,
    );
  }
}

class Check {
  constructor(model) {
    this.model = model;
    this.choices = new Map();
  }

  /** What is to be said of a document: places, as JSON Pointers, and verdicts. */
  of(document, number) {
    return this.held(document, number, "") || this.within(document, number, "");
  }

  /** Why a type cannot hold a value, as verdicts; undefined if it can. */
  held(value, use, pointer) {
    const odd = this.odd(value, use, false);
    if (odd === undefined) {
      return undefined;
    }
    const text = odd.pointer === "" ? `is ${shown(value)}, not ${odd.wanted}` : `has ${shown(odd.value)} at ${odd.pointer}, not ${odd.wanted}`;
    return [{ pointer, verdict: "other", text }];
  }

  /** What of a value a type cannot hold; undefined if it can hold all. A union that chooses by it asks for more. */
  odd(value, use, choosing, pointer = "") {
    if (value === null) {
      return undefined;
    }
    const unless = (fits, wanted) => (fits ? undefined : { pointer, value, wanted });
    if (typeof use === "string") {
      return unless(isScalar(value, use, choosing), use.toLowerCase().replaceAll("_", " "));
    }
    if (typeof use === "number") {
      const type = this.model.types[use];
      return type.kind === "object"
        ? unless(isObject(value), type.name)
        : type.kind === "enum"
          ? unless(isScalar(value, type.of, choosing), `a value of ${type.name}`)
          : undefined;
    }
    const [what, inner] = use;
    switch (what) {
      case "nullable":
        return this.odd(value, inner, choosing, pointer);
      case "constant":
        return unless(choosing ? isConstant(value, inner) : isScalar(value, KINDS[typeof inner]), JSON.stringify(inner));
      case "list":
        return Array.isArray(value)
          ? first(value, (each, place) => this.odd(each, inner, choosing, `${pointer}/${place}`))
          : unless(false, "a list");
      default:
        return isObject(value)
          ? first(Object.entries(value), ([name, each]) => this.odd(each, inner, choosing, below(pointer, name)))
          : unless(false, "a map");
    }
  }

  /** What is to be said of a value that its type can hold, and of all within it. */
  within(value, use, pointer) {
    const unless = (right, wanted) => (right ? [] : [{ pointer, verdict: "other", text: `is ${shown(value)}, not ${wanted}` }]);
    if (value === null) {
      return unless(mayBeNull(use), "anything");
    }
    if (typeof use === "string") {
      return unless(isFormatted(value, use), use.toLowerCase().replaceAll("_", " "));
    }
    if (typeof use === "number") {
      const type = this.model.types[use];
      switch (type.kind) {
        case "object":
          return this.object(value, type, pointer);
        case "enum":
          return unless(type.open || isListed(value, type), `a value of ${type.name}`);
        default: {
          const { arm } = this.choice(value, use);
          return arm < 0 ? unless(false, `of ${type.name}`) : this.within(value, type.arms[arm], pointer);
        }
      }
    }
    const [what, inner] = use;
    switch (what) {
      case "nullable":
        return this.within(value, inner, pointer);
      case "constant":
        return unless(isConstant(value, inner), JSON.stringify(inner));
      case "list":
        return value.flatMap((each, place) => this.within(each, inner, `${pointer}/${place}`));
      default:
        return Object.entries(value).flatMap(([name, each]) => this.within(each, inner, below(pointer, name)));
    }
  }

  object(value, type, pointer) {
    const verdicts = [];
    const documented = inJson(type);
    for (const property of documented) {
      const place = below(pointer, property.json);
      if (Object.hasOwn(value, property.json)) {
        verdicts.push(...this.property(value[property.json], property, place));
      } else if (property.there === "required") {
        verdicts.push({ pointer: place, verdict: "missing", text: "is required but absent" });
      }
    }
    for (const name of others(value, documented)) {
      const place = below(pointer, name);
      verdicts.push(
        ...("others" in type
          ? this.reached(value[name], type.others, place)
          : [{ pointer: place, verdict: "unknown", text: "is not documented" }]),
      );
    }
    return verdicts;
  }

  property(value, property, place) {
    return value === null && property.null !== "forbidden"
      ? [{ pointer: place, verdict: "reached", text: "" }]
      : this.reached(value, property.type, place);
  }

  /** A property is reached unless its own value is of another type. */
  reached(value, use, place) {
    const verdicts = this.held(value, use, place) || this.within(value, use, place);
    return verdicts.some((each) => each.pointer === place && each.verdict === "other")
      ? verdicts
      : [{ pointer: place, verdict: "reached", text: "" }, ...verdicts];
  }

  /** The arm of a union that a value fits best, and how well; arm -1 if it fits none. */
  choice(value, number) {
    const known = this.choices.get(value) || new Map();
    this.choices.set(value, known);
    if (!known.has(number)) {
      // A union that is an arm of itself is none that a value fits.
      known.set(number, { arm: -1 });
      known.set(number, this.chosen(value, this.model.types[number]));
    }
    return known.get(number);
  }

  chosen(value, type) {
    const tag = type.toldBy !== undefined && isObject(value) && Object.hasOwn(value, type.toldBy) ? value[type.toldBy] : null;
    const named = tag === null ? undefined : own(type.told, tag instanceof Numeral ? tag.source : String(tag));
    const told = tag === null ? [] : Object.values(type.told);
    let best = { arm: -1 };
    for (let arm = 0; arm < type.arms.length; arm++) {
      const use = type.arms[arm];
      const otherwise = told.includes(use) && use !== named;
      const fit = otherwise || this.odd(value, use, true) ? undefined : this.fit(value, use);
      if (fit && use === named) {
        return { arm, fit };
      }
      if (fit && (!best.fit || isBetter(fit, best.fit))) {
        best = { arm, fit };
      }
    }
    return best;
  }

  /** How well a value fits an arm that can hold it: figures of which the first that differs decides. Undefined if a constant is another one. */
  fit(value, use) {
    const type = typeof use === "number" ? this.model.types[use] : undefined;
    if (type?.kind === "union") {
      const { fit } = this.choice(value, use);
      return fit && { ...fit, width: width(use) };
    }
    const tally = { constants: 0, misses: 0, wrong: 0, undocumented: 0, breadth: 0, unknown: 0, nulls: 0, documented: 0, width: width(use) };
    if (Array.isArray(use) && use[0] === "constant") {
      return { ...tally, constants: -1 };
    }
    const object = type?.kind === "object";
    const documented = object ? inJson(type) : [];
    let known = 0;
    for (const { json, type: inner } of documented) {
      known += Object.hasOwn(value, json) ? 1 : 0;
      const each = own(value, json) ?? null;
      if (each === null) {
        continue;
      }
      if (Array.isArray(inner) && inner[0] === "constant" && isScalar(each, KINDS[typeof inner[1]])) {
        if (!isConstant(each, inner[1])) {
          return undefined;
        }
        tally.constants--;
      }
      tally.constants -= this.isDocumented(each, inner) ? 1 : 0;
    }
    tally.constants -= this.isDocumented(value, use) ? 1 : 0;
    const anyNames = object && documented.length === 0 && "others" in type;
    tally.misses += object && known === 0 && !anyNames && Object.keys(value).length > 0 ? 1 : 0;
    this.count(value, use, tally);
    tally.breadth = use === "ANY" ? 2 : isObject(value) && !object ? 1 : 0;
    return tally;
  }

  /** Whether a value is one of an enum, and listed there. */
  isDocumented(value, use) {
    const type = typeof use === "number" ? this.model.types[use] : undefined;
    return type?.kind === "enum" && isScalar(value, type.of) && isListed(value, type);
  }

  /** Counts what is to be said of a value, and of all within it. */
  count(value, use, tally) {
    if (value === null) {
      tally.nulls += mayBeNull(use) ? 0 : 1;
    } else if (typeof use === "string") {
      tally.wrong += isFormatted(value, use) ? 0 : 1;
    } else if (typeof use === "number") {
      this.countDeclared(value, use, tally);
    } else {
      const [what, inner] = use;
      switch (what) {
        case "nullable":
          this.count(value, inner, tally);
          break;
        case "constant":
          tally.wrong += isConstant(value, inner) ? 0 : 1;
          break;
        default:
          Object.values(value).forEach((each) => this.count(each, inner, tally));
      }
    }
  }

  countDeclared(value, number, tally) {
    const type = this.model.types[number];
    switch (type.kind) {
      case "object":
        this.countObject(value, type, tally);
        break;
      case "enum":
        tally.documented -= isListed(value, type) ? 1 : 0;
        tally.undocumented += isListed(value, type) ? 0 : 1;
        break;
      default: {
        const { fit } = this.choice(value, number);
        tally.misses += fit ? 0 : 1;
        for (const figure of fit ? ["misses", "wrong", "undocumented", "unknown", "nulls", "documented"] : []) {
          tally[figure] += fit[figure];
        }
      }
    }
  }

  countObject(value, type, tally) {
    const documented = inJson(type);
    for (const property of documented) {
      const each = own(value, property.json);
      if (each === undefined) {
        tally.wrong += property.there === "required" ? 1 : 0;
      } else if (each === null) {
        tally.nulls += property.null === "allowed" || mayBeNull(property.type) ? 0 : 1;
      } else {
        this.countHeld(each, property.type, tally);
      }
    }
    for (const name of others(value, documented)) {
      if ("others" in type) {
        this.countHeld(value[name], type.others, tally);
      } else {
        tally.unknown++;
      }
    }
  }

  countHeld(value, use, tally) {
    if (this.odd(value, use, false)) {
      tally.wrong++;
    } else {
      this.count(value, use, tally);
    }
  }
}

/** What tells apart how well two arms fit comes in this order, once it is known that both have faults, or none. */
const ORDER = ["constants", "misses", "wrong", "undocumented", "breadth", "unknown", "nulls", "documented", "width"];
const FAULTS = ["misses", "wrong", "undocumented", "breadth", "unknown", "nulls"];

function isBetter(fit, other) {
  const faulty = (each) => FAULTS.some((figure) => each[figure] > 0);
  if (faulty(fit) !== faulty(other)) {
    return faulty(other);
  }
  const decisive = ORDER.find((figure) => fit[figure] !== other[figure]);
  return decisive !== undefined && fit[decisive] < other[decisive];
}

/** Of two arms that fit alike the narrower is meant: a date is text too, and an integer a number. */
const WIDTHS = {
  DATETIME: 1, DATE: 1, DURATION: 1, UUID: 1, BOOLEAN: 1, NULL: 1,
  INTEGER32: 3, DATETIME_EPOCH_SECONDS: 3, DATETIME_EPOCH_MILLIS: 3, INTEGER: 4, BIG_INTEGER: 5, DECIMAL: 6, NUMBER: 6,
  URI: 6, STRING: 7, BYTES: 7, ANY: 10,
};

function width(use) {
  if (typeof use === "string") {
    return WIDTHS[use];
  }
  const [what, inner] = Array.isArray(use) ? use : [];
  switch (what) {
    case "constant":
      return 0;
    case "list":
      return width(inner);
    case "map":
      return mayBeNull(inner) ? 9 : 8;
    default:
      return 2;
  }
}

/** Which kind of scalar a constant is. */
const KINDS = { string: "STRING", number: "INTEGER", boolean: "BOOLEAN" };

function isScalar(value, kind, choosing = false) {
  switch (kind) {
    case "ANY":
      return true;
    case "NULL":
      return !choosing;
    case "BOOLEAN":
      return typeof value === "boolean";
    case "INTEGER32":
      return value instanceof Numeral && value.isWhole(32);
    case "INTEGER":
    case "DATETIME_EPOCH_MILLIS":
      return value instanceof Numeral && value.isWhole(64);
    case "BIG_INTEGER":
      return value instanceof Numeral && value.isInteger();
    case "NUMBER":
    case "DECIMAL":
      return value instanceof Numeral;
    case "DATETIME_EPOCH_SECONDS":
      // The year has nine digits at most.
      return value instanceof Numeral && Math.abs(Number(value.source)) < 3.1e16;
    case "DATE":
      return typeof value === "string" && (!choosing || (value.length === 10 && FORMATS.DATE(value)));
    case "DATETIME":
      return typeof value === "string" && (!choosing || FORMATS.DATETIME(value));
    case "DURATION":
    case "UUID":
    case "URI":
      return typeof value === "string" && FORMATS[kind](value);
    default:
      return typeof value === "string";
  }
}

/** Whether a scalar that can be held is what is documented. */
function isFormatted(value, kind) {
  return kind !== "NULL" && (!["DATETIME", "DATE", "BYTES"].includes(kind) || FORMATS[kind](value));
}

function isConstant(value, constant) {
  return value instanceof Numeral ? Number(value.source) === constant : value === constant;
}

function isListed(value, type) {
  return type.values.length === 0 || type.values.includes(value instanceof Numeral ? value.source : value);
}

function mayBeNull(use) {
  return use === "ANY" || use === "NULL" || (Array.isArray(use) && use[0] === "nullable");
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Numeral);
}

/** Parameters are no part of the JSON. */
function inJson(type) {
  return type.properties.filter((property) => !property.parameter);
}

function others(value, documented) {
  const names = new Set(documented.map((property) => property.json));
  return Object.keys(value).filter((name) => !names.has(name));
}

function own(object, name) {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function first(items, found) {
  for (const [place, item] of items.entries()) {
    const one = found(item, place);
    if (one !== undefined) {
      return one;
    }
  }
  return undefined;
}

function below(pointer, name) {
  return `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function shown(value) {
  const json = JSON.stringify(value);
  return json.length > 60 ? json.slice(0, 59) + "…" : json;
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
        const [full] = (await unpack("samples", Numeral.parse))[number];
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
    verdicts = new Check(model).of(Numeral.parse(text), number);
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
