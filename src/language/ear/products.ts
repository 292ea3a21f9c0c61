import {KERNEL} from './kernel.js'

/** Rows of 8-bit integers, each with a scale of its own. */
export interface Matrix {
  readonly cells: Int8Array
  readonly scales: Float32Array
  readonly columns: number
}

/** A vector is rounded to integers of at most this, so that the sums fit into 32 bits. */
const GREATEST = 8191
const PAGE = 65_536

interface Kernel {
  readonly memory: {readonly buffer: ArrayBuffer; grow(pages: number): number}
  greatest(vector: number, length: number): number
  round(vector: number, length: number, units: number, to: number): void
  product(cells: number, vector: number, columns: number, rows: number, sums: number): void
}

/**
 * Products of fixed matrices with vectors, in integers: the same bits on every machine. The work is
 * done in WebAssembly, 16 cells of four rows at a time; cells are widened once, not each time.
 */
export class Products {
  readonly #matrices: readonly Matrix[]
  /** Where each matrix starts in the kernel's memory. */
  readonly #starts: number[] = []
  readonly #kernel: Kernel
  #unit = 0
  /** A vector as it comes, and rounded. */
  readonly #floats: Float32Array
  readonly #vector: Int16Array
  readonly #sums: Int32Array

  /** @param matrices - whose columns are multiples of 16 and at most 2,048. */
  constructor(matrices: readonly Matrix[]) {
    this.#matrices = matrices
    const columns = Math.max(...matrices.map((matrix) => matrix.columns))
    const rows = Math.max(...matrices.map(({scales}) => scales.length))
    const cells = matrices.reduce((sum, matrix) => sum + matrix.cells.length, 0)
    this.#kernel = kernelOf(cells * 2 + columns * 6 + rows * 4)
    const {buffer} = this.#kernel.memory
    let start = 0
    for (const matrix of matrices) {
      new Int16Array(buffer, start, matrix.cells.length).set(matrix.cells)
      this.#starts.push(start)
      start += matrix.cells.length * 2
    }
    this.#floats = new Float32Array(buffer, start, columns)
    this.#vector = new Int16Array(buffer, start + columns * 4, columns)
    this.#sums = new Int32Array(buffer, start + columns * 6, rows)
  }

  /** Adds the product of a matrix with a vector to the sums. */
  add(index: number, vector: Float32Array, sums: Float32Array): void {
    const {columns, scales} = this.#matrices[index]!
    const scale = this.#round(vector)
    if (scale === 0) return
    const {byteOffset: at} = this.#vector
    const rows = scales.length
    this.#kernel.product(this.#starts[index]!, at, columns, rows, this.#sums.byteOffset)
    const products = this.#sums
    for (let row = 0; row < rows; row++) sums[row]! += products[row]! * scales[row]! * scale
  }

  /** Holds a vector for `rowOf`, until `add` or `hold` is called. */
  hold(vector: Float32Array): void {
    this.#unit = this.#round(vector)
  }

  /** The product of one row of a matrix with the vector that is held. */
  rowOf(index: number, row: number): number {
    const {columns, scales} = this.#matrices[index]!
    const start = this.#starts[index]! + row * columns * 2
    this.#kernel.product(start, this.#vector.byteOffset, columns, 1, this.#sums.byteOffset)
    return this.#sums[0]! * scales[row]! * this.#unit
  }

  /** Rounds the vector into the kernel's memory and gives the size of a unit. */
  #round(vector: Float32Array): number {
    const {byteOffset: from} = this.#floats
    this.#floats.set(vector)
    const most = this.#kernel.greatest(from, vector.length)
    if (most === 0) return 0
    this.#kernel.round(from, vector.length, GREATEST / most, this.#vector.byteOffset)
    return most / GREATEST
  }
}

/** What is used of WebAssembly; its types come with a browser's, which this layer does without. */
const {WebAssembly} = globalThis as unknown as {
  readonly WebAssembly: {
    readonly Module: new (code: Uint8Array) => object
    readonly Instance: new (module: object) => {readonly exports: object}
  }
}

function kernelOf(bytes: number): Kernel {
  const code = Uint8Array.from(atob(KERNEL.join('')), (letter) => letter.charCodeAt(0))
  const instance = new WebAssembly.Instance(new WebAssembly.Module(code))
  const kernel = instance.exports as Kernel
  kernel.memory.grow(Math.ceil(bytes / PAGE))
  return kernel
}
