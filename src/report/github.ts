import type {FileError, FileResult, Finding} from '#lint'
import type {Severity} from '#rule'
import type {Report} from './report.js'
import {counted} from './totals.js'
import {explained} from './wording.js'

/** GitHub's names for how grave an annotation is. */
type Grade = 'error' | 'warning' | 'notice'

const GRADE: Readonly<Record<Severity, Grade>> = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
}

const GRADES: readonly Grade[] = ['error', 'warning', 'notice']

/**
 * GitHub shows this many annotations of a grade for each step and drops the others without a
 * word:
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const MOST_OF_A_GRADE = 10

interface Annotation {
  readonly grade: Grade
  readonly path: string
  readonly command: string
}

/**
 * Workflow commands that GitHub Actions shows beside the copy in a pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * Where there are more than it shows, the last one of a grade says how many are left.
 */
export const github: Report = (results) => {
  const annotations = results.flatMap(annotationsOf)
  return GRADES.flatMap((grade) => capped(annotations, grade))
    .map((command) => `${command}\n`)
    .join('')
}

function capped(annotations: readonly Annotation[], grade: Grade): string[] {
  const graded = annotations.filter((annotation) => annotation.grade === grade)
  if (graded.length <= MOST_OF_A_GRADE) return graded.map(({command}) => command)
  const shown = graded.slice(0, MOST_OF_A_GRADE - 1)
  const left = graded.slice(shown.length)
  const files = new Set(left.map(({path}) => path)).size
  const title = `copydesk: ${counted(left.length, grade)} more`
  const said = `${counted(left.length, `more ${grade}`)} in ${counted(files, 'file')}, which GitHub would not show here: see the summary of the job`
  return [...shown.map(({command}) => command), command(grade, {title}, said)]
}

function annotationsOf({path, findings, error}: FileResult): Annotation[] {
  const failed = error ? [{grade: 'error' as const, path, command: failure(path, error)}] : []
  return [
    ...failed,
    ...findings.map((finding) => {
      const grade = GRADE[finding.severity]
      return {grade, path, command: annotation(grade, path, finding)}
    }),
  ]
}

function annotation(grade: Grade, path: string, finding: Finding): string {
  const {rule, start, end} = finding
  const properties = {
    file: path,
    line: start.line,
    // GitHub takes columns only within one line.
    ...(start.line === end.line && {col: start.column}),
    endLine: end.line,
    ...(start.line === end.line && {endColumn: end.column}),
    title: `copydesk: ${rule}`,
  }
  return command(grade, properties, explained(finding))
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
