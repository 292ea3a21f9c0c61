import type {FileResult, Finding} from '#lint'
import type {ReportOptions} from '#report'
import {LineIndex} from '#text'

export const PLAIN: ReportOptions = {
  width: 80,
  color: false,
  version: '1.2.3',
  rules: [],
  failLevel: 'error',
  showAllowed: false,
  startedAt: '2026-03-01T09:30:00',
}

/** A finding made by hand: its place is where `copy` stands in the source, or where it ends. */
export function findingAt(
  source: string,
  copy: string,
  given: Partial<Finding> & {readonly through?: string} = {},
): Finding {
  const {through = copy, ...fields} = given
  const start = source.indexOf(copy)
  if (start < 0) throw new Error(`“${copy}” does not stand in the source`)
  return {
    rule: 'some-rule',
    category: 'typo',
    severity: 'error',
    confidence: 0.9,
    reason: `Unexpected “${copy}”, expected another word`,
    expected: [],
    fix: 'none',
    evidence: [],
    url: 'https://example.org/some-rule',
    fingerprint: '0123456789abcdef',
    ...placeOf(source, start, source.indexOf(through, start) + through.length),
    ...fields,
  }
}

export function placeOf(source: string, start: number, end: number) {
  const lines = new LineIndex(source)
  return {
    span: {start, end},
    start: lines.pointAt(start),
    end: lines.pointAt(end),
    actual: source.slice(start, end),
  }
}

export function resultOf(source: string, ...findings: readonly Finding[]): FileResult {
  return {path: 'desk/story.txt', source, findings}
}

export const FAILED: FileResult = {
  path: 'gone.txt',
  source: '',
  findings: [],
  error: {code: 'missing', message: 'gone.txt: there is no such file', hint: 'Check its name'},
}
