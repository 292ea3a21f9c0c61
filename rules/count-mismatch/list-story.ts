import {quantitiesOf} from '#inventory'
import type {Quantity} from '#inventory'
import type {Article} from '#article'

/** A number in display text or the opening, and how many the story numbers. */
export interface ListStory {
  readonly quantity: Quantity
  readonly count: number
  /** The places of the numbers. */
  readonly items: ReadonlyArray<{readonly start: number; readonly end: number}>
}

/** A story numbers no fewer. */
const FEWEST = 3

/** What list stories promise. */
const PROMISED = new Set(
  `highlight thing reason way fact tip question point lesson takeaway step rule idea moment key item measure
  change story book film song album place thought image picture photo chart`.split(/\s+/),
)

export function* listStoriesOf(article: Article): Iterable<ListStory> {
  const items = numberedItems(article)
  if (items.length < FEWEST) return
  for (const quantity of promisesOf(article, items[0]!.start)) {
    if (quantity.lo !== items.length) yield {quantity, count: items.length, items}
  }
}

/** Lines that open with the numbers from 1 on, or down to 1, without a gap. */
function numberedItems({text, blocks}: Article): Array<{start: number; end: number}> {
  const items: Array<{start: number; end: number; number: number}> = []
  for (const {start} of blocks) {
    const found = /^(?:no\.? ?)?(\d{1,2})[.):] /i.exec(text.slice(start, start + 10))
    if (found) items.push({start, end: start + found[0].trimEnd().length, number: Number(found[1])})
  }
  const isUp = items.every(({number}, at) => number === at + 1)
  const isDown = items.every(({number}, at) => number === items.length - at)
  return isUp || isDown ? items : []
}

/** “12 highlights” of the headline, the dek or the opening. */
function promisesOf(article: Article, before: number): Quantity[] {
  const promises = quantitiesOf(article).filter(({start, kind, head, lo, hi, bound}) => {
    if (start >= before || kind !== 'count' || lo !== hi || bound !== 'exact') return false
    return head !== undefined && !head.carried && PROMISED.has(head.lemma)
  })
  return promises
}
