import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import type {Readable} from 'node:stream'
import {readerFor} from '#format'
import {UsageError} from './errors.js'
import {findFiles} from './find-files.js'
import type {FileKind, Target} from './find-files.js'
import {textOf} from './plain-stream.js'
import type {Piece} from './plain-stream.js'
import {readFailure} from './read-copy.js'

const CHUNK = 1 << 18

/** In folders: plain text, packed or not. What is named is read whatever its name. */
const PLAIN: FileKind = {
  isIn: (name) => readerFor(name.replace(/\.gz$/i, '')) !== undefined,
  endings: ['.txt', '.text', '.gz'],
  formats: 'plain text (.txt, .text or no extension), packed with gzip or not',
}

/** A file of text, read through once. */
export interface TextFile {
  /** As it is shown to people. */
  readonly path: string
  /** SHA-256 of the text, unpacked, in hexadecimal: by it the text is known under any name. */
  readonly hash: string
  /** Bytes of the text, unpacked. */
  readonly bytes: number
  /** @throws {CopyError} when the file cannot be read, or is not what it was. */
  readonly pieces: () => AsyncGenerator<Piece>
}

/** Text that comes once, from a pipe. */
export interface TextStream {
  readonly path: string
  readonly pieces: () => AsyncGenerator<Piece>
}

export interface TrainingTexts {
  /** In the order of their hashes, each text once: names and their order decide nothing. */
  readonly files: readonly TextFile[]
  readonly streams: readonly TextStream[]
}

interface Search {
  readonly cwd: string
  /** Opens what “-” stands for. */
  readonly input: () => Readable
  /** Called with the bytes of files that were read so far, and those of all. */
  readonly onBytes: (bytes: number, of: number) => void
}

/**
 * Finds the texts and reads every file through, so that one that is no text is told before an
 * hour was spent on counting the others.
 *
 * @param patterns paths, folders, globs, and - for the standard input.
 * @throws {UsageError} when a glob matches nothing.
 * @throws {CopyError} for the first file that cannot be read or is not text.
 */
export async function findTexts(
  patterns: readonly string[],
  {cwd, input, onBytes}: Search,
): Promise<TrainingTexts> {
  const named = patterns.filter((pattern) => pattern !== '-')
  const sized = await Promise.all((await findFiles(named, cwd, PLAIN)).map(withSize))
  const regular = sized.filter(({size}) => size !== undefined)
  const of = regular.reduce((sum, {size}) => sum + size!, 0)
  const files = new Map<string, TextFile>()
  let before = 0
  for (const {target, size} of regular) {
    const file = await readThrough(target, (bytes) => onBytes(before + bytes, of))
    files.set(file.hash, file)
    before += size!
  }
  const pipes = sized.filter(({size}) => size === undefined).map(({target}) => pipe(target))
  const stdin = {path: '<stdin>', pieces: () => textOf(input(), '<stdin>')}
  return {
    files: [...files.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1)),
    streams: patterns.includes('-') ? [...pipes, stdin] : pipes,
  }
}

interface Sized {
  readonly target: Target
  /** Bytes of a regular file. */
  readonly size: number | undefined
}

async function withSize(target: Target): Promise<Sized> {
  const {file, path, error} = target
  if (error) throw error
  const entry = await stat(file).catch((cause: NodeJS.ErrnoException) => cause)
  if (entry instanceof Error) throw await readFailure(entry, file, path)
  return {target, size: entry.isFile() ? entry.size : undefined}
}

/** What the file says, its hash and length; it is read to its end. */
async function readThrough(
  {file, path}: Target,
  onBytes: (bytes: number) => void,
): Promise<TextFile> {
  const hash = createHash('sha256')
  let bytes = 0
  let read = 0
  for await (const piece of textOf(
    bytesOf(file, path, (length) => (read += length)),
    path,
  )) {
    hash.update(piece.bytes)
    bytes += piece.bytes.length
    onBytes(read)
  }
  const digest = hash.digest('hex')
  return {path, hash: digest, bytes, pieces: () => sameText(file, path, digest)}
}

/** Reads the file again. Who appends to it meanwhile would have half of it counted twice later. */
async function* sameText(file: string, path: string, expected: string): AsyncGenerator<Piece> {
  const hash = createHash('sha256')
  for await (const piece of textOf(bytesOf(file, path), path)) {
    hash.update(piece.bytes)
    yield piece
  }
  if (hash.digest('hex') === expected) return
  throw new UsageError(
    `${path}: it was changed while it was being counted`,
    'Train on a copy that nobody writes to, and run copydesk again',
  )
}

function pipe({file, path}: Target): TextStream {
  return {path, pieces: () => textOf(bytesOf(file, path), path)}
}

async function* bytesOf(
  file: string,
  path: string,
  onChunk: (bytes: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(file, {highWaterMark: CHUNK})) {
      onChunk((chunk as Uint8Array).length)
      yield chunk as Uint8Array
    }
  } catch (error) {
    throw await readFailure(error as NodeJS.ErrnoException, file, path)
  }
}
