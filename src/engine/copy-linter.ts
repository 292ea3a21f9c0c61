import {availableParallelism} from 'node:os'
import type {ResolvedConfig} from '#config'
import {PLAIN_TEXT} from '#format'
import type {FormatReader, SourceDocument} from '#format'
import type {FileResult, Finding} from '#lint'
import {binaryKind} from './binary.js'
import {FindingCache} from './cache/finding-cache.js'
import type {SetupCache} from './cache/finding-cache.js'
import {setupKey} from './cache/stamp.js'
import {CopyError, UsageError} from './errors.js'
import {crash, lintCopy, NotLinted} from './lint-document.js'
import type {CopyToLint, OneLinter} from './lint-document.js'
import type {RunOptions} from './options.js'
import type {LintPool} from './pool/lint-pool.js'
import type {Session} from './session.js'
import {MOST_TOGETHER} from './together.js'
import type {Together} from './together.js'

/** Files from which on more threads pay for their start. */
const WORTH_A_WORKER = 150
/** More threads than this wait for memory and for the thread that reads and reports. */
const MOST_BY_ITSELF = 8
/** Files that are begun for each thread, so that none waits for the one whose turn it is. */
const BEGUN_FOR_EACH = 3 * MOST_TOGETHER

/** Lints copy by what the cache remembers, in this thread or in others. */
export class CopyLinter {
  readonly session: Session
  readonly #cache: FindingCache | undefined
  readonly #threads: number
  /** Models that the set-ups of the run name, absolute. */
  readonly #models: readonly string[]
  /** What the cache has, by the rules as they are set and by format. */
  readonly #setups = new Map<ResolvedConfig['rules'], Map<FormatReader, SetupCache>>()
  /** By text, what is being linted. */
  readonly #underway = new Map<string, Promise<readonly Finding[]>>()
  #own: Promise<Together> | undefined
  #pool: Promise<LintPool> | undefined

  private constructor(
    session: Session,
    cache: FindingCache | undefined,
    threads: number,
    models: readonly string[],
  ) {
    this.session = session
    this.#cache = cache
    this.#threads = threads
    this.#models = models
  }

  /**
   * Rules that are not copydesk's own are known to this thread and this run only: they are neither
   * remembered nor given to others.
   * @param targets the files to come; copy from memory is linted in this thread.
   */
  static open(
    session: Session,
    targets: ReadonlyArray<{readonly config: ResolvedConfig}> = [],
  ): CopyLinter {
    const {cache, registry} = session.options
    return new CopyLinter(
      session,
      cache && !registry ? new FindingCache(cache) : undefined,
      registry ? 1 : threadsFor(targets.length, session.options.concurrency),
      [...new Set(targets.flatMap(({config: {model}}) => model ?? []))],
    )
  }

  /** Files that may be begun before the first of them is done. */
  get filesAhead(): number {
    return this.#threads > 1 ? this.#threads * BEGUN_FOR_EACH : MOST_TOGETHER
  }

  /** Whether a file that is remembered may be told of by its bytes alone. */
  get goesByBytes(): boolean {
    const {copyOf = 'all', withParts = false} = this.session.options
    return this.#cache !== undefined && copyOf !== 'all' && !withParts
  }

  /**
   * What is remembered of the bytes of a file, where nobody asks for its copy: not for the result,
   * to repair it, or to see what may stay in it.
   */
  rememberedOf(
    bytes: Uint8Array,
    reader: FormatReader,
    config: ResolvedConfig,
  ): readonly Finding[] | undefined {
    const {copyOf, fix = 'none'} = this.session.options
    const setup = this.#setupOf(config, reader)
    // Copy in plain text cannot say itself what may stay in it.
    const isTold =
      copyOf === 'none' && fix === 'none' && config.allow.length === 0 && reader === PLAIN_TEXT
    if (isTold) return setup?.get(bytes)
    return setup?.isClean(bytes) ? [] : undefined
  }

