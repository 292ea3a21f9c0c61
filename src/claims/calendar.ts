import type {Article} from '#article'
import {MONTHS, WEEKDAYS} from '#inventory'
import type {Span, Word} from '#text'
import {bodyOf} from './body.js'
import type {Body} from './body.js'
import {canBeChecked} from './check.js'
import type {DisplayClause} from './clauses.js'
import {displayUnitsOf} from './display.js'
import type {DisplayUnit, DisplayWord} from './display.js'
import {coverageOf} from './support.js'

/** A weekday or month of display text, over a body that has another for the same. */
export interface OtherDay extends Span {
  readonly unit: DisplayUnit
  /** The day or month of the body. */
  readonly meant: Word
}

/** The names of days or of months, whole and shortened, each with its number. */
type Calendar = ReadonlyMap<string, number>

const DAYS: Calendar = new Map([...WEEKDAYS, ['weds', 3]])
const CALENDARS: readonly Calendar[] = [DAYS, MONTHS]
const BEFORE = /^(?:in|on|until|till|by|from|since|before|after|next|last)$/
/** What says the same of a day by its distance, or tells of another day besides. */
const RELATIVE =
  /^(?:after|again|also|first|had|later|may|might|next|now|originally|overnight|then|today|tomorrow|tonight|too|week|month|yesterday)$/
/** By which a body may date what a weekday, or a month, of display text dates. */
const DISTANT_DAY = /^(?:weekend|today|tomorrow|tonight|yesterday)$/
const DISTANT_MONTH = /^(?:quarter|christmas|easter|spring|summer|autumn|winter)$/

/** Of the words of a line, weighted, how many a sentence has that tells of the same, and of one where the day stands behind the same word. */
const TELLS = 0.6
const TELLS_WITH_ANCHOR = 0.35
/** The day of a statement is not that of what is stated. */
const SAYS = /^(?:said|says|told|tells|announced|added|wrote|tweeted|posted|media)$/
/** A caption may show what was on another day. */
const TELLS_OF_CAPTION = 0.65

/** Days and months of display text for which the sentence that says the same has another. */
export function otherDays(article: Article): OtherDay[] {
  if (!canBeChecked(article)) return []
  return displayUnitsOf(article)
    .filter(({isQuestion}) => !isQuestion)
    .flatMap((unit) => unit.clauses.flatMap((clause) => otherDayIn(unit, clause) ?? []))
}

function otherDayIn(unit: DisplayUnit, clause: DisplayClause): OtherDay | undefined {
  const found = clause.words.find(({word}, at) => isDay(word, clause.words[at - 1]?.word))
  if (!found) return undefined
  const body = bodyOf(unit.article)
  const calendar = calendarOf(found.word)!
  const day = calendar.get(formOf(found.word))
  const distant = calendar === DAYS ? DISTANT_DAY : DISTANT_MONTH
  if ([...body.terms].some(({form}) => distant.test(form))) return undefined
  const days = daysOf(body, calendar)
  if (days.some((word) => calendar.get(formOf(word)) === day)) return undefined
  const saying = sentenceSaying(body, unit, clause, found)
  if (!saying) return undefined
  const said = days.filter(({sentence}) => sentence === saying.sentence)
  const meant = dayMeant(unit.article, found.word, said, saying.covered >= TELLS)
  return meant && {unit, meant, start: found.start, end: found.end}
}

/**
 * The day of a sentence that stands behind the same two words as that of display text, “hall on”; or the only one
 * there is, behind the same preposition, where the sentence tells the same and nobody says it that day.
 */
function dayMeant(
  article: Article,
  claimed: Word,
  said: readonly Word[],
  isToldThere: boolean,
): Word | undefined {
  const before = ({index}: Word, steps: number) => article.words[index - steps]?.normal ?? ''
  const sameWay = said.filter((word) => before(word, 1) === before(claimed, 1))
  const anchored = sameWay.find((word) => before(word, 2) === before(claimed, 2))
  if (anchored) return anchored
  const [only, ...others] = said
  if (!only || others.length > 0 || !sameWay.includes(only) || !isToldThere) return undefined
  return [2, 3, 4].some((steps) => SAYS.test(before(only, steps))) ? undefined : only
}

function isDay(word: Word, before: Word | undefined): boolean {
  return before !== undefined && calendarOf(word) !== undefined && BEFORE.test(before.normal)
}

/** The calendar that names the word, if it stands with a capital. */
function calendarOf(word: Word): Calendar | undefined {
  if (!/^\p{Lu}/u.test(word.text)) return undefined
  return CALENDARS.find((calendar) => calendar.has(formOf(word)))
}

function formOf({normal}: Word): string {
  return normal.replace(/['’]s$|\.$/, '')
}

function daysOf({article, sentences}: Body, calendar: Calendar): Word[] {
  return sentences
    .flatMap((sentence) => article.wordsOf(sentence))
    .filter((word) => calendarOf(word) === calendar)
}

/** The sentence that says best what the clause says beside the day; none where it counts from today. */
function sentenceSaying(
  body: Body,
  {part}: DisplayUnit,
  {words}: DisplayClause,
  day: DisplayWord,
): {readonly sentence: number; readonly covered: number} | undefined {
  const [best] = coverageOf(
    body,
    words.filter((word) => word !== day),
  )
  const least = part.role === 'caption' ? TELLS_OF_CAPTION : TELLS_WITH_ANCHOR
  if (!best || best.covered < least) return undefined
  const said = body.article.wordsOf(best.sentence)
  if (said.some(({normal, text}) => normal === text && RELATIVE.test(normal))) return undefined
  return {sentence: best.sentence.index, covered: best.covered}
}
