import type {FileResult, Finding} from '#lint'
import type {Report} from './report.js'
import {shown} from './terminal.js'
import {counted, foundIn, totalsOf} from './totals.js'
import {reasonWithRepairs} from './wording.js'

/** GitHub takes 65,536 characters in a comment, GitLab more; some are left for what is put around. */
const MOST_CHARACTERS = 60_000

/** Longer comments are not read; the rest is counted. */
const MOST_ROWS = 200

/**
 * For a comment on a pull request or the summary of a job: a table for each file, hints folded
 * away, within what a comment may hold.
 */
export const markdown: Report = (results) => {
  const lines = [`### copydesk: ${headlineOf(results)}`]
  let room = MOST_CHARACTERS - lines[0]!.length
  let rows = 0
  let left = 0
  for (const result of results) {
    for (const section of sectionsOf(result)) {
      const taken = section.rows.filter((row) => {
        const fits = rows < MOST_ROWS && row.length < room
        if (fits) [rows, room] = [rows + 1, room - row.length - 1]
        return fits
      })
      left += section.rows.length - taken.length
      if (taken.length === 0) continue
      room -= section.before.join('').length + section.after.join('').length
      lines.push('', ...section.before, ...taken, ...section.after)
    }
  }
  if (left > 0) lines.push('', `${counted(left, 'more finding')} not shown here.`)
  return `${lines.join('\n')}\n`
}

interface Section {
  readonly before: readonly string[]
  readonly rows: readonly string[]
  readonly after: readonly string[]
}

function headlineOf(results: readonly FileResult[]): string {
  const totals = totalsOf(results)
  const failed = totals.failed > 0 ? [`${counted(totals.failed, 'file')} could not be checked`] : []
  const found = foundIn(results)
  const said = found === '' ? `nothing to report in ${counted(totals.files, 'file')}` : found
  return [...(found === '' && totals.failed > 0 ? [] : [said]), ...failed].join('; ')
}

function sectionsOf({path, findings, error}: FileResult): Section[] {
  const hints = findings.filter(({severity}) => severity === 'hint')
  const others = findings.filter(({severity}) => severity !== 'hint')
  const name = `**${escaped(path)}**`
  const sections: Section[] = []
  if (error) sections.push({before: [name, ''], rows: [`- ${escaped(error.message)}`], after: []})
  if (others.length > 0) {
    sections.push({before: [name, '', ...HEADING], rows: others.map(rowOf), after: []})
  }
  if (hints.length > 0) {
    const summary = `${counted(hints.length, 'hint')} in ${escapedHtml(path)}`
    const before = ['<details>', `<summary>${summary}</summary>`, '', ...HEADING]
    sections.push({before, rows: hints.map(rowOf), after: ['', '</details>']})
  }
  return sections
}

const HEADING = ['| place | severity | finding | rule |', '| ---: | --- | --- | --- |']

function rowOf(finding: Finding): string {
  const {start, severity, note, rule, url} = finding
  const said = [reasonWithRepairs(finding), ...(note === undefined ? [] : [note])]
  const cells = [
    `${start.line}:${start.column}`,
    severity,
    said.map(escaped).join('<br>'),
    `[${rule}](${url})`,
  ]
  return `| ${cells.join(' | ')} |`
}

/** Copy that must not turn into markup, mention a person or refer to an issue. */
export function escaped(text: string): string {
  return shown(text)
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/[@#]/g, '$&\u2060')
}

export function escapedHtml(text: string): string {
  return shown(text).replace(/[&<>@#*_`]/g, (character) => `&#${character.charCodeAt(0)};`)
}
