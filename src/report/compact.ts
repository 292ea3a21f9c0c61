import type {FileResult} from '#lint'
import type {Report} from './report.js'
import {shown} from './terminal.js'
import {counted, foundIn, totalsOf} from './totals.js'
import {reasonWithRepairs} from './wording.js'

/**
 * A line for each finding, as `grep` and editors read it, and one for the totals:
 *
 *     story.txt:3:9: error: Unexpected repeated “the”, expected one → the (repeated-word)
 *     1 error in 1 file
 */
export const compact: Report = (results) => {
  const lines = results.flatMap(linesOf)
  return lines.length === 0 ? '' : `${[...lines, totalOf(results)].join('\n')}\n`
}

function linesOf({path, findings, error}: FileResult): string[] {
  // Most messages begin with the path themselves.
  const why = error?.message.replace(`${path}: `, '')
  const failure = error ? [shown(`${path}: error: ${why}`)] : []
  const found = findings.map((finding) => {
    const {start, severity, rule} = finding
    const place = `${path}:${start.line}:${start.column}`
    return shown(`${place}: ${severity}: ${reasonWithRepairs(finding)} (${rule})`)
  })
  return [...failure, ...found]
}

function totalOf(results: readonly FileResult[]): string {
  const {failed} = totalsOf(results)
  const failures = failed > 0 ? [`${counted(failed, 'file')} could not be checked`] : []
  return [foundIn(results), ...failures].filter(Boolean).join('; ')
}
