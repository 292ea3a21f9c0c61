import type {Article} from '#article'
import {lastAtOrBefore} from '#text'
import type {Span} from '#text'
import {quantitiesOf} from './index.js'
import type {Quantity} from './quantity.js'

/** So many before and behind a place are looked at: paragraphs of more are tables. */
const NEAR = 20

/** The quantities of the block that a span stands in, those nearest to it; its own are among them. */
export function quantitiesBeside(article: Article, {start}: Span): Quantity[] {
  const block = article.index.blockAt(start)
  if (!block) return []
  const quantities = quantitiesOf(article)
  const at = lastAtOrBefore(quantities, start)
  return quantities
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .filter((quantity) => quantity.start >= block.start && quantity.end <= block.end)
}

/** The one year that a quantity names, by itself or in a date. */
export function yearOf(quantity: Quantity | undefined): number | undefined {
  if (!quantity) return undefined
  const {kind, date, lo, hi} = quantity
  return date?.year ?? (kind === 'year' && lo === hi ? lo : undefined)
}
