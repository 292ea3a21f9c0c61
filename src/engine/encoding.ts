import {isUtf8} from 'node:buffer'

/** How the letters of a file are written. */
export interface Encoding {
  readonly name: 'UTF-8' | 'UTF-16 (little-endian)' | 'UTF-16 (big-endian)'
  /** The byte order mark that opens the file; empty for UTF-8 without one. */
  readonly mark: Uint8Array
}

/** A file's letters, without a byte order mark, and how to write them again. */
export interface DecodedCopy {
  readonly text: string
  readonly encoding: Encoding
}

/** The first place that is not what the encoding promises. */
export interface EncodingFault {
  readonly encoding: Encoding['name']
  /** Counted in bytes from the start of the file. */
  readonly offset: number
  /** From 1. */
  readonly line: number
  /** The byte there; undefined when the file ends within a letter. */
  readonly byte: number | undefined
}

const UTF8: Encoding = {name: 'UTF-8', mark: new Uint8Array()}

const MARKED: readonly Encoding[] = [
  {name: 'UTF-8', mark: Uint8Array.of(0xef, 0xbb, 0xbf)},
  {name: 'UTF-16 (little-endian)', mark: Uint8Array.of(0xff, 0xfe)},
  {name: 'UTF-16 (big-endian)', mark: Uint8Array.of(0xfe, 0xff)},
]

/** The encoding that the first bytes declare; UTF-8 where they declare none. */
export function encodingOf(bytes: Uint8Array): Encoding {
  return MARKED.find(({mark}) => mark.every((byte, at) => bytes[at] === byte)) ?? UTF8
}

/** Decodes a file; what comes back is the same file byte for byte when encoded again. */
export function decode(bytes: Uint8Array): DecodedCopy | EncodingFault {
  const encoding = encodingOf(bytes)
  const {mark, name} = encoding
  const body = bytes.subarray(mark.length)
  const fault = name === 'UTF-8' ? faultOfBody(bytes, body) : faultOfUtf16(bytes, name)
  if (fault !== undefined) return faultAt(bytes, fault, name)
  return {text: DECODERS[name](body), encoding}
}

/** Where a fault stands is looked for only where there is one. */
function faultOfBody(bytes: Uint8Array, body: Uint8Array): number | undefined {
  return isUtf8(body) ? undefined : faultOfUtf8(bytes, bytes.length - body.length)
}

export function encode({text, encoding}: DecodedCopy): Uint8Array {
  const body = encoding.name === 'UTF-8' ? Buffer.from(text) : Buffer.from(text, 'utf16le')
  if (encoding.name === 'UTF-16 (big-endian)') body.swap16()
  return Buffer.concat([encoding.mark, body])
}

/** Bytes that are known to be what they promise; a second mark is a character of the copy. */
const DECODERS: Readonly<Record<Encoding['name'], (body: Uint8Array) => string>> = {
  // Several times as fast as a TextDecoder.
  'UTF-8': ({buffer, byteOffset, byteLength}) =>
    Buffer.from(buffer, byteOffset, byteLength).toString('utf8'),
  'UTF-16 (little-endian)': (body) => new TextDecoder('utf-16le', {ignoreBOM: true}).decode(body),
  'UTF-16 (big-endian)': (body) => new TextDecoder('utf-16be', {ignoreBOM: true}).decode(body),
}

function faultAt(bytes: Uint8Array, offset: number, encoding: Encoding['name']): EncodingFault {
  let line = 1
  for (let at = 0; at < offset; at++) if (bytes[at] === 10) line++
  return {encoding, offset, line, byte: bytes[offset]}
}

/**
 * The offset of the first byte that cannot stand where it stands (Unicode Standard, table 3-7:
 * no overlong forms, no surrogates, nothing above U+10FFFF).
 */
export function faultOfUtf8(bytes: Uint8Array, from: number): number | undefined {
  let at = from
  while (at < bytes.length) {
    const lead = bytes[at]!
    const length =
      lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (length === 0) return at
    for (let next = 1; next < length; next++) {
      const byte = bytes[at + next]
      const [low, high] = next === 1 ? rangeAfter(lead) : [0x80, 0xbf]
      // A letter that breaks off is the fault of the byte that promised it.
      if (byte === undefined || byte < low || byte > high) return at
    }
    at += length
  }
  return undefined
}

function rangeAfter(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf]
  if (lead === 0xed) return [0x80, 0x9f]
  if (lead === 0xf0) return [0x90, 0xbf]
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf]
}

/** The offset of a half surrogate pair or of half a unit at the end. */
function faultOfUtf16(bytes: Uint8Array, name: Encoding['name']): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = name === 'UTF-16 (little-endian)'
  const whole = bytes.length - (bytes.length % 2)
  for (let at = 2; at < whole; at += 2) {
    const unit = view.getUint16(at, little)
    if (unit < 0xd800 || unit > 0xdfff) continue
    const next = at + 2 < whole ? view.getUint16(at + 2, little) : 0
    if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) return at
    at += 2
  }
  return whole < bytes.length ? whole : undefined
}
