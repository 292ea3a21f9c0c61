import type {Article} from '#article'
import {cardinalInWords} from '#inventory'
import type {Quantity} from '#inventory'
import {inCaseOf} from '#text'

/** Display text has greater numbers in figures. */
const LAST_IN_WORDS = 20

/** The body's number as the display text would print it; undefined where that is not sure. */
export function restyled(article: Article, claim: Quantity, body: Quantity): string | undefined {
  const [claimed, printed] = [article.slice(claim), article.slice(body)]
  if (claim.spelling === body.spelling) return inCaseOf(claimed, printed)
  if (claim.kind !== 'count' || body.lo !== body.hi || !Number.isInteger(body.lo)) return undefined
  if (claim.spelling === 'figures') return body.lo < 1000 ? String(body.lo) : undefined
  const word = body.lo <= LAST_IN_WORDS ? cardinalInWords(body.lo) : undefined
  return word === undefined ? undefined : inCaseOf(claimed, word)
}
