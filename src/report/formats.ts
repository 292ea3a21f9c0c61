import type {FileResult} from '#lint'
import {checkstyle} from './checkstyle.js'
import {compact} from './compact.js'
import {github} from './github.js'
import {gitlab} from './gitlab.js'
import {html} from './html/index.js'
import {json} from './json.js'
import {junit} from './junit.js'
import {markdown} from './markdown.js'
import {ndjson, ndjsonStream} from './ndjson.js'
import {pretty} from './pretty.js'
import {rdjson} from './rdjson.js'
import type {Report, ReportOptions, StreamedReport} from './report.js'
import {sarif} from './sarif.js'

/** Every report by the name that `--format` knows it under. */
export const reports = {
  pretty,
  compact,
  json,
  ndjson,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  rdjson,
  markdown,
  html,
} satisfies Record<string, Report>

export type ReportFormat = keyof typeof reports

/** Those that can be written while the run goes on. */
export const streamedReports: Readonly<Partial<Record<ReportFormat, StreamedReport>>> = {
  ndjson: ndjsonStream,
}

/** Those that show the copy itself. */
const SHOWING_COPY: ReadonlySet<ReportFormat> = new Set(['pretty', 'rdjson', 'html'])

/** Whether a report says more where results hold the copy. */
export function showsCopy(format: ReportFormat): boolean {
  return SHOWING_COPY.has(format)
}

export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reports, name)
}

const DEFAULTS: ReportOptions = {
  width: 80,
  color: false,
  version: 'unknown',
  rules: [],
  failLevel: 'error',
  showAllowed: false,
  startedAt: '1970-01-01T00:00:00',
}

/** Renders results for a terminal of 80 columns without colour, unless told otherwise. */
export function renderReport(
  format: ReportFormat,
  results: readonly FileResult[],
  options: Partial<ReportOptions> = {},
): string {
  return reports[format](results, {...DEFAULTS, ...options})
}
