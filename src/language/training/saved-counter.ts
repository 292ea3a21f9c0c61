import {checksumOf} from '../checksum.js'
import {FormTable} from '../form-table.js'
import type {CounterState} from './counter.js'

/**
 * A counter as bytes, so that counting can be taken up again: a header of 16 bytes (kind, version,
 * length and checksum of the text), a JSON text, then sections that each start at a multiple of 8.
 */

/** “CDCS”, read as a little-endian number. */
const MAGIC = 0x53434443
const VERSION = 1
const HEADER_BYTES = 16

/** The JSON text. */
interface Description<Notes> {
  readonly wordsRead: number
  readonly blocks: number
  readonly repeated: number
  readonly isSettled: boolean
  readonly sections: ReadonlyArray<{readonly bytes: number; readonly checksum: number}>
  readonly notes: Notes
}

/**
 * The bytes of a counter's state, in parts to be written one after the other: views where they
 * can be, good until the counter goes on.
 *
 * @param notes - plain data of the caller's, kept with the state.
 */
export function savedCounter(state: CounterState, notes: unknown): Uint8Array[] {
  const {words, forms, formCounts, waiting, grams, seen} = state
  const arrays = [
    (words ?? new FormTable()).joined(),
    forms.joined(),
    formCounts,
    waiting,
    grams.counted.high,
    grams.counted.low,
    grams.counted.count,
    grams.batch,
    seen,
  ]
  const sections = arrays.map(bytesOf)
  const description: Description<unknown> = {
    wordsRead: state.wordsRead,
    blocks: state.blocks,
    repeated: state.repeated,
    isSettled: words !== undefined,
    sections: sections.map((bytes) => ({bytes: bytes.length, checksum: checksumOf(bytes)})),
    notes,
  }
  const json = new TextEncoder().encode(JSON.stringify(description))
  const header = Uint32Array.of(MAGIC, VERSION, json.length, checksumOf(json))
  return [bytesOf(header), ...[json, ...sections].flatMap(padded)]
}

/** A counter's state as it was saved, and what its caller noted. */
export interface SavedCounter<Notes> {
  readonly state: CounterState
  readonly notes: Notes
}

/**
 * Reads a saved counter; its arrays are views of `bytes` where they can be.
 *
 * @param path - for errors.
 * @throws when the bytes are none, of another version, cut short or damaged.
 */
export function readSavedCounter<Notes>(bytes: Uint8Array, path: string): SavedCounter<Notes> {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  const {description, end} = descriptionIn<Notes>(aligned, path)
  const {wordsRead, blocks, repeated, isSettled, notes} = description
  const sections = sectionsIn(aligned, end, description, path)
  const numbers = (at: number) => {
    const {buffer, byteOffset, length} = sections[at]!
    return new Uint32Array(buffer, byteOffset, length / 4)
  }
  const [high, low, count, hashes] = [numbers(4), numbers(5), numbers(6), sections[8]!]
  const state: CounterState = {
    words: isSettled ? FormTable.of(sections[0]!) : undefined,
    forms: FormTable.of(sections[1]!),
    formCounts: numbers(2),
    waiting: numbers(3),
    grams: {counted: {size: high.length, high, low, count}, batch: numbers(7)},
    seen: new Float64Array(hashes.buffer, hashes.byteOffset, hashes.length / 8),
    wordsRead,
    blocks,
    repeated,
  }
  return {state, notes}
}

function descriptionIn<Notes>(
  bytes: Uint8Array,
  path: string,
): {description: Description<Notes>; end: number} {
  if (bytes.length < HEADER_BYTES) throw unlike('end', path)
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_BYTES / 4)
  if (header[0] !== MAGIC) throw unlike('start', path)
  if (header[1] !== VERSION) throw unlike(`version ${header[1]}`, path)
  const end = HEADER_BYTES + header[2]!
  const json = bytes.slice(HEADER_BYTES, end)
  if (checksumOf(json) !== header[3]) throw unlike('checksum', path)
  return {description: JSON.parse(new TextDecoder().decode(json)) as Description<Notes>, end}
}

function sectionsIn(
  bytes: Uint8Array,
  start: number,
  {sections}: Description<unknown>,
  path: string,
): Uint8Array[] {
  let at = nextPlace(start)
  const found = sections.map((section) => {
    const part = bytes.subarray(at, at + section.bytes)
    at += nextPlace(section.bytes)
    if (part.length !== section.bytes) throw unlike('end', path)
    if (checksumOf(part) !== section.checksum) throw unlike('checksum', path)
    return part
  })
  if (at !== bytes.length) throw unlike('length', path)
  return found
}

function unlike(what: string, path: string): Error {
  return new Error(`Unexpected ${what} in ${path}, expected counts as this version saves them`)
}

function padded(bytes: Uint8Array): Uint8Array[] {
  const missing = nextPlace(bytes.length) - bytes.length
  return missing === 0 ? [bytes] : [bytes, new Uint8Array(missing)]
}

function nextPlace(at: number): number {
  return Math.ceil(at / 8) * 8
}

function bytesOf({buffer, byteOffset, byteLength}: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
