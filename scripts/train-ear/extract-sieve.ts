/**
 * First part of `npm run train-judge -- --sieve`: seeds articles that the n-gram counts have never
 * seen, lets everything pass and writes what sieves are told of each place, and whether a fault was
 * found there that would have been lost.
 *
 *   --articles FILE   JSON lines with a `body`, as train-model --held-out writes them
 *   --rows RANGES     rows of the file, from 0: “0-628,1587-”
 *   --out FILE        16-bit integers, little-endian: stage, thousandths of a probability, article,
 *                     weight, then the numbers
 *   --every N         words to a fault (default 45)
 */
import {closeSync, openSync, readFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {Article} from '#article'
import {loadLanguage, packageRoot} from '#engine'
import {Judge, Kind, loadNgramModel, Scorer} from '#language'
import type {Passage} from '#language'
import {indexOfTree, parseText} from '#text'
import {fromCell} from '../../src/language/ear/cells.js'
import {PLACE_NUMBERS, SIEVE_NUMBERS} from '../../src/language/ear/sieve-evidence.js'
import {STAGES} from '../../src/language/ear/sieve.js'
import type {Sieve, Stage} from '../../src/language/ear/sieve.js'
import {Slips} from '../../src/language/ear/slips.js'
import {SuspectFinder} from '../../src/language/ear/suspects.js'
import type {Suspect} from '../../src/language/ear/suspects.js'
import {kinds, seedArticle} from '../seed/index.js'
import {labelOf} from './label.js'

const {values: flags} = parseArgs({
  options: {
    articles: {type: 'string'},
    rows: {type: 'string', default: '0-'},
    out: {type: 'string'},
    every: {type: 'string', default: '45'},
  },
})

/** What the ear would report, and what it may once its rules are set otherwise. */
const FOUND = 0.4
/** The words up to this rank are little words (lists.ts). */
const LAST_LITTLE_ID = 150
const ENSEMBLES = ['respelt', 'inflected', 'swapped', 'inserted', 'deleted'] as const
const only = kinds.filter((kind) => kind !== 'non-word')

interface Row {
  readonly stage: Stage
  readonly numbers: Int16Array
  readonly offset: number
}
/** Of places where nothing was found one in so many is written, and weighs as many. */
const THINNED = 3
const HEARD: ReadonlySet<Stage> = new Set(['heard', 'heardGap'])
let places = 0
let rows: Row[] = []
let cells = new Int32Array(0)
const recorder: Sieve = {
  cells(count: number) {
    if (count > cells.length) cells = new Int32Array(count)
    return cells
  },
  passing(stage: Stage, starts: readonly number[], offsets: readonly number[]) {
    for (const [at, start] of starts.entries()) {
      const length = HEARD.has(stage) ? SIEVE_NUMBERS : PLACE_NUMBERS
      const numbers = Int16Array.from(cells.subarray(start, start + length), fromCell)
      rows.push({stage, numbers, offset: offsets[at]!})
    }
    return starts.map(() => true)
  },
}

const language = loadLanguage()
const bytesOf = (name: string) => readFileSync(join(packageRoot(), 'models', name))
const model = loadNgramModel(bytesOf('ngrams.bin'))
const judge = new Judge(bytesOf('judge.bin'))
const finder = new SuspectFinder({
  model,
  scorer: new Scorer(bytesOf('scorer.bin')),
  sieve: recorder,
  slips: new Slips(bytesOf('slips.bin')),
  lexicon: language.lexicon,
})
const width = SIEVE_NUMBERS + 4
const out = openSync(flags.out!, 'w')
const totals: Record<string, [number, number]> = {}
const ranges = flags.rows.split(',').map((range) => range.split('-'))
readFileSync(flags.articles!, 'utf8')
  .trim()
  .split('\n')
  .forEach((line, row) => {
    if (!ranges.some(([from, to]) => row >= Number(from) && (!to || row <= Number(to)))) return
    const {body} = JSON.parse(line) as {body: string}
    for (const copy of [0, 1]) extract(body, row, copy)
  })
closeSync(out)
console.log(totals)

function extract(body: string, article: number, copy: number): void {
  const options = {
    seed: article * 10 + 7,
    language,
    wordsPerFault: Number(flags.every),
    only,
    isRareToo: article % 2 === 0,
  }
  const seeded = copy === 0 ? {text: body, faults: []} : seedArticle(body, options)
  rows = []
  const suspects = [...finder.find(passagesOf(seeded.text))]
  const probabilities = suspects.map(({kind, features}) =>
    judge.probability(ENSEMBLES[kind], features),
  )
  const isRight = suspects.map((suspect) => labelOf(suspect, seeded) === 1)
  const reported = suspects.flatMap((suspect, at) =>
    probabilities[at]! >= FOUND ? [{suspect, at}] : [],
  )
  const bytes: Uint8Array[] = []
  for (const {stage, numbers, offset} of rows) {
    const lost = reported.filter(({suspect}) => isLost(suspect, stage, offset))
    const right = lost.filter(({at}) => isRight[at])
    // What is found in sound copy, or beside a fault, is often right too: it teaches nothing.
    if (lost.length > 0 && right.length === 0) continue
    const probability = Math.max(0, ...right.map(({at}) => probabilities[at]!))
    const isThinned = probability === 0 && !HEARD.has(stage)
    if (isThinned && ++places % THINNED !== 0) continue
    const record = new Int16Array(width)
    const weight = isThinned ? THINNED : 1
    record.set([STAGES.indexOf(stage), Math.round(probability * 1000), article, weight])
    record.set(numbers, 4)
    bytes.push(new Uint8Array(record.buffer))
    const total = (totals[stage] ??= [0, 0])
    total[0]++
    if (probability > 0) total[1]++
  }
  writeSync(out, Buffer.concat(bytes))
}

/** Whether the suspect is lost where a stage does not let the place pass. */
function isLost({kind, start, end, found, meant}: Suspect, stage: Stage, offset: number): boolean {
  if (stage === 'missing' || stage === 'heardGap') {
    return kind === Kind.insertion && offset >= start && offset <= start + 3
  }
  if (kind === Kind.insertion || start !== offset || end === start) return false
  if (stage === 'heard') return true
  if (kind === Kind.deletion) return false
  const isSlip = kind !== Kind.edit || (isLittle(found[0]) && isLittle(meant[0]))
  return isSlip === (stage === 'slipped')
}

function isLittle(form: string | undefined): boolean {
  return form !== undefined && model.vocabulary.idOf(form) <= LAST_LITTLE_ID
}

/** As in production, with nothing but the body. */
function passagesOf(text: string): readonly Passage[] {
  const {passages} = new Article(indexOfTree(parseText(text), text), {language})
  return passages.map((passage) => ({...passage, reading: 'body'}))
}
