// Writes pages anew as a formatter does: node format.mjs FORMATTER DOCS OUTPUT. Says nothing, and fails if a page cannot be written.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import markdownIt from 'markdown-it'
import * as prettier from 'prettier'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import TurndownService from 'turndown'
import { gfm } from 'turndown-plugin-gfm'
import { unified } from 'unified'

function remark(settings) {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkStringify, settings)
  return page => String(processor.processSync(page))
}

// Through HTML, as what is copied from a browser goes.
function turndown(settings) {
  const browser = markdownIt({ html: true })
  const service = new TurndownService(settings)
  service.use(gfm)
  return page => service.turndown(browser.render(page)) + '\n'
}

const formatters = {
  prettier: page => prettier.format(page, { parser: 'markdown' }),
  'prettier-wrapped': page => prettier.format(page, { parser: 'markdown', proseWrap: 'always' }),
  remark: remark({}),
  // Whatever it can write in another way.
  'remark-other': remark({
    bullet: '+', bulletOrdered: ')', closeAtx: true, emphasis: '_', fence: '~', listItemIndent: 'tab', quote: "'",
    resourceLink: true, rule: '_', setext: true, strong: '_', tightDefinitions: true,
  }),
  turndown: turndown({}),
  'turndown-atx': turndown({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-', emDelimiter: '*' }),
}

const [name, docs, output] = process.argv.slice(2)
for (const path of readdirSync(docs, { recursive: true }).sort()) {
  if (path.endsWith('.md')) {
    const target = join(output, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, await formatters[name](readFileSync(join(docs, path), 'utf8')))
  }
}
