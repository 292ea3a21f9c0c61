/** Not exported: what is, is read from the module at each use, and not compiled into a loop. */
const OWN_BITS = 12
const OWN_MASK = (1 << OWN_BITS) - 1

/**
 * A table from 64-bit keys to small values that is written once: a 3-wise binary fuse function
 * (Graf and Lemire, “Binary Fuse Filters”, 2022). A cell is `bits` wide; the exclusive or of the
 * three cells of a key gives its fingerprint and its value. About 1.13 cells for a key, no key
 * stored: a key that was never put in is taken for one with probability 2^-`FINGERPRINT_BITS`.
 */
export const FINGERPRINT_BITS = OWN_BITS

/** Cells are read from four bytes, whatever bit they start at. */
export const MOST_BITS = 25

export interface TableShape {
  /** Keys put in. */
  readonly size: number
  /** Width of a cell: the fingerprint's bits and the value's. */
  readonly bits: number
  readonly segment: number
  readonly segments: number
  readonly seed: number
}

/** Bytes that the cells of the table take, with four to spare for reading over the end. */
export function bytesOfTable({bits, segment, segments}: TableShape): number {
  return (((segments + 2) * segment * bits + 7) >>> 3) + 4
}

export function shapeOfTable(size: number, bits: number, seed: number): TableShape {
  const keys = Math.max(size, 2)
  const segment = Math.min(1 << 16, 1 << Math.floor(Math.log(keys) / Math.log(3.33) + 2.25))
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(keys))
  const segments = Math.max(1, Math.ceil((keys * factor) / segment) - 2)
  return {size, bits, segment, segments, seed}
}

/** Reads a table in place. */
export class StaticTable {
  readonly size: number
  readonly #cells: DataView
  readonly #bits: number
  readonly #mask: number
  readonly #segment: number
  readonly #scale: number
  readonly #seed: number

  constructor(shape: TableShape, cells: Uint8Array) {
    this.size = shape.size
    this.#cells = new DataView(cells.buffer, cells.byteOffset, cells.byteLength)
    this.#bits = shape.bits
    this.#mask = 2 ** shape.bits - 1
    this.#segment = shape.segment
    this.#scale = (shape.segments * shape.segment) / 4_294_967_296
    this.#seed = shape.seed
  }

  /** The value of a key, or -1 for a key that is not in the table. */
  get(high: number, low: number): number {
    // The rounds of `KeyHash.set`, written out: this is the innermost loop of scoring.
    let a = high ^ this.#seed
    let b = low ^ scramble(a)
    a ^= scramble(b ^ 0x3c6ef372)
    b ^= scramble(a ^ 0x1b873593)
    a ^= scramble(b ^ 0x5bd1e995)
    const within = this.#segment - 1
    const first = ((a >>> 0) * this.#scale) | 0
    const second = (first + this.#segment) ^ (b & within)
    const third = (first + 2 * this.#segment) ^ ((b >>> 16) & within)
    const cell = (this.#cell(first) ^ this.#cell(second) ^ this.#cell(third)) & this.#mask
    return (cell & OWN_MASK) === fingerprintOf(a, b) ? cell >>> OWN_BITS : -1
  }

  /**
   * The values of the first `count` of many keys, as `get` gives them. The memory is slow to be
   * reached, not to be read: what one key waits for, the next ones wait for with it.
   */
  getEach(highs: Int32Array, lows: Int32Array, values: Int32Array, count: number): void {
    const cells = this.#cells
    const bits = this.#bits
    const mask = this.#mask
    const segment = this.#segment
    const scale = this.#scale
    const within = segment - 1
    const seed = this.#seed
    for (let at = 0; at < count; at++) {
      let a = highs[at]! ^ seed
      let b = lows[at]! ^ scramble(a)
      a ^= scramble(b ^ 0x3c6ef372)
      b ^= scramble(a ^ 0x1b873593)
      a ^= scramble(b ^ 0x5bd1e995)
      const first = ((a >>> 0) * scale) | 0
      const one = first * bits
      const two = ((first + segment) ^ (b & within)) * bits
      const three = ((first + 2 * segment) ^ ((b >>> 16) & within)) * bits
      const cell =
        (cells.getUint32(one >>> 3, true) >>> (one & 7)) ^
        (cells.getUint32(two >>> 3, true) >>> (two & 7)) ^
        (cells.getUint32(three >>> 3, true) >>> (three & 7))
      const found = (cell & mask) ^ fingerprintOf(a, b)
      // Without a branch, which would wait for the memory: all bits are set where the fingerprint differs.
      const miss = ~(((found & OWN_MASK) - 1) >> 31)
      values[at] = (found >>> OWN_BITS) | miss
    }
  }

  #cell(index: number): number {
    const bit = index * this.#bits
    return this.#cells.getUint32(bit >>> 3, true) >>> (bit & 7)
  }
}

/** The two halves of a hashed key and its three cells. The hash is one to one (a Feistel network). */
export class KeyHash {
  a = 0
  b = 0
  readonly #shape: TableShape
  readonly #scale: number

  constructor(shape: TableShape) {
    this.#shape = shape
    this.#scale = (shape.segments * shape.segment) / 4_294_967_296
  }

  set(high: number, low: number): void {
    let a = high ^ this.#shape.seed
    let b = low ^ scramble(a)
    a ^= scramble(b ^ 0x3c6ef372)
    b ^= scramble(a ^ 0x1b873593)
    a ^= scramble(b ^ 0x5bd1e995)
    this.a = a
    this.b = b
  }

  get first(): number {
    return ((this.a >>> 0) * this.#scale) | 0
  }

  get second(): number {
    return (this.first + this.#shape.segment) ^ (this.b & (this.#shape.segment - 1))
  }

  get third(): number {
    return (this.first + 2 * this.#shape.segment) ^ ((this.b >>> 16) & (this.#shape.segment - 1))
  }

  get fingerprint(): number {
    return fingerprintOf(this.a, this.b)
  }
}

function fingerprintOf(a: number, b: number): number {
  return Math.imul(a ^ ((b << 13) | (b >>> 19)), 0x27d4eb2f) >>> (32 - OWN_BITS)
}

function scramble(value: number): number {
  let mixed = Math.imul(value, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca77)
  return mixed ^ (mixed >>> 13)
}
