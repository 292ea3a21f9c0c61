import {quantitiesOf} from '#inventory'
import type {Quantity} from '#inventory'
import type {Article} from '#article'
import type {Impossible} from './fault.js'

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ')
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const FEBRUARY = 2

/** The Gregorian calendar. */
function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function daysOf(month: number, year?: number): number {
  if (month === FEBRUARY && year !== undefined && !isLeap(year)) return 28
  return LENGTHS[month - 1]!
}

export function* impossibleDates(article: Article): Iterable<Impossible> {
  for (const quantity of quantitiesOf(article)) {
    if (quantity.kind !== 'date') continue
    const found = slashed(article, quantity) ?? dayOfMonth(article, quantity)
    if (found) yield found
  }
  yield* beyondMonths(article)
}

/** “31 June”, “29 February 2005”. */
function dayOfMonth(article: Article, quantity: Quantity): Impossible | undefined {
  const {month, year} = quantity.date!
  if (month === undefined || quantity.date!.day === undefined) return undefined
  const day = quantity.hi % 100
  const days = daysOf(month, year)
  if (day <= days) return undefined
  const {start, end} = quantity
  return {
    start,
    end,
    expected: otherDates(article.slice(quantity), day, month, days),
    note: noteOf(month, days, year),
  }
}

function noteOf(month: number, days: number, year: number | undefined): string {
  const when = month === FEBRUARY && year !== undefined ? ` in ${year}` : ''
  return `${MONTHS[month - 1]!} has ${days} days${when}.`
}

/** The last days of the month, and the day in the months beside it. */
function otherDates(printed: string, day: number, month: number, days: number): string[] {
  const lasts = (days === 29 ? [28, 29] : [days]).map((last) =>
    printed.replace(new RegExp(`\\b${day}(?=\\b|st|nd|rd|th)(?:st|nd|rd|th)?`), (number) =>
      number === String(day) ? String(last) : `${last}${last === 31 ? 'st' : 'th'}`,
    ),
  )
  const neighbours = [month % 12, (month + 10) % 12].filter((at) => day <= LENGTHS[at]!)
  const others = neighbours.map((at) =>
    printed.replace(MONTH_NAME, (name) => (MONTHS.includes(name) ? MONTHS[at]! : SHORT[at]!)),
  )
  return [...new Set([...lasts, ...others])].filter((each) => each !== printed)
}

const MONTH_NAME = new RegExp(`(?:${MONTHS.join('|')}|${SHORT.join('|')})(?![a-z])`, 'i')

/** “31/13/2004”: whichever is the month. */
function slashed(article: Article, {parts, start, end}: Quantity): Impossible | undefined {
  if (!parts || parts.length < 3 || parts[0]! > 31 || Math.min(parts[0]!, parts[1]!) <= 12)
    return undefined
  const printed = article.slice({start, end})
  return {start, end, expected: [], note: `Neither number of ${printed} can be a month.`}
}

/** “on 32 May”, “35th of April”. */
function* beyondMonths({text}: Article): Iterable<Impossible> {
  for (const {0: printed, index} of text.matchAll(BEYOND)) {
    const month = MONTHS.findIndex((name) => printed.endsWith(name)) + 1
    const day = Number(printed.slice(0, 2))
    const days = daysOf(month)
    yield {
      start: index,
      end: index + printed.length,
      expected: [days, day - 10].map((other) => printed.replace(String(day), String(other))),
      note: noteOf(month, days, undefined),
    }
  }
}

const BEYOND = new RegExp(
  `3[2-9](?<=\\b(?:on|until|by|from|before|after|since|dated) (?:the )?3[2-9])(?:st|nd|rd|th)? (?:of )?(?:${MONTHS.join('|')})\\b(?! (?:[a-z]+s)\\b)`,
  'g',
)
