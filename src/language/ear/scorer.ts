import {NumbersFile} from '../numbers-file.js'
import {NONE, UNKNOWN} from '../vocabulary.js'
import {ABREAST, Products} from './products.js'
import type {Matrix} from './products.js'

const FILE = {
  /** “CDNS”. */
  magic: 0x534e4443,
  version: 1,
  what: 'the network of a scorer',
}

/** The matrix of the words that may be meant. */
const MEANT = 3

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
  readonly #words: Int8Array
  readonly #wordScales: Float32Array
  /** The first, second and third layer's, and that of the words that may be meant. */
  readonly #products: Products
  readonly #firstBias: Float32Array
  readonly #capital: Float32Array
  readonly #secondBias: Float32Array
  readonly #thirdBias: Float32Array
  readonly #meantBias: Float32Array
  /** What is worked on, for slots abreast; and by slot what is known of the word that it wants. */
  readonly #input: Float32Array
  readonly #hidden: Float32Array
  readonly #deep: Float32Array
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
    const width = (left + right + 2) * embedding
    const matrix = (rows: number, columns: number) => ({
      scales: file.floats(rows),
      cells: file.signedBytes(rows * columns),
      columns,
    })
    this.#shape = shape
    this.ids = shape.ids
    this.#wordScales = file.floats(inputWords)
    this.#words = file.signedBytes(inputWords * embedding)
    const first = matrix(hidden, width)
    this.#firstBias = file.floats(hidden)
    this.#capital = widened(matrix(left + right, hidden))
    const second = matrix(hidden, hidden)
    this.#secondBias = file.floats(hidden)
    const third = matrix(output, hidden)
    this.#thirdBias = file.floats(output)
    const meant = matrix(outputWords, output)
    this.#products = new Products([first, second, third, meant])
    this.#meantBias = file.floats(outputWords)
    this.#input = new Float32Array(width * ABREAST)
    this.#hidden = new Float32Array(hidden * ABREAST)
    this.#deep = new Float32Array(hidden * ABREAST)
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
    if (this.#heard.length < slots.length * output) {
      this.#heard = new Float32Array(slots.length * output * 2)
    }
    for (let from = 0; from < slots.length; from += ABREAST) {
      const heard = this.#heard.subarray(from * output, (from + ABREAST) * output)
      this.#listenAbreast(ids, isCapital, slots.slice(from, from + ABREAST), heard)
    }
  }

  /** Turns to one of the slots that were listened to, by its number: `scoreOf` tells of words in it. */
  attend(index: number): void {
    const {output} = this.#shape
    this.#products.hold(this.#heard.subarray(index * output, (index + 1) * output))
  }

  /** How well the word fills the slot, in nats, up to a number that is the same for all words. */
  scoreOf(id: number): number {
    return this.#products.rowOf(MEANT, id) + this.#meantBias[id]!
  }

  #listenAbreast(
    ids: Uint16Array,
    isCapital: Uint8Array,
    slots: readonly SlotPlace[],
    heard: Float32Array,
  ): void {
    const count = slots.length
    const size = this.#firstBias.length
    const hidden = this.#hidden.subarray(0, count * size)
    const deep = this.#deep.subarray(0, count * size)
    this.#input.fill(0)
    for (let index = 0; index < count; index++) {
      hidden.set(this.#firstBias, index * size)
      deep.set(this.#secondBias, index * size)
      heard.set(this.#thirdBias, index * this.#thirdBias.length)
      this.#readInput(ids, slots[index]!, index)
      this.#addCapitals(isCapital, slots[index]!, index)
    }
    this.#products.add(0, this.#input, hidden, count)
    rectify(hidden)
    this.#products.add(1, hidden, deep, count)
    rectify(deep)
    for (let at = 0; at < deep.length; at++) deep[at]! += hidden[at]!
    this.#products.add(2, deep, heard, count)
  }

  #readInput(ids: Uint16Array, {at, width}: SlotPlace, index: number): void {
    const {embedding, left, right, farLeft, farRight} = this.#shape
    const first = index * (left + right + 2) * embedding
    const behind = at + width
    for (let place = 0; place < left; place++) {
      this.#addWord(ids, at - 1 - place, first + place * embedding, 1)
    }
    for (let place = 0; place < right; place++) {
      this.#addWord(ids, behind + place, first + (left + place) * embedding, 1)
    }
    const near = first + (left + right) * embedding
    const countLeft = Math.min(farLeft - left, Math.max(0, at - left))
    for (let place = 0; place < countLeft; place++) {
      this.#addWord(ids, at - 1 - left - place, near, 1 / countLeft)
    }
    const countRight = Math.min(farRight - right, Math.max(0, ids.length - behind - right))
    for (let place = 0; place < countRight; place++) {
      this.#addWord(ids, behind + right + place, near + embedding, 1 / countRight)
    }
  }

  #addWord(ids: Uint16Array, place: number, offset: number, weight: number): void {
    if (place < 0 || place >= ids.length) return
    const {embedding, inputWords} = this.#shape
    const id = ids[place]! < inputWords ? ids[place]! : UNKNOWN
    if (id === NONE) return
    const input = this.#input
    const words = this.#words
    const scale = this.#wordScales[id]! * weight
    const base = id * embedding
    for (let at = 0; at < embedding; at++) input[offset + at]! += words[base + at]! * scale
  }

  #addCapitals(isCapital: Uint8Array, {at: slot, width}: SlotPlace, index: number): void {
    const {left, right, hidden: size} = this.#shape
    const [hidden, capital] = [this.#hidden, this.#capital]
    for (let place = 0; place < left + right; place++) {
      const token = place < left ? slot - 1 - place : slot + width + place - left
      if (isCapital[token] !== 1) continue
      for (let at = 0; at < size; at++) hidden[index * size + at]! += capital[place * size + at]!
    }
  }
}

function widened({cells, scales, columns}: Matrix): Float32Array {
  return Float32Array.from(cells, (cell, at) => cell * scales[(at / columns) | 0]!)
}

function rectify(vector: Float32Array): void {
  for (let at = 0; at < vector.length; at++) if (vector[at]! < 0) vector[at] = 0
}
