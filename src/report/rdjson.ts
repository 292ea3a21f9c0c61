import type {FileResult, Finding} from '#lint'
import type {Severity} from '#rule'
import type {Point} from '#text'
import {CopyLines} from './copy-lines.js'
import {HOME} from './home.js'
import type {Report} from './report.js'
import {explained} from './wording.js'

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  hint: 'INFO',
}

/** Reviewdog's diagnostic format: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
export const rdjson: Report = (results) => {
  const report = {
    source: {name: 'copydesk', url: HOME},
    diagnostics: results.flatMap(diagnosticsOf),
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}

function diagnosticsOf({path, source, findings, error}: FileResult): object[] {
  const lines = new CopyLines(source)
  const failure = {message: error?.message, location: {path}, severity: 'ERROR'}
  const diagnostics = findings.map((finding) => diagnosticOf(finding, path, lines))
  return error ? [failure, ...diagnostics] : diagnostics
}

function diagnosticOf(finding: Finding, path: string, lines: CopyLines) {
  const {rule, severity, start, end, url, fix, expected} = finding
  const range = {start: positionOf(start, lines), end: positionOf(end, lines)}
  const repairs = fix === 'none' ? [] : expected
  return {
    message: explained(finding),
    location: {path, range},
    severity: SEVERITY[severity],
    code: {value: rule, url},
    ...(repairs.length > 0 && {suggestions: repairs.map((text) => ({range, text}))}),
  }
}

/** Reviewdog counts columns in bytes of UTF-8. */
function positionOf({line, column}: Point, lines: CopyLines) {
  return {line, column: bytesOf(lines.line(line).text.slice(0, column - 1)) + 1}
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
