import {constants} from 'node:fs'
import {access, open, readFile, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
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
  const target = await realpath(file)
  const entry = await stat(target)
  if (!entry.isFile()) throw unwritable(path, 'it is not a regular file')
  await access(target, constants.W_OK).catch((error: unknown) => {
    throw unwritable(path, 'no permission to write to it', error)
  })
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.copydesk`)
  try {
    await writeDraft(draft, after, entry.mode)
    if (!sameBytes(before, await readFile(target))) {
      throw unwritable(path, 'it was changed while it was being checked')
    }
    await rename(draft, target)
  } catch (error) {
    await rm(draft, {force: true})
    if (error instanceof CopyError) throw error
    throw unwritable(path, error instanceof Error ? error.message : String(error), error)
  }
}

async function writeDraft(draft: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(draft, 'wx', mode)
  try {
    await handle.writeFile(bytes)
    // The mode that `open` is given is cut by the umask.
    await handle.chmod(mode)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

function unwritable(path: string, why: string, cause?: unknown): CopyError {
  return new CopyError(
    {
      code: 'unwritable',
      message: `${path}: the repairs were not written: ${why}`,
      hint: 'The file is as it was; run copydesk again once that is settled',
    },
    {cause},
  )
}
