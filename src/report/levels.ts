import type {FileResult} from '#lint'
import {SEVERITIES} from '#rule'
import type {Severity} from '#rule'
import type {FailLevel} from './report.js'

/** Whether a severity is as grave as a level, or graver. */
export function reaches(severity: Severity, level: FailLevel): boolean {
  return level !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level)
}

/** A result without the findings that are milder than a level. */
export function atLevel(result: FileResult, level: Severity): FileResult {
  const {findings} = result
  const grave = findings.filter(({severity}) => reaches(severity, level))
  return grave.length === findings.length ? result : {...result, findings: grave}
}

/** A result that keeps quiet about what may stay. */
export function withoutAllowed({allowed: _, ...result}: FileResult): FileResult {
  return result
}
