import type {Article} from '#article'
import {dayNumber, isCivilDay, weekdayOf} from '#inventory'
import {datedWeekdays} from './dated-weekdays.js'
import type {DatedWeekday} from './dated-weekdays.js'
import {yearsBeside} from './days-meant.js'
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
/** Days further apart may be of two years. */
const MOST_APART = 60

/**
 * Where neither the dates nor the page give a year: those that are wrong in every year in which most of the others
 * are right. “Saturday, February 8” makes “Thursday, February 12” a Wednesday. Of two the second is named.
 */
export function oddDays(article: Article): OddDay[] {
  const dated = datedWeekdays(article).filter(
    (one) => one.year === undefined && yearsBeside(article, one).length === 0,
  )
  const agreeing = dated.map((one) => dated.filter((other) => !dayBeside(one, other)).length)
  const anchor = dated[agreeing.indexOf(Math.max(...agreeing))]
  if (!anchor) return []
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
