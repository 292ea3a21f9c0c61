// One contender, one process: lints the documents of a JSON file, after others to warm up on, and
// prints what each of the two took. A contender is given all of them, and gives the number of its
// findings.
import {readFileSync} from 'node:fs'
import {tuneV8} from '../v8-flags.mjs'
import {lotsOf} from './lots.mjs'

const [, , contender, input] = process.argv
const {warmUp, documents} = JSON.parse(readFileSync(input, 'utf8'))
/** The rules that ask a language model: no peer of the retext family has one. */
const LISTENING = new Set(
  'agreement garbled missing-word real-word stray-word verb-form'.split(' '),
)
const contenders = {
  copydesk: () => copydesk('recommended'),
  'copydesk-unheard': () => copydesk('recommended', (rule) => !LISTENING.has(rule.id)),
  'copydesk-all': () => copydesk('all'),
  stock: () => stock(false),
  'stock-suggestions': () => stock(true),
  harper,
}
const lintAll = await contenders[contender]()
const warming = await reading(warmUp)
const measured = await reading(documents)
const memory = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({...measured, memory, warming}))

async function reading(texts) {
  const start = performance.now()
  const findings = await lintAll(texts)
  const milliseconds = performance.now() - start
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  return {words, milliseconds, findings}
}

/** As the command line does it: its flags of V8, and documents in lots. */
async function copydesk(preset, isWanted = () => true) {
  tuneV8()
  const {createLinter, loadLanguage, readPlainText, ...presets} = await import('copydesk')
  const rules = presets[preset].rules.filter(isWanted)
  const linter = createLinter({...presets[preset], rules, language: loadLanguage()})
  return (texts) => {
    let findings = 0
    for (const lot of lotsOf(texts)) {
      const documents = lot.map((text) => readPlainText(text, 'bench.txt'))
      for (const {value} of linter.lintTogether(documents)) findings += value.length
    }
    return findings
  }
}

/** A contender that is given one document after another. */
function oneByOne(lint) {
  return async (texts) => {
    let findings = 0
    for (const text of texts) findings += await lint(text)
    return findings
  }
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
  return oneByOne(async (text) => (await processor.process(text)).messages.length)
}

/** Harper as its readme sets it up, with the rules that it has on. */
async function harper() {
  const [{Dialect, LocalLinter}, {binaryInlined}] = await Promise.all([
    import('harper.js'),
    import('harper.js/binaryInlined'),
  ])
  const linter = new LocalLinter({binary: binaryInlined, dialect: Dialect.British})
  await linter.setup()
  return oneByOne(async (text) => (await linter.lint(text, {language: 'plaintext'})).length)
}
