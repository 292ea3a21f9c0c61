import type {Article} from '#article'
import {dayNumber, publicationDay, publicationOf, quantitiesOf} from '#inventory'
import type {CalendarDate, Publication, Quantity} from '#inventory'
import type {SentenceReading} from '#rule'
import type {TimeAdverb} from './adverbs.js'

/** A date without a year that is further back may be that of the year to come. */
const LONGEST_AGO = 60

/** “on 3 May next year”, “on 3 May the year after”. */
const OF_ANOTHER_YEAR = /^,? (?:of )?(?:next|the following|the next|the) year\b/

/**
 * Dates of the copy that are over on the day the story came out, by sentence; none where that is
 * not known. What is quoted was said before it, and may look ahead to what is over.
 */
export function pastDatesOf(article: Article, published: string): Map<number, Quantity[]> {
  const past = new Map<number, Quantity[]>()
  const publication = publicationOf(article, published)
  const today = publication && publicationDay(publication)
  if (publication === undefined || today === undefined) return past
  for (const quantity of quantitiesOf(article)) {
    if (!quantity.date || !isOver(quantity.date, publication, today)) continue
    if (article.isQuoted(quantity.start)) continue
    if (OF_ANOTHER_YEAR.test(article.text.slice(quantity.end, quantity.end + 24))) continue
    const known = past.get(quantity.sentence)
    if (known) known.push(quantity)
    else past.set(quantity.sentence, [quantity])
  }
  return past
}

function isOver(
  {year, month, day}: CalendarDate,
  publication: Publication,
  today: number,
): boolean {
  if (month === undefined) return false
  if (year !== undefined) {
    if (day !== undefined) return dayNumber({year, month, day}) < today
    return year * 12 + month < publication.year * 12 + publication.month!
  }
  if (day === undefined) return false
  const gap = today - dayNumber({year: publication.year, month, day})
  return gap > 0 && gap <= LONGEST_AGO
}

/** “on 3 May”, “in May 2024”, “May 3”: the words of a date with what leads it in. */
export function datedAdverb(reading: SentenceReading, {start, end}: Quantity): TimeAdverb {
  const first = reading.words.findIndex((word) => word.end > start)
  const last = reading.words.findLastIndex((word) => word.start < end)
  const isLed = /^(?:on|in)$/.test(reading.at(first - 1)) && reading.gap(first) === ' '
  return {from: isLed ? first - 1 : first, to: last, time: 'past'}
}
