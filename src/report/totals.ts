import type {FileResult} from '#lint'

/** What a list of results amounts to. */
export interface Totals {
  /** Files that were checked or should have been. */
  readonly files: number
  /** Files that could not be checked. */
  readonly failed: number
  readonly filesWithFindings: number
  readonly errors: number
  readonly warnings: number
  readonly hints: number
  /** Findings that `--fix` repairs. */
  readonly fixable: number
  /** Repairs that were made or, in a dry run, would be. */
  readonly repaired: number
}

export function totalsOf(results: readonly FileResult[]): Totals {
  const findings = results.flatMap((result) => result.findings)
  const graded = (severity: string) =>
    findings.filter((finding) => finding.severity === severity).length
  return {
    files: results.length,
    failed: results.filter(({error}) => error).length,
    filesWithFindings: results.filter((result) => result.findings.length > 0).length,
    errors: graded('error'),
    warnings: graded('warning'),
    hints: graded('hint'),
    fixable: findings.filter(({fix, expected}) => fix === 'safe' && expected.length > 0).length,
    repaired: results.reduce((sum, {fixed}) => sum + (fixed?.applied ?? 0), 0),
  }
}

/** “3 errors, 1 warning in 2 files”; empty where nothing was found. */
export function foundIn({errors, warnings, hints, filesWithFindings}: Totals): string {
  const graded = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(hints > 0 ? [counted(hints, 'hint')] : []),
  ]
  return graded.length > 0 ? `${graded.join(', ')} in ${counted(filesWithFindings, 'file')}` : ''
}

/** “1 error”, “3 errors”. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
