export {ConfigError} from './error.js'
export type {ConfigProblem} from './error.js'
export type {
  Config,
  ConfigOverride,
  Registry,
  ResolvedConfig,
  ResolvedRule,
  RuleEntries,
  RuleEntry,
  RuleFlag,
  RuleLevel,
  RuleOptions,
} from './types.js'
