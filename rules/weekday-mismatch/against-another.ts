import type {Article} from '#article'
import {dayNumber, isCivilDay, weekdayOf} from '#inventory'
import {lastAtOrBefore} from '#text'
import type {DatedWeekday} from './dated-weekdays.js'
import type {DaysMeant} from './days-meant.js'

/** A dated weekday that cannot stand in one year with another. */
export interface OddDay {
  readonly dated: DatedWeekday
  readonly other: DatedWeekday
  /** The day in a year in which the other is right. */
  readonly day: DaysMeant['days'][0]
}

/** Years in which a calendar comes round once: each date falls on each weekday in some of them. */
const FIRST_YEAR = 2000
const YEARS = 28
/** More dates than these in a paragraph are a calendar. */
const MOST_DATES = 12
/** A paragraph that speaks of another year, or of a day that comes round. */
const OTHER_YEARS =
  /\b(?:(?:last|next|previous|following|that|every|each) (?:year|season|summer|winter|spring|autumn|fall)|years?(?: (?:ago|earlier|later|before))|a year|annual(?:ly)?|anniversary|decades?|(?:19|20)\d\d)\b/i
/** Days further apart may be of two years. */
const MOST_APART = 60

/**
 * Where neither the dates nor the page give a year: of the dates of a paragraph those that are wrong in every year in
 * which most of the others are right. “Saturday, February 8” makes “Thursday, February 12” a Wednesday. Of two the
 * second is named.
 */
export function oddDays(article: Article, days: readonly DatedWeekday[]): OddDay[] {
  const byBlock = new Map<number, DatedWeekday[]>()
  for (const dated of days) {
    const block = lastAtOrBefore(article.blocks, dated.start)
    byBlock.set(block, [...(byBlock.get(block) ?? []), dated])
  }
  return [...byBlock].flatMap(([block, dated]) => {
    const isPlain = dated.length > 1 && dated.length <= MOST_DATES
    return isPlain && !OTHER_YEARS.test(article.slice(article.blocks[block]!))
      ? oddAmong(dated)
      : []
  })
}

function oddAmong(dated: readonly DatedWeekday[]): OddDay[] {
  const agreeing = dated.map((one) => dated.filter((other) => !dayBeside(one, other)).length)
  const anchor = dated[agreeing.indexOf(Math.max(...agreeing))]!
  return dated.flatMap((one) => {
    const day = one === anchor ? undefined : dayBeside(one, anchor)
    return day ? [{dated: one, other: anchor, day}] : []
  })
}

/** The day in a year in which the other is right; undefined where both are right in some year, or too far apart to tell. */
function dayBeside(dated: DatedWeekday, other: DatedWeekday): OddDay['day'] | undefined {
  const days = yearsOf(other).flatMap((year) => dayNear(dated, {...other, year}))
  if (days.some(({weekday}) => weekday === dated.weekday)) return undefined
  return days[0]
}

/** Years in which a date falls on its weekday. */
function yearsOf({month, day, weekday}: DatedWeekday): number[] {
  const years = Array.from({length: YEARS}, (_, at) => FIRST_YEAR + at)
  return years.filter(
    (year) =>
      isCivilDay({year, month, day}) && weekdayOf(dayNumber({year, month, day})) === weekday,
  )
}

/** The day of a date that is near another: of its year, or of the one before or after. */
function dayNear(
  {month, day}: DatedWeekday,
  other: {readonly year: number; readonly month: number; readonly day: number},
): Array<OddDay['day']> {
  return [other.year, other.year - 1, other.year + 1]
    .map((year) => ({year, month, day}))
    .filter(isCivilDay)
    .filter((civil) => Math.abs(dayNumber(civil) - dayNumber(other)) <= MOST_APART)
    .map((civil) => ({...civil, weekday: weekdayOf(dayNumber(civil))}))
}
