import type {Rule} from './define.js'
import type {Category, FixSafety, Severity} from './finding.js'

/** What lists, reports, presets and configurations need to know of a rule; plain data. */
export interface RuleFacts {
  readonly id: string
  readonly summary: string
  readonly category: Category
  readonly severity: Severity
  readonly fix: FixSafety
  readonly confidence: number
  readonly recommended: boolean
  /** Where the rule's documentation is. */
  readonly url: string
  /** Its options where nobody sets them. */
  readonly defaults: Readonly<Record<string, unknown>>
}

/** Whether a rule is at hand with its code, and not only known. */
export function isRule(rule: RuleFacts): rule is Rule {
  return 'check' in rule
}
