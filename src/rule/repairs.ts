import type {Article} from '#article'
import {inCaseOf} from '#text'
import type {Span} from '#text'
import type {FixSafety, Report, Severity} from './finding.js'
import type {BoundWord} from './pattern.js'
import type {PhraseMatch, PhraseRow, PhraseTable} from './phrases.js'

/** A phrase with a faulty word in it, and why it is one. */
export interface RepairRow extends PhraseRow {
  /** One sentence that an editor understands. */
  readonly note: string
  /**
   * Where an editor would look it up. Named from memory: it is not printed until somebody has.
   */
  readonly authority?: string
  readonly severity?: Severity
  readonly fix?: FixSafety
}

/** What the rows of one slip share. */
export type RepairReason = Omit<RepairRow, keyof PhraseRow>

/** The rows of one slip: phrase, an example that must be found, one that must not. */
export function rowsOf(
  reason: RepairReason,
  ...examples: ReadonlyArray<readonly [phrase: string, wrong: string, right: string]>
): RepairRow[] {
  return examples.map(([phrase, wrong, right]) => ({...reason, phrase, wrong, right}))
}

const CONFIDENCE: Readonly<Record<Severity, number>> = {error: 0.9, warning: 0.75, hint: 0.5}

/**
 * Reports the phrases of a table; no two reports share a word. `whole` says that the phrase is
 * what a reader sees as the fault, not only the faulty words in it. Copy marked “[sic]” and what
 * the house allows stay silent.
 */
export function* repairReports(
  article: Article,
  table: PhraseTable<RepairRow>,
  {whole, allow}: {whole: boolean; allow: readonly string[]},
): Iterable<Report> {
  const allowed = new Set(allow.map((phrase) => phrase.toLowerCase()))
  let end = -1
  for (const match of table.matches(article)) {
    const bound = whole ? match.bound : faultyPart(match.bound)
    const span = {start: bound[0]!.word.start, end: bound.at(-1)!.word.end}
    if (span.start < end || isSic(article, match)) continue
    const found = onOneLine(article.slice(span))
    if (allowed.has(found.toLowerCase())) continue
    ;({end} = span)
    yield reportOf(match, span, found, repaired(article, bound))
  }
}

function reportOf(
  {row}: PhraseMatch<RepairRow>,
  span: Span,
  found: string,
  expected: string,
): Report {
  return {
    span,
    reason: `Unexpected “${found}”, expected “${onOneLine(expected)}”`,
    expected: [expected],
    note: row.note,
    confidence: CONFIDENCE[row.severity ?? 'error'],
    ...(row.severity && {severity: row.severity}),
    ...(row.fix && {fix: row.fix}),
  }
}

/** From the first faulty word to the last. */
function faultyPart(bound: readonly BoundWord[]): readonly BoundWord[] {
  return bound.slice(bound.findIndex(isFaulty), bound.findLastIndex(isFaulty) + 1)
}

function isFaulty({repair}: BoundWord): boolean {
  return repair !== undefined
}

/** The words with their repairs, everything between them as it stands. */
function repaired({text}: Article, bound: readonly BoundWord[]): string {
  let result = ''
  let end = bound[0]!.word.start
  for (const {word, repair} of bound) {
    if (repair !== '') {
      // Nothing stands before what follows a word that goes.
      const between = result === '' ? '' : text.slice(end, word.start)
      result += between + (repair === undefined ? word.text : inCaseOf(word.text, repair))
    }
    ;({end} = word)
  }
  return result
}

function isSic({text}: Article, {end}: Span): boolean {
  return /^["'”’]?\s*[([]sic\b/i.test(text.slice(end, end + 8))
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
