import {dirname, resolve} from 'node:path'
import {CATEGORIES} from '#rule'
import type {Category} from '#rule'
import {
  allowancesBeside,
  ConfigError,
  ConfigLoader,
  didYouMean,
  displayPath,
  filesOf,
  hasSidecar,
  resolveConfig,
  SIDECAR,
  variantOf,
} from '#config'
import type {LoadedConfig, PlacedAllowance, Registry, ResolvedConfig} from '#config'
import {ruleFacts} from '#rules'
import {UsageError} from './errors.js'
import type {FileConfig, RunOptions} from './options.js'

/** One run: where it stands, what was asked of it, and the configurations it has read. */
export class Session {
  readonly cwd: string
  readonly options: RunOptions
  readonly #registry: Registry
  readonly #configs: ConfigLoader
  readonly #resolved = new Map<LoadedConfig | undefined, Map<string, ResolvedConfig>>()
  #named: Promise<LoadedConfig> | undefined
  /** Settled when what was given a turn so far is done. */
  #turns: Promise<unknown> = Promise.resolve()

  /** @throws {UsageError} when the options name a rule that is not there. */
  constructor(options: RunOptions) {
    this.options = options
    this.cwd = resolve(options.cwd ?? '.')
    this.#registry = options.registry ?? ruleFacts
    this.#configs = new ConfigLoader(this.cwd, this.#registry)
    const named = [...(options.rules ?? []).map(({rule}) => rule), ...(options.only ?? [])]
    for (const name of named) assertKnown(name, this.#registry)
    assertConfidence(options.minConfidence)
  }

  /** Does one thing after another: a run that is killed leaves no more than one of them half done. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#turns.then(work)
    this.#turns = done.catch(() => undefined)
    return done
  }

  /** What holds for a file, or for copy without a name that is read in the working directory. */
  async configFor(file?: string): Promise<FileConfig> {
    const loaded = await this.#loadedFor(file)
    const config = await this.#configOf(loaded, file, file !== undefined && hasSidecar(file))
    return {config, files: loaded ? filesOf(loaded) : []}
  }

  /**
   * What holds for a file of a run.
   * @param isAlone whether it is known that no list of allowances stands beside the file.
   */
  async resolvedFor(file: string, isAlone = !hasSidecar(file)): Promise<ResolvedConfig> {
    return this.#configOf(await this.#loadedFor(file), file, !isAlone)
  }

  /**
   * What holds for a file beside which no list of allowances stands.
   * @param loaded what holds for its folder.
   */
  resolvedAlone(loaded: LoadedConfig | undefined, file: string): ResolvedConfig {
    const config = this.#resolve(loaded, file)
    if (config.requireReason) assertReasons(config.allow)
    return config
  }

  async #configOf(
    loaded: LoadedConfig | undefined,
    file: string | undefined,
    hasAllowances: boolean,
  ): Promise<ResolvedConfig> {
    const config = this.#resolve(loaded, file)
    const beside = hasAllowances ? await this.#allowancesBeside(file!) : []
    const allow = beside.length === 0 ? config.allow : [...config.allow, ...beside]
    if (config.requireReason) assertReasons(allow)
    return beside.length === 0 ? config : {...config, allow}
  }

  /** Resolved once for all files for which the same holds. */
  #resolve(loaded: LoadedConfig | undefined, file: string | undefined): ResolvedConfig {
    const variant = file === undefined ? 'nameless' : loaded ? variantOf(loaded, file) : ''
    let variants = this.#resolved.get(loaded)
    if (!variants) this.#resolved.set(loaded, (variants = new Map()))
    let config = variants.get(variant)
    if (!config) {
      const {model} = this.options
      const run = {...this.options, model: model && resolve(this.cwd, model)}
      config = resolveConfig(loaded, this.#configs.rules, file, run)
      variants.set(variant, config)
    }
    return config
  }

  #allowancesBeside(file: string): Promise<PlacedAllowance[]> {
    return allowancesBeside(file, this.displayPath(file + SIDECAR), this.#registry)
  }

  /** The configuration file that holds for what stands in a folder. */
  loadedFor(folder: string): Promise<LoadedConfig | undefined> {
    const {config} = this.options
    if (config === false) return Promise.resolve(undefined)
    if (config === undefined) return this.#configs.nearest(folder)
    return (this.#named ??= this.#configs.named(config))
  }

  #loadedFor(file: string | undefined): Promise<LoadedConfig | undefined> {
    return this.loadedFor(file === undefined ? this.cwd : dirname(file))
  }

  displayPath(file: string): string {
    return displayPath(this.cwd, file)
  }
}

/** @throws {ConfigError} for the allowances that do not say why. */
function assertReasons(allow: readonly PlacedAllowance[]): void {
  const problems = allow
    .filter(({reason}) => reason === undefined)
    .map(({at: {file: _, ...place}}) => ({...place, ...UNEXPLAINED}))
  if (problems.length > 0) throw new ConfigError(problems)
}

const UNEXPLAINED = {
  reason: 'Missing “reason” of an allowance',
  hint: 'The configuration has requireReason: say why the findings may stay',
}

function assertKnown(name: string, registry: Registry): void {
  const ids = registry.map(({id}) => id)
  if (ids.includes(name) || CATEGORIES.includes(name as Category)) return
  throw new UsageError(
    `Unknown rule “${name}”${didYouMean(name, [...ids, ...CATEGORIES])}`,
    'Run `copydesk rules` to see every rule and family',
  )
}

function assertConfidence(confidence: number | undefined): void {
  if (confidence === undefined || (confidence >= 0 && confidence <= 1)) return
  throw new UsageError(
    `Unexpected confidence ${confidence}, expected a number from 0 to 1`,
    '0 reports every finding, 0.9 the surest ones only',
  )
}
