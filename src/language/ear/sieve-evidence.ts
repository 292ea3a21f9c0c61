import type {NgramModel} from '../ngram.js'
import {NONE} from '../vocabulary.js'
import type {Draft} from './offer.js'
import type {Hearing} from './passage.js'
import {WordClasses} from './word-class.js'

/**
 * What a sieve is told of each token around a place: its log probability, that of the word by itself,
 * the difference, how many words the model knows it with, its rank, class and length, a capital,
 * quotation marks; the log probability of three tokens and of two, and of two the difference.
 */
const WIDTH = 12
/** Tokens before a place, and from it on, that a sieve is told of. */
const BEFORE = 2
const BEHIND = 4
/** Numbers of a place: those of the tokens around it. */
export const PLACE_NUMBERS = (BEFORE + BEHIND) * WIDTH
/** Numbers of what may be meant there: the best gains, how many there are, and which is the best. */
const DRAFTS_NUMBERS = 13
export const SIEVE_NUMBERS = PLACE_NUMBERS + DRAFTS_NUMBERS

/** Log probabilities and gains are in 64ths of a nat. */
const UNIT = 64
/** Words more frequent than this have a number of their own. */
const OWN_RANKS = 250
/** The gain of a kind of which there is no draft. */
const NO_GAIN = -20 * UNIT
const MOST = 32_767

/**
 * Gathers what sieves are told, in small integers: comparing them takes no branch. Of a place it is
 * a stretch of the rows of its tokens, which are written once for all places.
 */
export class SieveEvidence {
  readonly #model: NgramModel
  readonly #classes: WordClasses
  readonly #numbers = new Int16Array(SIEVE_NUMBERS)
  #hearing: Hearing | undefined
  #rows: Int16Array = new Int16Array(0)

  constructor(model: NgramModel) {
    this.#model = model
    this.#classes = new WordClasses(model.vocabulary)
  }

  /**
   * Rows of all tokens; `PLACE_NUMBERS` of them from `startOf(at)` on tell of a place, and as many as
   * `SIEVE_NUMBERS` can be read.
   */
  rowsOf(hearing: Hearing): Int16Array {
    if (hearing === this.#hearing) return this.#rows
    this.#hearing = hearing
    return (this.#rows = this.#newRows(hearing))
  }

  #newRows({ids, scores, orders, isCapital, quoted}: Hearing): Int16Array {
    const {vocabulary} = this.#model
    const {length} = ids
    const rows = new Int16Array((length + BEFORE + BEHIND) * WIDTH + DRAFTS_NUMBERS)
    for (let at = length - 1; at >= 0; at--) {
      const row = (at + BEFORE) * WIDTH
      const id = ids[at]!
      const score = (scores[at]! * UNIT) | 0
      const own = (this.#model.logProbOfWord(id) * UNIT) | 0
      const next = row + WIDTH
      rows[row] = score
      rows[row + 1] = own
      rows[row + 2] = score - own
      rows[row + 3] = orders[at]!
      rows[row + 4] = Math.min(OWN_RANKS, id)
      rows[row + 5] = this.#classes.of(id)
      rows[row + 6] = vocabulary.lengthOf(id)
      rows[row + 7] = isCapital[at]!
      rows[row + 8] = quoted[at]!
      rows[row + 10] = score + rows[next]!
      rows[row + 9] = score + rows[next + 10]!
      rows[row + 11] = score - own + rows[next + 2]!
    }
    return rows
  }

  /** Of a place, and of all words that may be meant there. */
  drafts(hearing: Hearing, at: number, drafts: readonly Draft[]): Int16Array {
    const numbers = this.#place(hearing, at)
    const first = PLACE_NUMBERS
    const [best, second] = [first + 5, first + 6]
    numbers.fill(NO_GAIN, first, first + 7)
    let gaining = 0
    let meant = NONE
    let kind = -1
    for (const draft of drafts) {
      const gain = inUnits(draft.gain - draft.price)
      // The first numbers are of kinds, as offer.ts numbers them.
      const own = first + draft.kind
      if (gain > numbers[own]!) numbers[own] = gain
      if (gain > 0) gaining++
      if (gain > numbers[best]!) {
        numbers[second] = numbers[best]!
        numbers[best] = gain
        kind = draft.kind
        meant = draft.ids[0] ?? NONE
      } else if (gain > numbers[second]!) numbers[second] = gain
    }
    numbers[first + 7] = drafts.length
    numbers[first + 8] = gaining
    numbers[first + 9] = kind
    this.#setWord(first + 10, meant)
    return numbers
  }

  #place(hearing: Hearing, at: number): Int16Array {
    const rows = this.rowsOf(hearing)
    const start = startOf(at)
    this.#numbers.set(rows.subarray(start, start + PLACE_NUMBERS))
    return this.#numbers
  }

  #setWord(at: number, id: number): void {
    const numbers = this.#numbers
    numbers[at] = Math.min(OWN_RANKS, id)
    numbers[at + 1] = this.#classes.of(id)
    numbers[at + 2] = inUnits(this.#model.logProbOfWord(id))
  }
}

/** Where in the rows of a hearing the numbers of a place start. */
export function startOf(at: number): number {
  return at * WIDTH
}

function inUnits(nats: number): number {
  return Math.max(-MOST, Math.min(MOST, Math.trunc(nats * UNIT)))
}
