import type {Article} from '#article'
import type {Quantity} from '#inventory'
import {claimSpan, contraryFactors, lineOf, numberClaimsOf, passageOf} from '#claims'
import type {FactorClaim, NumberClaim} from '#claims'
import {defineRule, lineBefore, z} from '#rule'
import type {Report} from '#rule'
import {weightOf} from './weight.js'
import {restyled} from './style.js'

export default defineRule({
  id: 'unsupported-number',
  summary: 'A number in display text that the body does not have, or gives otherwise.',
  category: 'claim',
  severity: 'error',
  fix: 'suggested',
  options: z.strictObject({}),
  *check(article) {
    for (const claim of numberClaimsOf(article)) {
      const weight = isOfItem(article, claim) ? undefined : weightOf(claim)
      if (weight) yield {...reportOf(article, claim), ...weight}
    }
    for (const claim of contraryFactors(article)) yield factorReport(article, claim)
  },
})

/** Whether a numbered subhead says it, which heads its item by it: “3. Clean the oven (20 minutes)”. */
function isOfItem(article: Article, {quantity, role}: NumberClaim): boolean {
  return role === 'subhead' && /^#?\d{1,2}[.):]\s/.test(lineBefore(article, quantity.start, 120))
}

function reportOf(article: Article, claim: NumberClaim): Report {
  const {restated, rivals, general, outsized} = claim
  if (outsized) return contradicted(article, claim, [outsized])
  if (restated) return contradicted(article, claim, [restated])
  return rivals.length > 0 && !general
    ? contradicted(article, claim, rivals)
    : absent(article, claim)
}

/** The body has another number for the same thing. */
function contradicted(
  article: Article,
  {quantity, role}: NumberClaim,
  rivals: readonly Quantity[],
): Report {
  const [nearest] = rivals
  const values = new Set(rivals.map(({lo, hi}) => `${lo} ${hi}`))
  const expected = values.size === 1 ? restyled(article, quantity, nearest!) : undefined
  const printed = article.slice(quantity)
  const said = article.slice(claimSpan(article, quantity))
  return {
    span: {start: quantity.start, end: quantity.end},
    reason: `Unexpected “${printed}” in the ${role}, expected “${expected ?? article.slice(nearest!)}” as in the body`,
    note: `The ${role} says “${said}”; the body (line ${lineOf(article, nearest!.start)}) says “${passageOf(article, nearest!)}” and nowhere ${printed}. One of the two is wrong.`,
    ...(expected !== undefined && {expected: [expected]}),
    evidence: rivals.slice(0, 3).map(({start, end}) => ({start, end, label: 'the body’s number'})),
  }
}

function absent(article: Article, {quantity, role, only}: NumberClaim): Report {
  const printed = article.slice(quantity)
  const said = article.slice(claimSpan(article, quantity))
  const nearest = only
    ? `its only number of the kind is in “${passageOf(article, only)}” (line ${lineOf(article, only.start)})`
    : 'no two of its numbers give it'
  return {
    span: {start: quantity.start, end: quantity.end},
    reason: `Unexpected “${printed}” in the ${role}, expected a number that the body gives`,
    note: `The ${role} says “${said}”, which the body does not have, and ${nearest}. Put it into the story, or take it out of the ${role}.`,
    evidence: only ? [{start: only.start, end: only.end, label: 'the body’s only one'}] : [],
  }
}

/** The body has a change of that, and none that doubles or halves it. */
function factorReport(article: Article, {unit, change, start, end}: FactorClaim): Report {
  const {role} = unit.part
  const [printed, said] = [article.slice({start, end}), article.slice(change)]
  return {
    span: {start, end},
    reason: `Unexpected “${printed}” in the ${role}, expected “${said}” as in the body`,
    note: `The body (line ${lineOf(article, change.start)}) says “${passageOf(article, change)}” and has nothing that makes “${printed}”. One of the two is wrong.`,
    evidence: [{start: change.start, end: change.end, label: 'the body’s change'}],
    severity: 'warning',
    confidence: 0.75,
    fix: 'none',
  }
}
