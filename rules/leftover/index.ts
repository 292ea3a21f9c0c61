import {defineRule, z} from '#rule'
import type {Article} from '#article'
import type {Report} from '#rule'
import type {Span} from '#text'
import {rows} from './leftovers.js'
import type {Kind, LeftoverRow} from './row.js'
import {SAYINGS} from './sayings.js'

interface Match extends Span {
  readonly row: LeftoverRow
}

/** A line that is longer is a paragraph, and no furniture. */
const LONGEST_LINE = 400

/** How much of the residue a reason quotes, in UTF-16 code units. */
const LONGEST_QUOTE = 48

export default defineRule({
  id: 'leftover',
  summary: 'Placeholders, markup, page furniture and notes that were never meant to be printed.',
  category: 'typo',
  severity: 'error',
  fix: 'suggested',
  confidence: 0.95,
  options: z.strictObject({
    allow: z.array(z.string()).default([]),
    ignore: z.array(z.enum(Object.keys(SAYINGS) as Kind[])).default([]),
  }),
  *check(article, {allow, ignore}) {
    const allowed = new Set(allow.map((text) => text.toLowerCase()))
    let end = 0
    for (const match of inOrder(matchesIn(article))) {
      if (match.start < end || ignore.includes(match.row.kind)) continue
      if (allowed.has(article.slice(match).toLowerCase().trim())) continue
      ;({end} = match)
      yield reportOf(article.slice(match), match)
    }
  },
})

function reportOf(found: string, {row, start, end}: Match): Report {
  const {what, wanted, note} = SAYINGS[row.kind]
  const repair = row.repair?.(found)
  return {
    span: {start, end},
    reason: `Unexpected ${what} “${shortened(found)}”, expected ${wanted}`,
    ...(repair !== undefined && {expected: [repair]}),
    ...(row.deliberate && {severity: 'warning' as const, confidence: 0.8}),
    note,
  }
}

function* matchesIn(article: Article): Iterable<Match> {
  for (const row of rows) {
    for (const match of candidates(article, row)) {
      if (row.unquoted && article.isQuoted(match.start)) continue
      if (row.unless?.test(article.text)) break
      yield match
    }
  }
}

function* candidates(article: Article, row: LeftoverRow): Iterable<Match> {
  if (row.scope === 'text') {
    for (const found of article.text.matchAll(row.find)) yield matchAt(row, found.index, found)
  } else if (row.scope === 'line') {
    for (const block of article.blocks.slice(1)) {
      if (block.end - block.start > LONGEST_LINE) continue
      const found = row.find.exec(article.slice(block))
      if (found) yield matchAt(row, block.start, found)
    }
  } else {
    for (const {start} of sentencesFor(article, row.scope)) {
      const find = new RegExp(row.find)
      find.lastIndex = start
      const found = find.exec(article.text)
      if (found) yield matchAt(row, start, found)
    }
  }
}

function sentencesFor(article: Article, scope: 'sentence' | 'ending'): readonly Span[] {
  if (scope === 'sentence') return article.sentences
  return article.sentences.slice(article.blocks.at(-2)?.firstSentence ?? 0)
}

function matchAt(row: LeftoverRow, start: number, [found]: RegExpExecArray): Match {
  return {row, start, end: start + found.length}
}

/** By place; of two that start together the longer first. */
function inOrder(matches: Iterable<Match>): Match[] {
  return [...matches].sort((a, b) => a.start - b.start || b.end - a.end)
}

function shortened(found: string): string {
  const line = found.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line
}
