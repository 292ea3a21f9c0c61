import type {CalendarDate} from './quantity.js'
import {MONTHS, WEEKDAYS} from './number-words.js'
import {isCapital, looksPlural} from './line.js'
import type {Reader, Reading} from './reading.js'
import type {Token} from './tokens.js'

const FIRST_YEAR = 1100
const LAST_YEAR = 2100

/** “Monday 3 May 2004”, “May 3rd”, “3-5 May”, “May 2004”, “03/05/2004”. */
export const readDate: Reader = ({tokens}, at) => {
  const weekday = weekdayAt(tokens, at)
  const start = weekday === undefined ? at : afterComma(tokens, at + 1)
  const read = dayMonthAt(tokens, start) ?? monthDayAt(tokens, start)
  if (read) return dateReading(at, read, weekday)
  return weekday === undefined ? (monthYearAt(tokens, at) ?? slashedAt(tokens, at)) : undefined
}

interface DayOfYear {
  readonly end: number
  readonly month: number
  readonly days: readonly [number, number]
  readonly year?: number
}

function dateReading(from: number, {end, month, days, year}: DayOfYear, weekday?: number): Reading {
  const date: CalendarDate = {
    month,
    day: days[0],
    ...(year !== undefined && {year}),
    ...(weekday !== undefined && {weekday}),
  }
  const [lo, hi] = [month * 100 + days[0], month * 100 + days[1]]
  return {from, end, kind: 'date', lo, hi, step: 1, spelling: 'figures', date}
}

function weekdayAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  return token?.type === 'word' && isCapital(token.text) ? WEEKDAYS.get(token.lower) : undefined
}

function afterComma(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + 2 && /^[,.]$|^the$/.test(tokens[next]?.lower ?? '')) next++
  return next
}

/** “3 May”, “3rd of May”, “3-5 May”. */
function dayMonthAt(tokens: readonly Token[], at: number): DayOfYear | undefined {
  const first = dayAt(tokens, at)
  if (!first) return undefined
  const range = /^[-–]$/.test(tokens[first.end]?.text ?? '')
    ? dayAt(tokens, first.end + 1)
    : undefined
  let next = (range ?? first).end
  if (tokens[next]?.lower === 'of') next++
  const month = monthAt(tokens, next)
  if (month === undefined) return undefined
  const days = [first.day, (range ?? first).day] as const
  return withYear(tokens, {end: afterStop(tokens, next + 1), month, days})
}

/** “May 3”, “May 3rd”, “May 3-5”. */
function monthDayAt(tokens: readonly Token[], at: number): DayOfYear | undefined {
  const month = monthAt(tokens, at)
  if (month === undefined) return undefined
  let next = afterStop(tokens, at + 1)
  if (tokens[next]?.lower === 'the') next++
  const first = dayAt(tokens, next)
  if (!first || isAmount(tokens, first.end)) return undefined
  const range = /^[-–]$/.test(tokens[first.end]?.text ?? '')
    ? dayAt(tokens, first.end + 1)
    : undefined
  const days = [first.day, (range ?? first).day] as const
  return withYear(tokens, {end: (range ?? first).end, month, days})
}

/** “in May 12 people”, “May 5%”. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next === undefined) return false
  if (next.text === '%' || next.lower === 'per' || (next.type === 'word' && !next.spaced))
    return true
  return next.type === 'word' && !isCapital(next.text) && looksPlural(next.lower)
}

/** “12 June.” ends a sentence; “12 Jan.” may not. */
function afterStop(tokens: readonly Token[], at: number): number {
  const {lower} = tokens[at - 1]!
  const isCut = lower.length <= 4 && !UNCUT.has(lower)
  return isCut && tokens[at]?.text === '.' ? at + 1 : at
}

const UNCUT = new Set(['may', 'june', 'july'])

function withYear(tokens: readonly Token[], day: DayOfYear): DayOfYear {
  const next = tokens[day.end]?.text === ',' ? day.end + 1 : day.end
  const year = yearOf(tokens[next])
  return year === undefined ? day : {...day, end: next + 1, year}
}

function dayAt(tokens: readonly Token[], at: number): {end: number; day: number} | undefined {
  const token = tokens[at]
  if (token?.type !== 'number' || !/^[0-3]?\d$/.test(token.text)) return undefined
  if (token.value < 1 || token.value > 31) return undefined
  const isOrdinal = /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.lower ?? '') && !tokens[at + 1]!.spaced
  return {end: at + (isOrdinal ? 2 : 1), day: token.value}
}

/** A month; “may” and “march” in small letters are words. */
function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token?.type !== 'word' || !token.spaced) return undefined
  const isWord = token.lower.length < 4 || token.lower === 'march'
  return isCapital(token.text) || !isWord ? MONTHS.get(token.lower) : undefined
}

