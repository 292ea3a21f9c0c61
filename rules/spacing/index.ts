import type {Article} from '#article'
import {defineRule, withHabits, z} from '#rule'
import type {Report, ReportOfKind} from '#rule'
import type {Span} from '#text'
import {OPENERS, PATTERNS} from './patterns.js'
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

type Style = 'auto' | 'allow' | 'report'

function* faults(article: Article, doubleAfterSentence: Style): Iterable<Report> {
  for (const block of article.blocks) {
    const text = article.slice(block)
    for (const row of PATTERNS) if (row.near.test(text)) yield* faultsIn(text, block.start, row)
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

/** Two spaces, after a word or after a sentence; longer runs and tabs set columns. */
const TWO_SPACES = /(?<=[^\s])(?<span> {2})(?=[^\s])/gu
const COLUMNS = /\t| {3}|\S {2}\S{1,12} {2}\S/
const LIST_MARK = /^(?:[^\p{L}\p{N}]{1,2}|\p{L}[.)]|\d{1,3}[.)]?)$/u
/** A caption's credit is set apart from it. */
const CREDIT =
  /^[^.!?]{0,60} \/ [^.!?]{1,40}$|\bPhoto\b|\b(?:Images|Reuters|REUTERS|AP|AFP|EPA|PA)$|^(?:[Vv]ia )?[\w-]+\.(?:com|org|net)$/
const LONGEST_CREDIT = 60

/** A word that opens sentences, behind one that seldom closes them without a stop. */
const NEW_SENTENCE = new RegExp(String.raw`^\p{Ll} {2}(?:${OPENERS})\s`, 'u')

const SENTENCE_END = /[.?!:]["'”’)]{0,2}$/

function* doubledSpaces(article: Article, style: Style): Iterable<Report> {
  let mayFollowSentence: boolean | undefined
  for (const block of article.blocks) {
    const text = article.slice(block)
    if (!text.includes('  ') || COLUMNS.test(text)) continue
    for (const {index} of text.matchAll(TWO_SPACES)) {
      const before = text.slice(Math.max(0, index - 4), index)
      if (index < 4 && LIST_MARK.test(before)) continue
      if (SENTENCE_END.test(before)) {
        mayFollowSentence ??= style === 'allow' || (style === 'auto' && doublesByHabit(article))
        if (mayFollowSentence) continue
      }
      const rest = text.slice(index + 2, index + 3 + LONGEST_CREDIT)
      if (rest.length <= LONGEST_CREDIT && CREDIT.test(rest)) continue
      const start = block.start + index
      const span = {start, end: start + 2}
      if (NEW_SENTENCE.test(text.slice(index - 1, index + 10))) {
        yield {
          span,
          reason: 'Unexpected two spaces, expected a full stop or one space',
          expected: ['. ', ' '],
          fix: 'suggested',
        }
      } else {
        yield {span, reason: 'Unexpected second space, expected one', expected: [' ']}
      }
    }
  }
}

/** Whether the article ends more of its sentences with two spaces than with one. */
function doublesByHabit({text}: Article): boolean {
  const count = (pattern: RegExp) => [...text.matchAll(pattern)].length
  const twice = count(/[.?!]["'”’)]{0,2} {2}["'“‘(]?\p{Lu}/gu)
  return twice > 1 && twice >= count(/[.?!]["'”’)]{0,2} ["'“‘(]?\p{Lu}/gu)
}
