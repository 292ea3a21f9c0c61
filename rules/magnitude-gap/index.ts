import type {Article} from '#article'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'
import {lostMagnitudes} from './lost.js'
import type {LostMagnitude} from './lost.js'
import {thousandfolds} from './thousandfold.js'
import type {Thousandfold} from './thousandfold.js'

export default defineRule({
  id: 'magnitude-gap',
  summary: 'A sum of money without its “million”, or with another than elsewhere.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  confidence: 0.8,
  options: z.strictObject({}),
  *check(article) {
    for (const lost of lostMagnitudes(article)) yield lostReport(article, lost)
    for (const gap of thousandfolds(article)) yield thousandfoldReport(article, gap)
  },
})

function lostReport(article: Article, {start, end, first, repaired}: LostMagnitude): Report {
  const span = {start, end}
  return {
    span,
    reason: `Unexpected “${article.slice(span)}”, expected “${repaired}”`,
    expected: [repaired],
    note: `As it stands, the first sum is ${article.slice(first)}. With a currency mark to each number, each needs its magnitude (AP Stylebook, “millions, billions”).`,
    evidence: [{...first, label: 'the sum without its magnitude'}],
    ...(article.isQuoted(start) && {severity: 'hint' as const, confidence: 0.6}),
  }
}

function thousandfoldReport(article: Article, {quantity, other, repaired}: Thousandfold): Report {
  const span = {start: quantity.start, end: quantity.end}
  return {
    span,
    reason: `Unexpected “${article.slice(span)}”, expected “${repaired}” as before`,
    expected: [repaired],
    note: `Of the same thing the copy says ${article.slice(other)} elsewhere, a thousand times as much or as little. One of the two is wrong.`,
    evidence: [{start: other.start, end: other.end, label: 'the other sum'}],
    ...(article.isQuoted(span.start) && {severity: 'hint' as const, confidence: 0.6}),
  }
}
