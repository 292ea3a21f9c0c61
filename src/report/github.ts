import type {FileError, FileResult, Finding} from '#lint'
import type {Severity} from '#rule'
import {repairsOf} from './carets.js'
import type {Report} from './report.js'

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
}

/**
 * Workflow commands that GitHub Actions shows beside the copy in a pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const github: Report = (results) =>
  results
    .flatMap(commandsOf)
    .map((command) => `${command}\n`)
    .join('')

function commandsOf({path, findings, error}: FileResult): string[] {
  if (error) return [failure(path, error)]
  return findings.map((finding) => annotation(path, finding))
}

function annotation(path: string, finding: Finding): string {
  const {severity, rule, start, end, reason, expected, note} = finding
  const properties = {
    file: path,
    line: start.line,
    // GitHub takes columns only within one line.
    ...(start.line === end.line && {col: start.column}),
    endLine: end.line,
    ...(start.line === end.line && {endColumn: end.column}),
    title: `copydesk: ${rule}`,
  }
  const repair = expected.length > 0 ? ` → ${repairsOf(expected)}` : ''
  const message = [reason + repair, ...(note === undefined ? [] : [note])].join('\n')
  return command(COMMANDS[severity], properties, message)
}

function failure(path: string, {message, hint}: FileError): string {
  const text = hint === undefined ? message : `${message}\n${hint}`
  return command('error', {file: path, title: 'copydesk: could not be checked'}, text)
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapedProperty(String(value))}`,
  )
  return `::${name} ${written.join(',')}::${escaped(message)}`
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
