import {kernelOf} from './kernel-of.js'
import type {Kernel} from './kernel-of.js'

/** Rows of 8-bit integers, each with a scale of its own. */
export interface Matrix {
  readonly cells: Int8Array
  readonly scales: Float32Array
  readonly columns: number
}

/** A vector is rounded to integers of at most this, so that the sums fit into 32 bits. */
const GREATEST = 8191
/** Vectors that a matrix is multiplied with at a time: reading it costs more than the sums. */
export const ABREAST = 4

/**
 * Products of fixed matrices with vectors, in integers: the same bits on every machine. The work is
 * done in WebAssembly, 16 cells of four rows or for four vectors at a time; cells are widened once,
 * not each time.
 */
export class Products {
  readonly #matrices: readonly Matrix[]
  /** Where each matrix starts in the kernel's memory. */
  readonly #starts: number[] = []
  readonly #kernel: Kernel
  #unit = 0
  /** A vector as it comes; and rounded, with those abreast behind it. */
  readonly #floats: Float32Array
  readonly #vector: Int16Array
  readonly #sums: Int32Array

  /** @param matrices - whose columns are multiples of 16 and at most 2,048. */
  constructor(matrices: readonly Matrix[]) {
    this.#matrices = matrices
    const columns = Math.max(...matrices.map((matrix) => matrix.columns))
    const rows = Math.max(...matrices.map(({scales}) => scales.length))
    const cells = matrices.reduce((sum, matrix) => sum + matrix.cells.length, 0)
    this.#kernel = kernelOf(cells * 2 + columns * (4 + ABREAST * 2) + rows * ABREAST * 4)
    const {buffer} = this.#kernel.memory
    let start = 0
    for (const matrix of matrices) {
      new Int16Array(buffer, start, matrix.cells.length).set(matrix.cells)
      this.#starts.push(start)
      start += matrix.cells.length * 2
    }
    this.#floats = new Float32Array(buffer, start, columns)
    start += columns * 4
    this.#vector = new Int16Array(buffer, start, columns * ABREAST)
    start += columns * ABREAST * 2
    this.#sums = new Int32Array(buffer, start, rows * ABREAST)
  }

  /**
   * Adds the products of a matrix with some vectors to the sums.
   *
   * @param vectors - one behind another, `count` of them, at most `ABREAST`.
   * @param sums - the same; as many for each vector as the matrix has rows.
   */
  add(index: number, vectors: Float32Array, sums: Float32Array, count: number): void {
    const {columns, scales} = this.#matrices[index]!
    const rows = scales.length
    const units: number[] = []
    for (let at = 0; at < count; at++) {
      units.push(this.#round(vectors.subarray(at * columns, (at + 1) * columns), at))
    }
    const [cells, from, products] = [this.#starts[index]!, this.#vector.byteOffset, this.#sums]
    // What is left in the places of vectors that are not given is summed for nothing.
    if (count === 1) this.#kernel.product(cells, from, columns, rows, products.byteOffset)
    else this.#kernel.products(cells, from, columns, rows, products.byteOffset)
    const step = count === 1 ? 1 : ABREAST
    for (let at = 0; at < count; at++) {
      const unit = units[at]!
      const first = at * rows
      for (let row = 0; row < rows; row++) {
        sums[first + row]! += products[row * step + at]! * scales[row]! * unit
      }
    }
  }

  /** Holds a vector for `rowOf`, until `add` or `hold` is called. */
  hold(vector: Float32Array): void {
    this.#unit = this.#round(vector, 0)
  }

  /** The product of one row of a matrix with the vector that is held. */
  rowOf(index: number, row: number): number {
    const {columns, scales} = this.#matrices[index]!
    const start = this.#starts[index]! + row * columns * 2
    this.#kernel.product(start, this.#vector.byteOffset, columns, 1, this.#sums.byteOffset)
    return this.#sums[0]! * scales[row]! * this.#unit
  }

  /** Rounds the vector into a place of the kernel's memory and gives the size of a unit. */
  #round(vector: Float32Array, place: number): number {
    const {byteOffset: from} = this.#floats
    const to = this.#vector.byteOffset + place * vector.length * 2
    this.#floats.set(vector)
    const most = this.#kernel.greatest(from, vector.length)
    this.#kernel.round(from, vector.length, most === 0 ? 0 : GREATEST / most, to)
    return most / GREATEST
  }
}
