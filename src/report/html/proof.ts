import type {FileResult, FindingEvidence} from '#lint'
import {lastAtOrBefore, LineIndex} from '#text'
import type {Span} from '#text'
import {repairsOf} from '../carets.js'
import {cropped} from '../crop.js'
import {shown} from '../terminal.js'
import {allowanceSaid} from '../wording.js'
import {attributes, escapedText} from '../xml.js'
import {marksByLine, marksOf, notesOf, segmentsOf} from './marks.js'
import type {LineMark, Mark, Note, Segment} from './marks.js'

/** Columns of evidence that a note quotes. */
const LONGEST_QUOTE = 80

/** The proof of one file: its copy line by line, each with its notes beside it. */
export function proofOf(result: FileResult, file: number): string {
  const {path, error} = result
  const notes = notesOf(result, file, ({allowance}) => allowanceSaid(allowance))
  const failed = error ? [`<p class="failed">${escapedText(shown(error.message))}</p>`] : []
  return [
    `<section class="proof" id="file-${file}" aria-labelledby="name-${file}">`,
    `<h2 id="name-${file}">${escapedText(shown(path))}</h2>`,
    ...failed,
    ...rowsOf(result, notes),
    '</section>',
  ].join('\n')
}

function rowsOf(result: FileResult, notes: readonly Note[]): string[] {
  const lines = new LineIndex(result.source)
  const marks = marksByLine(marksOf(notes), lines)
  const roleOf = rolesOf(result)
  const rows: string[] = []
  for (let number = 1; number <= lines.count; number++) {
    const text = lines.lineText(number)
    const own = marks.get(number) ?? []
    if (text.trim() === '' && own.length === 0) continue
    const start = lines.startOf(number)
    const line = {start, end: start + text.length}
    const copy = segmentsOf(line, own).map((segment) => segmentHtml(segment, result.source))
    rows.push(rowHtml(number, roleOf(line), copy.join(''), notesBeside(own)))
  }
  return rows
}

function notesBeside(marks: readonly LineMark[]): Note[] {
  return marks
    .filter(({isFirst, evidence}) => isFirst && evidence === undefined)
    .map(({note}) => note)
    .sort((a, b) => a.number - b.number)
}

/** Gives what a line was read as, where it is not a paragraph of the body. */
function rolesOf({parts = []}: FileResult): (line: Span) => string {
  const spans = parts.map(({span}) => span)
  return ({start, end}) => {
    const part = parts[lastAtOrBefore(spans, Math.max(start, end - 1))]
    return part === undefined || part.span.end <= start || part.role === 'paragraph'
      ? ''
      : part.role
  }
}

function rowHtml(number: number, role: string, copy: string, notes: readonly Note[]): string {
  const label = role === '' ? '' : `<span class="role">${role}</span>`
  const margin = notes.length > 0 ? `<ul class="margin">${notes.map(noteHtml).join('')}</ul>` : ''
  return [
    `<div class="row${role === '' ? '' : ` ${role}`}">`,
    `<span class="line">${number}</span>`,
    `<p class="copy">${label}${copy}</p>`,
    `${margin}</div>`,
  ].join('')
}

const GRAVITY = ['error', 'warning', 'hint']

function segmentHtml({start, end, marks, links}: Segment, source: string): string {
  const copy = start === end ? '‸' : escapedText(shown(source.slice(start, end)))
  const behind = links.map(linkHtml).join('')
  const faults = marks.filter(({evidence}) => evidence === undefined)
  const notes = [...new Set(marks.map(({note}) => note.id))].join(' ')
  if (faults.length > 0) {
    const grades = faults.map(({note}) => note.finding.severity)
    const gravest = GRAVITY.find((grade) => grades.some((own) => own === grade))!
    return `<mark${attributes({class: gravest, 'data-notes': notes})}>${copy}</mark>${behind}`
  }
  if (marks.length === 0 || start === end) return (start === end ? '' : copy) + behind
  return `<span${attributes({class: 'evidence', 'data-notes': notes})}>${copy}</span>${behind}`
}

/** The number behind a mark that leads to its note. */
function linkHtml({note, evidence}: Mark): string {
  const {number, id} = note
  const [label, name, place] =
    evidence === undefined
      ? [`${number}`, `Note ${number}`, `m${id}`]
      : [
          `${number}${letterOf(evidence)}`,
          `Note ${number}${letterOf(evidence)}, evidence`,
          evidenceId(note, evidence),
        ]
  const facts = {class: 'ref', id: place, href: `#n${id}`, 'aria-label': name, 'data-notes': id}
  return `<a${attributes(facts)}>${label}</a>`
}

function evidenceId({id}: Note, evidence: number): string {
  return `e${id}-${evidence + 1}`
}

function letterOf(evidence: number): string {
  return evidence < 26 ? String.fromCharCode(97 + evidence) : `-${evidence + 1}`
}

function noteHtml(note: Note): string {
  const {finding, number, id, allowed} = note
  const {severity, category, rule, reason, expected, note: why, evidence, url} = finding
  const facts = {
    class: `note ${severity}`,
    id: `n${id}`,
    'data-severity': severity,
    'data-family': category,
    tabindex: -1,
  }
  const parts = [
    `<a class="number" href="#m${id}" aria-label="${number}, back to the copy">${number}</a> `,
    `<strong class="grade">${severity}</strong> `,
    `<span class="reason">${html(reason)}</span>`,
    ...(expected.length > 0 ? [`<span class="repair">→ ${html(repairsOf(expected))}</span>`] : []),
    ...(why === undefined ? [] : [`<span class="why">${html(why)}</span>`]),
    ...(allowed === undefined ? [] : [`<span class="why">${html(allowed)}</span>`]),
    ...(evidence.length > 0 ? [evidenceHtml(note, evidence)] : []),
    `<a class="rule" href="${html(url)}">${html(rule)}</a>`,
  ]
  return `<li${attributes(facts)}>${parts.join('')}</li>`
}

function evidenceHtml(note: Note, evidence: readonly FindingEvidence[]): string {
  const items = evidence.map(({start, text, label}, at) => {
    const quote = cropped(text, {start: 0, end: text.length}, LONGEST_QUOTE).text
    const said = label === undefined ? '' : ` (${html(label)})`
    const link = `<a href="#${evidenceId(note, at)}">${note.number}${letterOf(at)}, line ${start.line}</a>`
    return `<li>${link}${said}: “${html(quote)}”</li>`
  })
  return `<ul class="places">${items.join('')}</ul>`
}

function html(text: string): string {
  return escapedText(shown(text)).replaceAll('"', '&quot;')
}
