import type {Article} from '#article'
import type {Quantity} from '#inventory'
import {claimSpan, lineOf, passageOf} from '#claims'
import type {FactorClaim, NumberClaim, OtherDay} from '#claims'
import type {Report} from '#rule'
import {restyled} from './style.js'

/** What the body lacks of a number, or has instead. */
export function reportOf(article: Article, claim: NumberClaim): Report {
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
export function factorReport(article: Article, {unit, change, start, end}: FactorClaim): Report {
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

/** The sentence that says the same has another day or month. */
export function dayReport(article: Article, {unit, meant, start, end}: OtherDay): Report {
  const {role} = unit.part
  const [printed, said] = [article.slice({start, end}), meant.text]
  return {
    span: {start, end},
    reason: `Unexpected “${printed}” in the ${role}, expected “${said}” as in the body`,
    note: `The body (line ${lineOf(article, meant.start)}) has “${said}” for what the ${role} says, and “${printed}” nowhere. One of the two is wrong.`,
    expected: [said],
    evidence: [{start: meant.start, end: meant.end, label: 'the body’s'}],
    severity: 'warning',
    confidence: 0.75,
  }
}
