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
  resolveConfig,
  SIDECAR,
} from '#config'
import type {LoadedConfig, PlacedAllowance, Registry, ResolvedConfig} from '#config'
import {createLinter} from '#lint'
import type {Linter, RuleSetting} from '#lint'
import {rules as houseRules} from '#rules'
import {UsageError} from './errors.js'
import {loadLanguage} from './load-language.js'
import type {FileConfig, RunOptions} from './options.js'

/** Distinct set-ups whose linters are kept; more than a desk has, few enough to forget. */
const MOST_LINTERS = 32

const linters = new WeakMap<Registry, Map<string, Linter>>()

/** One run: where it stands, what was asked of it, and the configurations it has read. */
export class Session {
  readonly cwd: string
  readonly options: RunOptions
  readonly #registry: Registry
  readonly #configs: ConfigLoader
  #named: Promise<LoadedConfig> | undefined

  /** @throws {UsageError} when the options name a rule that is not there. */
  constructor(options: RunOptions) {
    this.options = options
    this.cwd = resolve(options.cwd ?? '.')
    this.#registry = options.registry ?? houseRules
    this.#configs = new ConfigLoader(this.cwd, this.#registry)
    const named = [...(options.rules ?? []).map(({rule}) => rule), ...(options.only ?? [])]
    for (const name of named) assertKnown(name, this.#registry)
    assertConfidence(options.minConfidence)
  }

  /** What holds for a file, or for copy without a name that is read in the working directory. */
  async configFor(file?: string): Promise<FileConfig> {
    const loaded = await this.#loadedFor(file)
    const {model} = this.options
    const run = {...this.options, model: model && resolve(this.cwd, model)}
    const config = resolveConfig(loaded, this.#registry, file, run)
    const beside = file === undefined ? [] : await this.#allowancesBeside(file)
    const allow = [...config.allow, ...beside]
    if (config.requireReason) assertReasons(allow)
    return {
      config: {...config, allow},
      files: loaded ? filesOf(loaded) : [],
    }
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

  /**
   * The linter for a set-up: made once, because attaching rules costs more than running them.
   * @throws {UsageError} when the model that the set-up names cannot be used.
   */
  linterFor(config: ResolvedConfig): Linter {
    let known = linters.get(this.#registry)
    if (!known) linters.set(this.#registry, (known = new Map()))
    const key = JSON.stringify([config.rules, config.minConfidence, config.model])
    let linter = known.get(key)
    if (!linter) {
      if (known.size >= MOST_LINTERS) known.clear()
      const rules = settingsOf(config, this.#registry)
      const {minConfidence} = config
      linter = createLinter({rules, minConfidence, language: loadLanguage(config.model)})
      known.set(key, linter)
    }
    return linter
  }

  displayPath(file: string): string {
    return displayPath(this.cwd, file)
  }
}

function settingsOf(config: ResolvedConfig, registry: Registry): RuleSetting[] {
  return registry.flatMap((rule) => {
    const {severity, options} = config.rules[rule.id]!
    return severity === 'off' ? [] : [{rule, severity, options}]
  })
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
