import {github} from './github.js'
import {json} from './json.js'
import {pretty} from './pretty.js'
import type {Report} from './report.js'

/** Every report by the name that `--format` knows it under. */
export const reports = {pretty, json, github} satisfies Record<string, Report>

export type ReportFormat = keyof typeof reports

export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reports, name)
}
