import type {Article} from '#article'
import {restated} from '#inventory'
import {defineRule, rewritten, spanning, z} from '#rule'
import type {Report} from '#rule'
import {mismatchOf} from './compare.js'
import type {Span} from '#text'
import type {Mismatch} from './compare.js'
import {pairsOf} from './pairs.js'
import type {Measure, Pair} from './pairs.js'
import {inOtherUnit} from './units.js'

/** By how much of itself a repaired number may be rounded. */
const ROUNDING = 0.04

/** A slip of the hand changes no number by more than this. */
const MOST_OFF = 20

export default defineRule({
  id: 'conversion-mismatch',
  summary: 'A measure beside itself in another unit that is not the same.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  confidence: 0.85,
  options: z.strictObject({
    rates: z
      .record(z.string(), z.number().positive())
      .default({})
      .describe('Exchange rates: how much of the second currency one of the first buys'),
  }),
  *check(article, {rates}) {
    for (const pair of pairsOf(article)) {
      const mismatch = mismatchOf(pair, rates)
      if (mismatch) yield reportOf(article, pair, mismatch)
    }
  },
})

function reportOf(article: Article, pair: Pair, mismatch: Mismatch): Report {
  const {first, second} = pair
  const span = spanOf(article, pair)
  const expected = repairsOf(article, pair, mismatch)
  const [best] = expected
  return {
    span,
    reason: `Unexpected “${article.slice(span)}”, expected ${best === undefined ? 'the same in both units' : `“${best}”`}`,
    expected,
    note: `${printed(article, first)} is not ${printed(article, second)}. Either a number or a unit is wrong.`,
    evidence: [first, second].map(({span: place}, at) => ({
      ...place,
      label: at === 0 ? 'the measure' : 'its conversion',
    })),
    ...(article.isQuoted(span.start) && {severity: 'hint' as const, confidence: 0.6}),
  }
}

/** Both measures, and the bracket that closes behind the second. */
function spanOf({text}: Article, {first, second}: Pair): Span {
  const {start, end} = spanning(first.span, second.span)
  const opens = text.slice(first.span.end, second.span.start).includes('(')
  return {start, end: opens && text[end] === ')' ? end + 1 : end}
}

function printed(article: Article, {span}: Measure): string {
  return article.slice(span)
}

/** The second number put right, a unit put right, the first number put right. */
function repairsOf(article: Article, pair: Pair, mismatch: Mismatch): string[] {
  const {first, second} = pair
  const span = spanOf(article, pair)
  const edits = [
    {measure: first, text: inOtherUnit(article, first, second)},
    {measure: second, text: inOtherUnit(article, second, first)},
    {measure: second, text: valueOf(article, second, mismatch.second)},
    {measure: first, text: valueOf(article, first, mismatch.first)},
  ]
  return edits.flatMap(({measure, text}) =>
    text === undefined ? [] : [rewritten(article.text, span, [{...measure.span, text}])],
  )
}

function valueOf(article: Article, measure: Measure, value: number): string | undefined {
  const {quantity, lo, hi, span} = measure
  const times = Math.abs(value / lo)
  if (lo !== hi || !(times < MOST_OFF && times > 1 / MOST_OFF)) return undefined
  const text = restated(article, quantity, Math.abs(value), ROUNDING)
  if (text === undefined || value > 0) return text
  const sign = article.text.slice(span.start, quantity.start)
  return `${sign === '' ? '-' : sign}${text}`
}
