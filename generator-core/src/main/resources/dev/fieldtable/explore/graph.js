// What a type holds, what holds it, and which operations take and give it, as a drawing and as Mermaid text.

const MOST_NODES = 80;
const MANY_NODES = 40;
const NODE_HEIGHT = 32;
const LETTER_WIDTH = 8;
/** In pixels for each unit of a drawing; with fewer nobody can read it. */
const LEAST_SCALE = 0.8;
const LONGEST_LABEL = 30;

/** The types and operations around a type, as far as some steps, and who of them names whom. The numbers of operations follow on those of types. */
class Neighbourhood {
  constructor(model, centre, steps) {
    this.model = model;
    this.all = [...model.types, ...model.operations];
    this.nodes = new Set([centre]);
    this.edges = new Map();
    this.left = new Set();
    this.walk(centre, steps, (from) => model.uses[from], (from, to) => [from, to]);
    this.walk(centre, steps, (from) => this.naming(from), (from, to) => [to, from, this.how(from, to)]);
  }

  /** What names a type; nothing names an operation. */
  naming(number) {
    const { asked = [] } = this.all[number];
    return [...(this.model.usedBy[number] || []), ...asked.map(([operation]) => this.model.types.length + operation)];
  }

  /** What an operation does with a type; of a type that names one, nothing is to be said. */
  how(type, number) {
    return (this.all[type].asked || []).find(([operation]) => this.model.types.length + operation === number)?.[1];
  }

  walk(centre, steps, next, edge) {
    let border = [centre];
    const seen = new Set(border);
    for (let step = 0; step < steps; step++) {
      const further = [];
      for (const from of border) {
        for (const to of next(from)) {
          if (!this.nodes.has(to) && this.nodes.size >= MOST_NODES) {
            this.left.add(to);
            continue;
          }
          this.nodes.add(to);
          const [user, used, how] = edge(from, to);
          this.edges.set(`${user} ${used}`, [user, used, how]);
          if (!seen.has(to)) {
            seen.add(to);
            further.push(to);
          }
        }
      }
      border = further;
    }
  }

  mermaid(centre) {
    const shapes = { object: ["[", "]"], enum: ["([", "])"], union: ["{{", "}}"], operation: ["[/", "/]"] };
    const lines = ["flowchart LR"];
    for (const number of this.nodes) {
      const type = this.all[number];
      const [open, close] = shapes[type.kind];
      // What could mean something to Mermaid is written as a number.
      const label = type.name.replace(/[^\p{L}\p{N} _.-]/gu, (sign) => `#${sign.codePointAt(0)};`);
      lines.push(`  t${number}${open}"${label}"${close}`);
    }
    for (const [user, used, how] of this.edges.values()) {
      lines.push(how ? `  t${user} -. ${how} .-> t${used}` : `  t${user} --> t${used}`);
    }
    lines.push(`  style t${centre} stroke-width:3px`);
    return lines.join("\n") + "\n";
  }
}

function shortened(name) {
  const signs = [...name];
  return signs.length > LONGEST_LABEL ? signs.slice(0, LONGEST_LABEL - 1).join("") + "…" : name;
}

function laidOut(around) {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: "LR", nodesep: 14, ranksep: 70, marginx: 20, marginy: 20 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const number of around.nodes) {
    const width = shortened(around.all[number].name).length * LETTER_WIDTH + 30;
    graph.setNode(String(number), { width, height: NODE_HEIGHT });
  }
  for (const [user, used, how] of around.edges.values()) {
    if (user !== used) {
      graph.setEdge(String(user), String(used), { how });
    }
  }
  dagre.layout(graph);
  return graph;
}

/** Through the middles of the lines between the points, round the points. */
function curve(points) {
  const at = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const middle = (one, other) => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
  const inner = points.slice(1, -1);
  const bows = inner.map((point, place) => {
    const end = place + 1 < inner.length ? middle(point, inner[place + 1]) : middle(point, points.at(-1));
    return `Q${at(point)} ${at(end)}`;
  });
  return `M${at(points[0])} ${bows.join(" ")} L${at(points.at(-1))}`;
}

function drawnNode(type, place, here) {
  const left = place.x - place.width / 2;
  const top = place.y - place.height / 2;
  const right = left + place.width;
  const bottom = top + place.height;
  const corners = {
    union: `${left + 10},${top} ${right - 10},${top} ${right},${place.y} ${right - 10},${bottom} ${left + 10},${bottom} ${left},${place.y}`,
    operation: `${left + 10},${top} ${right},${top} ${right - 10},${bottom} ${left},${bottom}`,
  }[type.kind];
  const shape =
    corners
      ? drawn("polygon", { points: corners })
      : drawn("rect", {
          x: left,
          y: top,
          width: place.width,
          height: place.height,
          rx: type.kind === "enum" ? place.height / 2 : 5,
        });
  return drawn(
    "a",
    { href: `#${type.anchor}`, class: here ? `${type.kind} here` : type.kind, "aria-label": `${type.name}, ${type.kind}` },
    drawn("title", {}, type.name),
    shape,
    drawn("text", { x: place.x, y: place.y }, shortened(type.name)),
  );
}

