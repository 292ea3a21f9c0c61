import {checksumOf} from './checksum.js'
import {StaticTable, bytesOfTable} from './static-table.js'
import type {TableShape} from './static-table.js'

/**
 * The file of an n-gram model: a header of 32 bytes, a JSON text of parameters, then sections that
 * each start at a multiple of 8: the words, three columns over the ids (counts, log probabilities,
 * log back-off weights), and for each order its levels and its table.
 */

/** “CDNG”, read as a little-endian number. */
const MAGIC = 0x474e4443
const NGRAM_FILE_VERSION = 1
const HEADER_BYTES = 32

/** How one order is stored. */
export interface OrderShape extends TableShape {
  /** Bits of a value that name a level of probability; the rest names one of back-off weight. */
  readonly probabilityBits: number
  readonly levels: number
  readonly backoffLevels: number
}

/** What the file says of itself. */
export interface NgramParameters {
  /** Words that were read to count. */
  readonly wordsRead: number
  readonly blocks: number
  /** Size of the vocabulary, the five special ids included. */
  readonly ids: number
  readonly leastCounts: readonly number[]
  readonly pruning: readonly number[]
  readonly discounts: readonly (readonly number[])[]
  /** Greatest error of a stored log probability and back-off weight, per order, in nats. */
  readonly greatestErrors: readonly (readonly [number, number])[]
  readonly orders: readonly OrderShape[]
}

export interface OrderColumns {
  readonly levels: Float32Array
  readonly backoffLevels: Float32Array
  readonly cells: Uint8Array
}

export interface NgramColumns {
  /** The words of the vocabulary, joined by line ends. */
  readonly words: Uint8Array
  readonly counts: Uint32Array
  /** ln P(word), by id. */
  readonly probabilities: Float32Array
  /** ln of the back-off weight, by id. */
  readonly backoffs: Float32Array
  readonly orders: readonly OrderColumns[]
}

export function ngramFile(parameters: NgramParameters, columns: NgramColumns): Uint8Array {
  const json = new TextEncoder().encode(
    JSON.stringify({...parameters, wordBytes: columns.words.length}),
  )
  const sections = [json, columns.words, columns.counts, columns.probabilities, columns.backoffs]
  for (const {levels, backoffLevels, cells} of columns.orders) {
    sections.push(levels, backoffLevels, cells)
  }
  const length = sections.reduce((sum, {byteLength}) => sum + padded(byteLength), HEADER_BYTES)
  const bytes = new Uint8Array(length)
  let at = HEADER_BYTES
  for (const section of sections) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at)
    at += padded(section.byteLength)
  }
  const header = new Uint32Array(bytes.buffer, 0, HEADER_BYTES / 4)
  header[0] = MAGIC
  header[1] = NGRAM_FILE_VERSION
  header[2] = length
  header[3] = json.length
  header[4] = checksumOf(bytes.subarray(HEADER_BYTES))
  return bytes
}

/** An order as it is read. */
export interface StoredOrder {
  readonly table: StaticTable
  readonly probabilityBits: number
  readonly levels: Float32Array
  readonly backoffLevels: Float32Array
}

export interface NgramFile {
  readonly parameters: NgramParameters
  /** The words of the vocabulary, joined by line ends. */
  readonly words: Uint8Array
  readonly counts: Uint32Array
  readonly probabilities: Float32Array
  readonly backoffs: Float32Array
  readonly orders: readonly StoredOrder[]
}

/**
 * Reads a file in place: columns and tables are views of `bytes`, which may be shared memory.
 *
 * @param path - for errors.
 * @throws when the bytes are no n-gram model, of another version, cut short or damaged.
 */
export function readNgramFile(bytes: Uint8Array, path: string): NgramFile {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  const {parameters, end} = parametersIn(aligned, path)
  let at = end
  const take = (length: number) => {
    const start = aligned.byteOffset + at
    at += padded(length)
    return {buffer: aligned.buffer, start, length}
  }
  const float = (count: number) => {
    const {buffer, start} = take(count * 4)
    return new Float32Array(buffer, start, count)
  }
  const byte = (count: number) => {
    const {buffer, start} = take(count)
    return new Uint8Array(buffer, start, count)
  }
  const words = byte(parameters.wordBytes)
  const counted = take(parameters.ids * 4)
  return {
    parameters,
    words,
    counts: new Uint32Array(counted.buffer, counted.start, parameters.ids),
    probabilities: float(parameters.ids),
    backoffs: float(parameters.ids),
    orders: parameters.orders.map((shape) => ({
      probabilityBits: shape.probabilityBits,
      levels: float(shape.levels),
      backoffLevels: float(shape.backoffLevels),
      table: new StaticTable(shape, byte(bytesOfTable(shape))),
    })),
  }
}

/**
 * The words of a file as they stand in it, joined by line ends: ids of two files agree where these
 * do.
 *
 * @param path - for errors.
 * @throws when the bytes are no n-gram model, of another version, cut short or damaged.
 */
export function wordListOf(bytes: Uint8Array, path: string): Uint8Array {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  const {parameters, end} = parametersIn(aligned, path)
  return aligned.subarray(end, end + parameters.wordBytes)
}

interface Read {
  readonly parameters: NgramParameters & {readonly wordBytes: number}
  /** Where the first section starts. */
  readonly end: number
}

function parametersIn(bytes: Uint8Array, path: string): Read {
  const jsonLength = checkedHeader(bytes, path)
  const json = new TextDecoder().decode(bytes.slice(HEADER_BYTES, HEADER_BYTES + jsonLength))
  return {
    parameters: JSON.parse(json) as Read['parameters'],
    end: HEADER_BYTES + padded(jsonLength),
  }
}

/** The length of the JSON text, once the header holds. */
function checkedHeader(bytes: Uint8Array, path: string): number {
  const fail = (found: string, expected: string) =>
    new Error(`Unexpected ${found} in ${path}, expected ${expected}`)
  if (bytes.length < HEADER_BYTES) throw fail('end', 'a language model')
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_BYTES / 4)
  if (header[0] !== MAGIC) throw fail('start', 'a language model')
  if (header[1] !== NGRAM_FILE_VERSION) {
    throw fail(`version ${header[1]}`, `version ${NGRAM_FILE_VERSION}: train it again`)
  }
  if (header[2] !== bytes.length) throw fail(`length ${bytes.length}`, `${header[2]} bytes`)
  if (header[4] !== checksumOf(bytes.subarray(HEADER_BYTES))) {
    throw fail('checksum', 'the one it was written with: the file is damaged')
  }
  return header[3]!
}

function padded(length: number): number {
  return Math.ceil(length / 8) * 8
}
