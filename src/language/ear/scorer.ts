import {NumbersFile} from '../numbers-file.js'
import {NONE, UNKNOWN} from '../vocabulary.js'
import {ABREAST, Batch} from './batch.js'
import {Layer} from './layer.js'
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
 * for sixteen megabytes.
 */
const KEPT_WORDS = 512

/** What the network is told of a block, its start and end included. */
export interface Block {
  readonly ids: Uint16Array
  /** 1 where a token has a capital, by place in `ids`. */
  readonly isCapital: Uint8Array
}

/** A place in a block that a word may stand in. */
export interface SlotPlace {
  readonly block: Block
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
  readonly #ofMeans: Batch
  readonly #ofHidden: Batch
  /** By slot: what is summed up for it, where it stands, and how much of it there is. */
  readonly #addends: Uint32Array
  readonly #counts: Uint16Array
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
    this.#ofMeans = new Batch(room, 2 * embedding, hidden)
    this.#ofHidden = new Batch(room, hidden, Math.max(hidden, output))
    this.#addends = room.addresses(ABREAST * mostAddends(shape))
    this.#counts = new Uint16Array(ABREAST)
    this.#heard = new Float32Array(output * ABREAST)
  }

  /** Whether the word is one that the network may put into a slot. */
  knows(id: number): boolean {
    return id < this.#shape.outputWords
  }

  /**
   * Listens to the words around some slots, those of an article together: its weights are then read
   * once for many of them. `attend` turns to one of the slots.
   */
  listen(slots: readonly SlotPlace[]): void {
    const {output} = this.#shape
    const length = slots.length * output
    if (this.#heard.length < length) this.#heard = new Float32Array(length * 2)
    for (let from = 0; from < slots.length; from += ABREAST) {
      const some = slots.slice(from, from + ABREAST)
      this.#readNear(some)
      for (const [index, slot] of some.entries()) this.#readFar(slot, index)
      this.#pass(some.length)
      this.#heard.set(this.#output.subarray(0, some.length * output), from * output)
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

  /** Sums up what the near words of slots add to the first layer. */
  #readNear(slots: readonly SlotPlace[]): void {
    const {left, right, hidden: size} = this.#shape
    const [addends, counts, most] = [this.#addends, this.#counts, mostAddends(this.#shape)]
    this.#near.begin()
    counts.fill(0)
    for (let index = 0; index < slots.length; index++) this.#addTo(index, this.#firstBias)
    for (let place = 0; place < left + right; place++) {
      for (const [index, slot] of slots.entries()) this.#readNearWord(slot, index, place)
      this.#near.write(place)
    }
    for (let index = 0; index < slots.length; index++) {
      const own = addends.byteOffset + index * most * 4
      this.#room.kernel.sum(own, counts[index]!, size, this.#hidden + index * size * 4)
    }
  }

  #readNearWord(
    {block: {ids, isCapital}, at, width}: SlotPlace,
    index: number,
    place: number,
  ): void {
    const {left, hidden: size} = this.#shape
    const token = place < left ? at - 1 - place : at + width + place - left
    if (token < 0 || token >= ids.length) return
    const id = this.#inputOf(ids[token]!)
    if (id !== NONE) this.#addTo(index, this.#near.rowOf(place, id))
    if (isCapital[token] === 1) this.#addTo(index, this.#capitals + place * size * 4)
  }

  #addTo(index: number, addend: Address): void {
    this.#addends[index * mostAddends(this.#shape) + this.#counts[index]!++] = addend
  }

  /** Takes the means of the words that are farther from the slot. */
  #readFar({block: {ids}, at, width}: SlotPlace, index: number): void {
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
    const {hidden: size, output: outputs} = this.#shape
    const [hidden, deep, output] = [this.#hidden, this.#deep, this.#output]
    for (let index = 0; index < count; index++) {
      deep.set(this.#secondBias, index * size)
      output.set(this.#thirdBias, index * outputs)
    }
    this.#far.add(this.#ofMeans.refill(this.#means.byteOffset, hidden, size, count))
    kernel.rectify(hidden, count * size, this.#nothing)
    this.#second.add(this.#ofHidden.refill(hidden, deep.byteOffset, size, count))
    kernel.rectify(deep.byteOffset, count * size, hidden)
    this.#third.add(this.#ofHidden.refill(deep.byteOffset, output.byteOffset, outputs, count))
  }
}

/** The bias, and of each place a word and a capital. */
function mostAddends({left, right}: Shape): number {
  return 1 + 2 * (left + right)
}

function keptOf({inputWords}: Shape): number {
  return Math.min(KEPT_WORDS, inputWords)
}

/** More than the room that all the above takes, in bytes. */
function bytesFor(shape: Shape): number {
  const {inputWords, outputWords, embedding, hidden, output, left, right} = shape
  const near = left + right
  const cells = hidden * ((near + 2) * embedding + hidden + output) + outputWords * output
  const rows = near * hidden * (keptOf(shape) + ABREAST + 4)
  const vectors = ABREAST * (8 * (hidden + embedding) + 4 * output + mostAddends(shape)) + 4096
  return inputWords * embedding + cells + (rows + vectors) * 4
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
