import {checksumOf} from '../checksum.js'
import {FormTable} from '../form-table.js'
import {Vocabulary} from '../vocabulary.js'
import type {Counts} from './counter.js'

/** “CDCO”, read as a little-endian number. */
const MAGIC = 0x4f434443
const VERSION = 1
const HEADER = 10

/**
 * Counts as bytes, so that smoothing and pruning can be tried again without reading the text: parts
 * to be written one after the other.
 */
export function countsToParts(counts: Counts): Uint8Array[] {
  const {grams, vocabulary} = counts
  const text = vocabulary.words.joined()
  const padded = new Uint8Array(Math.ceil(text.length / 4) * 4)
  padded.set(text)
  const body = [padded, bytesOf(grams.high), bytesOf(grams.low), bytesOf(grams.count)]
  const header = Uint32Array.of(
    MAGIC,
    VERSION,
    text.length,
    grams.size,
    counts.wordsRead,
    counts.blocks,
    counts.repeated,
    body.reduce((sum, part) => (sum ^ checksumOf(part)) >>> 0, 0),
    0,
    0,
  )
  return [bytesOf(header), ...body]
}

/** @throws when the bytes are no counts of this version, or damaged; the error names `path`. */
export function countsFromBytes(bytes: Uint8Array, path: string): Counts {
  const fail = (what: string) => new Error(`Unexpected ${what} in ${path}, expected saved counts`)
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  if (aligned.length < HEADER * 4) throw fail('end')
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER)
  if (header[0] !== MAGIC) throw fail('start')
  if (header[1] !== VERSION) throw fail(`version ${header[1]}`)
  const [textLength, size] = [header[2]!, header[3]!]
  const textEnd = HEADER * 4 + Math.ceil(textLength / 4) * 4
  if (aligned.length !== textEnd + size * 12) throw fail('length')
  const parts = [0, 1, 2].map(
    (part) => new Uint32Array(aligned.buffer, aligned.byteOffset + textEnd + part * size * 4, size),
  )
  const checksum = [aligned.subarray(HEADER * 4, textEnd), ...parts.map((part) => bytesOf(part))]
  if (checksum.reduce((sum, part) => (sum ^ checksumOf(part)) >>> 0, 0) !== header[7]) {
    throw fail('bytes')
  }
  const words = FormTable.of(aligned.subarray(HEADER * 4, HEADER * 4 + textLength))
  return {
    vocabulary: new Vocabulary(words),
    grams: {size, high: parts[0]!, low: parts[1]!, count: parts[2]!},
    wordsRead: header[4]!,
    blocks: header[5]!,
    repeated: header[6]!,
  }
}

function bytesOf(array: Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}
