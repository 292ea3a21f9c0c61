import type {FileResult} from '#lint'
import {github} from './github.js'
import {json} from './json.js'
import {pretty} from './pretty.js'
import type {Report, ReportOptions} from './report.js'

/** Every report by the name that `--format` knows it under. */
export const reports = {pretty, json, github} satisfies Record<string, Report>

export type ReportFormat = keyof typeof reports

export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reports, name)
}

/** Renders results for a terminal of 80 columns without colour, unless told otherwise. */
export function renderReport(
  format: ReportFormat,
  results: readonly FileResult[],
  {width = 80, color = false, version = 'unknown'}: Partial<ReportOptions> = {},
): string {
  return reports[format](results, {width, color, version})
}
