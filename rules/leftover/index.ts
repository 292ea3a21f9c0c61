import type {Article} from '#article'
import {defineRule, withHabits, z} from '#rule'
import type {Report, ReportOfKind} from '#rule'
import {matchesIn} from './matches.js'
import type {Match} from './matches.js'
import type {Kind} from './row.js'
import {SAYINGS} from './sayings.js'

/** How much of the residue a reason quotes, in UTF-16 code units. */
const LONGEST_QUOTE = 48

export default defineRule({
  id: 'leftover',
  summary: 'Placeholders, markup, page furniture and notes that were never meant to be printed.',
  category: 'typo',
  severity: 'error',
  fix: 'suggested',
  confidence: 0.97,
  options: z.strictObject({
    allow: z.array(z.string()).default([]),
    ignore: z.array(z.enum(Object.keys(SAYINGS) as Kind[])).default([]),
  }),
  *check(article, {allow, ignore}) {
    const allowed = new Set(allow.map((text) => text.toLowerCase()))
    const matches = inOrder(matchesIn(article)).filter(
      (match) =>
        !ignore.includes(match.row.kind) && !allowed.has(article.slice(match).toLowerCase().trim()),
    )
    yield* withHabits(byCause(article, matches))
  },
})

/** One wrong decoding garbles many characters; other residue comes again as it is. */
function* byCause(article: Article, matches: readonly Match[]): Iterable<ReportOfKind> {
  let end = 0
  for (const match of matches) {
    if (match.start < end) continue
    ;({end} = match)
    const report = reportOf(article, match)
    yield [match.row.kind === 'encoding' ? match.row.find.source : report.reason, report]
  }
}

function reportOf(article: Article, {row, start, end}: Match): Report {
  const {what, wanted, note} = SAYINGS[row.kind]
  const found = article.text.slice(start, end)
  const repair = row.repair?.(found, {
    before: article.text.slice(Math.max(0, start - 2), start),
    after: article.text.slice(end, end + 2),
  })
  const meant = row.kind === 'encoding' ? (decoded(repair) ?? wanted) : wanted
  return {
    span: {start, end},
    reason: `Unexpected ${what} “${shortened(found)}”, expected ${meant}`,
    ...(repair !== undefined && {expected: [repair]}),
    ...(row.deliberate && {severity: 'warning' as const, confidence: 0.8}),
    note,
  }
}

function decoded(repair: string | undefined): string | undefined {
  if (repair === '') return 'nothing'
  if (repair === ' ') return 'a space'
  if (repair?.startsWith('\n')) return 'a new line'
  return repair?.trim() ? `“${repair}”` : undefined
}

/** By place; of two that start together the longer first. */
function inOrder(matches: Iterable<Match>): Match[] {
  return [...matches].sort((a, b) => a.start - b.start || b.end - a.end)
}

function shortened(found: string): string {
  const line = found.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line
}
