import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {ConfigError} from './error.js'
import {parsed} from './load.js'
import type {PlacedAllowance, Registry} from './types.js'

/** What is put behind the name of a file of copy for the list of findings that may stay in it. */
export const SIDECAR = '.allow.yaml'

/** Whether a file of copy has a list of findings that may stay in it. */
export function hasSidecar(file: string): boolean {
  // Most copy has none, and to learn that from an attempt to read it takes ten times as long.
  return existsSync(file + SIDECAR)
}

/**
 * The allowances that stand beside a file of copy, in a file of their own; none where there is
 * no such file.
 *
 * @param file of copy, absolute.
 * @param path of the sidecar, as people know it.
 * @throws {ConfigError} when the sidecar cannot be used.
 */
export async function allowancesBeside(
  file: string,
  path: string,
  rules: Registry,
): Promise<PlacedAllowance[]> {
  const sidecar = file + SIDECAR
  if (!hasSidecar(file)) return []
  let text: string
  try {
    text = await readFile(sidecar, 'utf8')
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return []
    throw new ConfigError([
      {path, reason: `It cannot be read: ${message}`, hint: 'Check its permissions'},
    ])
  }
  const source = await parsed(text, path, 'yaml')
  const {validateAllowances} = await import('./validate.js')
  const entries = validateAllowances(source, path, rules)
  return entries.map((entry, at) => {
    const {line, column} = source.placeOf([at], 'value')
    const place = {...(line !== undefined && {line}), ...(column !== undefined && {column})}
    return {...entry, at: {file: sidecar, path, ...place}}
  })
}
