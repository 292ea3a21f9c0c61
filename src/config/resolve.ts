import {dirname, relative, resolve, sep} from 'node:path'
import ignore from 'ignore'
import picomatch from 'picomatch'
import type {RoleOverride} from '#article'
import {isRule} from '#rule'
import type {RuleFacts} from '#rule'
import {ConfigError} from './error.js'
import type {LoadedConfig} from './load.js'
import type {KeyPath} from './source.js'
import type {
  ConfigAllowance,
  ConfigOverride,
  PlacedAllowance,
  Registry,
  ResolvedConfig,
  ResolvedRule,
  RuleEntries,
  RuleEntry,
  RuleFlag,
  RuleLevel,
  RuleOptions,
} from './types.js'

/** What a run adds to the configuration; it wins. */
export interface RunSettings {
  readonly rules?: readonly RuleFlag[] | undefined
  readonly only?: readonly string[] | undefined
  readonly minConfidence?: number | undefined
  readonly words?: readonly string[] | undefined
  readonly roles?: readonly RoleOverride[] | undefined
  /** Absolute. */
  readonly model?: string | undefined
}

/** What one configuration, or one override that matches, says. */
type Layer = Omit<ConfigOverride, 'files'>

interface RuleState {
  level: RuleLevel
  options: RuleOptions
}

/**
 * What holds for one file. Later layers win key by key: a level leaves the options that were
 * set before, an option leaves the others, and words add up.
 *
 * @param registry with the code of the rules whose options the configuration sets.
 * @param file absolute; left out for copy that has no name.
 */
export function resolveConfig(
  config: LoadedConfig | undefined,
  registry: Registry,
  file?: string,
  run: RunSettings = {},
): ResolvedConfig {
  const layers = config ? layersOf(config, file) : []
  const states = new Map<string, RuleState>(
    registry.map(({id, recommended, severity}) => [
      id,
      {level: recommended ? severity : 'off', options: {}},
    ]),
  )
  for (const {rules} of layers) if (rules) applyEntries(states, registry, rules)
  for (const {rule, level} of run.rules ?? []) applyLevel(states, registry, rule, level)
  if (run.only) keepOnly(states, registry, run.only)
  const model = run.model ?? (config && modelOf(config))
  const words = [...new Set([...layers.flatMap(({words = []}) => words), ...(run.words ?? [])])]
  return {
    rules: Object.fromEntries(
      registry.map((rule) => [rule.id, resolvedRule(rule, states.get(rule.id)!, words, config)]),
    ),
    words,
    minConfidence:
      run.minConfidence ??
      layers.findLast((layer) => layer.minConfidence !== undefined)?.minConfidence ??
      0,
    ...(model !== undefined && {model}),
    allow: config ? allowancesFor(config, file) : [],
    requireReason: config !== undefined && requiresReason(config),
    roles: [...layers.flatMap(({roles = []}) => roles), ...(run.roles ?? [])],
    ignored: config !== undefined && file !== undefined && isIgnored(config, file),
  }
}

/**
 * Tells files apart for which different things hold: `resolveConfig` gives the same for two files
 * with the same answer, and costs far more.
 */
export function variantOf(config: LoadedConfig, file: string): string {
  const {ignores, allow = [], overrides = []} = config.value
  const has = (globs: readonly string[] | undefined) =>
    globs !== undefined && matches(globs, config.folder, file) ? '1' : '0'
  return [
    ...config.bases.map((base) => variantOf(base, file)),
    ignores !== undefined && isIgnored(config, file) ? '1' : '0',
    ...allow.map(({files}) => has(files)),
    ...overrides.flatMap(({files, allow: own = []}) => [
      has(files),
      ...own.map((entry) => has(entry.files)),
    ]),
  ].join('')
}

/** Every file that had a say, the strongest last. */
export function filesOf(config: LoadedConfig): string[] {
  return [...new Set([...config.bases.flatMap(filesOf), config.path])]
}

/** The last model that is named; a path is relative to the file that names it. */
function modelOf({file, value, bases}: LoadedConfig): string | undefined {
  if (value.model !== undefined) return resolve(dirname(file), value.model)
  return bases.map(modelOf).findLast((model) => model !== undefined)
}

function layersOf(config: LoadedConfig, file: string | undefined): Layer[] {
  const {overrides = [], ...own} = config.value
  return [
    ...config.bases.flatMap((base) => layersOf(base, file)),
    own,
    ...overrides.filter(({files}) => file !== undefined && matches(files, config.folder, file)),
  ]
}

const placed = new WeakMap<ConfigAllowance, PlacedAllowance>()

/** What may stay in a file. The same entry is the same object whatever the file. */
function allowancesFor(config: LoadedConfig, file: string | undefined): PlacedAllowance[] {
  const own = entriesOf(config, config.value.allow, ['allow'], file)
  const inOverrides = (config.value.overrides ?? []).flatMap(({files, allow}, at) =>
    file !== undefined && matches(files, config.folder, file)
      ? entriesOf(config, allow, ['overrides', at, 'allow'], file, files)
      : [],
  )
  return [...config.bases.flatMap((base) => allowancesFor(base, file)), ...own, ...inOverrides]
}

