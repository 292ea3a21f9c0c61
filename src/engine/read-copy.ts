import {closeSync, openSync, readFileSync, readSync} from 'node:fs'
import {readdir} from 'node:fs/promises'
import {basename, dirname} from 'node:path'
import {nearest} from '#config'
import {formatNameOf, readerFor, supportedFormats} from '#format'
import type {FormatReader} from '#format'
import {binaryKind} from './binary.js'
import {decode} from './encoding.js'
import type {DecodedCopy, EncodingFault} from './encoding.js'
import {CopyError} from './errors.js'

/** A file's bytes and what they say. */
export interface CopyFile extends DecodedCopy {
  readonly bytes: Uint8Array
}

/**
 * Reads a file of copy.
 * @param path as it is shown to people.
 * @throws {CopyError} when it cannot be read or is not text.
 */
export async function readCopy(file: string, path: string): Promise<CopyFile> {
  const bytes = await bytesOf(file, path)
  return {bytes, ...decodeCopy(bytes, path)}
}

async function bytesOf(file: string, path: string): Promise<Uint8Array> {
  try {
    // Reading copy is far quicker than handing it to another thread and waiting for it.
    return readFileSync(file)
  } catch (error) {
    throw await readFailure(error as NodeJS.ErrnoException, file, path)
  }
}

/** Longer than nearly all copy, in bytes. */
const GLIMPSE = 1 << 17

let glimpsed: Buffer | undefined

/**
 * The bytes of a file, in memory that the next glimpse takes: to ask for memory and for the length of
 * the file takes as long as to read it. Undefined for a file that is longer or cannot be read. To ask
 * whether these are all takes as long, too; a file of a network may have more, so that it is read anew
 * unless exactly these are remembered.
 */
export function glimpseOf(file: string): Uint8Array | undefined {
  glimpsed ??= Buffer.allocUnsafeSlow(GLIMPSE)
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, 'r')
    const length = readSync(descriptor, glimpsed, 0, GLIMPSE, null)
    return length < GLIMPSE ? glimpsed.subarray(0, length) : undefined
  } catch {
    return undefined
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** @throws {CopyError} when the bytes are not text in UTF-8 or marked UTF-16. */
export function decodeCopy(bytes: Uint8Array, path: string): DecodedCopy {
  const kind = binaryKind(bytes)
  if (kind !== undefined) {
    const isText = kind.startsWith('UTF-16')
    throw new CopyError({
      code: isText ? 'encoding' : 'binary',
      message: `${path}: this is ${kind}${isText ? '' : ', not text'}`,
      hint: isText ? 'Save the file as UTF-8' : `copydesk reads ${supportedFormats()}`,
    })
  }
  const decoded = decode(bytes)
  if ('text' in decoded) return decoded
  throw new CopyError({
    code: 'encoding',
    message: `${path}: ${encodingMessage(decoded)}`,
    hint: 'Save the file as UTF-8',
  })
}

export function encodingMessage({encoding, offset, line, byte}: EncodingFault): string {
  const hex = (byte ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return `byte 0x${hex} at offset ${offset} (line ${line}) is not ${encoding}`
}

/**
 * The reader for a file, by its name.
 * @throws {CopyError} when the format is not supported.
 */
export function readerOrError(path: string): FormatReader {
  const reader = readerFor(path)
  if (reader) return reader
  throw new CopyError({
    code: 'format',
    message: `${path}: copydesk does not read ${formatNameOf(path)} yet`,
    hint: `It reads ${supportedFormats()}. Save the copy as plain text, or pipe it in: copydesk -`,
  })
}

/** The error for a file that the system does not hand over. */
export async function readFailure(
  error: NodeJS.ErrnoException,
  file: string,
  path: string,
): Promise<CopyError> {
  const {code} = error
  if (code === 'ENOENT' || code === 'ENOTDIR') return missing(file, path)
  if (code === 'EACCES' || code === 'EPERM') {
    return new CopyError(
      {
        code: 'permission',
        message: `${path}: no permission to read it`,
        hint: 'Change its permissions, or run copydesk as a user who may read it',
      },
      {cause: error},
    )
  }
  if (code === 'EISDIR') {
    return new CopyError({
      code: 'directory',
      message: `${path}: this is a folder, expected one file`,
      hint: 'Name a file in it',
    })
  }
  const message = `${path}: it cannot be read (${error.message})`
  return new CopyError({code: 'unreadable', message}, {cause: error})
}

/** The error for a path at which nothing stands. */
export async function missing(file: string, path: string): Promise<CopyError> {
  const neighbours = await readdir(dirname(file)).catch(() => undefined)
  const meant = neighbours && nearest(basename(file), neighbours.sort())
  const hint =
    meant !== undefined
      ? `Did you mean “${path.slice(0, path.length - basename(path).length)}${meant}”?`
      : neighbours
        ? 'Check its name; paths are relative to the working directory'
        : `There is no folder “${dirname(path)}” either`
  return new CopyError({code: 'missing', message: `${path}: there is no such file`, hint})
}
