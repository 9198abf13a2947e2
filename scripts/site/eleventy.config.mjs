// Makes a site of the docs: each page of Markdown becomes one of HTML at the place that it has in the repository.
//
// Pages are read as GitHub reads them, and none has to know of the site: the order of the guides is that of the list in
// docs/README.md, links to pages become links to pages of the site, and files that are linked come along.
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import GithubSlugger from "github-slugger";
import anchor from "markdown-it-anchor";
import { parse } from "node-html-parser";
import Prism from "prismjs";
import loadLanguages from "prismjs/components/index.js";

const root = process.env.FIELDTABLE_ROOT;
const here = path.join(root, "scripts/site");
const start = "docs/README.md";

loadLanguages.silent = true;
loadLanguages(["java", "json", "yaml", "bash", "markup", "markdown", "python", "typescript", "properties", "diff"]);

/** What people type after three backticks, and who highlights it. */
const languages = { sh: "bash", xml: "markup", html: "markup", md: "markdown" };

/** What GitHub shows for the marks of required and optional fields. */
const signs = { ":heavy_check_mark:": "✔", ":heavy_minus_sign:": "➖" };

export default async function (eleventy) {
  const pages = readPages();
  const site = { pages, nav: navigation(pages), explorer: "explorer.html" };
  const assets = new Set();
  const sections = [];

  eleventy.setQuietMode(true);
  eleventy.addWatchTarget(here);
  eleventy.amendLibrary("md", (md) => {
    md.set({ html: true, highlight });
    md.use(anchor, { slugify: null, slugifyWithState: slug, permalink: anchor.permalink.linkInsideHeader({ symbol: "#", placement: "after", ariaHidden: true }) });
    const text = md.renderer.rules.text;
    md.renderer.rules.text = (...token) => text(...token).replace(/:heavy_(check_mark|minus_sign):/g, (mark) => signs[mark]);
    md.renderer.rules.table_open = () => '<div class="wide" tabindex="0" role="region" aria-label="Table"><table>';
    md.renderer.rules.table_close = () => "</table></div>";
  });
  eleventy.addTransform("site", function (html) {
    const document = parse(html, { comment: false });
    rewriteLinks(document, this.page.url, pages, assets);
    collectSections(document, this.page.url, pages, sections);
    return document.toString();
  });
  for (const page of pages) {
    eleventy.addTemplate(page.input, page.text, {
      layout: "page.njk",
      permalink: page.output,
      title: page.title,
      base: path.posix.relative(path.posix.dirname(page.output), "") || ".",
      neighbours: neighbours(site.nav, page),
      file: page.file,
      site,
    });
  }
  eleventy.on("eleventy.after", async ({ directories }) => {
    const { copyFileSync, mkdirSync, writeFileSync } = await import("node:fs");
    const put = (name, text) => writeFileSync(path.join(directories.output, name), text);
    for (const file of assets) {
      const target = path.join(directories.output, assetPlace(file));
      mkdirSync(path.dirname(target), { recursive: true });
      copyFileSync(path.join(root, file), target);
    }
    put("site.css", colours() + readFileSync(path.join(here, "site.css"), "utf8"));
    put("site.js", readFileSync("node_modules/minisearch/dist/umd/index.js", "utf8") + readFileSync(path.join(here, "search.js"), "utf8"));
    sections.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
    put("sections.js", `const SECTIONS = ${JSON.stringify(sections)};\n`);
  });
  return {
    dir: { input: "pages", includes: "../includes" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: "njk",
  };
}

/** The pages that people read: the docs, and what they link to beside them. */
function readPages() {
  const files = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "benchmarks/README.md", "specs/README.md", "specs/lint.md", "specs/cases/README.md"];
  const walk = (folder) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        walk(file);
      } else if (file.endsWith(".md")) {
        files.push(file);
      }
    }
  };
  walk("docs");
  return files.sort().map((file, number) => {
    const text = readFileSync(path.join(root, file), "utf8");
    const title = /^# (.*)$/m.exec(text)[1].replaceAll("`", "");
    return { file, text, title, output: placeOf(file), input: `page${number}.md` };
  });
}

