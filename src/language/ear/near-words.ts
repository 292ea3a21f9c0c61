import {ABREAST, Batch} from './batch.js'
import {Layer} from './layer.js'
import type {Matrix} from './layer.js'
import type {Address, Room} from './room.js'

/** Words as 8-bit integers, each with a scale. */
export type WordVectors = Matrix

/**
 * What each word near a slot adds to the first layer, by its place: a row that is computed once and
 * kept for the frequent words, each time for the others. A row is the same bits either way.
 */
export class NearWords {
  readonly #words: WordVectors
  readonly #hidden: number
  readonly #kept: number
  /** By place: what the word there is multiplied with. */
  readonly #layers: readonly Layer[]
  /** By place and id: whether the row is kept already, and the rows. */
  readonly #isKept: Uint8Array
  readonly #rows: Address
  /** Rows that are not kept. */
  readonly #others: Float32Array
  #usedOthers = 0
  /** The words of rows that are not written yet. */
  readonly #asked: Batch

  /**
   * @param places - a matrix for each place, with the same scales, whose columns are those of the words.
   * @param kept - words whose rows are kept: the ids below.
   */
  constructor(room: Room, words: WordVectors, places: readonly Matrix[], kept: number) {
    const hidden = places[0]!.scales.length
    this.#words = words
    this.#hidden = hidden
    this.#kept = kept
    this.#layers = places.map((place) => new Layer(room, place))
    this.#isKept = new Uint8Array(places.length * kept)
    this.#rows = room.floats(places.length * kept * hidden).byteOffset
    this.#others = room.floats(places.length * ABREAST * hidden)
    this.#asked = new Batch(room, words.columns, hidden)
  }

  /** Begins with other slots: rows that were not kept are gone. */
  begin(): void {
    this.#usedOthers = 0
  }

  /** Where the row of a word at a place will stand, once those of the place are written. */
  rowOf(place: number, id: number): Address {
    const index = place * this.#kept + id
    const isFrequent = id < this.#kept
    if (isFrequent && this.#isKept[index] === 1) return this.#keptRow(index)
    if (isFrequent) this.#isKept[index] = 1
    const row = isFrequent ? this.#keptRow(index) : this.#newRow()
    const {cells, scales, columns} = this.#words
    this.#asked.addCells(cells, id * columns, scales[id]!, row)
    return row
  }

  /** Writes the rows that were asked for, all of them of a place and at most `ABREAST`. */
  write(place: number): void {
    this.#layers[place]!.add(this.#asked)
    this.#asked.clear()
  }

  #keptRow(index: number): Address {
    return this.#rows + index * this.#hidden * 4
  }

  #newRow(): Address {
    const start = this.#usedOthers++ * this.#hidden
    this.#others.fill(0, start, start + this.#hidden)
    return this.#others.byteOffset + start * 4
  }
}
