import {availableParallelism} from 'node:os'
import type {ResolvedConfig} from '#config'
import type {FormatReader} from '#format'
import type {FileResult, Finding} from '#lint'
import {FindingCache} from './cache/finding-cache.js'
import type {SetupCache} from './cache/finding-cache.js'
import {setupKey} from './cache/stamp.js'
import {UsageError} from './errors.js'
import {lintCopy, NotLinted} from './lint-document.js'
import type {CopyToLint, OneLinter} from './lint-document.js'
import {LintPool} from './pool/lint-pool.js'
import type {RunOptions} from './options.js'
import type {Session} from './session.js'

/** Files from which on more threads pay for their start. */
const WORTH_A_WORKER = 150
/** More threads than this wait for memory and for the thread that reads and reports. */
const MOST_BY_ITSELF = 8
/** Files that are begun for each thread, so that none waits for the one whose turn it is. */
const BEGUN_FOR_EACH = 8

/** Lints copy by what the cache remembers, in this thread or in others. */
export class CopyLinter {
  readonly session: Session
  readonly #cache: FindingCache | undefined
  readonly #pool: LintPool | undefined
  /** What the cache has, by the rules as they are set and by format. */
  readonly #setups = new Map<ResolvedConfig['rules'], Map<FormatReader, SetupCache>>()

  private constructor(
    session: Session,
    cache: FindingCache | undefined,
    pool: LintPool | undefined,
  ) {
    this.session = session
    this.#cache = cache
    this.#pool = pool
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
    const {cache, registry, times} = session.options
    const size = registry ? 1 : threadsFor(targets.length, session.options.concurrency)
    const models = [...new Set(targets.flatMap(({config: {model}}) => model ?? []))]
    return new CopyLinter(
      session,
      cache && !registry ? new FindingCache(cache) : undefined,
      size > 1 ? new LintPool({size, models, ...(times && {times})}) : undefined,
    )
  }

  /** Files that may be begun before the first of them is done. */
  get filesAhead(): number {
    return this.#pool ? this.#pool.size * BEGUN_FOR_EACH : 0
  }

  /** @throws {CopyError} when a rule crashes; see `lintCopy`. */
  async lint(copy: CopyToLint, fix?: RunOptions['fix']): Promise<FileResult> {
    const told = new Map<string, readonly Finding[]>()
    for (;;) {
      try {
        const result = lintCopy(this.session, copy, fix, this.#linterFor(copy, told))
        await this.#cache?.save()
        return result
      } catch (error) {
        if (!(error instanceof NotLinted)) throw error
        told.set(error.source, await this.#pool!.lint(error.source, copy.path, copy.config))
      }
    }
  }

  async close(): Promise<void> {
    await this.#pool?.close()
    await this.#cache?.close()
  }

  /** @param told what other threads have found in texts. */
  #linterFor(
    {config, reader}: CopyToLint,
    told: ReadonlyMap<string, readonly Finding[]>,
  ): OneLinter {
    const setup = this.#setupOf(config, reader)
    return {
      lint: (document) => {
        const {source} = document
        const known = setup?.get(source)
        if (known) return known
        const heard = told.get(source)
        if (!heard && this.#pool) throw new NotLinted(source)
        const findings = heard ? [...heard] : this.session.lint(document, config)
        setup?.set(source, findings)
        return findings
      },
    }
  }

  #setupOf(config: ResolvedConfig, reader: FormatReader): SetupCache | undefined {
    if (!this.#cache) return undefined
    let formats = this.#setups.get(config.rules)
    if (!formats) this.#setups.set(config.rules, (formats = new Map()))
    let setup = formats.get(reader)
    if (!setup) formats.set(reader, (setup = this.#cache.of(this.#keyOf(config, reader))))
    return setup
  }

  /** @throws {UsageError} when the model that the set-up names cannot be used. */
  #keyOf(config: ResolvedConfig, reader: FormatReader): string {
    try {
      return setupKey(config, reader.name)
    } catch (error) {
      // What is wrong with a model is best told by what loads it.
      this.session.linterFor(config)
      throw error
    }
  }
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
