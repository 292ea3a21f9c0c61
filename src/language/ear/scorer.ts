import {NumbersFile} from '../numbers-file.js'
import {NONE, UNKNOWN} from '../vocabulary.js'
import {ABREAST, Layer} from './layer.js'
import type {Matrix} from './layer.js'
import {MeantWords} from './meant-words.js'
import {NearWords} from './near-words.js'
import type {WordVectors} from './near-words.js'
import {placed, Room} from './room.js'
import type {Address} from './room.js'

const FILE = {
  /** “CDNS”. */
  magic: 0x534e4443,
  version: 1,
  what: 'the network of a scorer',
}

/**
 * Words whose rows of the first layer are kept: the most frequent, two in three of the words of copy,
 * for twelve megabytes.
 */
const KEPT_WORDS = 512

/** A place in a block that a word may stand in. */
export interface SlotPlace {
  /** The place of the word that is asked about, or of the word behind the gap. */
  readonly at: number
  /** 1 for a word, 0 for a gap. */
  readonly width: 0 | 1
}

/** What the file says of itself. */
interface Shape {
  /** Words that are told apart around a slot, and in it: the ids below. */
  readonly inputWords: number
  readonly outputWords: number
  readonly embedding: number
  readonly hidden: number
  readonly output: number
  /** Places before and behind the slot, and how far the means of those beyond reach. */
  readonly left: number
  readonly right: number
  readonly farLeft: number
  readonly farRight: number
  /** Size of the vocabulary that its ids are of. */
  readonly ids: number
}

/**
 * A small network that is told the words around a slot and says which word fills it, or that none
 * does: feed-forward over embeddings by place (Bengio et al. 2003), means of the words farther off,
 * one residual layer. Weights are 8-bit integers with a scale for each row.
 */
export class Scorer {
  /** Size of the vocabulary that its ids are of. */
  readonly ids: number
  readonly #shape: Shape
  readonly #room: Room
  readonly #words: WordVectors
  readonly #wordCells: Address
  /** The first layer: what near words add, and the means of far ones; and its bias. */
  readonly #near: NearWords
  readonly #far: Layer
  readonly #firstBias: Address
  /** What a capital adds to the first layer, place by place. */
  readonly #capitals: Address
  readonly #second: Layer
  readonly #secondBias: Float32Array
  readonly #third: Layer
  readonly #thirdBias: Float32Array
  readonly #meant: MeantWords
  /** What is worked on, for slots abreast. */
  readonly #means: Float32Array
  readonly #hidden: Address
  readonly #deep: Float32Array
  readonly #output: Float32Array
  readonly #nothing: Address
  /** What is summed up for a slot: where it stands. */
  readonly #addends: Uint32Array
  /** By slot: what is known of the word that it wants. */
  #heard: Float32Array

  /**
   * Reads `models/scorer.bin`.
   *
   * @param path - named in errors.
   * @throws when the bytes are no scorer, of another version, cut short or damaged.
   */
  constructor(bytes: Uint8Array, path = 'the scorer') {
    const file = new NumbersFile(bytes, FILE, path)
    const shape = file.shape as Shape
    const {inputWords, outputWords, embedding, hidden, output, left, right} = shape
    const near = left + right
    const matrix = (rows: number, columns: number) => ({
      scales: file.floats(rows),
      cells: file.signedBytes(rows * columns),
      columns,
    })
    const room = new Room(bytesFor(shape))
    this.#shape = shape
    this.#room = room
    this.ids = shape.ids
    this.#words = matrix(inputWords, embedding)
    this.#wordCells = placed(room.bytes(this.#words.cells.length), this.#words.cells)
    const first = matrix(hidden, (near + 2) * embedding)
    const ofPlace = (_: unknown, place: number) => cutOut(first, place * embedding, embedding)
    const places = Array.from({length: near}, ofPlace)
    this.#near = new NearWords(room, this.#words, places, keptOf(shape))
    this.#far = new Layer(room, cutOut(first, near * embedding, 2 * embedding))
    this.#firstBias = placed(room.floats(hidden), file.floats(hidden))
    this.#capitals = placed(room.floats(near * hidden), widened(matrix(near, hidden)))
    this.#second = new Layer(room, matrix(hidden, hidden))
    this.#secondBias = file.floats(hidden)
    this.#third = new Layer(room, matrix(output, hidden))
    this.#thirdBias = file.floats(output)
    this.#meant = new MeantWords(room, matrix(outputWords, output), file.floats(outputWords))
    this.#means = room.floats(2 * embedding * ABREAST)
    this.#hidden = room.floats(hidden * ABREAST).byteOffset
    this.#deep = room.floats(hidden * ABREAST)
    this.#output = room.floats(output * ABREAST)
    this.#nothing = room.floats(hidden * ABREAST).byteOffset
    this.#addends = room.addresses(1 + 2 * near)
    this.#heard = new Float32Array(output * ABREAST)
  }

  /** Whether the word is one that the network may put into a slot. */
  knows(id: number): boolean {
    return id < this.#shape.outputWords
  }

