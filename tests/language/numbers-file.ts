import {crc32} from '../../src/language/crc32.js'

type Section = Float32Array | Int8Array | Uint8Array | Int16Array | Uint32Array

/** A file of numbers as scripts/train-ear/numbers_file.py writes it. */
export function numbersFile(
  magic: number,
  version: number,
  shape: unknown,
  sections: readonly Section[],
): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(shape))
  const parts = [json, ...sections].map(
    ({buffer, byteOffset, byteLength}) => new Uint8Array(buffer, byteOffset, byteLength),
  )
  const length = parts.reduce((sum, part) => sum + Math.ceil(part.length / 8) * 8, 24)
  const bytes = new Uint8Array(length)
  let at = 24
  for (const part of parts) {
    bytes.set(part, at)
    at += Math.ceil(part.length / 8) * 8
  }
  const header = new Uint32Array(bytes.buffer, 0, 6)
  header.set([magic, version, length, json.length, crc32(bytes.subarray(24)), 0])
  return bytes
}
