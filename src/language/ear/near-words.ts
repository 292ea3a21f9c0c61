import type {Matrix} from './layer.js'
import {placed} from './room.js'
import type {Address, Room} from './room.js'

/** Words as 8-bit integers, each with a scale. */
export type WordVectors = Matrix

/**
 * What each word near a slot adds to the first layer, by its place: a row that is computed once and
 * kept for the frequent words, each time for the others. A row is the same bits either way.
 */
export class NearWords {
  readonly #room: Room
  readonly #words: WordVectors
  readonly #hidden: number
  readonly #kept: number
  /** By place: the cells that the word there is multiplied with. */
  readonly #cells: readonly Address[]
  readonly #scales: Address
  /** By place and id: whether the row is kept already, and the rows. */
  readonly #isKept: Uint8Array
  readonly #rows: Address
  /** By place: a row that is not kept. */
  readonly #others: Float32Array
  readonly #vector: Int16Array

  /**
   * @param places - a matrix for each place, with the same scales, whose columns are those of the words.
   * @param kept - words whose rows are kept: the ids below.
   */
  constructor(room: Room, words: WordVectors, places: readonly Matrix[], kept: number) {
    const {scales} = places[0]!
    this.#room = room
    this.#words = words
    this.#hidden = scales.length
    this.#kept = kept
    this.#cells = places.map(({cells}) => placed(room.shorts(cells.length), cells))
    this.#scales = placed(room.floats(scales.length), scales)
    this.#isKept = new Uint8Array(places.length * kept)
    this.#rows = room.floats(places.length * kept * scales.length).byteOffset
    this.#others = room.floats(places.length * scales.length)
    this.#vector = room.shorts(words.columns)
  }

  /** Where the row of a word at a place stands, until the place is asked of another word. */
  rowOf(place: number, id: number): Address {
    const size = this.#hidden
    if (id >= this.#kept) {
      this.#others.fill(0, place * size, (place + 1) * size)
      return this.#add(place, id, this.#others.byteOffset + place * size * 4)
    }
    const index = place * this.#kept + id
    const row = this.#rows + index * size * 4
    if (this.#isKept[index] === 1) return row
    this.#isKept[index] = 1
    return this.#add(place, id, row)
  }

  #add(place: number, id: number, row: Address): Address {
    const {cells, scales, columns} = this.#words
    const vector = this.#vector
    const first = id * columns
    for (let at = 0; at < columns; at++) vector[at] = cells[first + at]!
    const {kernel} = this.#room
    const own = this.#cells[place]!
    kernel.product(own, vector.byteOffset, columns, this.#hidden, this.#scales, scales[id]!, row)
    return row
  }
}
