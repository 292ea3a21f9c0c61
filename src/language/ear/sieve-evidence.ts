import type {NgramModel} from '../ngram.js'
import {NONE} from '../vocabulary.js'
import {inUnits, toCell} from './cells.js'
import type {WordLists} from './lists.js'
import {Kind} from './offer.js'
import type {Draft} from './offer.js'
import type {Hearing} from './passage.js'
import type {Sieve} from './sieve.js'
import {Slipperiness, SLIPPERINESS_NUMBERS} from './slipperiness.js'
import {WordClasses} from './word-class.js'

/**
 * What a sieve is told of each token around a place: its log probability, that of the word by itself,
 * the difference, how many words the model knows it with, its rank, class and length, a capital,
 * quotation marks; the log probability of three tokens and of two, and of two the difference; and how
 * easily its word is written for another.
 */
const OF_TOKEN = 12
const WIDTH = OF_TOKEN + SLIPPERINESS_NUMBERS
/** Tokens before a place, and from it on, that a sieve is told of. */
const BEFORE = 2
const BEHIND = 4
/** Numbers of a place: those of the tokens around it. */
export const PLACE_NUMBERS = (BEFORE + BEHIND) * WIDTH
/** Numbers of what may be meant there: the best gains, how many there are, and which is the best. */
const DRAFTS_NUMBERS = 13
export const SIEVE_NUMBERS = PLACE_NUMBERS + DRAFTS_NUMBERS

/** Words more frequent than this have a number of their own. */
const OWN_RANKS = 250
const KINDS = Object.values(Kind).length
/** In nats, the gain of a kind of which there is no draft. */
const NO_GAIN = -20

/**
 * Gathers what sieves are told, in small integers: comparing them takes no branch. Of a place it is
 * a stretch of the rows of its tokens, which are written once for all places. They stand in the cells
 * of the sieve, behind those for what may be meant in one place.
 */
export class SieveEvidence {
  readonly #model: NgramModel
  readonly #sieve: Sieve
  readonly #classes: WordClasses
  readonly #slipperiness: Slipperiness
  #cells: Int32Array
  readonly #gains = new Float64Array(KINDS)

  constructor(model: NgramModel, lists: WordLists, sieve: Sieve) {
    this.#model = model
    this.#sieve = sieve
    this.#classes = new WordClasses(model.vocabulary)
    this.#slipperiness = new Slipperiness(model, lists)
    this.#cells = sieve.cells(SIEVE_NUMBERS)
  }

  /** Tells of all places of a hearing: the `PLACE_NUMBERS` of each stand from its `startOf` on. */
  tell(hearing: Hearing): void {
    const end = startOf(hearing.ids.length + BEFORE + BEHIND)
    this.#cells = this.#sieve.cells(end)
    this.#cells.fill(0, startOf(0), startOf(BEFORE))
    this.#cells.fill(0, end - BEHIND * WIDTH, end)
    for (let at = hearing.ids.length - 1; at >= 0; at--) this.#writeRow(hearing, at)
  }

  /** Writes the row of a token, once that of the one behind it is written. */
  #writeRow({ids, scores, orders, isCapital, quoted}: Hearing, at: number): void {
    const rows = this.#cells
    const row = startOf(at + BEFORE)
    const next = row + WIDTH
    const id = ids[at]!
    const score = toCell(inUnits(scores[at]!))
    const own = toCell(inUnits(this.#model.logProbOfWord(id)))
    rows[row] = score
    rows[row + 1] = own
    rows[row + 2] = score - own
    rows[row + 3] = toCell(orders[at]!)
    rows[row + 4] = toCell(Math.min(OWN_RANKS, id))
    rows[row + 5] = toCell(this.#classes.of(id))
    rows[row + 6] = toCell(this.#model.vocabulary.lengthOf(id))
    rows[row + 7] = toCell(isCapital[at]!)
    rows[row + 8] = toCell(quoted[at]!)
    rows[row + 9] = score + rows[next + 10]!
    rows[row + 10] = score + rows[next]!
    rows[row + 11] = score - own + rows[next + 2]!
    this.#slipperiness.write(id, rows, row + OF_TOKEN)
  }

  /** Tells of a place of that hearing, and of all words that may be meant there: from the first cell on. */
  tellOfDrafts(at: number, drafts: readonly Draft[]): void {
    this.#cells.copyWithin(0, startOf(at), startOf(at) + PLACE_NUMBERS)
    this.#writeDrafts(drafts)
  }

  /** Writes by kind, as offer.ts numbers them, the best gain; the two best ones; how many there are; the best. */
  #writeDrafts(drafts: readonly Draft[]): void {
    const gains = this.#gains.fill(NO_GAIN)
    let best = NO_GAIN
    let second = NO_GAIN
    let gaining = 0
    let kind = -1
    let meant = NONE
    for (const draft of drafts) {
      const gain = draft.gain - draft.price
      gains[draft.kind] = Math.max(gain, gains[draft.kind]!)
      if (gain > 0) gaining++
      if (gain > best) {
        second = best
        best = gain
        kind = draft.kind
        meant = draft.ids[0] ?? NONE
      } else if (gain > second) second = gain
    }
    const cells = this.#cells
    for (let at = 0; at < KINDS; at++) cells[PLACE_NUMBERS + at] = toCell(inUnits(gains[at]!))
    const behind = PLACE_NUMBERS + KINDS
    cells[behind] = toCell(inUnits(best))
    cells[behind + 1] = toCell(inUnits(second))
    cells[behind + 2] = toCell(drafts.length)
    cells[behind + 3] = toCell(gaining)
    cells[behind + 4] = toCell(kind)
    cells[behind + 5] = toCell(Math.min(OWN_RANKS, meant))
    cells[behind + 6] = toCell(this.#classes.of(meant))
    cells[behind + 7] = toCell(inUnits(this.#model.logProbOfWord(meant)))
  }
}

/** The cell from which on the numbers of a place of a hearing stand. */
export function startOf(at: number): number {
  return SIEVE_NUMBERS + at * WIDTH
}
