import {placed} from './room.js'
import type {Address, Room} from './room.js'

/** Rows of 8-bit integers, each with a scale of its own. */
export interface Matrix {
  readonly cells: Int8Array
  readonly scales: Float32Array
  readonly columns: number
}

/** A vector is rounded to integers of at most this, so that the sums fit into 32 bits. */
const GREATEST = 8191
/** Vectors that a matrix is multiplied with at a time: reading it costs as much as the sums. */
export const ABREAST = 2

/** Rounds a vector of the room to 16-bit integers of the room and gives the size of a unit. */
export function rounded({kernel}: Room, vector: Address, length: number, to: Address): number {
  const most = kernel.greatest(vector, length)
  kernel.round(vector, length, most === 0 ? 0 : GREATEST / most, to)
  return most / GREATEST
}

/**
 * Products of a fixed matrix with vectors, in integers: the same bits on every machine. The work is
 * done in WebAssembly, 16 cells of four rows at a time; cells are widened once, not each time.
 */
export class Layer {
  readonly #room: Room
  readonly #rows: number
  readonly #columns: number
  readonly #cells: Address
  readonly #scales: Address
  /** The vectors, rounded. */
  readonly #vectors: Address

  /** @param matrix - its columns are a multiple of 16 and at most 2,048, its rows a multiple of 4. */
  constructor(room: Room, {cells, scales, columns}: Matrix) {
    this.#room = room
    this.#rows = scales.length
    this.#columns = columns
    this.#cells = placed(room.shorts(cells.length), cells)
    this.#scales = placed(room.floats(scales.length), scales)
    this.#vectors = room.shorts(columns * ABREAST).byteOffset
  }

  /**
   * Adds the products with some vectors to the sums, all of them 32-bit floats in the room.
   *
   * @param vectors - one behind another, `count` of them, at most `ABREAST`.
   * @param sums - the same; as many for each vector as the matrix has rows.
   */
  add(vectors: Address, sums: Address, count: number): void {
    const [room, rows, columns, own] = [this.#room, this.#rows, this.#columns, this.#vectors]
    const unit = rounded(room, vectors, columns, own)
    if (count === 1) {
      room.kernel.product(this.#cells, own, columns, rows, this.#scales, unit, sums)
      return
    }
    const other = rounded(room, vectors + columns * 4, columns, own + columns * 2)
    room.kernel.products(this.#cells, own, columns, rows, this.#scales, unit, other, sums)
  }
}
