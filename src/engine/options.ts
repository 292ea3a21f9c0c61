import type {RoleOverride} from '#article'
import type {ResolvedConfig, RuleFlag} from '#config'
import type {CacheOptions} from './cache/finding-cache.js'
import type {Rule} from '#rule'
import type {Span} from '#text'
import type {RuleTimes} from './rule-times.js'

/** Files that are done, and files in all. */
export interface LintProgress {
  readonly done: number
  readonly of: number
}

/** What every face of copydesk may ask of a run. */
export interface RunOptions {
  /** Folder that paths and globs are relative to; the process's own when left out. */
  readonly cwd?: string
  /** A configuration file to use for every file, or false for none; else the nearest is found. */
  readonly config?: string | false
  /** Levels that win over every configuration, in this order. */
  readonly rules?: readonly RuleFlag[]
  /** Ids or families to run, and no other; a rule named by its id runs even where it is off. */
  readonly only?: readonly string[]
  /** Findings less sure than this, 0 to 1, are not reported. */
  readonly minConfidence?: number
  readonly roles?: readonly RoleOverride[]
  /** Words that are spelled right, beside the configuration's. */
  readonly words?: readonly string[]
  /** A model of `trainModel`'s, relative to the folder, that stands in for the shipped one. */
  readonly model?: string
  /** Which repairs are made; `suggested` are those that a person should look at, and the safe ones. */
  readonly fix?: 'none' | 'safe' | 'suggested'
  /**
   * Where in a text repairs may be made: spans in order, none touching the next; undefined for
   * everywhere, as when this is left out.
   */
  readonly repairWithin?: (path: string, source: string) => readonly Span[] | undefined
  /** Files to lint of those that are named, absolute; all when left out. */
  readonly among?: ReadonlySet<string>
  /** Whether results say how the article was read (`FileResult.parts`). */
  readonly withParts?: boolean
  /**
   * Which results of files hold the copy: all, as when this is left out; those with findings; none
   * that need not be read for it. What is remembered of copy that is not held is told much faster.
   */
  readonly copyOf?: 'all' | 'faulty' | 'none'
  /** The day, `YYYY-MM-DD`, by which allowances end; without it, none does. */
  readonly today?: string
  /** Whether it is no error that the configuration ignores every file. */
  readonly mayAllBeIgnored?: boolean
  /** False: repairs are computed (`FileResult.fixed`) and nothing is written. */
  readonly write?: boolean
  /** Where findings are remembered from run to run; they are not when left out. */
  readonly cache?: CacheOptions
  /** Threads that lint files, or `auto` for as many as pay off; one, the caller's own, when left out. */
  readonly concurrency?: number | 'auto'
  /** Is told after each file how many are done. */
  readonly onProgress?: (progress: LintProgress) => void
  /** Takes what rules cost. */
  readonly times?: RuleTimes
  /** The rules that configurations may name; all of copydesk's when left out. */
  readonly registry?: readonly Rule[]
}

export interface TextOptions extends RunOptions {
  /** Decides the format and which configuration holds; shown in reports. */
  readonly filename?: string
}

/** What holds for a file, and the configuration files it comes from, the strongest last. */
export interface FileConfig {
  readonly config: ResolvedConfig
  readonly files: readonly string[]
}
