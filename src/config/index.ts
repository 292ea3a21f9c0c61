export {defineConfig} from './define-config.js'
export {ConfigError} from './error.js'
export type {ConfigProblem} from './error.js'
export {ConfigLoader, displayPath, parsed} from './load.js'
export type {LoadedConfig} from './load.js'
export {didYouMean, nearest} from './nearest.js'
export {filesOf, resolveConfig, rulesNamed, variantOf} from './resolve.js'
export type {RunSettings} from './resolve.js'
export {LEVELS} from './presets.js'
export {configJsonSchema, configSchema} from './schema.js'
export {allowancesBeside, hasSidecar, SIDECAR} from './sidecar.js'
export {withAllowance} from './sidecar-entry.js'
export {withHouseWords} from './words.js'
export type {
  AllowancePlace,
  Config,
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
