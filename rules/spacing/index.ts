import type {Article} from '#article'
import {defineRule, withHabits, z} from '#rule'
import type {Report, ReportOfKind} from '#rule'
import type {Span} from '#text'
import {marksInNames} from './dotted-names.js'
import {doubledSpaces} from './doubled.js'
import type {DoubleStyle} from './doubled.js'
import {PATTERNS} from './patterns.js'
import type {SpacingPattern} from './patterns.js'

export default defineRule({
  id: 'spacing',
  summary: 'White space that is missing, doubled or out of place, and doubled stops and commas.',
  category: 'typo',
  severity: 'error',
  fix: 'safe',
  confidence: 0.95,
  options: z.strictObject({
    doubleAfterSentence: z
      .enum(['auto', 'allow', 'report'])
      .default('auto')
      .describe('Two spaces after a sentence: by what the article does, always, or never'),
  }),
  *check(article, {doubleAfterSentence}) {
    yield* withHabits(byReason(faults(article, doubleAfterSentence)))
  },
})

function* byReason(reports: Iterable<Report>): Iterable<ReportOfKind> {
  for (const report of reports) yield [report.reason, report]
}

function* faults(article: Article, doubleAfterSentence: DoubleStyle): Iterable<Report> {
  // Clean copy is nowhere near most faults, so that one look at the whole text settles them.
  const near = PATTERNS.filter((row) => row.near.test(article.text))
  let named: ReadonlySet<number> | undefined
  for (const block of near.length > 0 ? article.blocks : []) {
    const text = article.slice(block)
    for (const row of near) {
      if (!row.near.test(text)) continue
      for (const report of faultsIn(text, block.start, row)) {
        if (row.mayBeName && (named ??= marksInNames(article)).has(report.span.start)) continue
        yield report
      }
    }
  }
  yield* doubledSpaces(article, doubleAfterSentence)
}

/** As much of a line as tells on which side of a mark the space is missing. */
const LONGEST_BEFORE = 400

function* faultsIn(text: string, base: number, row: SpacingPattern): Iterable<Report> {
  for (const match of text.matchAll(row.pattern)) {
    const copy = match.groups!['span']!
    const start = match.index
    const end = start + copy.length
    if (row.holdsIn && !row.holdsIn(tokenAround(text, {start, end}))) continue
    yield {
      span: {start: base + start, end: base + end},
      reason: row.reason(copy, text.charAt(end)),
      expected: row.expected(copy, text.slice(Math.max(0, start - LONGEST_BEFORE), start)),
      fix: row.fix,
    }
  }
}

/** No web address is looked at beyond this; a longer token is a line without a space. */
const LONGEST_TOKEN = 80

function tokenAround(text: string, {start, end}: Span): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - LONGEST_TOKEN), start))![0]
  const after = /^\S*/.exec(text.slice(end, end + LONGEST_TOKEN))![0]
  return before + text.slice(start, end) + after
}
