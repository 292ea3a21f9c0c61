import type {Finding} from '#lint'
import type {Rule} from '#rule'
import type {Verdict} from './verdicts.js'

/** A finding on a clean article, with what a reader said of it. */
export interface Judged {
  readonly article: string
  readonly text: string
  readonly finding: Finding
  readonly hash: string
  readonly verdict: Verdict | undefined
}

export interface Rate {
  readonly rule: string
  readonly findings: number
  /** Real faults in published copy. */
  readonly right: number
  readonly wrong: number
  /** Nobody has read these; they count as false. */
  readonly unread: number
  /** False alarms per 1,000 words. */
  readonly falsePerThousand: number
  /** Words of the articles. */
  readonly words: number
}

/** False alarms of each rule per 1,000 words; what nobody has read counts against the rule. */
export function ratesOf(rules: readonly Rule[], judged: readonly Judged[], words: number): Rate[] {
  return rules.map(({id}) => {
    const own = judged.filter(({finding}) => finding.rule === id)
    const right = own.filter(({verdict}) => verdict === 'true').length
    const wrong = own.filter(({verdict}) => verdict === 'false').length
    return {
      rule: id,
      findings: own.length,
      right,
      wrong,
      unread: own.length - right - wrong,
      falsePerThousand: ((own.length - right) / words) * 1000,
      words,
    }
  })
}
