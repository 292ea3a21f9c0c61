import type {FileResult, Finding} from '#lint'
import {SEVERITIES} from '#rule'

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
  /** Findings that the baseline has. */
  readonly known: number
  /** Findings that an allowance lets stay. */
  readonly allowed: number
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
    known: results.reduce((sum, result) => sum + (result.known?.length ?? 0), 0),
    allowed: results.reduce((sum, result) => sum + (result.allowed?.length ?? 0), 0),
    fixable: findings.filter(({fix, expected}) => fix === 'safe' && expected.length > 0).length,
    repaired: results.reduce((sum, {fixed}) => sum + (fixed?.applied ?? 0), 0),
  }
}

/** “3 errors, 1 warning in 2 files”; empty where nothing was found. */
export function foundIn(results: readonly FileResult[]): string {
  const graded = gradesOf(results.flatMap(({findings}) => findings))
  if (graded.length === 0) return ''
  const files = results.filter(({findings}) => findings.length > 0).length
  return `${graded.join(', ')} in ${counted(files, 'file')}`
}

/** “3 errors”, “1 warning”: the severities that there are, the gravest first. */
export function gradesOf(findings: readonly Finding[]): string[] {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count > 0 ? [counted(count, severity)] : []
  })
}

/** “1 error”, “3 errors”. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}
