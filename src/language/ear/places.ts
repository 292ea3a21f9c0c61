import {CAPITALISED, JOINED, WORD} from '../tokens.js'
import {FIRST_WORD, START, UNKNOWN} from '../vocabulary.js'
import type {WordLists} from './lists.js'
import type {Hearing} from './passage.js'
import type {Sieve, Stage} from './sieve.js'
import {startOf} from './sieve-evidence.js'
import type {SieveEvidence} from './sieve-evidence.js'
import {Standing} from './slips.js'

/** A word that is likelier than this where it stands is not suspicious; than this, least of all. */
const UNSURPRISING_WORD = -3.2
const PLAIN_WORD = -2.4
/** Nor is a window of the word and the two after it, or of the two words after a gap. */
const UNSURPRISING = -13.5
const PLAIN = -10.5
const UNSURPRISING_GAP = -11.5
/** A window that is less likely is suspicious, however familiar the nearest words. */
const SURPRISING = -19
const SURPRISING_GAP = -13
/** How unlikely the copy is at a place: of little surprise, only common slips are looked for. */
const Surprise = {none: 0, little: 1, great: 2} as const
type Surprise = (typeof Surprise)[keyof typeof Surprise]

/** Places of a hearing where it is worth while to look for something: 1 at those, by place. */
export interface Places {
  /** Words that may be wrong at all. */
  readonly targets: Uint8Array
  /** Where a slip of grammar or a little word may stand, a word that is spelt like another, a gap. */
  readonly slipped: Uint8Array
  readonly respelt: Uint8Array
  readonly missing: Uint8Array
}

/** Finds the places of a hearing where something may be wrong. */
export class PlaceFinder {
  readonly #lists: WordLists
  readonly #sieve: Sieve
  readonly #evidence: SieveEvidence
  readonly #ending: ReadonlySet<number>
  readonly #numbers: ReadonlySet<number>
  readonly #possessives: ReadonlySet<number>

  constructor(lists: WordLists, sieve: Sieve, evidence: SieveEvidence) {
    this.#lists = lists
    this.#sieve = sieve
    this.#evidence = evidence
    this.#ending = new Set(lists.idsOf(['.', '!', '?', '``', ':', '--']))
    this.#numbers = new Set(lists.idsOf(['<num>', '<year>', '<ord>', '<decade>']))
    this.#possessives = new Set(lists.idsOf(["'s"]))
  }

  placesIn(hearing: Hearing): Places {
    const targets: number[] = []
    const surprising: number[] = []
    const mostSurprising: number[] = []
    const gaps: number[] = []
    for (let at = 1; at < hearing.ids.length - 1; at++) {
      if (isPartOfWord(hearing, at) || this.#isPartOfNumber(hearing, at)) continue
      if (this.#isSurprisingGap(hearing, at)) gaps.push(at)
      if (!this.#isTarget(hearing, at)) continue
      targets.push(at)
      const surprise = surpriseAt(hearing, at)
      if (surprise !== Surprise.none) surprising.push(at)
      if (surprise === Surprise.great) mostSurprising.push(at)
    }
    this.#evidence.tell(hearing)
    return {
      targets: marked(hearing, targets),
      slipped: this.#passing('slipped', hearing, surprising),
      respelt: this.#passing('respelt', hearing, mostSurprising),
      missing: this.#passing('missing', hearing, gaps),
    }
  }

  #passing(stage: Stage, hearing: Hearing, places: readonly number[]): Uint8Array {
    const starts: number[] = []
    const offsets: number[] = []
    for (const at of places) {
      starts.push(startOf(at))
      offsets.push(hearing.starts[at]!)
    }
    const passing = this.#sieve.passing(stage, starts, offsets)
    const passed: number[] = []
    for (let index = 0; index < places.length; index++) {
      if (passing[index]) passed.push(places[index]!)
    }
    return marked(hearing, passed)
  }

  /** “km” of “40km”. */
  #isPartOfNumber({ids, starts, ends}: Hearing, at: number): boolean {
    return this.#numbers.has(ids[at - 1]!) && starts[at] === ends[at - 1]
  }

  /** A word in lower case, or one that opens a sentence and is no name. */
  #isTarget(hearing: Hearing, at: number): boolean {
    const {ids, flags} = hearing
    if ((flags[at]! & WORD) === 0 || ids[at]! < FIRST_WORD) return false
    const standing = this.#lists.standingOf(ids[at]!)
    if (standing === Standing.none) return false
    if ((flags[at]! & CAPITALISED) === 0) return true
    return this.#opens(hearing, at) && standing === Standing.common
  }

  /** Whether the place follows a mark that ends or opens something, or nothing. */
  #opens({ids}: Hearing, at: number): boolean {
    return ids[at - 1] === START || this.#ending.has(ids[at - 1]!)
  }

  #isSurprisingGap({ids, flags, scores, orders}: Hearing, at: number): boolean {
    if (at === 1 || (flags[at]! & WORD) === 0 || ids[at]! < UNKNOWN) return false
    if (this.#possessives.has(ids[at]!)) return false
    const surprise = scores[at]! + scores[at + 1]!
    return surprise <= SURPRISING_GAP || (surprise <= UNSURPRISING_GAP && !isCounted(orders, at))
  }
}

/** Whether the token hangs on the one before it, or the next one on it. */
function isPartOfWord({flags}: Hearing, at: number): boolean {
  return ((flags[at]! | flags[at - 1]!) & JOINED) !== 0
}

function surpriseAt({scores, orders}: Hearing, at: number): Surprise {
  if (scores[at]! > PLAIN_WORD) return Surprise.none
  const surprise = scores[at]! + scores[at + 1]! + (scores[at + 2] ?? 0)
  if (surprise > PLAIN) return Surprise.none
  if (scores[at]! > UNSURPRISING_WORD || surprise > UNSURPRISING) return Surprise.little
  if (surprise <= SURPRISING) return Surprise.great
  return isCounted(orders, at) ? Surprise.little : Surprise.great
}

/** Whether the model holds the word at a place with those beside it, and with the one before alone. */
function isCounted(orders: Uint8Array, at: number): boolean {
  return orders[at]! >= 2 && orders[at + 1]! >= 3
}

function marked({ids}: Hearing, places: readonly number[]): Uint8Array {
  const marks = new Uint8Array(ids.length)
  for (const at of places) marks[at] = 1
  return marks
}