  /** @throws {CopyError} when a rule crashes, or the copy cannot be read; see `lintCopy`. */
  async lint(copy: CopyToLint, fix?: RunOptions['fix']): Promise<FileResult> {
    const told = new Map<string, readonly Finding[]>()
    for (;;) {
      try {
        const result = lintCopy(this.session, copy, this.#linterFor(copy, told), fix)
        await this.#cache?.save()
        return this.session.options.withParts ? await withParts(result, copy) : result
      } catch (error) {
        if (!(error instanceof NotLinted)) throw error
        const {document} = error
        // What has the same text will be remembered when it is done.
        const twin = this.#cache && this.#underway.get(document.source)
        if (twin) await twin.catch(() => undefined)
        else told.set(document.source, await this.#begin(document, copy))
      }
    }
  }

  async close(): Promise<void> {
    const [own, pool] = [await this.#own, await this.#pool]
    own?.close()
    // Threads take a moment to end, in which what they found can be reported.
    void pool?.close()
    await this.#cache?.close()
  }

  /** @param told what was found in texts. */
  #linterFor(
    {config, reader}: CopyToLint,
    told: ReadonlyMap<string, readonly Finding[]>,
  ): OneLinter {
    const setup = this.#setupOf(config, reader)
    return {
      lint: (document) => {
        const {source} = document
        const findings = told.get(source) ?? setup?.get(source)
        if (!findings) throw new NotLinted(document)
        return [...findings]
      },
    }
  }

  async #begin(document: SourceDocument, copy: CopyToLint): Promise<readonly Finding[]> {
    const {source} = document
    const found = this.#found(document, copy)
    this.#underway.set(source, found)
    try {
      return await found
    } finally {
      this.#underway.delete(source)
    }
  }

  /**
   * What this thread or another finds in a document, which is then remembered.
   * @throws {CopyError} when a rule crashes.
   */
  async #found(document: SourceDocument, copy: CopyToLint): Promise<readonly Finding[]> {
    const {source} = document
    const findings = await (this.#threads > 1
      ? this.#foundElsewhere(source, copy)
      : this.#foundHere(document, copy))
    if (isText(source)) this.#setupOf(copy.config, copy.reader)?.set(source, findings)
    return findings
  }

  async #foundElsewhere(source: string, {path, config}: CopyToLint): Promise<Finding[]> {
    this.#pool ??= this.#hire()
    return (await this.#pool).lint(source, path, config)
  }

  async #foundHere(document: SourceDocument, {path, config}: CopyToLint): Promise<Finding[]> {
    this.#own ??= loadedLinter(this.session.options)
    try {
      return await (await this.#own).lint(document, config)
    } catch (error) {
      if (error instanceof UsageError) throw error
      throw new CopyError(crash(error, path), {cause: error})
    }
  }

  async #hire(): Promise<LintPool> {
    const {LintPool} = await import('./pool/lint-pool.js')
    const {times} = this.session.options
    return new LintPool({size: this.#threads, models: this.#models, ...(times && {times})})
  }

  #setupOf(config: ResolvedConfig, reader: FormatReader): SetupCache | undefined {
    if (!this.#cache) return undefined
    let formats = this.#setups.get(config.rules)
    if (!formats) this.#setups.set(config.rules, (formats = new Map()))
    let setup = formats.get(reader)
    if (!setup) {
      const key = keyOf(config, reader)
      if (key === undefined) return undefined
      formats.set(reader, (setup = this.#cache.of(key)))
    }
    return setup
  }
}

/**
 * Whether a file with this copy would be read: one that is remembered is not looked at again, and
 * copy from memory may be anything.
 */
function isText(source: string): boolean {
  return binaryKind(Buffer.from(source)) === undefined
}

/** Undefined where a model cannot be read: what is wrong with it is best told by what loads it. */
function keyOf(config: ResolvedConfig, {name}: FormatReader): string | undefined {
  try {
    return setupKey(config, name)
  } catch {
    return undefined
  }
}

/** Most runs with a cache find everything remembered, and should not wait for the code of rules. */
async function loadedLinter(options: RunOptions): Promise<Together> {
  const [{Linters}, {Together}] = await Promise.all([
    import('./linters.js'),
    import('./together.js'),
  ])
  return new Together(new Linters(options))
}

async function withParts(result: FileResult, {path, reader, config}: CopyToLint) {
  const {partsOf} = await import('./article-of.js')
  return {...result, parts: partsOf(reader.read(result.source, path, config.roles))}
}

/** @throws {UsageError} when the number makes no sense. */
function threadsFor(files: number, concurrency: number | 'auto' = 1): number {
  if (concurrency === 'auto') {
    const most = Math.min(availableParallelism(), MOST_BY_ITSELF)
    return Math.min(most, Math.floor(files / WORTH_A_WORKER) + 1)
  }
  if (Number.isSafeInteger(concurrency) && concurrency >= 1) return Math.min(concurrency, files)
  throw new UsageError(
    `Unexpected concurrency ${concurrency}, expected a whole number from 1`,
    'Leave it out, or write `auto`, for as many threads as pay off',
  )
}
