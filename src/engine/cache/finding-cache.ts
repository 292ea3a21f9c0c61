import {hash} from 'node:crypto'
import {mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import type {Finding} from '#lint'
import {writeWhole} from '../write-whole.js'
import {asciiJson, KEY, prune, readSegments, segmentOf} from './segments.js'
import type {Entries} from './segments.js'

/** What the segments of all set-ups may take, in bytes. */
const MOST_BYTES = 64_000_000
/** New findings that are written together: what a run that is killed may lose. */
const WRITTEN_TOGETHER = 500
/** Segments of a set-up that are left apart; more are merged into one. */
const MOST_SEGMENTS = 8

export interface CacheOptions {
  /** Absolute. */
  readonly location: string
  /** Is told, in a sentence, what is wrong with the cache; the run goes on without what is lost. */
  readonly warn: (message: string) => void
  /** In bytes; for tests. */
  readonly mostBytes?: number
}

/** Remembers what was found in copy, from run to run, by the hash of the copy and of the set-up. */
export class FindingCache {
  readonly #options: CacheOptions
  readonly #setups = new Map<string, SetupCache>()
  #hasWarned = false

  constructor(options: CacheOptions) {
    this.#options = options
  }

  /** @param key of a set-up; see `setupKey`. */
  of(key: string): SetupCache {
    let setup = this.#setups.get(key)
    if (!setup) {
      const folder = join(this.#options.location, key)
      setup = new SetupCache(folder, (message) => this.#warn(message))
      this.#setups.set(key, setup)
    }
    return setup
  }

  /** Writes what is new once there is enough of it. */
  async save(): Promise<void> {
    for (const setup of this.#setups.values()) if (setup.isFull) await setup.write()
  }

  /** Writes what is new, merges what has become many files, and keeps the whole within bounds. */
  async close(): Promise<void> {
    let hasChanged = false
    const {location, mostBytes = MOST_BYTES} = this.#options
    for (const setup of this.#setups.values()) {
      if (await setup.write()) hasChanged = true
      await setup.merge(mostBytes / 2)
    }
    if (!hasChanged) return
    try {
      prune(location, mostBytes)
    } catch (error) {
      this.#warn(`it cannot be tidied up: ${(error as Error).message}`)
    }
  }

  /** Says it once: what is wrong with a folder is wrong with each file in it. */
  #warn(message: string): void {
    if (!this.#hasWarned) this.#options.warn(`the cache in ${this.#options.location}: ${message}`)
    this.#hasWarned = true
  }
}

/** The findings of one set-up. */
class SetupCache {
  readonly #folder: string
  readonly #warn: (message: string) => void
  readonly #known: Entries
  readonly #used = new Set<string>()
  #fresh: Entries = new Map()
  #segments: string[]
  #isBroken = false

  constructor(folder: string, warn: (message: string) => void) {
    this.#folder = folder
    this.#warn = warn
    const {entries, names, damaged} = this.#read()
    this.#known = entries
    this.#segments = [...names]
    if (damaged.length === 0) return
    warn('part of it is damaged, and is made again')
    this.#remove(damaged)
  }

  /**
   * @param source a text, or the bytes of a file, of which it need not be known whether they are one:
   *   what was linted was.
   */
  get(source: string | Uint8Array): Finding[] | undefined {
    const key = keyOf(source)
    const found = this.#known.get(key)
    if (found === undefined) return undefined
    this.#used.add(key)
    return found === NONE ? [] : (JSON.parse(found) as Finding[])
  }

  /** Whether it is known of the bytes of a file that nothing was found in them. */
  isClean(bytes: Uint8Array): boolean {
    const key = keyOf(bytes)
    if (this.#known.get(key) !== NONE) return false
    this.#used.add(key)
    return true
  }

  set(source: string, findings: readonly Finding[]): void {
    const key = keyOf(source)
    const json = asciiJson(findings)
    this.#known.set(key, json)
    this.#used.add(key)
    this.#fresh.set(key, json)
  }

  get isFull(): boolean {
    return this.#fresh.size >= WRITTEN_TOGETHER
  }

  /** Whether something was written. */
  async write(): Promise<boolean> {
    if (this.#fresh.size === 0 || this.#isBroken) return false
    const fresh = this.#fresh
    this.#fresh = new Map()
    return this.#add(fresh)
  }

  /** Merges segments that have become many, without what would take more than `most` bytes. */
  async merge(most: number): Promise<void> {
    if (this.#segments.length <= MOST_SEGMENTS || this.#isBroken) return
    const old = this.#segments
    this.#segments = []
    if (await this.#add(this.#within(most))) {
      this.#remove(old.filter((name) => !this.#segments.includes(name)))
    }
  }

  /** What this run asked for first, then the rest. */
  #within(most: number): Entries {
    const kept: Entries = new Map()
    let size = 0
    for (const key of new Set([...this.#used, ...this.#known.keys()])) {
      const findings = this.#known.get(key)!
      size += key.length + findings.length
      if (size > most) break
      kept.set(key, findings)
    }
    return kept
  }

  async #add(entries: Entries): Promise<boolean> {
    const {name, bytes} = segmentOf(entries)
    const file = join(this.#folder, name)
    try {
      mkdirSync(this.#folder, {recursive: true})
      await writeWhole(file, file, [bytes])
      this.#segments.push(name)
      return true
    } catch (error) {
      this.#isBroken = true
      this.#warn(`nothing can be written there (${(error as Error).message})`)
      return false
    }
  }

  #read() {
    try {
      return readSegments(this.#folder)
    } catch (error) {
      this.#warn(`it cannot be read (${(error as Error).message})`)
      return {entries: new Map<string, string>(), names: [], damaged: []}
    }
  }

  #remove(names: readonly string[]): void {
    for (const name of names) {
      try {
        rmSync(join(this.#folder, name), {force: true})
      } catch {
        // Left there, it is found damaged again, or merged again, and does no harm.
      }
    }
  }
}

export type {SetupCache}

/** What most copy has: no findings. */
const NONE = '[]'

/**
 * 128 bits: two texts with one key will not be met.
 * @param source a text, or the same in UTF-8.
 */
function keyOf(source: string | Uint8Array): string {
  return hash('sha256', source, 'base64').slice(0, KEY)
}
