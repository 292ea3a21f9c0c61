import {resolve} from 'node:path'
import {editsOf, withEdits} from '#lint'
import type {Finding} from '#lint'
import {encode} from './encoding.js'
import {readCopy} from './read-copy.js'
import {replaceFile, unwritable} from './write-copy.js'

/** A finding, and the repair that a person chose for it. */
export interface Repair {
  readonly finding: Finding
  readonly replacement: string
}

/**
 * Makes repairs in a file, whole or not at all; its encoding, line ends and mode stay.
 *
 * @param path relative to `cwd`.
 * @param source the copy as it was linted.
 * @param repairs in the order of the copy, none overlapping or touching another.
 * @throws {CopyError} when nothing was written, also because other copy stands there by now.
 */
export async function repairFile(
  path: string,
  source: string,
  repairs: readonly Repair[],
  cwd: string,
): Promise<void> {
  const file = resolve(cwd, path)
  const copy = await readCopy(file, path)
  if (copy.text !== source) throw unwritable(path, 'it was changed while it was being checked')
  const chosen = repairs.map(({finding, replacement}): Finding => ({
    ...finding,
    expected: [replacement],
    fix: 'safe',
  }))
  const text = withEdits(source, editsOf(chosen, source, new Set(['safe'])))
  await replaceFile(file, path, copy.bytes, encode({...copy, text}))
}
