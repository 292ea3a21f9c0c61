import {NO_LETTER} from './graph.js'
import type {WordGraph} from './graph.js'

/*
 * How likely the slips of hand and ear are, as negative log probabilities relative to each
 * other. The order is that of published counts of typing and spelling errors (Pollock and
 * Zamora 1984; Kernighan, Church and Gale 1990): letters left out are the commonest, then
 * letters too many, wrong letters and swapped ones; doubled letters and vowels lead each kind.
 */
const Price = {
  swapped: 3.2,
  missingDouble: 2.2,
  missingVowel: 4,
  missing: 4.4,
  missingApostrophe: 2,
  extraDouble: 2.2,
  extraNeighbour: 4.2,
  extra: 4.8,
  wrongVowel: 3,
  wrongSound: 3.4,
  wrongNeighbour: 4.6,
  wrong: 6.5,
} as const

const VOWELS = 'aeiouy'

/** Letters that stand for the same sound often enough to be confused. */
const SOUND_PAIRS = ['cs', 'ck', 'sz', 'gj', 'kq', 'mn', 'dt', 'bp', 'fv', 'iy', 'uw', 'eé', 'cç']

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Letter runs that sound alike: what is typed, what is meant, in both directions. */
const SOUND_RUNS = `f-ph f-gh k-ch k-ck c-ck k-cc c-ch s-sc s-ps c-sc n-kn n-gn r-wr r-rh w-wh t-th g-gu
g-gh j-dg j-dge sh-ti sh-ci tion-sion cion-tion sion-ssion tion-ssion cian-tion shun-tion x-ks x-cs x-xc
x-cc ks-cs qu-kw ee-ea ee-ie ee-ei ea-e ai-ay ei-ai ei-a ai-a ay-ey ie-y y-ey y-ie i-igh o-ou ou-u
ou-ow ow-o oo-u oo-ou u-eu ew-u ue-u eau-o er-re er-or er-ar ar-or er-our or-our ur-er eur-er ir-er
le-el le-al el-al ul-ful full-ful ly-ally aly-ally ely-ly ize-ise se-ce ce-ss nce-nse cede-ceed
sede-cede able-ible ance-ence ant-ent ary-ery ate-it eous-ious ious-ous geous-gous ui-i ia-ai
mm-m nn-n auto-otto pre-per pro-per eir-ier ought-aught`

/** A cost for each slip, looked up by letter numbers of a graph. */
export class EditCosts {
  readonly swapped = Price.swapped
  readonly #wrong: Float32Array
  readonly #vowel: Uint8Array
  readonly #apostrophe: number

  constructor(graph: WordGraph) {
    const tables = tablesOf(graph)
    this.#wrong = tables.wrong
    this.#vowel = tables.vowel
    this.#apostrophe = graph.letterOf(39)
  }

  /** `typed` stands where `meant` should. */
  wrong(typed: number, meant: number): number {
    return typed === NO_LETTER ? Price.wrong : this.#wrong[typed * 64 + meant]!
  }

  /** `letter` was left out between `previous` and `next`. */
  missing(letter: number, previous: number, next: number): number {
    if (letter === this.#apostrophe) return Price.missingApostrophe
    if (letter === previous || letter === next) return Price.missingDouble
    return this.#vowel[letter] === 1 ? Price.missingVowel : Price.missing
  }

  /** `letter` is one too many between `previous` and `next`. */
  extra(letter: number, previous: number | undefined, next: number | undefined): number {
    if (letter === previous || letter === next) return Price.extraDouble
    const isNeighbour = (other: number | undefined) =>
      other !== undefined && this.wrong(letter, other) === Price.wrongNeighbour
    return isNeighbour(previous) || isNeighbour(next) ? Price.extraNeighbour : Price.extra
  }
}

interface Run {
  readonly typed: readonly number[]
  readonly meant: readonly number[]
  readonly price: number
}

interface Tables {
  readonly wrong: Float32Array
  readonly vowel: Uint8Array
  readonly runs: ReadonlyMap<number, readonly Run[]>
}

const NO_RUNS: readonly Run[] = []
const tables = new WeakMap<WordGraph, Tables>()

/** The runs of letters that may have been meant by those that start with `letter`. */
export function soundAlikes(graph: WordGraph, letter: number): readonly Run[] {
  return tablesOf(graph).runs.get(letter) ?? NO_RUNS
}

function tablesOf(graph: WordGraph): Tables {
  const known = tables.get(graph)
  if (known) return known
  const made = {wrong: wrongLetters(graph), vowel: vowels(graph), runs: soundRuns(graph)}
  tables.set(graph, made)
  return made
}

function numbers(graph: WordGraph, text: string): number[] {
  return Array.from(text, (letter) => graph.letterOf(letter.charCodeAt(0)))
}

function vowels(graph: WordGraph): Uint8Array {
  const flags = new Uint8Array(256)
  for (const letter of numbers(graph, VOWELS)) flags[letter] = 1
  return flags
}

function wrongLetters(graph: WordGraph): Float32Array {
  const prices = new Float32Array(256 * 64).fill(Price.wrong)
  const set = (a: number, b: number, price: number) => {
    if (a === NO_LETTER || b === NO_LETTER) return
    prices[a * 64 + b] = price
    prices[b * 64 + a] = price
  }
  for (const [a, b] of keyboardNeighbours(graph)) set(a, b, Price.wrongNeighbour)
  for (const pair of SOUND_PAIRS) {
    const [a, b] = numbers(graph, pair)
    set(a!, b!, Price.wrongSound)
  }
  const vowelNumbers = numbers(graph, VOWELS)
  for (const a of vowelNumbers) for (const b of vowelNumbers) set(a, b, Price.wrongVowel)
  return prices
}

/** Keys that touch on a QWERTY board, where each row is set off by half a key. */
function keyboardNeighbours(graph: WordGraph): Array<[number, number]> {
  const pairs: Array<[number, number]> = []
  ROWS.forEach((row, y) => {
    const keys = numbers(graph, row)
    const below = numbers(graph, ROWS[y + 1] ?? '')
    keys.forEach((key, x) => {
      for (const other of [keys[x + 1], below[x], below[x - 1]]) {
        if (other !== undefined) pairs.push([key, other])
      }
    })
  })
  return pairs
}

function soundRuns(graph: WordGraph): Map<number, Run[]> {
  const runs = new Map<number, Run[]>()
  const add = (typed: number[], meant: number[]) => {
    const first = typed[0]!
    runs.set(first, [...(runs.get(first) ?? []), {typed, meant, price: Price.wrongSound}])
  }
  for (const pair of SOUND_RUNS.split(/\s+/)) {
    const [left, right] = pair.split('-').map((run) => numbers(graph, run))
    add(left!, right!)
    add(right!, left!)
  }
  return runs
}
