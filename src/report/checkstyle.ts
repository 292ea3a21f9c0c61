import type {FileResult, Finding} from '#lint'
import type {Severity} from '#rule'
import type {Report} from './report.js'
import {explained} from './wording.js'
import {attributes} from './xml.js'

/** Checkstyle's own names (https://checkstyle.org/property_types.html#SeverityLevel). */
const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'info',
}

/** The XML of Checkstyle, which Jenkins, SonarQube and many review bots read. */
export const checkstyle: Report = (results) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<checkstyle version="4.3">',
    ...results.flatMap(fileLines),
    '</checkstyle>',
    '',
  ].join('\n')

function fileLines({path, findings, error}: FileResult): string[] {
  const failure = error
    ? [tag({line: 1, severity: 'error', message: error.message, source: 'copydesk'})]
    : []
  return [
    `  <file${attributes({name: path})}>`,
    ...failure,
    ...findings.map((finding) => tag(factsOf(finding))),
    '  </file>',
  ]
}

function factsOf(finding: Finding) {
  const {start, severity, rule} = finding
  return {
    line: start.line,
    column: start.column,
    severity: SEVERITY[severity],
    message: explained(finding),
    source: `copydesk.${rule}`,
  }
}

function tag(facts: Readonly<Record<string, string | number>>): string {
  return `    <error${attributes(facts)}/>`
}
