import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {LineIndex} from '#text'
import type {Span} from '#text'
import type {Rule} from './define.js'
import type {Category, Evidence, FixSafety, Report, Severity} from './finding.js'

/** What a finding is beyond the fields that vfile messages have. */
export interface MessageData {
  readonly category: Category
  readonly severity: Severity
  readonly confidence: number
  readonly fix: FixSafety
  readonly evidence: readonly Evidence[]
}

/** A message of ours: the finding's own fields stand under `copydesk`. */
export type FindingMessage = VFileMessage & {copydesk: MessageData}

/** What vfile reporters call fatal, warning and info. */
const FATAL: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  hint: undefined,
}

const CAUTION: readonly FixSafety[] = ['safe', 'suggested', 'none']

const lineIndexes = new WeakMap<VFile, LineIndex>()

/** Adds a rule's report to the file, strictly filled. */
export function addMessage(file: VFile, rule: Rule, severity: Severity, report: Report): void {
  assertInText(rule, report.span, String(file).length)
  const lines = linesOf(file)
  const {start, end} = report.span
  const message = file.message(report.reason, {
    place: {start: lines.pointAt(start), end: lines.pointAt(end)},
    ruleId: rule.id,
    source: 'copydesk',
  })
  const graded = weaker(severity, report.severity)
  message.fatal = FATAL[graded]
  message.actual = String(file).slice(start, end)
  message.expected = report.expected ? [...report.expected] : undefined
  message.note = report.note
  message.url = rule.url
  const data: MessageData = {
    category: rule.category,
    severity: graded,
    confidence: report.confidence ?? rule.confidence,
    fix: report.expected?.length ? moreCautious(rule.fix, report.fix ?? rule.fix) : 'none',
    evidence: report.evidence ?? [],
  }
  Object.assign(message, {copydesk: data})
}

/** Whether a message came from a rule of ours. */
export function isFinding(message: VFileMessage): message is FindingMessage {
  return message.source === 'copydesk' && 'copydesk' in message
}

/** A report may be milder than the severity set for its rule, never graver. */
function weaker(set: Severity, reported: Severity | undefined): Severity {
  if (reported === undefined) return set
  const order: readonly Severity[] = ['error', 'warning', 'hint']
  return order.indexOf(reported) > order.indexOf(set) ? reported : set
}

function moreCautious(a: FixSafety, b: FixSafety): FixSafety {
  return CAUTION.indexOf(a) > CAUTION.indexOf(b) ? a : b
}

function linesOf(file: VFile): LineIndex {
  let lines = lineIndexes.get(file)
  if (!lines) lineIndexes.set(file, (lines = new LineIndex(String(file))))
  return lines
}

function assertInText(rule: Rule, {start, end}: Span, length: number): void {
  if (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start <= end &&
    end <= length
  )
    return
  throw new RangeError(
    `Rule “${rule.id}” reported ${start}–${end}, outside of the text (0–${length})`,
  )
}