  /**
   * Listens to the words around some slots; `attend` then turns to one of them.
   *
   * @param ids - of a block, its start and end included.
   * @param isCapital - by place in `ids`: 1 where a token has a capital.
   */
  listen(ids: Uint16Array, isCapital: Uint8Array, slots: readonly SlotPlace[]): void {
    const {output} = this.#shape
    const length = (slots.length + ABREAST) * output
    if (this.#heard.length < length) this.#heard = new Float32Array(length * 2)
    for (let from = 0; from < slots.length; from += ABREAST) {
      const count = Math.min(ABREAST, slots.length - from)
      for (let index = 0; index < count; index++) {
        this.#readNear(ids, isCapital, slots[from + index]!, index)
        this.#readFar(ids, slots[from + index]!, index)
      }
      this.#pass(count)
      this.#heard.set(this.#output, from * output)
    }
  }

  /** Turns to one of the slots that were listened to, by its number: `scoreOf` tells of words in it. */
  attend(index: number): void {
    this.#meant.attend(this.#heard, index * this.#shape.output)
  }

  /** Scores words that `scoreOf` will be asked about: faster at once than one by one. */
  score(ids: readonly number[]): void {
    this.#meant.score(ids)
  }

  /** ln of the sum of e to the scores of words that were scored; −1000 where it knows none. */
  logSumOf(ids: readonly number[]): number {
    return this.#meant.logSumOf(ids)
  }

  /** How well the word fills the slot, in nats, up to a number that is the same for all words. */
  scoreOf(id: number): number {
    return this.#meant.scoreOf(id)
  }

  /** Sums up what the near words of a slot add to the first layer. */
  #readNear(
    ids: Uint16Array,
    isCapital: Uint8Array,
    {at: slot, width}: SlotPlace,
    index: number,
  ): void {
    const {left, right, hidden: size} = this.#shape
    const addends = this.#addends
    addends[0] = this.#firstBias
    let count = 1
    for (let place = 0; place < left + right; place++) {
      const token = place < left ? slot - 1 - place : slot + width + place - left
      if (token < 0 || token >= ids.length) continue
      const id = this.#inputOf(ids[token]!)
      if (id !== NONE) addends[count++] = this.#near.rowOf(place, id)
      if (isCapital[token] === 1) addends[count++] = this.#capitals + place * size * 4
    }
    this.#room.kernel.sum(addends.byteOffset, count, size, this.#hidden + index * size * 4)
  }

  /** Takes the means of the words that are farther from the slot. */
  #readFar(ids: Uint16Array, {at, width}: SlotPlace, index: number): void {
    const {embedding, left, right, farLeft, farRight} = this.#shape
    const first = index * 2 * embedding
    this.#means.fill(0, first, first + 2 * embedding)
    const mean = this.#means.byteOffset + first * 4
    const end = Math.max(0, at - left)
    this.#addMean(ids, Math.max(0, end - (farLeft - left)), end, mean)
    const start = Math.min(ids.length, at + width + right)
    const behind = mean + embedding * 4
    this.#addMean(ids, start, Math.min(ids.length, start + farRight - right), behind)
  }

  #addMean(ids: Uint16Array, from: number, to: number, mean: Address): void {
    const {columns, scales} = this.#words
    for (let place = from; place < to; place++) {
      const id = this.#inputOf(ids[place]!)
      if (id === NONE) continue
      const weight = scales[id]! / (to - from)
      this.#room.kernel.blend(this.#wordCells + id * columns, columns, weight, mean)
    }
  }

  /** The number by which the network is told a word. */
  #inputOf(id: number): number {
    return id < this.#shape.inputWords ? id : UNKNOWN
  }

  /** Passes what was read of so many slots through the layers. */
  #pass(count: number): void {
    const {kernel} = this.#room
    const [size, hidden, deep, output] = [
      this.#shape.hidden,
      this.#hidden,
      this.#deep,
      this.#output,
    ]
    for (let index = 0; index < count; index++) {
      deep.set(this.#secondBias, index * size)
      output.set(this.#thirdBias, index * this.#shape.output)
    }
    this.#far.add(this.#means.byteOffset, hidden, count)
    kernel.rectify(hidden, count * size, this.#nothing)
    this.#second.add(hidden, deep.byteOffset, count)
    kernel.rectify(deep.byteOffset, count * size, hidden)
    this.#third.add(deep.byteOffset, output.byteOffset, count)
  }
}

function keptOf({inputWords}: Shape): number {
  return Math.min(KEPT_WORDS, inputWords)
}

/** More than the room that all the above takes, in bytes. */
function bytesFor(shape: Shape): number {
  const {inputWords, outputWords, embedding, hidden, output, left, right} = shape
  const near = left + right
  const cells = hidden * ((near + 2) * embedding + hidden + output) + outputWords * output
  const rows = near * hidden * (keptOf(shape) + 2)
  const vectors = 32 * (hidden + output + embedding + near) + 4096
  return inputWords * embedding + cells * 2 + (rows + vectors) * 4
}

/** Some columns of a matrix. */
function cutOut({cells, scales, columns}: Matrix, from: number, width: number): Matrix {
  const cut = new Int8Array(scales.length * width)
  for (let row = 0; row < scales.length; row++) {
    const first = row * columns + from
    cut.set(cells.subarray(first, first + width), row * width)
  }
  return {cells: cut, scales, columns: width}
}

function widened({cells, scales, columns}: Matrix): Float32Array {
  return Float32Array.from(cells, (cell, at) => cell * scales[(at / columns) | 0]!)
}
