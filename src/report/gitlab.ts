import {hashOf} from '#lint'
import type {FileResult} from '#lint'
import type {Severity} from '#rule'
import type {Report} from './report.js'
import {reasonWithRepairs} from './wording.js'

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  hint: 'info',
}

/**
 * GitLab's Code Quality report:
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const gitlab: Report = (results) =>
  `${JSON.stringify(results.flatMap(issuesOf), undefined, 2)}\n`

function issuesOf({path, findings, error}: FileResult): object[] {
  const failure = {
    description: error?.message,
    check_name: 'copydesk',
    fingerprint: hashOf(path),
    severity: 'blocker',
    location: {path, lines: {begin: 1}},
  }
  const issues = findings.map((finding) => ({
    description: reasonWithRepairs(finding),
    check_name: finding.rule,
    // GitLab keeps the first of those that share a fingerprint, whatever their files.
    fingerprint: hashOf(`${path}\n${finding.fingerprint}`),
    severity: SEVERITY[finding.severity],
    location: {path, lines: {begin: finding.start.line, end: finding.end.line}},
  }))
  return error ? [failure, ...issues] : issues
}
