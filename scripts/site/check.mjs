// Checks a site that stands in a folder: each link and each picture leads to something that is there, each fragment to an id, nothing is asked for
// outside the site, each page can be reached from the first one, and each diagnostic is found by its id.
//
//   node check.mjs SITE
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { parse } from "node-html-parser";

const site = path.resolve(process.argv[2]);
const problems = [];
const pages = new Map();

for (const entry of readdirSync(site, { recursive: true })) {
  // The explorer has tests of its own, in a browser.
  if (entry.endsWith(".html") && entry !== "explorer.html") {
    const document = parse(readFileSync(path.join(site, entry), "utf8"), { comment: false });
    pages.set(entry, { document, ids: new Set(document.querySelectorAll("[id]").map((each) => each.id)) });
  }
}
const links = [...pages].flatMap(([name, page]) => linksOf(name, page));
links.forEach(check);
reachable();

/** All that a page names: what it leads to, and what a browser fetches by itself. */
function linksOf(from, { document }) {
  return document
    .querySelectorAll("[href], [src]")
    .map((element) => ({ from, link: element.getAttribute("href") ?? element.getAttribute("src"), leads: element.tagName === "A" }));
}

function check(each) {
  const { from, link, leads } = each;
  if (/^[a-z][a-z+.-]*:/i.test(link) || link.startsWith("//")) {
    if (!(leads && /^https:/.test(link)) && !link.startsWith("data:")) {
      problems.push(`${from}: ${link} is outside of the site`);
    }
    return;
  }
  const [file, fragment] = link.split("#");
  const to = file === "" ? from : path.posix.join(path.posix.dirname(from), decodeURI(file));
  each.to = to;
  if (to.startsWith("..") || !existsSync(path.join(site, to))) {
    problems.push(`${from}: ${link} leads nowhere`);
  } else if (fragment && !pages.get(to)?.ids.has(decodeURIComponent(fragment))) {
    problems.push(`${from}: ${link}: there is no such id`);
  }
}

function reachable() {
  const reached = new Set(["index.html"]);
  for (const name of reached) {
    links.filter(({ from, to }) => from === name && pages.has(to)).forEach(({ to }) => reached.add(to));
  }
  [...pages.keys()].filter((name) => !reached.has(name)).forEach((name) => problems.push(`${name}: no link leads to it`));
}

problems.forEach((problem) => console.error(problem));
console.log(`${pages.size} pages, ${links.length} links, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
