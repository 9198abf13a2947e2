// The types: what is in the page as JSON, which of them name which others, and which operations name them.

class Model {
  constructor(json) {
    this.types = json.types;
    this.byAnchor = new Map(this.types.map((type, number) => [type.anchor, number]));
    this.usedBy = this.types.map(() => []);
    this.uses = this.types.map((type) => Model.namedBy(type));
    this.operations = json.operations.map((name, place) => ({ kind: "operation", name, anchor: `operations/${place + 1}` }));
    this.uses.forEach((used, user) => used.forEach((number) => this.usedBy[number].push(user)));
  }

  static namedBy(type) {
    const uses = [
      ...(type.properties || []).map((property) => property.type),
      ...(type.arms || []),
      ...("others" in type ? [type.others] : []),
    ];
    return [...new Set(uses.map(Model.named).filter((number) => number >= 0))];
  }

  /** The number of the declared type that a use of types comes down to; -1 for none. */
  static named(use) {
    let rest = use;
    while (Array.isArray(rest) && rest[0] !== "constant") {
      rest = rest[1];
    }
    return typeof rest === "number" ? rest : -1;
  }
}

const unpacked = new Map();

/** What lies in the page compressed, unpacked when somebody first asks for it. */
function unpack(id, read = JSON.parse) {
  if (!unpacked.has(id)) {
    unpacked.set(id, inflated(document.getElementById(id).textContent).then(read));
  }
  return unpacked.get(id);
}

async function inflated(base64) {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}
