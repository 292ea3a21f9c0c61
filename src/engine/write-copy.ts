import {constants} from 'node:fs'
import type {Stats} from 'node:fs'
import {access, open, readFile, realpath, rename, rm, stat} from 'node:fs/promises'
import {draftFor} from './drafts.js'
import {CopyError} from './errors.js'

/**
 * Replaces a file's bytes whole or not at all: readers see the old file or the new one, also
 * when the machine stops half-way. A link stays a link, and the mode stays what it was.
 *
 * @param before the bytes the change was made from; when others stand there now, somebody
 *   edited the file meanwhile, and their work is left alone.
 * @throws {CopyError} when nothing was written.
 */
export async function replaceFile(
  file: string,
  path: string,
  before: Uint8Array,
  after: Uint8Array,
): Promise<void> {
  try {
    const target = await realpath(file)
    await assertWritable(target, path)
    await replace(target, path, before, after)
  } catch (error) {
    if (error instanceof CopyError) throw error
    throw unwritable(path, error instanceof Error ? error.message : String(error), error)
  }
}

/** Renaming over a file asks for no right to write to it, so that is asked here. */
async function assertWritable(target: string, path: string): Promise<void> {
  if (!(await stat(target)).isFile()) throw unwritable(path, 'it is not a regular file')
  await access(target, constants.W_OK).catch((error: unknown) => {
    throw unwritable(path, 'no permission to write to it', error)
  })
}

async function replace(
  target: string,
  path: string,
  before: Uint8Array,
  after: Uint8Array,
): Promise<void> {
  const draft = await draftFor(target)
  try {
    await writeDraft(draft, after, await stat(target))
    if (Buffer.compare(before, await readFile(target)) !== 0) {
      throw unwritable(path, 'it was changed while it was being checked')
    }
    await rename(draft, target)
  } catch (error) {
    await rm(draft, {force: true})
    throw error
  }
}

async function writeDraft(draft: string, bytes: Uint8Array, {mode, uid, gid}: Stats) {
  const handle = await open(draft, 'wx', mode)
  try {
    await handle.writeFile(bytes)
    // Only root may give a file away; for anyone else it becomes theirs, as a copy would.
    await handle.chown(uid, gid).catch(() => undefined)
    // The mode that `open` is given is cut by the umask.
    await handle.chmod(mode)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export function unwritable(path: string, why: string, cause?: unknown): CopyError {
  return new CopyError(
    {
      code: 'unwritable',
      message: `${path}: nothing was written: ${why}`,
      hint: 'The file is as it was; run copydesk again once that is settled',
    },
    {cause},
  )
}
