// One contender, one process: lints every document of a JSON file and prints what it took.
import {readFileSync} from 'node:fs'

const [, , contender, input] = process.argv
const documents = JSON.parse(readFileSync(input, 'utf8'))
const lint = await (contender === 'copydesk'
  ? copydesk()
  : stock(contender === 'stock-suggestions'))
// The first document pays for what is loaded on demand, for every contender alike.
const warmUp = 'The harbour reopened on Tuesday, the port authority said. The wreck was recieved.\n'
await lint(warmUp)

const start = performance.now()
let findings = 0
for (const document of documents) findings += await lint(document)
const milliseconds = performance.now() - start
const words = documents.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
const memory = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({words, milliseconds, memory, findings}))

async function copydesk() {
  const {createLinter, loadLanguage, readPlainText, recommended} = await import('copydesk')
  const linter = createLinter({...recommended, language: loadLanguage()})
  return (text) => linter.lint(readPlainText(text, 'bench.txt')).length
}

/** The plugins as their readmes set them up: one frozen processor. */
async function stock(suggestions) {
  const [{unified}, english, spell, repeated, indefinite, stringify, dictionary] =
    await Promise.all([
      import('unified'),
      ...[
        'retext-english',
        'retext-spell',
        'retext-repeated-words',
        'retext-indefinite-article',
        'retext-stringify',
        'dictionary-en-gb',
      ].map(async (name) => (await import(name)).default),
    ])
  const processor = unified()
    .use(english)
    .use(spell, {dictionary, max: suggestions ? 1_000_000 : -1})
    .use(repeated)
    .use(indefinite)
    .use(stringify)
    .freeze()
  return async (text) => (await processor.process(text)).messages.length
}
