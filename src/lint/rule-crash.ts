/** A rule that threw instead of reporting. */
export class RuleCrash extends Error {
  readonly rule: string
  readonly path: string

  constructor(rule: string, path: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause)
    super(`Rule “${rule}” crashed on ${path}: ${why}`, {cause})
    this.name = 'RuleCrash'
    this.rule = rule
    this.path = path
  }
}
