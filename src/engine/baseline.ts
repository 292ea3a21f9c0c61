import {readFile, stat} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {displayPath} from '#config'
import {comparedWith, entriesOf} from '#lint'
import type {BaselineEntry, Comparison, FileResult, Finding, KnownFinding} from '#lint'
import type {BaselineFiles} from './baseline-format.js'
import {UsageError} from './errors.js'
import {assertCanWrite, writeWhole} from './write-whole.js'

/** What a run does to its baseline: nothing, write it anew, or take out what is stale. */
export type BaselineMode = 'keep' | 'update' | 'prune'

export interface BaselineOptions {
  /** Relative to `cwd`. */
  readonly file: string
  readonly cwd: string
  readonly mode: BaselineMode
  /** The day that new entries get, `YYYY-MM-DD`. */
  readonly today: string
}

/** An entry that matches nothing any more, with the path of its file. */
export interface StaleEntry {
  readonly path: string
  readonly entry: BaselineEntry
}

/** What a run made of its baseline. */
export interface BaselineOutcome {
  readonly stale: readonly StaleEntry[]
  /** Entries before and after; they differ only where the file was written. */
  readonly before: number
  readonly after: number
}

/**
 * A baseline in use: sets the findings that it knows apart, and is written at the end of the
 * run where that was asked for. Files that the run did not check keep their entries.
 */
export class Baseline {
  readonly #options: BaselineOptions
  readonly #files: BaselineFiles
  /** Entries of files that are gone: the copy may stand under another name now. */
  readonly #moved: Map<string, BaselineEntry>
  readonly #gone: ReadonlySet<string>
  readonly #compared = new Map<string, Comparison>()

  private constructor(options: BaselineOptions, files: BaselineFiles, gone: ReadonlySet<string>) {
    this.#options = options
    this.#files = files
    this.#gone = gone
    this.#moved = new Map(
      [...gone].flatMap((path) => files.get(path)!.map((entry) => [entry.fingerprint, entry])),
    )
  }

  /**
   * @throws {ConfigError} when the file is malformed.
   * @throws {UsageError} when it is not there, and is not to be made.
   * @throws {CopyError} when it is to be written and cannot.
   */
  static async open(options: BaselineOptions): Promise<Baseline> {
    const file = resolve(options.cwd, options.file)
    if (options.mode !== 'keep') await assertCanWrite(file, options.file)
    const files = await readBaseline(file, options)
    const gone = new Set<string>()
    for (const path of files.keys()) {
      if (!(await isThere(resolve(dirname(file), path)))) gone.add(path)
    }
    return new Baseline(options, files, gone)
  }

  /** The result with the findings that the baseline knows in `known`, and the others left. */
  apply(result: FileResult): FileResult {
    if (result.error) return result
    const path = this.#pathOf(result.path)
    const comparison = this.#withMoved(comparedWith(this.#files.get(path) ?? [], result.findings))
    this.#compared.set(path, comparison)
    const isUpdated = this.#options.mode === 'update'
    const added = isUpdated ? comparison.fresh.map((finding) => this.#asKnown(finding)) : []
    return {
      ...result,
      findings: isUpdated ? [] : comparison.fresh,
      known: [...comparison.known, ...added],
    }
  }

  /** Writes what is to be written and gives what no longer matches. */
  async finish(): Promise<BaselineOutcome> {
    const {mode, cwd, file} = this.#options
    const stale = this.#stale()
    const before = sizeOf(this.#files)
    if (mode === 'keep') return {stale, before, after: before}
    const files = this.#rewritten()
    const {formatBaseline} = await import('./baseline-format.js')
    const text = Buffer.from(formatBaseline(files))
    await writeWhole(resolve(cwd, file), file, [text])
    return {stale, before, after: sizeOf(files)}
  }

  #withMoved({fresh, known, stale}: Comparison): Comparison {
    const left: Finding[] = []
    const moved: KnownFinding[] = []
    for (const finding of fresh) {
      const entry = this.#moved.get(finding.fingerprint)
      if (!entry) left.push(finding)
      else {
        this.#moved.delete(finding.fingerprint)
        moved.push({finding, since: entry.since})
      }
    }
    return {fresh: left, known: [...known, ...moved], stale}
  }

  #stale(): StaleEntry[] {
    const unmatched = [...this.#compared].flatMap(([path, {stale}]) =>
      stale.map((entry) => ({path, entry})),
    )
    const gone = [...this.#gone].flatMap((path) =>
      this.#files
        .get(path)!
        .filter(({fingerprint}) => this.#moved.has(fingerprint))
        .map((entry) => ({path, entry})),
    )
    return [...unmatched, ...gone]
  }

  #rewritten(): BaselineFiles {
    const {mode, today} = this.#options
    const files = new Map(this.#files)
    for (const path of this.#gone) files.delete(path)
    for (const [path, {fresh, known}] of this.#compared) {
      files.set(path, entriesOf({known, fresh: mode === 'update' ? fresh : []}, today))
    }
    return files
  }

  #asKnown(finding: Finding): KnownFinding {
    return {finding, since: this.#options.today}
  }

  #pathOf(path: string): string {
    const {cwd, file} = this.#options
    return displayPath(dirname(resolve(cwd, file)), resolve(cwd, path))
  }
}

async function readBaseline(
  file: string,
  {file: path, mode}: BaselineOptions,
): Promise<BaselineFiles> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && mode === 'update') return new Map()
    throw new UsageError(
      code === 'ENOENT'
        ? `There is no baseline ${path}`
        : `The baseline ${path} cannot be read: ${message}`,
      code === 'ENOENT'
        ? 'Make it with --update-baseline; the path is relative to the working directory'
        : 'Check the path given to --baseline',
    )
  }
  // Most runs have no baseline, and should not wait for what checks one.
  const {parseBaseline} = await import('./baseline-format.js')
  return parseBaseline(text, path)
}

async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined
}

function sizeOf(files: BaselineFiles): number {
  return [...files.values()].reduce((sum, entries) => sum + entries.length, 0)
}
