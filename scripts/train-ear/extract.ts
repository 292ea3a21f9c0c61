/**
 * First part of `npm run train-judge`: seeds articles that the n-gram counts have never seen,
 * finds suspects in them and writes what the trees are told of each.
 *
 *   --articles FILE   JSON lines with a `body`, as train-model --held-out writes them
 *   --rows RANGES     rows of the file, from 0: “0-628,1587-”
 *   --out FILE        32-bit floats, little-endian: label, weight, article, then the features
 *   --seeds N         seeded copies of each article, beside the clean one (default 2)
 *   --every N         words to a fault (default 45)
 */
import {closeSync, openSync, readFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {Article} from '#article'
import {loadLanguage, packageRoot} from '#engine'
import {loadNgramModel, Scorer} from '#language'
import type {Passage} from '#language'
import {indexOfTree, parseText} from '#text'
import {FEATURES} from '../../src/language/ear/evidence.js'
import {openSieve} from '../../src/language/ear/sieve.js'
import {Slips} from '../../src/language/ear/slips.js'
import {SuspectFinder} from '../../src/language/ear/suspects.js'
import {kinds, seedArticle} from '../seed/index.js'
import {labelOf} from './label.js'

const {values: flags} = parseArgs({
  options: {
    articles: {type: 'string'},
    rows: {type: 'string', default: '0-'},
    out: {type: 'string'},
    seeds: {type: 'string', default: '2'},
    every: {type: 'string', default: '45'},
  },
})

/** Non-words are for the speller. */
const only = kinds.filter((kind) => kind !== 'non-word')
/** What the clean copy weighs, for each seeded one: with one fault in 45 words it makes one in 112. */
const WEIGHT_OF_CLEAN = 1.5

const language = loadLanguage()
const bytesOf = (name: string) => readFileSync(join(packageRoot(), 'models', name))
const model = loadNgramModel(bytesOf('ngrams.bin'))
const finder = new SuspectFinder({
  model,
  scorer: new Scorer(bytesOf('scorer.bin')),
  sieve: openSieve,
  slips: new Slips(bytesOf('slips.bin')),
  lexicon: language.lexicon,
})

const width = FEATURES.length + 3
const out = openSync(flags.out!, 'w')
const seeds = Number(flags.seeds)
let suspects = 0
let positive = 0
let faults = 0
let words = 0
const articles = readFileSync(flags.articles!, 'utf8').trim().split('\n')
const ranges = flags.rows.split(',').map((range) => range.split('-'))
articles.forEach((line, row) => {
  const isChosen = ranges.some(([from, to]) => row >= Number(from) && (!to || row <= Number(to)))
  if (!isChosen) return
  const {body} = JSON.parse(line) as {body: string}
  for (let copy = 0; copy <= seeds; copy++) {
    // Every other copy with rare words too: they are few among slips, and must not be none.
    const isRareToo = copy % 2 === 0
    const every = Number(flags.every)
    const options = {seed: row * 10 + copy, language, wordsPerFault: every, only, isRareToo}
    const seeded = copy === 0 ? {text: body, faults: []} : seedArticle(body, options)
    faults += seeded.faults.length
    if (copy === 0) words += body.split(/\s+/).length
    for (const suspect of finder.find(passagesOf(seeded.text))) {
      const label = labelOf(suspect, seeded)
      if (label < 0) continue
      positive += label
      const cells = new Float32Array(width)
      cells.set([label, copy === 0 ? WEIGHT_OF_CLEAN * seeds : 1, row])
      cells.set(suspect.features, 3)
      writeSync(out, new Uint8Array(cells.buffer))
      suspects++
    }
  }
})
closeSync(out)
console.log(
  `${words} words, ${faults} faults seeded, ${suspects} suspects, ${positive} of them restore what stood there`,
)

/** As in production, with nothing but the body. */
function passagesOf(text: string): readonly Passage[] {
  const {passages} = new Article(indexOfTree(parseText(text), text), {language})
  return passages.map((passage) => ({...passage, reading: 'body'}))
}
