import type {Article} from '#article'
import type {Span} from '#text'
import {bodyOf} from '../body.js'
import {disclaimedClaims, hedgedClaims} from '../cues/doubts.js'
import {displayUnitsOf} from '../display.js'
import {numberClaimsOf} from '../numbers/number-claims.js'
import type {NumberClaim} from '../numbers/number-claims.js'
import {displayQuotations, wordingOf} from '../quotations/index.js'
import type {DisplayQuotation} from '../quotations/index.js'
import {nameRows} from './names.js'
import type {ClaimRow} from './row.js'
import {statementRows} from './statements.js'

export {CLAIM_KINDS, SUPPORTS} from './row.js'
export type {ClaimKind, ClaimRow, Support} from './row.js'

/**
 * Everything that the headline, deks, subheads and captions of an article claim, in text order:
 * each statement, then the numbers, names and quotations in it.
 */
export function claimTableOf(article: Article): ClaimRow[] {
  const body = bodyOf(article)
  const units = displayUnitsOf(article)
  const doubts = [...disclaimedClaims(article), ...hedgedClaims(article)]
  return [
    ...units.flatMap((unit) => [...statementRows(unit, body, doubts), ...nameRows(unit)]),
    ...numberClaimsOf(article).map((claim) => numberRow(article, claim)),
    ...displayQuotations(article).map((quotation) => quotationRow(article, quotation)),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

function numberRow(article: Article, {quantity, role, ...claim}: NumberClaim): ClaimRow {
  const {bearing, support, rivals, only} = claim
  const {start, end} = quantity
  const row = {start, end, role, kind: 'number' as const}
  const [bearer] = bearing
  const [rival] = rivals
  if (bearer) {
    const isSame = article.slice(bearer) === article.slice(quantity)
    const evidence = sentenceOf(article, bearer)
    return {...row, support: isSame ? 'exact' : 'paraphrased', evidence, gap: ''}
  }
  if (support === 'derived') return {...row, support: 'paraphrased', evidence: undefined, gap: ''}
  const nearest = rival ?? only
  return {
    ...row,
    support: 'none',
    evidence: nearest && sentenceOf(article, nearest),
    gap: nearest ? `the body has “${article.slice(nearest)}”` : 'no number of the body gives it',
  }
}

function quotationRow(article: Article, quotation: DisplayQuotation): ClaimRow {
  const {start, end} = quotation.inner
  const row = {start, end, role: quotation.role, kind: 'quotation' as const}
  const wording = wordingOf(article, quotation)
  if (wording.kind === 'none')
    return {...row, support: 'none', evidence: undefined, gap: 'nowhere in the body'}
  const evidence = sentenceOf(article, wording.span)
  if (wording.kind === 'verbatim') return {...row, support: 'exact', evidence, gap: ''}
  const words = onOneLine(article.slice(wording.span))
  return {...row, support: 'weak', evidence, gap: `the body has “${words}”`}
}

function sentenceOf(article: Article, place: Span): Span {
  return article.sentenceAt(place.start) ?? place
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
