import {readdir, rm} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

const DRAFT = /^\..+\.(\d+)\.copydesk$/

const swept = new Set<string>()

/**
 * Where a file is written before it takes another's place: beside it, because only within a
 * file system can it be renamed. Drafts that a run left in the folder when it was killed go first.
 */
export async function draftFor(target: string): Promise<string> {
  const folder = dirname(target)
  if (!swept.has(folder)) {
    swept.add(folder)
    await sweep(folder)
  }
  return join(folder, `.${basename(target)}.${process.pid}.copydesk`)
}

/** Takes out the drafts of processes that are no more; what cannot be taken out does no harm. */
async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const pid = DRAFT.exec(name)?.[1]
    if (pid === undefined || isRunning(Number(pid))) continue
    await rm(join(folder, name), {force: true}).catch(() => undefined)
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
