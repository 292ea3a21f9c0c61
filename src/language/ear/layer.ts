import type {Batch} from './batch.js'
import {placed} from './room.js'
import type {Address, Room} from './room.js'

/** Rows of 8-bit integers, each with a scale of its own. */
export interface Matrix {
  readonly cells: Int8Array
  readonly scales: Float32Array
  readonly columns: number
}

/**
 * Products of a fixed matrix with vectors, in integers: the same bits on every machine. The work is
 * done in WebAssembly, 16 cells of four rows at a time.
 */
export class Layer {
  readonly #room: Room
  readonly #rows: number
  readonly #columns: number
  readonly #cells: Address
  readonly #scales: Address

  /** @param matrix - its columns are a multiple of 16 and at most 2,048, its rows a multiple of 4. */
  constructor(room: Room, {cells, scales, columns}: Matrix) {
    this.#room = room
    this.#rows = scales.length
    this.#columns = columns
    this.#cells = placed(room.bytes(cells.length), cells)
    this.#scales = placed(room.floats(scales.length), scales)
  }

  /** Adds the product with each vector to the sums that go with it: as many as the matrix has rows. */
  add(batch: Batch): void {
    const pairs = batch.paddedPairs()
    if (pairs === 0) return
    const {vectors, units, sums} = batch
    const [columns, rows] = [this.#columns, this.#rows]
    const {kernel} = this.#room
    kernel.products(this.#cells, columns, rows, this.#scales, vectors, units, sums, pairs)
  }
}