function drawnGraph(around, centre) {
  const graph = laidOut(around);
  const { width, height } = graph.graph();
  const arrow = drawn(
    "marker",
    { id: "arrow", viewBox: "0 0 8 8", refX: 8, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto" },
    drawn("path", { d: "M0 0 L8 4 L0 8 z" }),
  );
  const edges = graph.edges().map((edge) => {
    const { points, how } = graph.edge(edge);
    const path = { d: curve(points), "marker-end": "url(#arrow)" };
    return how ? drawn("path", { ...path, class: "asks" }, drawn("title", {}, `${around.all[Number(edge.v)].name} ${how} ${around.all[Number(edge.w)].name}`)) : drawn("path", path);
  });
  const nodes = graph
    .nodes()
    .map((name) => drawnNode(around.all[Number(name)], graph.node(name), Number(name) === centre));
  const svg = drawn(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": `Types around ${around.model.types[centre].name}` },
    drawn("defs", {}, arrow),
    ...edges,
    ...nodes,
  );
  return { svg, here: graph.node(String(centre)) };
}

/** Wheel and drag, for those who have them; the buttons do the same. */
class Zoom {
  constructor(svg) {
    this.svg = svg;
    this.whole = svg.viewBox.baseVal;
    this.whole = { x: this.whole.x, y: this.whole.y, width: this.whole.width, height: this.whole.height };
    this.fit();
    svg.addEventListener(
      "wheel",
      (event) => {
        event.preventDefault();
        this.by(event.deltaY > 0 ? 1.15 : 1 / 1.15);
      },
      { passive: false },
    );
    svg.addEventListener("pointerdown", (event) => (this.drag = { x: event.clientX, y: event.clientY }));
    svg.addEventListener("pointermove", (event) => this.move(event));
    ["pointerup", "pointerleave"].forEach((end) => svg.addEventListener(end, () => (this.drag = null)));
  }

  move(event) {
    if (!this.drag || event.buttons === 0) {
      return;
    }
    const scale = this.seen.width / this.svg.clientWidth;
    this.seen.x -= (event.clientX - this.drag.x) * scale;
    this.seen.y -= (event.clientY - this.drag.y) * scale;
    this.drag = { x: event.clientX, y: event.clientY };
    this.apply();
  }

  by(factor) {
    const { x, y, width, height } = this.seen;
    this.seen = {
      x: x + (width * (1 - factor)) / 2,
      y: y + (height * (1 - factor)) / 2,
      width: width * factor,
      height: height * factor,
    };
    this.apply();
  }

  fit() {
    this.seen = { ...this.whole };
    this.apply();
  }

  /** As much around a place as can be read. */
  around({ x, y }) {
    const { width, height } = this.svg.getBoundingClientRect();
    const most = { width: width / LEAST_SCALE, height: height / LEAST_SCALE };
    if (this.whole.width <= most.width && this.whole.height <= most.height) {
      return;
    }
    const within = (middle, seen, all) => (seen >= all ? (all - seen) / 2 : Math.max(0, Math.min(middle - seen / 2, all - seen)));
    this.seen = {
      x: within(x, most.width, this.whole.width),
      y: within(y, most.height, this.whole.height),
      ...most,
    };
    this.apply();
  }

  apply() {
    const { x, y, width, height } = this.seen;
    this.svg.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
  }
}

/** The drawing as a file of its own, which has no style sheet to go by. */
function standalone(svg) {
  const copied = svg.cloneNode(true);
  const originals = svg.querySelectorAll("rect, polygon, path, text");
  copied.querySelectorAll("rect, polygon, path, text").forEach((each, place) => {
    const style = getComputedStyle(originals[place]);
    for (const name of ["fill", "stroke", "stroke-width", "stroke-dasharray", "font-family", "font-size", "text-anchor", "dominant-baseline"]) {
      each.setAttribute(name, style.getPropertyValue(name));
    }
  });
  copied.querySelectorAll("a").forEach((link) => link.removeAttribute("href"));
  copied.setAttribute("xmlns", SVG);
  return new XMLSerializer().serializeToString(copied);
}

function graphPanel(model, centre) {
  const panel = element("div");
  const show = (steps) => {
    const around = new Neighbourhood(model, centre, steps);
    const { svg, here } = drawnGraph(around, centre);
    const zoom = new Zoom(svg);
    const other = steps === 1 ? button("Two steps", () => show(2)) : button("One step", () => show(1));
    const left = around.left.size === 0 ? "" : `${around.left.size} more are not drawn`;
    panel.replaceChildren(
      element(
        "div",
        { class: "tools" },
        button("Closer", () => zoom.by(1 / 1.4)),
        button("Further", () => zoom.by(1.4)),
        button("All", () => zoom.fit()),
        other,
        copyButton("Copy as Mermaid", () => around.mermaid(centre)),
        copyButton("Copy as SVG", () => standalone(svg)),
        element("span", { class: "quiet" }, left),
      ),
      element("div", { class: "graph" }, svg),
    );
    // How large it is to be seen is known once it is.
    requestAnimationFrame(() => zoom.around(here));
  };
  show(new Neighbourhood(model, centre, 2).nodes.size > MANY_NODES ? 1 : 2);
  return panel;
}
