import type {Article, Role} from '#article'
import type {Span} from '#text'
import {quantitiesOf} from '../quantities/index.js'
import type {Quantity} from '../quantities/index.js'
import {dayNumber, isCivilDay} from './civil-day.js'

/** When a story came out, as far as its page or its desk says. */
export interface Publication {
  readonly year: number
  /** From 1, like `day`; both or neither. */
  readonly month?: number
  readonly day?: number
  /** Where the page says so. */
  readonly place?: Span
}

/** What the option `published` of a rule may be: a year or a day, as ISO 8601 writes them. */
export const PUBLISHED = /^(?:\d{4}(?:-\d{2}-\d{2})?)?$/

/**
 * When the story came out: what the desk says (“2025”, “2025-05-08”), or else the first dateline or
 * timestamp with a year. Undefined where neither tells.
 */
export function publicationOf(article: Article, published = ''): Publication | undefined {
  const [year, month, day] = published.split('-').map(Number)
  if (!year) return printedIn(article)
  if (month && day) return {year, month, day}
  return {year, ...undatedDay(article)}
}

const inventories = new WeakMap<Article, {readonly printed: Publication | undefined}>()

function printedIn(article: Article): Publication | undefined {
  let known = inventories.get(article)
  if (!known) {
    known = {printed: firstOf(article)}
    inventories.set(article, known)
  }
  return known.printed
}

function firstOf(article: Article): Publication | undefined {
  const iso = isoDay(article)
  const written = writtenDay(article)
  if (!iso || !written) return iso ?? written
  return iso.place!.start < written.place!.start ? iso : written
}

/** In UTF-16 code units; no dateline is longer. */
const LONGEST_LINE = 400
const ISO_DAY = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/

function isoDay(article: Article): Publication | undefined {
  for (const part of article.partsOf('timestamp', 'dateline')) {
    const match = ISO_DAY.exec(article.slice(part).slice(0, LONGEST_LINE))
    if (!match) continue
    const day = {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])}
    const start = part.start + match.index
    if (isDay(day)) return {...day, place: {start, end: start + match[0].length}}
  }
  return undefined
}

/** “8 May 2025”; of “08/05/2025”, where only the house knows which is the month, the year. */
function writtenDay(article: Article): Publication | undefined {
  for (const {start, end, parts, date} of datesOf(article, ['timestamp', 'dateline'])) {
    const year = date?.year ?? parts?.[2] ?? 0
    if (year < 1900) continue
    const {month = 0, day = 0} = date ?? {}
    const place = {start, end}
    return isDay({year, month, day}) ? {year, month, day, place} : {year, place}
  }
  return undefined
}

function datesOf(article: Article, roles: readonly Role[]): Quantity[] {
  return quantitiesOf(article).filter(({kind, start}) => {
    const role = kind === 'date' ? article.partAt(start)?.role : undefined
    return role !== undefined && roles.includes(role)
  })
}

/** The day and month of a dateline that leaves out the year. */
function undatedDay(article: Article): Omit<Publication, 'year'> | undefined {
  for (const {start, end, date} of datesOf(article, ['dateline'])) {
    const {month, day} = date ?? {}
    if (month && day) return {month, day, place: {start, end}}
  }
  return undefined
}

function isDay(day: {year: number; month: number; day: number}): boolean {
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && isCivilDay(day)
}

/** The number of the day on which the story came out, where that is known. */
export function publicationDay({year, month, day}: Publication): number | undefined {
  return month !== undefined && day !== undefined ? dayNumber({year, month, day}) : undefined
}
