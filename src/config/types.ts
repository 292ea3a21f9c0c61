import type {RoleOverride} from '#article'
import type {Allowance} from '#format'
import type {RuleFacts, Severity} from '#rule'

/** How grave a rule's findings are, or that it does not run. */
export type RuleLevel = Severity | 'off'

/** What a configuration says of a rule; options it leaves out stay as they were. */
export type RuleEntry = RuleLevel | readonly [RuleLevel] | readonly [RuleLevel, RuleOptions]

export type RuleOptions = Readonly<Record<string, unknown>>

/** Keys are rule ids, or families (typo, garbled, …) to set the level of all their rules. */
export type RuleEntries = Readonly<Record<string, RuleEntry>>

/** Findings that may stay, as a configuration lists them. */
export interface ConfigAllowance extends Omit<Allowance, 'span'> {
  /** Globs relative to the configuration's folder, as in overrides; every file when left out. */
  readonly files?: readonly string[]
}

/** The file that holds an allowance, and its place there if the file has places. */
export interface AllowancePlace {
  /** Absolute. */
  readonly file: string
  /** Relative to the working directory. */
  readonly path: string
  readonly line?: number
  readonly column?: number
}

/** An allowance, and where people find it. */
export interface PlacedAllowance extends Allowance {
  readonly at: AllowancePlace
  /** The globs that it is limited to. */
  readonly files?: readonly string[]
}

/** Settings for the files that match. */
export interface ConfigOverride {
  /** Globs relative to the configuration's folder; one without a slash matches at any depth. */
  readonly files: readonly string[]
  readonly rules?: RuleEntries
  readonly words?: readonly string[]
  readonly roles?: readonly RoleOverride[]
  readonly minConfidence?: number
  readonly allow?: readonly ConfigAllowance[]
}

/** What a person writes in `copydesk.config.*` or under `"copydesk"` in package.json. */
export interface Config {
  readonly $schema?: string
  /** `copydesk:recommended`, `copydesk:all`, a path that starts with a dot, or a package. */
  readonly extends?: string | readonly string[]
  readonly rules?: RuleEntries
  /** House words: names and terms that are spelled right. */
  readonly words?: readonly string[]
  /** Files to leave alone, written as in .gitignore, relative to the configuration's folder. */
  readonly ignores?: readonly string[]
  /** Findings less sure than this, 0 to 1, are not reported. */
  readonly minConfidence?: number
  /** A model that `copydesk train` made, in place of the shipped one; relative to this file. */
  readonly model?: string
  /** Findings that may stay. */
  readonly allow?: readonly ConfigAllowance[]
  /** Whether each of these must say why, also in sidecars and in what extends this. */
  readonly requireReason?: boolean
  /** Settings for some files; later ones win, key by key. */
  readonly overrides?: readonly ConfigOverride[]
}

/** A rule as it runs on one file. */
export interface ResolvedRule {
  readonly severity: RuleLevel
  /** Complete: what nobody set stands at its default. */
  readonly options: RuleOptions
}

/** What holds for one file, after `extends`, overrides and flags; plain data, prints as JSON. */
export interface ResolvedConfig {
  /** Every known rule by id, in the registry's order, those that are off included. */
  readonly rules: Readonly<Record<string, ResolvedRule>>
  readonly words: readonly string[]
  readonly minConfidence: number
  /** The n-gram model that stands in for the shipped one; absolute. */
  readonly model?: string
  readonly roles: readonly RoleOverride[]
  readonly allow: readonly PlacedAllowance[]
  readonly requireReason: boolean
  /** Whether `ignores` names the file. */
  readonly ignored: boolean
}

/** A rule or family and its level, as `--rule id:severity` sets it. */
export interface RuleFlag {
  readonly rule: string
  readonly level: RuleLevel
}

/** The rules that configurations may name; their code is needed where one sets options. */
export type Registry = readonly RuleFacts[]
