import {pipeline, Readable} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {binaryKind} from './binary.js'
import {encodingOf, faultOfUtf8} from './encoding.js'
import {CopyError} from './errors.js'
import {encodingMessage} from './read-copy.js'

/** Bytes by which a kind of file is known. */
const HEAD = 1024
/** Bytes of the longest letter but one: as many may wait for the next chunk. */
const MOST_OPEN = 3
const LINE_END = 0x0a

/** A piece of a text, and how many bytes of the text it takes. */
export interface Piece {
  readonly text: string
  readonly bytes: Uint8Array
}

/**
 * The text of a stream in UTF-8, piece by piece, without a byte order mark; gzip is unpacked.
 *
 * @param path as it is shown to people.
 * @throws {CopyError} at the first byte that is not text.
 */
export async function* textOf(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<Piece> {
  const {head, whole} = await opened(bytes)
  if (head[0] === 0x1f && head[1] === 0x8b) yield* decoded(unpacked(whole, path), path)
  else yield* decoded(whole, path)
}

interface Opened {
  readonly head: Uint8Array
  /** The stream from its start. */
  readonly whole: AsyncIterable<Uint8Array>
}

/** Reads until there is enough to tell what it is: a pipe may begin with a single byte. */
async function opened(bytes: AsyncIterable<Uint8Array>): Promise<Opened> {
  const rest = bytes[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  for (let length = 0; length < HEAD;) {
    const {done, value} = await rest.next()
    if (done) break
    first.push(value)
    length += value.length
  }
  const head = Buffer.concat(first)
  return {head, whole: joined(head, rest)}
}

async function* joined(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

async function* unpacked(
  packed: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* pipeline(Readable.from(packed), createGunzip(), () => undefined) as AsyncIterable<Buffer>
  } catch (cause) {
    if (!String((cause as NodeJS.ErrnoException).code).startsWith('Z_')) throw cause
    throw new CopyError(
      {
        code: 'unreadable',
        message: `${path}: the gzip archive is cut short or damaged (${(cause as Error).message})`,
        hint: 'Pack the text again, or name it unpacked',
      },
      {cause},
    )
  }
}

async function* decoded(bytes: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Piece> {
  const {head, whole} = await opened(bytes)
  const encoding = encodingOf(head).name
  const kind = encoding === 'UTF-8' ? binaryKind(head) : encoding
  if (kind !== undefined) throw notText(path, `this is ${kind}, not text in UTF-8`)
  const decoder = new Utf8Decoder(path)
  for await (const chunk of whole) yield {text: decoder.text(chunk), bytes: chunk}
  yield {text: decoder.end(), bytes: new Uint8Array()}
}

/** Decodes chunk by chunk, and knows where it stands. */
class Utf8Decoder {
  readonly #path: string
  readonly #decoder = new TextDecoder('utf-8', {fatal: true})
  #offset = 0
  #line = 1
  /** The end of the last chunk, in which a letter may be open. */
  #tail = new Uint8Array()

  constructor(path: string) {
    this.#path = path
  }

  text(chunk: Uint8Array): string {
    const nul = chunk.indexOf(0)
    if (nul >= 0) throw notText(this.#path, `a NUL byte ${this.#place(chunk, nul)}, not text`)
    try {
      const text = this.#decoder.decode(chunk, {stream: true})
      this.#pass(chunk)
      return text
    } catch (cause) {
      throw this.#fault(chunk, cause)
    }
  }

  end(): string {
    try {
      return this.#decoder.decode()
    } catch (cause) {
      throw this.#fault(new Uint8Array(), cause)
    }
  }

  #pass(chunk: Uint8Array): void {
    this.#offset += chunk.length
    this.#line += lineEnds(chunk, chunk.length)
    const joined = chunk.length < MOST_OPEN ? Buffer.concat([this.#tail, chunk]) : chunk
    this.#tail = joined.slice(-MOST_OPEN)
  }

  #fault(chunk: Uint8Array, cause: unknown): CopyError {
    const open = this.#tail.subarray(openLetter(this.#tail))
    const bytes = Buffer.concat([open, chunk])
    const at = faultOfUtf8(bytes, 0) ?? 0
    const place = at - open.length
    const message = encodingMessage({
      encoding: 'UTF-8',
      offset: this.#offset + place,
      line: this.#line + lineEnds(chunk, place),
      byte: bytes[at],
    })
    return notText(this.#path, message, cause)
  }

  #place(chunk: Uint8Array, at: number): string {
    return `at offset ${this.#offset + at} (line ${this.#line + lineEnds(chunk, at)})`
  }
}

/** Where the letter starts that the bytes break off in; their length when they do not. */
function openLetter(tail: Uint8Array): number {
  for (let at = tail.length - 1; at >= 0; at--) {
    const byte = tail[at]!
    if (byte >= 0xc0) return faultOfUtf8(tail, at) === undefined ? tail.length : at
    if (byte < 0x80) break
  }
  return tail.length
}

function lineEnds(bytes: Uint8Array, end: number): number {
  let ends = 0
  for (let at = 0; at < end; at++) if (bytes[at] === LINE_END) ends++
  return ends
}

function notText(path: string, what: string, cause?: unknown): CopyError {
  return new CopyError(
    {
      code: 'encoding',
      message: `${path}: ${what}`,
      hint: 'Train on plain text: save the file as UTF-8, or leave it out',
    },
    {cause},
  )
}
