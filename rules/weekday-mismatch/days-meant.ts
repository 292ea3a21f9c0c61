import type {Article} from '#article'
import {
  dayNumber,
  FIRST_GREGORIAN_YEAR,
  isCivilDay,
  publicationDay,
  quantitiesBeside,
  weekdayOf,
} from '#inventory'
import type {CivilDay, Publication} from '#inventory'
import type {Evidence} from '#rule'
import type {DatedWeekday} from './dated-weekdays.js'

/** The days that a date may mean, the likeliest first. */
export interface DaysMeant {
  readonly days: ReadonlyArray<CivilDay & {readonly weekday: number}>
  /** Whether the year is the story's, as none stands with the date. */
  readonly inferred: boolean
  readonly evidence: readonly Evidence[]
}

/** Copy names days without a year up to so many days before or after it comes out. */
const REACH = 250

/** Undefined where neither the date nor the page gives a year. */
export function daysMeant(
  article: Article,
  dated: DatedWeekday,
  publication: Publication | undefined,
): DaysMeant | undefined {
  if (dated.year !== undefined) return meantIn([dated.year], dated, false, [])
  if (!publication) return undefined
  const {place} = publication
  const evidence = place ? [{...place, label: 'the year of the story'}] : []
  const years = [...yearsNear(dated, publication), ...yearsBeside(article, dated)]
  return meantIn(years, dated, true, evidence)
}

function meantIn(
  years: readonly number[],
  {month, day}: DatedWeekday,
  inferred: boolean,
  evidence: readonly Evidence[],
): DaysMeant | undefined {
  const days = years
    .filter((year) => year >= FIRST_GREGORIAN_YEAR)
    .map((year) => ({year, month, day}))
    .filter(isCivilDay)
    .map((civil) => ({...civil, weekday: weekdayOf(dayNumber(civil))}))
  return days.length > 0 ? {days, inferred, evidence} : undefined
}

/**
 * The story's year first; of a date in winter also the year that begins or ends there. Where the
 * day of the story is known, the nearest of them.
 */
function yearsNear({month, day}: DatedWeekday, publication: Publication): number[] {
  const {year} = publication
  const published = publicationDay(publication)
  if (published === undefined) {
    return month <= 3 ? [year, year + 1] : month >= 10 ? [year, year - 1] : [year]
  }
  const distance = (other: number) => Math.abs(dayNumber({year: other, month, day}) - published)
  const near = [year, year - 1, year + 1].filter((other) => distance(other) <= REACH)
  return near.sort((a, b) => distance(a) - distance(b))
}

/** Other years that the paragraph speaks of: “In 1972 … on Sunday 30 January”. */
function yearsBeside(article: Article, dated: DatedWeekday): number[] {
  return quantitiesBeside(article, dated)
    .map(({kind, date, lo}) => date?.year ?? (kind === 'year' ? lo : undefined))
    .filter((year) => year !== undefined)
}
