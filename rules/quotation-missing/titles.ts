import type {Article} from '#article'
import {isContent} from '#claims'
import type {DisplayQuotation} from '#claims'
import {isCapitalised} from '#text'

/** Titles of works are seldom longer. */
const LONGEST_TITLE = 7
/** What says, beside the quotation, that somebody speaks. */
const SPEAKS =
  /\b(?:says?|said|tells?|told|calls?|called|claims?|insists?|warns?|admits?|vows?|asks?|adds?|added)\b/i

/** Words of somebody who speaks of himself. */
const SPEAKERS = new Set('i me my we us our you your'.split(' '))

/**
 * Whether the marks stand round a whole headline that nobody speaks: a link to another story, as
 * pages list them.
 */
export function isLink(article: Article, {pieces, inner}: DisplayQuotation): boolean {
  const part = article.partAt(inner.start)!
  const isWhole = inner.start - part.start <= 1 && part.end - inner.end <= 1
  return isWhole && !pieces.flat().some(({key}) => SPEAKERS.has(key))
}

/** Whether the quotation is the name of a book, a song or a film: capitals, and nobody speaks. */
export function isTitle(article: Article, {pieces, inner}: DisplayQuotation): boolean {
  const words = pieces.flat()
  if (words.length > LONGEST_TITLE) return false
  const telling = words.filter(({key}) => isContent(key))
  if (!telling.every((word) => isCapitalised(article.slice(word)))) return false
  const part = article.partAt(inner.start)!
  const before = article.text.slice(Math.max(part.start, inner.start - 40), inner.start)
  const after = article.text.slice(inner.end, Math.min(part.end, inner.end + 40))
  return !SPEAKS.test(before) && !SPEAKS.test(after) && !/:\s*["“‘']$/.test(before)
}
