import {rounded} from './batch.js'
import type {Matrix} from './layer.js'
import {placed} from './room.js'
import type {Address, Room} from './room.js'

/** Words that are scored in one call of the kernel; a multiple of 4, the number that it reads at a time. */
const AT_ONCE = 64
/** What `logSumOf` gives of no words. */
const OF_NONE = -1e3

/** Scores the words that may be meant by what was heard of a slot, each word once. */
export class MeantWords {
  readonly #room: Room
  readonly #columns: number
  readonly #cells: Address
  readonly #scales: Float32Array
  readonly #bias: Float32Array
  /** What was heard, and rounded, in units of so much. */
  readonly #heard: Float32Array
  readonly #vector: Address
  #unit = 0
  /** Words that are asked about, and the sums of each. */
  readonly #asked: Uint16Array
  readonly #sums: Int32Array
  /** By word: its score, and the slot it was last scored for. */
  readonly #scores: Float64Array
  readonly #scoredFor: Uint32Array
  #slot = 0

  /** @param matrix - a row for each word; its columns are a multiple of 16. */
  constructor(room: Room, {cells, scales, columns}: Matrix, bias: Float32Array) {
    this.#room = room
    this.#columns = columns
    this.#cells = placed(room.bytes(cells.length), cells)
    this.#scales = scales
    this.#bias = bias
    this.#heard = room.floats(columns)
    this.#vector = room.shorts(columns).byteOffset
    this.#asked = room.ids(AT_ONCE)
    this.#sums = room.sums(AT_ONCE)
    this.#scores = new Float64Array(scales.length)
    this.#scoredFor = new Uint32Array(scales.length)
  }

  /** Turns to a slot: what was heard of it stands in an array from `start` on. */
  attend(heard: Float32Array, start: number): void {
    for (let at = 0; at < this.#columns; at++) this.#heard[at] = heard[start + at]!
    this.#unit = rounded(this.#room, this.#heard.byteOffset, this.#columns, this.#vector)
    this.#slot++
  }

  /** Scores words that will be asked about; at once, for that is faster than one by one. */
  score(ids: readonly number[]): void {
    let count = 0
    for (const id of ids) {
      if (id >= this.#scoredFor.length || this.#scoredFor[id] === this.#slot) continue
      this.#scoredFor[id] = this.#slot
      this.#asked[count++] = id
      if (count < AT_ONCE) continue
      this.#scoreAsked(count)
      count = 0
    }
    if (count > 0) this.#scoreAsked(count)
  }

  scoreOf(id: number): number {
    if (this.#scoredFor[id] !== this.#slot) this.score([id])
    return this.#scores[id]!
  }

  /** ln of the sum of e to the scores of words that were scored; −1000 where none is known. */
  logSumOf(ids: readonly number[]): number {
    const scores = this.#scores
    const known = scores.length
    let most = -Infinity
    for (const id of ids) if (id < known && scores[id]! > most) most = scores[id]!
    if (most === -Infinity) return OF_NONE
    let sum = 0
    for (const id of ids) if (id < known) sum += Math.exp(scores[id]! - most)
    return most + Math.log(sum)
  }

  #scoreAsked(count: number): void {
    const [asked, sums, scales] = [this.#asked, this.#sums, this.#scales]
    const {kernel} = this.#room
    // What is left in the places up to a multiple of 4 is summed for nothing.
    const even = (count + 3) & ~3
    const columns = this.#columns
    kernel.dots(this.#cells, this.#vector, columns, asked.byteOffset, even, sums.byteOffset)
    for (let at = 0; at < count; at++) {
      const id = asked[at]!
      this.#scores[id] = sums[at]! * scales[id]! * this.#unit + this.#bias[id]!
    }
  }
}
