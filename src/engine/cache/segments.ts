import {hash} from 'node:crypto'
import {readdirSync, readFileSync, rmSync, rmdirSync, statSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Findings are kept in segments: files that are written once, whole, and named by the hash of what
 * they hold. A run adds segments and never changes one, so that runs beside each other cannot lose
 * or spoil what the other wrote, and a damaged segment shows by its name.
 *
 * A line is the key of a text, a space, and its findings as JSON in ASCII: a string of which half as
 * much is to be read, and most of which is never parsed.
 */
const SEGMENT = /^([0-9a-f]{32})\.findings$/

/** A folder of segments is named so; whatever else stands in a cache's folder is not touched. */
const SETUP = /^[0-9a-f]{32}$/

/** Characters of the key of a text. */
export const KEY = 22

/** Findings by the key of the text they are of, as JSON in ASCII. */
export type Entries = Map<string, string>

export interface Segment {
  readonly name: string
  readonly bytes: Uint8Array
}

export function segmentOf(entries: Entries): Segment {
  const lines = [...entries].map(([key, findings]) => `${key} ${findings}\n`)
  const bytes = Buffer.from(lines.join(''), 'latin1')
  return {name: `${hashOfBytes(bytes)}.findings`, bytes}
}

export interface ReadSegments {
  readonly entries: Entries
  readonly names: readonly string[]
  /** Segments that do not hold what was written into them. */
  readonly damaged: readonly string[]
}

/**
 * Reads the segments of a folder; one that another run has just merged into a new one is passed
 * over.
 * @throws when the folder or a file in it cannot be read.
 */
export function readSegments(folder: string): ReadSegments {
  const entries: Entries = new Map()
  const names: string[] = []
  const damaged: string[] = []
  for (const name of segmentNames(folder)) {
    const bytes = unlessGone(() => readFileSync(join(folder, name)))
    if (!bytes) continue
    if (hashOfBytes(bytes) !== SEGMENT.exec(name)![1]) damaged.push(name)
    else {
      names.push(name)
      addEntries(entries, bytes.toString('latin1'))
    }
  }
  return {entries, names, damaged}
}

function addEntries(entries: Entries, text: string): void {
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at)
    entries.set(text.slice(at, at + KEY), text.slice(at + KEY + 1, end))
    at = end + 1
  }
}

/** JSON whose strings have no character beyond ASCII; it reads as the same value. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\x7F-\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Takes out what is oldest until the segments below a cache's folder take no more than `most` bytes. */
export function prune(location: string, most: number): void {
  const setups = namesIn(location).filter((name) => SETUP.test(name))
  const files = setups.flatMap((setup) => {
    const folder = join(location, setup)
    return segmentNames(folder).flatMap((name) => {
      const file = join(folder, name)
      const found = unlessGone(() => statSync(file))
      return found ? [{file, size: found.size, writtenAt: found.mtimeMs}] : []
    })
  })
  let size = 0
  for (const file of files.sort((a, b) => b.writtenAt - a.writtenAt)) {
    size += file.size
    if (size > most) rmSync(file.file, {force: true})
  }
  for (const setup of setups) removeIfEmpty(join(location, setup))
}

function removeIfEmpty(folder: string): void {
  if (namesIn(folder).length > 0) return
  try {
    rmdirSync(folder)
  } catch {
    // Another run has just put something there, or taken it out itself.
  }
}

function segmentNames(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => SEGMENT.test(name))
    .sort()
}

function namesIn(folder: string): string[] {
  return unlessGone(() => readdirSync(folder)) ?? []
}

function unlessGone<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function hashOfBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes).slice(0, 32)
}
