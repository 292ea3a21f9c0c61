import type {AllowedFinding, FileResult, Finding, Place} from '#lint'
import type {JsonReport} from './json-schema.js'
import type {Report, ReportOptions} from './report.js'
import {totalsOf} from './totals.js'

type JsonFinding = JsonReport['files'][number]['findings'][number]

/** Raised where a reader of the old report would misread the new one; additions keep it. */
const SCHEMA_VERSION: JsonReport['version'] = 1

/** For programs; its schema is docs/json-report.schema.json. */
export const json: Report = (results, options) => {
  const report: JsonReport = {
    version: SCHEMA_VERSION,
    tool: jsonTool(options),
    files: results.map((result) => jsonFile(result, options.showAllowed)),
    summary: jsonSummary(results),
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}

/** What made a report: copydesk and its models, by their versions. */
export function jsonTool({
  version,
  model,
}: Pick<ReportOptions, 'version' | 'model'>): JsonReport['tool'] {
  return {name: 'copydesk', version, ...(model !== undefined && {model})}
}

export function jsonSummary(results: readonly FileResult[]): JsonReport['summary'] {
  const {files, failed, errors, warnings, hints, known, allowed, fixable} = totalsOf(results)
  return {files, failed, errors, warnings, hints, known, allowed, fixable}
}

/** Property by property: what results may carry besides is no part of the schema. */
export function jsonFile(
  {path, findings, known, allowed, error, fixed}: FileResult,
  showAllowed: boolean,
): JsonReport['files'][number] {
  return {
    path,
    findings: findings.map(jsonFinding),
    ...(known && {
      known: known.map(({finding, since}) => ({...jsonFinding(finding), since})),
    }),
    ...(showAllowed && allowed && {allowed: allowed.map(jsonAllowed)}),
    ...(error && {error}),
    ...(fixed && fixed.applied > 0 && {fixed: fixed.applied}),
  }
}

export function jsonFinding(finding: Finding): JsonFinding {
  const {rule, category, severity, confidence, reason, note, actual, expected, fix} = finding
  return {
    rule,
    category,
    severity,
    confidence,
    reason,
    ...(note !== undefined && {note}),
    actual,
    expected: [...expected],
    fix,
    ...placeOf(finding),
    evidence: finding.evidence.map((place) => ({
      ...placeOf(place),
      text: place.text,
      ...(place.label !== undefined && {label: place.label}),
    })),
    url: finding.url,
    fingerprint: finding.fingerprint,
  }
}

function jsonAllowed({finding, allowance: {reason, until}}: AllowedFinding) {
  const allowance = {...(reason !== undefined && {reason}), ...(until !== undefined && {until})}
  return {...jsonFinding(finding), allowance}
}

export function placeOf({span, start, end}: Place): Pick<JsonFinding, 'span' | 'start' | 'end'> {
  return {span, start, end}
}
