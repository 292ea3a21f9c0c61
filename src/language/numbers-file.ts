import {crc32} from './crc32.js'

/**
 * Files of trained numbers, as scripts/train-ear/numbers_file.py writes them: a header of 24 bytes
 * (magic, version, length, length of the JSON, CRC-32 of all that follows, 0), a JSON text that
 * gives shapes, then sections that each start at a multiple of 8.
 */
const HEADER_BYTES = 24

export interface KindOfFile {
  /** Four letters, read as a little-endian number. */
  readonly magic: number
  readonly version: number
  /** What the file is, as errors say it: “the trees of a judge”. */
  readonly what: string
}

/** Reads the sections of a file in place, one after the other. */
export class NumbersFile {
  /** What the JSON text says. */
  readonly shape: unknown
  readonly #bytes: Uint8Array
  #at: number

  /**
   * @param path - named in errors.
   * @throws when the bytes are no such file, of another version, cut short or damaged.
   */
  constructor(bytes: Uint8Array, kind: KindOfFile, path: string) {
    this.#bytes = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
    const jsonLength = checkedHeader(this.#bytes, kind, path)
    const json = this.#bytes.slice(HEADER_BYTES, HEADER_BYTES + jsonLength)
    this.shape = JSON.parse(new TextDecoder().decode(json))
    this.#at = HEADER_BYTES + padded(jsonLength)
  }

  floats(count: number): Float32Array {
    return new Float32Array(this.#bytes.buffer, this.#take(count * 4), count)
  }

  unsigned(count: number): Uint32Array {
    return new Uint32Array(this.#bytes.buffer, this.#take(count * 4), count)
  }

  shorts(count: number): Int16Array {
    return new Int16Array(this.#bytes.buffer, this.#take(count * 2), count)
  }

  unsignedShorts(count: number): Uint16Array {
    return new Uint16Array(this.#bytes.buffer, this.#take(count * 2), count)
  }

  bytes(count: number): Uint8Array {
    return new Uint8Array(this.#bytes.buffer, this.#take(count), count)
  }

  signedBytes(count: number): Int8Array {
    return new Int8Array(this.#bytes.buffer, this.#take(count), count)
  }

  /** Where the section starts in the buffer. */
  #take(length: number): number {
    const start = this.#bytes.byteOffset + this.#at
    this.#at += padded(length)
    return start
  }
}

/** The length of the JSON text, once the header holds. */
function checkedHeader(
  bytes: Uint8Array,
  {magic, version, what}: KindOfFile,
  path: string,
): number {
  const fail = (found: string, expected: string) =>
    new Error(`Unexpected ${found} in ${path}, expected ${expected}`)
  if (bytes.length < HEADER_BYTES) throw fail('end', what)
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_BYTES / 4)
  if (header[0] !== magic) throw fail('start', what)
  if (header[1] !== version) {
    throw fail(`version ${header[1]}`, `version ${version}: train it again`)
  }
  if (header[2] !== bytes.length) throw fail(`length ${bytes.length}`, `${header[2]} bytes`)
  if (header[4] !== crc32(bytes.subarray(HEADER_BYTES))) {
    throw fail('checksum', 'the one it was written with: the file is damaged')
  }
  return header[3]!
}

function padded(length: number): number {
  return Math.ceil(length / 8) * 8
}
