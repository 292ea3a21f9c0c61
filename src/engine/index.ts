export {
  addWords,
  configFor,
  lintFiles,
  lintText,
  outlineFile,
  outlineText,
  parseRuleFlag,
} from './contract.js'
export type {AddedWords, Outline} from './contract.js'
export {CopyError, UsageError} from './errors.js'
export type {FileConfig, RunOptions, TextOptions} from './options.js'
export {loadLanguage} from './load-language.js'
export {packageRoot} from './package-root.js'
