// The types: what is in the page as JSON, and which of them name which others.

class Model {
  constructor(json) {
    this.types = json.types;
    this.byAnchor = new Map(this.types.map((type, number) => [type.anchor, number]));
    this.usedBy = this.types.map(() => []);
    this.uses = this.types.map((type) => Model.namedBy(type));
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

/** What lies in the page compressed. */
async function unpack(id) {
  const base64 = document.getElementById(id).textContent;
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}
