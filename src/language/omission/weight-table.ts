import type {NumbersFile} from '../numbers-file.js'

export interface TableShape {
  /** A power of two. */
  readonly slots: number
  /** By which whole numbers are multiplied. */
  readonly unit: number
  readonly intercept: number
  /** After so many features most sums are known to come to nothing (a cascade: Viola and Jones, 2001). */
  readonly checked: number
  /** What the weights of these add up to at least, in nats, where the sum may be worth more. */
  readonly cut: number
}

/** The bits of a hash that tell it from others in the same slot. */
const TAG = 0xffff
const HASH_BITS = 32

/** Weights of features by their hashes, in an open table; 0 for those that it does not hold. */
export class WeightTable {
  readonly #tags: Uint16Array
  readonly #weights: Int8Array
  readonly #shape: TableShape
  readonly #shift: number

  /** Takes the next two sections of a file. */
  constructor(shape: TableShape, file: NumbersFile) {
    this.#shape = shape
    this.#shift = HASH_BITS - Math.log2(shape.slots)
    this.#tags = file.unsignedShorts(shape.slots)
    this.#weights = file.signedBytes(shape.slots)
    if (!this.#tags.includes(0)) throw new Error('Unexpected table without an empty slot')
  }

  /** The logarithm of the odds that features add up to; -Infinity where the first of them tell enough. */
  sumOf(hashes: Uint32Array): number {
    const {unit, intercept, checked, cut} = this.#shape
    let sum = 0
    for (let at = 0; at < hashes.length; at++) {
      if (at === checked && sum * unit < cut) return -Infinity
      sum += this.#weightOf(hashes[at]!)
    }
    return sum * unit + intercept
  }

  #weightOf(hash: number): number {
    const tag = hash & TAG || 1
    const last = this.#shape.slots - 1
    for (let slot = hash >>> this.#shift; ; slot = (slot + 1) & last) {
      if (this.#tags[slot] === tag) return this.#weights[slot]!
      if (this.#tags[slot] === 0) return 0
    }
  }
}
