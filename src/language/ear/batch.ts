import type {Address, Room} from './room.js'

/** A vector is rounded to integers of at most this, so that the sums fit into 32 bits. */
const GREATEST = 8191
/** Vectors of a batch, an even number: reading a matrix costs as much as the sums. */
export const ABREAST = 32

/** Rounds a vector of the room to 16-bit integers of the room and gives the size of a unit. */
export function rounded({kernel}: Room, vector: Address, length: number, to: Address): number {
  const most = kernel.greatest(vector, length)
  kernel.round(vector, length, most === 0 ? 0 : GREATEST / most, to)
  return most / GREATEST
}

/** Vectors that layers are multiplied with, in integers, each with its unit and with where sums are. */
export class Batch {
  readonly #room: Room
  readonly #columns: number
  readonly #vectors: Int16Array
  readonly #units: Float32Array
  readonly #sums: Uint32Array
  /** Takes what the kernel makes of a vector that is not there. */
  readonly #unused: Address
  #count = 0

  /** @param rows - of the layers, at most. */
  constructor(room: Room, columns: number, rows: number) {
    this.#room = room
    this.#columns = columns
    this.#vectors = room.shorts(columns * ABREAST)
    this.#units = room.floats(ABREAST)
    this.#sums = room.addresses(ABREAST)
    this.#unused = room.floats(rows).byteOffset
  }

  /** Begins anew, with none. */
  clear(): void {
    this.#count = 0
  }

  /** Adds 32-bit floats of the room, whose products are to be added to the sums; `ABREAST` at most. */
  addFloats(vector: Address, sums: Address): void {
    const to = this.#vectors.byteOffset + this.#count * this.#columns * 2
    this.#units[this.#count] = rounded(this.#room, vector, this.#columns, to)
    this.#sums[this.#count++] = sums
  }

  /** Begins anew, with so many vectors of floats one behind another; so are their sums, of so many rows. */
  refill(vectors: Address, sums: Address, rows: number, count: number): this {
    this.clear()
    for (let index = 0; index < count; index++) {
      this.addFloats(vectors + index * this.#columns * 4, sums + index * rows * 4)
    }
    return this
  }

  /** The like of integers, some of the cells, in units of so much. */
  addCells(cells: Int8Array, start: number, unit: number, sums: Address): void {
    const [vectors, first] = [this.#vectors, this.#count * this.#columns]
    for (let at = 0; at < this.#columns; at++) vectors[first + at] = cells[start + at]!
    this.#units[this.#count] = unit
    this.#sums[this.#count++] = sums
  }

  get vectors(): Address {
    return this.#vectors.byteOffset
  }

  get units(): Address {
    return this.#units.byteOffset
  }

  /** The addresses of the sums that go with each vector. */
  get sums(): Address {
    return this.#sums.byteOffset
  }

  /** How many twos of vectors there are, once an odd one is made up for by one that adds nothing. */
  paddedPairs(): number {
    if (this.#count % 2 === 1) {
      this.#units[this.#count] = 0
      this.#sums[this.#count] = this.#unused
    }
    return (this.#count + 1) >> 1
  }
}
