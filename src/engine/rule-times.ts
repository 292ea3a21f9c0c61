/** What a rule has cost a run. */
export interface RuleTime {
  readonly rule: string
  readonly milliseconds: number
  readonly findings: number
}

/** What the rules of a run have cost, all threads together. */
export class RuleTimes {
  /** Texts that were linted, and not remembered from an earlier run. */
  linted = 0
  /** Milliseconds that linting them took, the rules and the reading. */
  total = 0
  #rules = new Map<string, RuleTime>()

  add({rule, milliseconds, findings}: RuleTime): void {
    const before = this.#rules.get(rule) ?? {milliseconds: 0, findings: 0}
    this.#rules.set(rule, {
      rule,
      milliseconds: before.milliseconds + milliseconds,
      findings: before.findings + findings,
    })
  }

  /** What linting so many texts took, the rules included. */
  addTexts(count: number, milliseconds: number): void {
    this.linted += count
    this.total += milliseconds
  }

  /** Gives what was measured since it was last taken. */
  take(): MeasuredTimes {
    const {measured} = this
    this.#rules = new Map()
    this.linted = 0
    this.total = 0
    return measured
  }

  /** Adds what another thread has measured. */
  addAll({rules, linted, total}: MeasuredTimes): void {
    for (const rule of rules) this.add(rule)
    this.linted += linted
    this.total += total
  }

  /** What was measured so far, the dearest rule first. */
  get measured(): MeasuredTimes {
    const rules = [...this.#rules.values()].sort(
      (a, b) => b.milliseconds - a.milliseconds || (a.rule < b.rule ? -1 : 1),
    )
    return {rules, linted: this.linted, total: this.total}
  }
}

/** Plain data, as it goes from one thread to another. */
export interface MeasuredTimes {
  readonly rules: readonly RuleTime[]
  readonly linted: number
  readonly total: number
}