function entriesOf(
  config: LoadedConfig,
  entries: readonly ConfigAllowance[] = [],
  keys: KeyPath,
  file: string | undefined,
  globs?: readonly string[],
): PlacedAllowance[] {
  return entries.flatMap((entry, at) => {
    const {files = globs} = entry
    const isMeant =
      entry.files === undefined || (file !== undefined && matches(entry.files, config.folder, file))
    if (!isMeant) return []
    let known = placed.get(entry)
    if (!known) {
      const {line, column} = config.placeOf([...keys, at])
      const place = {...(line !== undefined && {line}), ...(column !== undefined && {column})}
      known = {
        ...entry,
        ...(files && {files}),
        at: {file: config.file, path: config.path, ...place},
      }
      placed.set(entry, known)
    }
    return [known]
  })
}

function requiresReason({value, bases}: LoadedConfig): boolean {
  return value.requireReason ?? bases.some(requiresReason)
}

function matches(globs: readonly string[], folder: string, file: string): boolean {
  const path = pathFrom(folder, file)
  return globs.some((glob) => matcherOf(glob)(path))
}

const matchers = new Map<string, (path: string) => boolean>()

/** Made once for each glob: a run asks it of every file. */
function matcherOf(glob: string): (path: string) => boolean {
  let matcher = matchers.get(glob)
  if (!matcher) {
    const pattern = glob.replace(/^\.\//, '')
    matcher = picomatch(pattern, {dot: true, basename: !pattern.includes('/')})
    matchers.set(glob, matcher)
  }
  return matcher
}

function isIgnored(config: LoadedConfig, file: string): boolean {
  const {ignores} = config.value
  if (config.bases.some((base) => isIgnored(base, file))) return true
  const path = pathFrom(config.folder, file)
  // Patterns are relative to the folder and say nothing of what lies outside of it.
  if (!ignores || !ignore.isPathValid(path)) return false
  return ignore()
    .add([...ignores])
    .ignores(path)
}

function pathFrom(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/')
}

/** A rule's own entry wins over its family's, whichever stands first. */
function applyEntries(
  states: Map<string, RuleState>,
  registry: Registry,
  entries: RuleEntries,
): void {
  for (const [name, entry] of Object.entries(entries)) {
    if (typeof entry === 'string' && !states.has(name)) applyLevel(states, registry, name, entry)
  }
  for (const [name, entry] of Object.entries(entries)) {
    const state = states.get(name)
    if (state && entry !== undefined) applyEntry(state, entry)
  }
}

function applyEntry(state: RuleState, entry: RuleEntry): void {
  const [level, options] = typeof entry === 'string' ? [entry] : entry
  state.level = level
  state.options = {...state.options, ...options}
}

function applyLevel(
  states: Map<string, RuleState>,
  registry: Registry,
  name: string,
  level: RuleLevel,
): void {
  for (const rule of rulesNamed(registry, [name])) states.get(rule.id)!.level = level
}

function keepOnly(
  states: Map<string, RuleState>,
  registry: Registry,
  only: readonly string[],
): void {
  const kept = new Set(rulesNamed(registry, only))
  for (const rule of registry) {
    const state = states.get(rule.id)!
    if (!kept.has(rule)) state.level = 'off'
    else if (state.level === 'off' && only.includes(rule.id)) state.level = rule.severity
  }
}

/** The rules that ids and families name. */
export function rulesNamed<Known extends RuleFacts>(
  registry: readonly Known[],
  names: readonly string[],
): Known[] {
  return registry.filter(({id, category}) => names.includes(id) || names.includes(category))
}

function resolvedRule(
  rule: RuleFacts,
  {level, options}: RuleState,
  words: readonly string[],
  config: LoadedConfig | undefined,
): ResolvedRule {
  return {severity: level, options: withWords(completed(rule, options, config), words)}
}

/** Options with the defaults of those that nobody set. */
function completed(
  rule: RuleFacts,
  options: RuleOptions,
  config: LoadedConfig | undefined,
): RuleOptions {
  if (Object.keys(options).length === 0) return rule.defaults
  if (!isRule(rule))
    throw new Error(`The options of “${rule.id}” are set, and its code is not here`)
  const outcome = rule.options.safeParse(options)
  if (outcome.success) return outcome.data
  throw new ConfigError([
    {
      path: config?.path ?? '<options>',
      key: `rules.${rule.id}`,
      reason: outcome.error.issues.map(optionFault).join('; '),
      hint: `Run \`copydesk explain ${rule.id}\` to read of its options`,
    },
  ])
}

/** What is wrong, and with which option where it is one. */
function optionFault({path, message}: {path: readonly PropertyKey[]; message: string}): string {
  return path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`
}

/** House words reach every rule that takes words. */
function withWords(options: RuleOptions, words: readonly string[]): RuleOptions {
  const own = options['words']
  return words.length > 0 && Array.isArray(own)
    ? {...options, words: [...new Set([...own, ...words])]}
    : options
}
