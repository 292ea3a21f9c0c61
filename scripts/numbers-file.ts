import {crc32} from 'node:zlib'

type Section = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Float32Array

const HEADER_BYTES = 24

/** A file of numbers, as src/language/numbers-file.ts reads it. */
export function numbersFile(
  {magic, version}: {readonly magic: number; readonly version: number},
  shape: unknown,
  sections: readonly Section[],
): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(shape))
  const body = Buffer.concat([json, ...sections].map(padded))
  const length = HEADER_BYTES + body.length
  const header = Uint32Array.of(magic, version, length, json.length, crc32(body), 0)
  return Buffer.concat([new Uint8Array(header.buffer), body])
}

function padded({buffer, byteOffset, byteLength}: Section): Uint8Array {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength)
  return Buffer.concat([bytes, Buffer.alloc((8 - (byteLength % 8)) % 8)])
}
