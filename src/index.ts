import type {Plugin, Preset} from 'unified'
import {loadLanguage, packageVersion} from '#engine'
import type {Rule} from '#rule'
import {rules} from '#rules'

export {ConfigError, defineConfig} from '#config'
export type {Config, ConfigOverride, ResolvedConfig, RuleEntry, RuleFlag, RuleLevel} from '#config'
export {CopyError, lintFiles, lintText, loadLanguage, trainModel, UsageError} from '#engine'
export type {RunOptions, TextOptions, TrainedModel, TrainingProgress, TrainOptions} from '#engine'
export {readPlainText} from '#format'
export type {Allowance, SourceDocument} from '#format'
export {Article} from '#article'
export type {Language, Variety} from '#language'
export {createLinter, RuleCrash} from '#lint'
export type {
  AllowedFinding,
  FileError,
  FileResult,
  Finding,
  FindingEvidence,
  KnownFinding,
  Linter,
  LinterOptions,
  RuleSetting,
} from '#lint'
export {defineRule, messagesFromRetext, PhraseTable, z} from '#rule'
export type {Category, Evidence, FixSafety, Report, Rule, RuleDefinition, Severity} from '#rule'
export type {Quotation, Sentence, Span, Word} from '#text'
export {rules}

/** The version of this package. */
export const version: string = packageVersion()

/**
 * A set of rules: `unified().use(retextEnglish).use(recommended)` runs them as retext plugins,
 * `createLinter({...recommended, language})` as copydesk does.
 */
export interface RulePreset extends Preset {
  readonly rules: readonly Rule[]
}

/** The rules that are on without being asked for. */
export const recommended: RulePreset = presetOf(rules.filter(({recommended}) => recommended))

/** Every rule. */
export const all: RulePreset = presetOf(rules)

function presetOf(chosen: readonly Rule[]): RulePreset {
  return {rules: chosen, plugins: chosen.map(attached)}
}

/** A plugin that loads the language when a processor is made of it, not when it is imported. */
function attached({plugin}: Rule): Plugin {
  return function attach() {
    return plugin.call(this as never, {language: loadLanguage()}) as never
  }
}