function monthYearAt(tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at]
  const month = token?.type === 'word' ? MONTHS.get(token.lower) : undefined
  if (month === undefined) return undefined
  let next = afterStop(tokens, at + 1)
  if (tokens[next]?.text === ',' || tokens[next]?.lower === 'of') next++
  const year = yearOf(tokens[next])
  if (year === undefined) return undefined
  const value = month * 100
  return {
    from: at,
    end: next + 1,
    kind: 'date',
    lo: value,
    hi: value,
    step: 1,
    spelling: 'figures',
    date: {month, year},
  }
}

/** “03/05/2004”: which is the month, only the house knows. */
function slashedAt(tokens: readonly Token[], at: number): Reading | undefined {
  if (tokens[at]?.type !== 'number' || tokens[at + 2]?.type !== 'number') return undefined
  const group = tokens.slice(at, at + 5)
  const [first, mark, second, other, third] = group
  if (group.length < 5 || mark!.text !== other!.text || !/^[/.-]$/.test(mark!.text))
    return undefined
  if (
    ![first, second, third].every(
      (token) => token!.type === 'number' && /^\d{1,4}$/.test(token!.text),
    )
  )
    return undefined
  if (group.slice(1).some(({spaced}) => spaced) || first!.value > 31 || second!.value > 31)
    return undefined
  if (mark!.text !== '/' && third!.text.length !== 4) return undefined
  const value = first!.value * 100 + second!.value
  return {
    from: at,
    end: at + 5,
    kind: 'date',
    lo: value,
    hi: value,
    step: 1,
    spelling: 'figures',
    parts: [first!.value, second!.value, third!.value],
    date: {},
  }
}

/** A bare year. */
export function yearOf(token: Token | undefined): number | undefined {
  if (token?.type !== 'number' || !/^\d{4}$/.test(token.text)) return undefined
  return token.value >= FIRST_YEAR && token.value <= LAST_YEAR ? token.value : undefined
}

/** “2004”, “2004-05”, “the 1990s”, “'98”, “the mid-90s”. */
export const readYear: Reader = (line, at) =>
  decadeAt(line.tokens, at) ??
  seasonAt(line.tokens, at) ??
  shortYearAt(line.tokens, at) ??
  plainYearAt(line.tokens, at)

function decadeAt(tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at]
  if (token?.type !== 'number' || !/^(?:\d\d)?\d0$/.test(token.text)) return undefined
  const apostrophe = /^['’]$/.test(tokens[at + 1]?.text ?? '') && !tokens[at + 1]!.spaced ? 1 : 0
  const ending = tokens[at + 1 + apostrophe]
  if (ending?.lower !== 's' || ending.spaced) return undefined
  // “Over-60s” are people.
  if (
    /^[-‐‑]$/.test(tokens[at - 1]?.text ?? '') &&
    /^(?:over|under)$/.test(tokens[at - 2]?.lower ?? '')
  )
    return undefined
  const opened = /^['‘’]$/.test(tokens[at - 1]?.text ?? '') && !token.spaced ? 1 : 0
  const base = {from: at - opened, end: at + 2 + apostrophe, step: 10, spelling: 'figures' as const}
  if (opened === 0 && token.text.length === 2 && isOfAge(tokens, at)) {
    return {
      ...base,
      kind: 'age',
      lo: token.value,
      hi: token.value + 9,
      unit: 'year',
      bound: 'between',
    }
  }
  const first = token.text.length === 2 ? centuryOf(token.value) : token.value
  if (first < FIRST_YEAR || first > LAST_YEAR) return undefined
  return {
    ...base,
    kind: 'year',
    lo: first,
    hi: first + (first % 100 === 0 && first < 2000 ? 99 : 9),
  }
}

/** “in his early 60s”, “women in their 30s”. */
function isOfAge(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 3), at).map(({lower}) => lower)
  return near.some((word) => /^(?:his|her|their|my|your|our)$/.test(word))
}

function centuryOf(short: number): number {
  return short < 30 ? 2000 + short : 1900 + short
}

function seasonAt(tokens: readonly Token[], at: number): Reading | undefined {
  const first = yearOf(tokens[at])
  const mark = tokens[at + 1]
  const second = tokens[at + 2]
  if (first === undefined || !/^[-–/]$/.test(mark?.text ?? '') || second?.type !== 'number')
    return undefined
  if (mark!.spaced || second.spaced) return undefined
  const last =
    yearOf(second) ??
    (/^\d\d$/.test(second.text) ? Math.floor(first / 100) * 100 + second.value : undefined)
  if (last === undefined) return undefined
  const hi = last < first ? last + 100 : last
  if (hi - first > 99) return undefined
  return {from: at, end: at + 3, kind: 'year', lo: first, hi, step: 1, spelling: 'figures'}
}

