import type {FileResult} from '#lint'
import type {Rule, Severity} from '#rule'

/** What reports say of a rule. */
export type RuleFacts = Pick<
  Rule,
  'id' | 'summary' | 'category' | 'severity' | 'recommended' | 'url'
>

/** The lowest severity that fails a run. */
export type FailLevel = Severity | 'never'

export interface ReportOptions {
  /** Columns that a line may take; only `pretty` breaks lines. */
  readonly width: number
  /** Whether escape codes may be written. */
  readonly color: boolean
  /** Whether the terminal shows links (OSC 8); only `pretty` writes any. */
  readonly hyperlinks?: boolean
  /** Of copydesk. */
  readonly version: string
  /** The version of the models that copydesk ships. */
  readonly model?: string
  /** The rules that findings may name; `sarif` describes them. */
  readonly rules: readonly RuleFacts[]
  /** `junit` counts what is at this level or above as a failure. */
  readonly failLevel: FailLevel
  /** Whether findings that may stay are shown as well, with why. */
  readonly showAllowed: boolean
  /** When the run began, `YYYY-MM-DDThh:mm:ss` in UTC; `junit` must state it. */
  readonly startedAt: string
}

/** Renders what linting gave; ends with a line feed unless there is nothing to say. */
export type Report = (results: readonly FileResult[], options: ReportOptions) => string

/** A report that can be written while the run goes on. */
export interface StreamedReport {
  readonly file: (result: FileResult, options: ReportOptions) => string
  /** What follows the last file. */
  readonly end: Report
}
