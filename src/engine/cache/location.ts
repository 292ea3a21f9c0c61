import {statSync} from 'node:fs'
import {homedir} from 'node:os'
import {dirname, isAbsolute, join} from 'node:path'

/**
 * Where findings are kept if nobody says where: with the packages of the project that the folder
 * belongs to, as other tools do, or else where the system keeps caches of the user (XDG Base
 * Directory Specification, which ignores relative paths).
 */
export function defaultCacheFolder(
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const project = folderWithPackages(cwd)
  if (project !== undefined) return join(project, 'node_modules', '.cache', 'copydesk')
  const {XDG_CACHE_HOME: named = ''} = env
  return join(isAbsolute(named) ? named : join(homedir(), '.cache'), 'copydesk')
}

function folderWithPackages(folder: string): string | undefined {
  if (isThere(join(folder, 'package.json')) && isThere(join(folder, 'node_modules'))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : folderWithPackages(parent)
}

function isThere(file: string): boolean {
  return statSync(file, {throwIfNoEntry: false}) !== undefined
}