function shortYearAt(tokens: readonly Token[], at: number): Reading | undefined {
  const mark = tokens[at]
  const token = tokens[at + 1]
  if (!/^['‘’]$/.test(mark?.text ?? '') || !mark!.spaced || token?.spaced !== false)
    return undefined
  if (token.type !== 'number' || !/^\d\d$/.test(token.text)) return undefined
  const ending = tokens[at + 2]
  if (ending && !ending.spaced && (ending.type === 'word' || /^[-%'’]$/.test(ending.text))) {
    return ending.lower === 's' ? decadeAt(tokens, at + 1) : undefined
  }
  const year = centuryOf(token.value)
  return {from: at, end: at + 2, kind: 'year', lo: year, hi: year, step: 1, spelling: 'figures'}
}

/** Four figures without a comma are a year unless they count, measure or cost something. */
function plainYearAt(tokens: readonly Token[], at: number): Reading | undefined {
  const year = yearOf(tokens[at])
  if (year === undefined || (tokens[at - 1]?.text === '.' && !tokens[at]!.spaced)) return undefined
  const next = tokens[at + 1]
  if (next && !next.spaced && (next.type !== 'mark' || /^[%°/]$/.test(next.text))) return undefined
  if (counts(tokens, at, year)) return undefined
  return {from: at, end: at + 1, kind: 'year', lo: year, hi: year, step: 1, spelling: 'figures'}
}

const BEFORE_COUNTS = new Set(
  'some around about over than nearly almost least to of another total'.split(' '),
)
const AFTER_AMOUNTS =
  /^(?:per|percent|pounds|dollars|euros|miles|metres|meters|feet|km|kg|tonnes|tons|acres|hectares|gmt|bst|hours|hrs|million|billion|pence|points)$/

function counts(tokens: readonly Token[], at: number, year: number): boolean {
  const next = tokens[at + 1]
  if (next?.type !== 'word') return false
  if (AFTER_AMOUNTS.test(next.lower)) return true
  const isPlural = looksPlural(next.lower)
  if (year < 1900) return isPlural
  if (!isPlural) return false
  return (
    tokens[at]!.step >= 100 ||
    (BEFORE_COUNTS.has(tokens[at - 1]?.lower ?? '') && !/^(?:to|of)$/.test(tokens[at - 1]!.lower))
  )
}

/** “8.30pm”, “8 p.m.”, “20:00”, “0930 GMT”, “eight o'clock”. */
export const readTime: Reader = ({tokens}, at) => {
  const hours = tokens[at]
  if (hours?.type !== 'number' || !/^\d/.test(hours.text)) return undefined
  const clock = colonAt(tokens, at) ?? fourFigures(tokens, at) ?? pointedAt(hours, at)
  if (!clock || clock.hour > 24 || clock.minute > 59) return undefined
  const half = halfOfDay(tokens, clock.end)
  const isBare = clock.form === 'point' && half === undefined
  if (isBare || (half && clock.hour > 12)) return undefined
  const hour = half ? (clock.hour % 12) + (half.isAfternoon ? 12 : 0) : clock.hour
  const value = hour * 60 + clock.minute
  return {
    from: at,
    end: half?.end ?? clock.end,
    kind: 'time',
    lo: value,
    hi: value,
    step: 1,
    spelling: 'figures',
    ...(half && {unit: half.isAfternoon ? 'pm' : 'am'}),
  }
}

interface Clock {
  readonly end: number
  readonly hour: number
  readonly minute: number
  readonly form: 'colon' | 'point'
}

function colonAt(tokens: readonly Token[], at: number): Clock | undefined {
  const [hours, mark, minutes] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (mark?.text !== ':' || mark.spaced || minutes?.type !== 'number' || minutes.spaced)
    return undefined
  if (!/^\d{1,2}$/.test(hours!.text) || !/^\d\d$/.test(minutes.text)) return undefined
  return {end: at + 3, hour: hours!.value, minute: minutes.value, form: 'colon'}
}

function fourFigures(tokens: readonly Token[], at: number): Clock | undefined {
  const {text} = tokens[at]!
  if (!/^\d{4}$/.test(text) || !/^(?:gmt|bst|hours|hrs|local)$/.test(tokens[at + 1]?.lower ?? ''))
    return undefined
  return {end: at + 1, hour: Number(text.slice(0, 2)), minute: Number(text.slice(2)), form: 'colon'}
}

/** “8.30” or “8”, which only “pm” makes a time. */
function pointedAt({text}: Token, at: number): Clock | undefined {
  if (text.length > 5 || !/^\d{1,2}(?:\.\d\d)?$/.test(text)) return undefined
  const [hour, minute] = text.split('.')
  return {end: at + 1, hour: Number(hour), minute: Number(minute ?? 0), form: 'point'}
}

function halfOfDay(
  tokens: readonly Token[],
  at: number,
): {end: number; isAfternoon: boolean} | undefined {
  const {lower = ''} = tokens[at] ?? {}
  if (lower === 'am' || lower === 'pm') return {end: at + 1, isAfternoon: lower === 'pm'}
  if (
    (lower === 'a' || lower === 'p') &&
    tokens[at + 1]?.text === '.' &&
    tokens[at + 2]?.lower === 'm'
  ) {
    return {end: at + (tokens[at + 3]?.text === '.' ? 4 : 3), isAfternoon: lower === 'p'}
  }
  return undefined
}
