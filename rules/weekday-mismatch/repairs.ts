import type {Article} from '#article'
import {civilDay, dayNumber, ordinalInFigures} from '#inventory'
import type {CivilDay} from '#inventory'
import {rewritten} from '#rule'
import type {DatedWeekday} from './dated-weekdays.js'

export const WEEKDAY_NAMES = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ')

/** The passage with the right weekday, and with the nearest date that has the printed weekday. */
export function repairsOf(
  article: Article,
  dated: DatedWeekday,
  day: CivilDay & {readonly weekday: number},
): string[] {
  const name = restyledName(article.slice(dated.name), WEEKDAY_NAMES[day.weekday]!)
  const other = civilDay(dayNumber(day) + stepTo(dated.weekday, day.weekday))
  const date = redated(article.slice(dated.date), day, other)
  return [
    rewritten(article.text, dated, [{...dated.name, text: name}]),
    ...(date === undefined ? [] : [rewritten(article.text, dated, [{...dated.date, text: date}])]),
  ]
}

/** Days to the nearest day with the weekday: 3 at most, back or on. */
function stepTo(wanted: number, weekday: number): number {
  const ahead = (wanted - weekday + 7) % 7
  return ahead > 3 ? ahead - 7 : ahead
}

/** “Mon” becomes “Tue”, as the copy cuts its weekdays. */
function restyledName(printed: string, name: string): string {
  const isFull = printed.toLowerCase().endsWith('day')
  const cut = isFull ? name : name.slice(0, 3)
  return printed === printed.toUpperCase() ? cut.toUpperCase() : cut
}

/** The date as printed with another day, and another month and year where they change with it. */
function redated(printed: string, from: CivilDay, to: CivilDay): string | undefined {
  if (to.year !== from.year && /\d{4}/.test(printed)) return undefined
  const dated = printed.replace(/(?<!\d)\d{1,2}(?!\d)(st|nd|rd|th)?/i, (_, ending?: string) =>
    ending === undefined ? `${to.day}` : ordinalInFigures(to.day),
  )
  if (to.month === from.month) return dated
  return dated.replace(/\p{L}{3,}\.?/u, (month) => restyledMonth(month, MONTH_NAMES[to.month - 1]!))
}

function restyledMonth(printed: string, name: string): string {
  const isFull = MONTH_NAMES.some((month) => month.toLowerCase() === printed.toLowerCase())
  return isFull || name.length <= 4 ? name : name.slice(0, 3) + (printed.endsWith('.') ? '.' : '')
}
