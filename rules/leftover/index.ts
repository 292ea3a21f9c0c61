import {defineRule, z} from '#rule'
import type {Report} from '#rule'
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
  const meant = row.kind === 'encoding' && repair?.trim() ? `“${repair}”` : wanted
  return {
    span: {start, end},
    reason: `Unexpected ${what} “${shortened(found)}”, expected ${meant}`,
    ...(repair !== undefined && {expected: [repair]}),
    ...(row.deliberate && {severity: 'warning' as const, confidence: 0.8}),
    note,
  }
}

/** By place; of two that start together the longer first. */
function inOrder(matches: Iterable<Match>): Match[] {
  return [...matches].sort((a, b) => a.start - b.start || b.end - a.end)
}

function shortened(found: string): string {
  const line = found.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line
}
