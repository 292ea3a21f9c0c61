import type {Article} from '#article'
import {quantitiesOf} from '#inventory'
import type {CalendarDate, Quantity} from '#inventory'
import {copyBefore} from '#rule'
import type {Span} from '#text'

/** A date with the weekday beside it; the span covers both. */
export interface DatedWeekday extends Span {
  /** From 0 for Sunday. */
  readonly weekday: number
  /** The word. */
  readonly name: Span
  /** Day and month, and the year where it is printed. */
  readonly date: Span
  readonly month: number
  readonly day: number
  readonly year?: number
}

const FULL = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const NAME = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day'
/** Looked at on either side of a date, in UTF-16 code units. */
const REACH = 40

const WITHIN = /^(\p{Lu}\p{Ll}{2,8})\.?,?\s(?:the\s)?/u
/** “Monday night, May 5”, “Monday (May 5”. */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\d-])(${NAME})(?:,? (?:\\(|on |the )|(?: (?:morning|afternoon|evening|night|lunchtime)),? \\(?)$`,
  'u',
)
/** “May 5, a Monday”, “May 5 (Monday)”, “May 5, which is a Monday”. */
const BEHIND = new RegExp(
  `^(?:,? (?:which (?:is|was|falls on|fell on) |is |was )?a |,? \\(a? ?|,? which (?:falls|fell) on )(${NAME})(?![\\p{L}’'-])`,
  'u',
)
/** “Saturday and Sunday, May 3 and 4”, “Friday-Sunday 2-4 May”. */
const LISTED = new RegExp(`${NAME}(?:,? ?(?:and|or|to|through|until|till|&|[-–—/,]) ?)$`, 'u')
/** “the Sun, May 5”, “Sheffield Wednesday, 5 May”. */
const NAMED_SO = /(?:[Tt]he|Sheffield) $/

/** The weekdays of the article that stand with the day of a month, in the order of the text. */
export function datedWeekdays(article: Article): DatedWeekday[] {
  const found: DatedWeekday[] = []
  for (const quantity of quantitiesOf(article)) {
    const {date, lo, hi} = quantity
    if (date?.month === undefined || date.day === undefined || lo !== hi) continue
    const dated =
      date.weekday === undefined ? beside(article, quantity, date) : within(article, quantity, date)
    if (dated) found.push(dated)
  }
  return found
}

function within(article: Article, quantity: Quantity, date: CalendarDate) {
  const {start, end} = quantity
  const opening = WITHIN.exec(article.slice(quantity))
  if (!opening || LISTED.test(copyBefore(article, start, REACH))) return undefined
  const isShort = !FULL.includes(opening[1]!.toLowerCase())
  if ((isShort || date.weekday === 3) && NAMED_SO.test(copyBefore(article, start, REACH)))
    return undefined
  const name = {start, end: start + opening[1]!.length}
  return datedWeekday(article, date, name, {start: start + opening[0].length, end})
}

function beside(article: Article, {start, end}: Quantity, date: CalendarDate) {
  const {text} = article
  const ahead = BEFORE.exec(copyBefore(article, start, REACH))
  if (ahead) {
    const from = start - ahead[0].length
    if (LISTED.test(copyBefore(article, from, REACH))) return undefined
    const name = {start: from, end: from + ahead[1]!.length}
    return datedWeekday(article, date, name, {start, end})
  }
  const behind = BEHIND.exec(text.slice(end, end + REACH))
  if (!behind) return undefined
  const last = end + behind[0].length
  const name = {start: last - behind[1]!.length, end: last}
  return datedWeekday(article, date, name, {start, end})
}

function datedWeekday(
  article: Article,
  {month, day, year}: CalendarDate,
  name: Span,
  date: Span,
): DatedWeekday {
  return {
    start: Math.min(name.start, date.start),
    end: Math.max(name.end, date.end),
    weekday: FULL.findIndex((full) =>
      full.startsWith(article.slice(name).slice(0, 3).toLowerCase()),
    ),
    name,
    date,
    month: month!,
    day: day!,
    ...(year !== undefined && {year}),
  }
}
