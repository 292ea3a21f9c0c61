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
  const columns = new ByteColumns(source)
  const failure = {message: error?.message, location: {path}, severity: 'ERROR'}
  const diagnostics = findings.map((finding) => diagnosticOf(finding, path, columns))
  return error ? [failure, ...diagnostics] : diagnostics
}

function diagnosticOf(finding: Finding, path: string, columns: ByteColumns) {
  const {rule, severity, start, end, url, fix, expected} = finding
  const range = {start: columns.of(start), end: columns.of(end)}
  const repairs = fix === 'none' ? [] : expected
  return {
    message: explained(finding),
    location: {path, range},
    severity: SEVERITY[severity],
    code: {value: rule, url},
    ...(repairs.length > 0 && {suggestions: repairs.map((text) => ({range, text}))}),
  }
}

/**
 * Reviewdog counts columns in bytes of UTF-8. Findings come in the order of the copy, and a story
 * pasted without line ends is one line with all of them: it is counted on from the last place.
 */
class ByteColumns {
  readonly #lines: CopyLines
  #last = {line: 0, column: 1, bytes: 0}

  constructor(source: string) {
    this.#lines = new CopyLines(source)
  }

  of({line, column}: Point) {
    const isBehind = this.#last.line === line && this.#last.column <= column
    const from = isBehind ? this.#last : {column: 1, bytes: 0}
    const between = this.#lines.line(line).text.slice(from.column - 1, column - 1)
    const bytes = from.bytes + bytesOf(between)
    this.#last = {line, column, bytes}
    return {line, column: bytes + 1}
  }
}

const encoder = new TextEncoder()

function bytesOf(text: string): number {
  return encoder.encode(text).length
}
