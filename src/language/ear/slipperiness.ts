import type {NgramModel} from '../ngram.js'
import {FIRST_WORD} from '../vocabulary.js'
import {inUnits, toCell} from './cells.js'
import type {WordLists} from './lists.js'

/** Sorts of slip, and what is told of each: the best gain and how many words there are. */
const SORTS = 4
export const SLIPPERINESS_NUMBERS = SORTS * 2

/** In nats, what is gained where there is no other word. */
const NO_OTHER = -400

/**
 * How easily a word is written for another, wherever it stands. By sort of slip (one of the hand, two
 * of it, an inflection, a little word or one that sounds alike): how much likelier the likeliest other
 * word is by itself, and how many others there are.
 */
export class Slipperiness {
  readonly #model: NgramModel
  readonly #lists: WordLists
  /** By word. */
  readonly #numbers: Int16Array
  readonly #isKnown: Uint8Array

  constructor(model: NgramModel, lists: WordLists) {
    const {size} = model.vocabulary
    this.#model = model
    this.#lists = lists
    this.#numbers = new Int16Array(size * SLIPPERINESS_NUMBERS)
    this.#isKnown = new Uint8Array(size)
  }

  /** Writes the `SLIPPERINESS_NUMBERS` of a word to cells of a sieve. */
  write(id: number, cells: Int32Array, to: number): void {
    if (this.#isKnown[id] === 0) this.#find(id)
    const first = id * SLIPPERINESS_NUMBERS
    for (let at = 0; at < SLIPPERINESS_NUMBERS; at++)
      cells[to + at] = toCell(this.#numbers[first + at]!)
  }

  #find(id: number): void {
    this.#isKnown[id] = 1
    if (id < FIRST_WORD) return
    const lists = this.#lists
    const little = [...lists.alikeOf(id), ...lists.littleNeighboursOf(id)]
    const sorts = [lists.near.of(id), lists.far.of(id), lists.inflections.of(id), little]
    const own = this.#model.logProbOfWord(id)
    let next = id * SLIPPERINESS_NUMBERS
    for (const others of sorts) {
      let best = NO_OTHER
      for (let at = 0; at < others.length; at++)
        best = Math.max(best, this.#model.logProbOfWord(others[at]!) - own)
      this.#numbers[next++] = inUnits(best)
      this.#numbers[next++] = others.length
    }
  }
}
