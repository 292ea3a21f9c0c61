import {readdirSync} from 'node:fs'
import type {Stats} from 'node:fs'
import {stat} from 'node:fs/promises'
import {basename, join, resolve, sep} from 'node:path'
import {displayPath, SIDECAR} from '#config'
import {extensionOf, readerFor, supportedExtensions, supportedFormats} from '#format'
import {CopyError, UsageError} from './errors.js'
import {missing} from './read-copy.js'

/** A file to lint, or why there is none where one was asked for. */
export interface Target {
  /** Absolute. */
  readonly file: string
  /** Relative to the working directory, with forward slashes. */
  readonly path: string
  /** Whether no list of allowances stands beside it, where that was seen already. */
  readonly isAlone?: boolean
  readonly error?: CopyError
}

type Glob = typeof import('tinyglobby').glob

/** Folders that hold no copy of the desk's own. */
const SKIPPED = new Set(['node_modules', '.git'])

/** Which of the files in folders, and of those that globs match, are meant. */
export interface FileKind {
  readonly isIn: (name: string) => boolean
  /** For people: how the names of such files end, and what is read. */
  readonly endings: readonly string[]
  readonly formats: string
}

const COPY: FileKind = {
  isIn: (name) => readerFor(name) !== undefined,
  endings: supportedExtensions(),
  formats: supportedFormats(),
}

/**
 * The files that paths, folders and globs name, each once, in the order of their paths.
 * What stands under a name is taken as it is, even where the name reads like a glob.
 * @throws {UsageError} when a glob matches nothing.
 */
export async function findFiles(
  patterns: readonly string[],
  cwd: string,
  kind: FileKind = COPY,
): Promise<Target[]> {
  const [first, ...others] = patterns
  if (first === undefined) return []
  const found = await targetsOf(first, cwd, kind)
  if (others.length === 0) return inOrder(found)
  const targets = new Map(found.map((target) => [target.file, target]))
  for (const pattern of others) {
    for (const target of await targetsOf(pattern, cwd, kind)) {
      if (!targets.has(target.file)) targets.set(target.file, target)
    }
  }
  return inOrder([...targets.values()])
}

function inOrder(targets: readonly Target[]): Target[] {
  return targets.toSorted((a, b) => compare(a.path, b.path))
}

async function targetsOf(pattern: string, cwd: string, kind: FileKind): Promise<Target[]> {
  const file = resolve(cwd, pattern)
  const path = displayPath(cwd, file)
  const entry = await stat(file).catch((error: NodeJS.ErrnoException) => error)
  if (!(entry instanceof Error)) return isFolder(entry) ? inFolder(file, cwd, kind) : [{file, path}]
  // Loaded for globs only: most shells have expanded them.
  const {glob, isDynamicPattern} = await import('tinyglobby')
  if (isDynamicPattern(pattern)) return matchesOf(glob, pattern, cwd, kind)
  // Anything but a missing file is told by the attempt to read it.
  const gone = entry.code === 'ENOENT' || entry.code === 'ENOTDIR'
  return [{file, path, ...(gone && {error: await missing(file, path)})}]
}

function isFolder(entry: Stats): boolean {
  return entry.isDirectory()
}

function inFolder(folder: string, cwd: string, kind: FileKind): Target[] {
  const targets = walk(folder, cwd, kind)
  if (targets.length > 0) return targets
  const path = displayPath(cwd, folder)
  const error = new CopyError({
    code: 'directory',
    message: `${path}: there is no copy in this folder`,
    hint: `In folders, copydesk looks for ${kind.endings.join(' and ')} files; name others one by one`,
  })
  return [{file: folder, path, error}]
}

/** The copy below a folder; a folder that cannot be read is an error, not a gap. */
function walk(folder: string, cwd: string, kind: FileKind): Target[] {
  const targets: Target[] = []
  try {
    const entries = readdirSync(folder, {withFileTypes: true})
    const sidecars = new Set(entries.flatMap(({name}) => (name.endsWith(SIDECAR) ? name : [])))
    const [before, prefix] = [join(folder, sep), prefixOf(cwd, folder)]
    for (const entry of entries) {
      const {name} = entry
      const file = before + name
      if (entry.isDirectory()) {
        if (!SKIPPED.has(name)) for (const target of walk(file, cwd, kind)) targets.push(target)
      } else if (isNamedAsCopy(name, kind)) {
        const isAlone = sidecars.size === 0 || !sidecars.has(name + SIDECAR)
        targets.push({file, path: prefix + name, isAlone})
      }
    }
  } catch (cause) {
    const path = displayPath(cwd, folder)
    const error = new CopyError(
      {
        code: 'permission',
        message: `${path}: no permission to read this folder`,
        hint: 'Change its permissions, or name the files to read',
      },
      {cause},
    )
    targets.push({file: folder, path, error})
  }
  return targets
}

/** What stands before the names of a folder's files as people see them: to ask for each takes longer. */
function prefixOf(cwd: string, folder: string): string {
  const path = displayPath(cwd, folder)
  return path === '.' ? '' : `${path}/`
}

/** A file without an extension is read where it is named, and not taken for copy where it is not. */
function isNamedAsCopy(name: string, kind: FileKind): boolean {
  return extensionOf(name) !== '' && kind.isIn(name)
}

/** Those of some files that would be read if their folders were named, in the order of their paths. */
export function copyAmong(files: Iterable<string>): string[] {
  return [...files].filter((file) => isNamedAsCopy(basename(file), COPY)).sort(compare)
}

async function matchesOf(
  glob: Glob,
  pattern: string,
  cwd: string,
  kind: FileKind,
): Promise<Target[]> {
  const files = await glob(pattern.replaceAll('\\', process.platform === 'win32' ? '/' : '\\'), {
    cwd,
    absolute: true,
    expandDirectories: false,
    ignore: [...SKIPPED].map((name) => `**/${name}/**`),
  })
  const readable = files.filter(kind.isIn)
  if (readable.length > 0) {
    return readable.map((file) => ({file: resolve(file), path: displayPath(cwd, file)}))
  }
  throw files.length > 0
    ? new UsageError(
        `“${pattern}” matches no file that copydesk reads (${files.length} of other kinds)`,
        `copydesk reads ${kind.formats}`,
      )
    : new UsageError(
        `“${pattern}” matches no file`,
        `Globs are relative to ${cwd === process.cwd() ? 'the working directory' : cwd}; check the folder and the extension`,
      )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
