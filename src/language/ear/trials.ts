import {grown} from '../form-table.js'
import type {NgramModel} from '../ngram.js'
import type {Opening} from '../opening.js'
import {NONE} from '../vocabulary.js'
import {NO_DRAFTS} from './offer.js'
import type {Draft, Kind} from './offer.js'
import type {Hearing} from './passage.js'
import type {IdLists} from './slips.js'

/**
 * Words to be tried in one place, gathered so that the table of pairs is asked about all of them
 * at once: most places gain enough by none of them, and of those no more needs to be known.
 */
export class Trials {
  readonly #opening: Opening
  readonly #tried: Uint32Array
  #round = 0
  /** By id, the id by itself: drafts of one word share it, for there are hundreds in an article. */
  readonly #alone: Array<readonly number[] | undefined>
  /** By trial: the word (`NONE` for a run), how it came about, its price, and on how many sides (0 to 2) a pair must support it. */
  #ids = new Uint16Array(64)
  #kinds = new Uint8Array(64)
  #prices = new Float64Array(64)
  #sides = new Uint8Array(64)
  #count = 0
  /** Runs of words, by the trial that stands for them. */
  readonly #runs = new Map<number, Draft>()

  constructor(model: NgramModel, opening: Opening) {
    this.#opening = opening
    this.#tried = new Uint32Array(model.vocabulary.size)
    this.#alone = Array<undefined>(model.vocabulary.size).fill(undefined)
  }

  /** Begins with a word of the hearing, which the trials are to replace. */
  begin(hearing: Hearing, at: number): void {
    this.#opening.open(hearing, at, 1)
    this.#count = 0
    this.#runs.clear()
  }

  add(kind: Kind, id: number, price: number, sides: number): void {
    if (this.#count === this.#ids.length) this.#grow()
    const index = this.#count++
    this.#ids[index] = id
    this.#kinds[index] = kind
    this.#prices[index] = price
    this.#sides[index] = sides
  }

  /** Adds all words of the list of one. */
  addListed(kind: Kind, {listed, starts}: IdLists, of: number, price: number, sides: number): void {
    const end = starts[of + 1]!
    for (let at = starts[of]!; at < end; at++) this.add(kind, listed[at]!, price, sides)
  }

  addRun(run: Draft): void {
    this.#runs.set(this.#count, run)
    this.add(run.kind, NONE, run.price, 2)
  }

  /**
   * Drafts of those that counted pairs support, each word once; none where none gains as much as
   * its kind has to.
   */
  supported(leastGainOf: (kind: Kind) => number): readonly Draft[] {
    this.#opening.lookUp(this.#ids, this.#sides, this.#count)
    return this.#anyGains(leastGainOf) ? this.#drafts() : NO_DRAFTS
  }

  #anyGains(leastGainOf: (kind: Kind) => number): boolean {
    for (let index = 0; index < this.#count; index++) {
      const leastGain = leastGainOf(this.#kinds[index] as Kind)
      if (this.#ids[index] === NONE) {
        if (this.#runs.get(index)!.gain >= leastGain) return true
        continue
      }
      if (!this.#opening.isNthSupported(index)) continue
      this.#opening.tryNth(index)
      if (this.#opening.gainOfAtLeast(leastGain) >= leastGain) return true
    }
    return false
  }

  #drafts(): Draft[] {
    const drafts: Draft[] = []
    this.#round++
    for (let index = 0; index < this.#count; index++) {
      const id = this.#ids[index]!
      if (id === NONE) {
        drafts.push(this.#runs.get(index)!)
        continue
      }
      if (this.#tried[id] === this.#round || !this.#opening.isNthSupported(index)) continue
      this.#opening.tryNth(index)
      this.#tried[id] = this.#round
      const kind = this.#kinds[index] as Kind
      const ids = (this.#alone[id] ??= [id])
      drafts.push({kind, ids, gain: this.#opening.gain, price: this.#prices[index]!})
    }
    return drafts
  }

  #grow(): void {
    const length = this.#count * 2
    this.#ids = grown(this.#ids, Uint16Array, length)
    this.#kinds = grown(this.#kinds, Uint8Array, length)
    this.#prices = grown(this.#prices, Float64Array, length)
    this.#sides = grown(this.#sides, Uint8Array, length)
  }
}
