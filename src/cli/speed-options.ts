import {resolve} from 'node:path'
import {defaultCacheFolder, UsageError} from '#engine'
import type {RunOptions} from '#engine'
import type {Io} from './io.js'

/** Flags that change how long a run takes, and nothing that it finds. */
export interface SpeedOptions {
  /** True for `--cache`, false for `--no-cache`. */
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly concurrency?: string
  readonly timing?: boolean
}

/** What flags ask of the engine. @throws {UsageError} when one cannot be read. */
export function speedOptionsOf(
  {cache, cacheLocation, concurrency = 'auto'}: SpeedOptions,
  io: Io,
): RunOptions {
  // Who says where, wants it.
  const remembers = cache ?? cacheLocation !== undefined
  return {
    concurrency: threadsOf(concurrency),
    ...(remembers && {cache: {location: locationOf(cacheLocation, io), warn: warnerOf(io)}}),
  }
}

function locationOf(named: string | undefined, io: Io): string {
  if (named === undefined) return defaultCacheFolder(io.cwd, io.env)
  if (named !== '') return resolve(io.cwd, named)
  throw new UsageError(
    '--cache-location does not say where',
    'Name a folder, or leave it out: --cache remembers findings in node_modules/.cache/copydesk',
  )
}

function warnerOf(io: Io): (message: string) => void {
  return (message) => void io.stderr.write(`copydesk: ${message}\n`)
}

function threadsOf(value: string): number | 'auto' {
  if (value === 'auto') return value
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value)
  throw new UsageError(
    `Unexpected “${value}” for --concurrency, expected a number of threads`,
    'Write a whole number from 1, or `auto` for as many as pay off',
  )
}