/** Where a page is on the site: README.md of a folder as its index. */
function placeOf(file) {
  if (file === "README.md") {
    return "overview.html";
  }
  return assetPlace(file).replace(/README\.md$/, "index.html").replace(/\.md$/, ".html");
}

/** Where any other file is: at its place in the repository, docs at the top. */
function assetPlace(file) {
  return file.replace(/^docs\//, "");
}

/** The groups of the start page: its headings, and the pages that the list below each leads to. */
function navigation(pages) {
  const groups = [];
  for (const line of pages.find((page) => page.file === start).text.split("\n")) {
    const heading = /^## (.*)$/.exec(line);
    const item = /^(?:\d+\.|\*) \[([^\]]+)\]\(([^)#]+)\)/.exec(line);
    if (heading) {
      groups.push({ title: heading[1], items: [] });
    } else if (item && groups.length > 0) {
      const file = path.posix.join("docs", item[2]);
      const page = pages.find((each) => each.file === file);
      if (page) {
        groups.at(-1).items.push({ title: item[1], output: page.output });
      }
    }
  }
  return groups.filter((group) => group.items.length > 0);
}

function neighbours(nav, page) {
  const items = nav.flatMap((group) => group.items);
  const place = items.findIndex((item) => item.output === page.output);
  return place < 0 ? {} : { before: items[place - 1], after: items[place + 1] };
}

/** As GitHub does it, so that a link that holds there holds here. */
function slug(title, state) {
  state.env.slugger ??= new GithubSlugger();
  return state.env.slugger.slug(title);
}

function highlight(code, language) {
  const grammar = Prism.languages[languages[language] ?? language];
  return grammar ? Prism.highlight(code, grammar, language) : "";
}

/** A page leads to the page, another file comes along, a folder has no page and is only named; what is not there is a mistake. */
function rewriteLinks(document, url, pages, assets) {
  const page = pages.find((each) => `/${each.output}` === outputOf(url));
  for (const [tag, attribute] of [["main a", "href"], ["main img", "src"]]) {
    for (const element of document.querySelectorAll(tag)) {
      const link = element.getAttribute(attribute);
      if (!link || /^(#|[a-z]+:)/.test(link) || element.hasAttribute("data-site")) {
        continue;
      }
      const [target, fragment] = link.split("#");
      const file = path.posix.join(path.posix.dirname(page.file), decodeURI(target));
      const to = pages.find((each) => each.file === file || path.posix.join(file, "README.md") === each.file);
      if (to) {
        element.setAttribute(attribute, relative(page.output, to.output) + (fragment ? `#${fragment}` : ""));
      } else if (!existsSync(path.join(root, file))) {
        throw new Error(`${page.file}: ${link} leads nowhere`);
      } else if (statSync(path.join(root, file)).isDirectory()) {
        element.replaceWith(element.innerHTML);
      } else {
        assets.add(file);
        element.setAttribute(attribute, relative(page.output, assetPlace(file)));
      }
    }
  }
}

function relative(from, to) {
  return path.posix.relative(path.posix.dirname(from), to);
}

function outputOf(url) {
  return url.endsWith("/") ? `${url}index.html` : url;
}

/** What the search finds: each heading, with what is below it. */
function collectSections(document, url, pages, sections) {
  const output = outputOf(url).slice(1);
  const { title } = pages.find((each) => each.output === output);
  let section;
  for (const element of document.querySelector("article").childNodes) {
    if (/^H[1-3]$/.test(element.tagName ?? "")) {
      const heading = element.text.replace(/\s*#$/, "").trim();
      section = { page: title, heading, url: element.tagName === "H1" ? output : `${output}#${element.id}`, text: "" };
      sections.push(section);
    } else if (section) {
      section.text = `${section.text} ${element.structuredText ?? ""}`.replace(/\s+/g, " ").trim();
    }
  }
}

/** One house, one set of colours: the custom properties that the stylesheet of our pages of HTML begins with. */
function colours() {
  const css = readFileSync(path.join(root, "generator-core/src/main/resources/dev/fieldtable/html/page.css"), "utf8");
  const end = css.indexOf("* { box-sizing");
  if (end < 0 || !css.slice(0, end).includes("--paper")) {
    throw new Error("page.css does not begin with its colours");
  }
  return css.slice(0, end);
}
