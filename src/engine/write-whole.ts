import {access, constants, open, realpath, rename, rm, stat} from 'node:fs/promises'
import type {FileHandle} from 'node:fs/promises'
import {dirname} from 'node:path'
import {draftFor} from './drafts.js'
import {unwritable} from './write-copy.js'

/** A write of two gigabytes at once fails. */
const MOST_WRITTEN = 1 << 30

/**
 * Writes a file whole or not at all: what stood there stays until the new one is complete.
 *
 * @param path as it is shown to people.
 * @param parts the bytes, one part after the other.
 * @throws {CopyError} when nothing was written.
 */
export async function writeWhole(
  file: string,
  path: string,
  parts: Iterable<Uint8Array>,
): Promise<void> {
  const target = await realpath(file).catch(() => file)
  const draft = await draftFor(target)
  try {
    await writeParts(await open(draft, 'wx'), parts)
    await rename(draft, target)
  } catch (error) {
    await rm(draft, {force: true})
    throw unwritable(path, (error as Error).message, error)
  }
}

/**
 * Makes sure that a file can be written there, before the work that it is to hold.
 * @throws {CopyError} when it cannot.
 */
export async function assertCanWrite(file: string, path: string): Promise<void> {
  const entry = await stat(file).catch(() => undefined)
  if (entry && !entry.isFile()) {
    throw unwritable(path, entry.isDirectory() ? 'it is a folder' : 'it is not a regular file')
  }
  const draft = await draftFor(file)
  try {
    if (entry) await access(file, constants.W_OK)
    await (await open(draft, 'wx')).close()
  } catch (error) {
    throw unwritable(path, reasonOf(error as NodeJS.ErrnoException, path), error)
  } finally {
    await rm(draft, {force: true}).catch(() => undefined)
  }
}

function reasonOf({code, message}: NodeJS.ErrnoException, path: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return `there is no folder “${dirname(path)}”`
  return code === 'EACCES' || code === 'EPERM' ? 'no permission to write there' : message
}

async function writeParts(handle: FileHandle, parts: Iterable<Uint8Array>): Promise<void> {
  try {
    for (const part of parts) {
      for (let at = 0; at < part.length; at += MOST_WRITTEN) {
        await handle.writeFile(part.subarray(at, at + MOST_WRITTEN))
      }
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
}
