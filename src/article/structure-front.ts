import type {Word} from '#text'
import type {Unit} from './structure-units.js'
import {
  datelineLength,
  endsSentence,
  endsWithFullStop,
  isAllCapitals,
  isScores,
  isTitleCase,
} from './structure-lines.js'
import {KICKERS} from './structure-tables.js'
import {overlapOf, repeatsIn, sharedOf} from './structure-repeats.js'

/** Longer lines are not headlines: the longest of British tabloids stay under this many words. */
const LONGEST_HEADLINE = 34
const LONGEST_DEK = 35
/** In UTF-16 code units. */
const LONGEST_KICKER = 60
/** A paragraph that follows a dek is never this short; a list of short lines is no story. */
export const SHORTEST_STORY = 12

/**
 * Of the headline’s long words, how many and which share a lede has, and how many a dek has at most.
 * A day and more words tell a lede too, so that it needs fewer.
 */
const LEAST_TOLD = 3
const LEAST_TOLD_ON_A_DAY = 2
const LEAST_SHARE_TOLD = 0.33
const MOST_TOLD_BY_DEK = 1
/** Least lengths of a lede, in lengths of the dek. */
const LEAST_LEDE = 0.8
const LONG_LEDE = 1.2

const LIST_MARK = /^(?:[-*•–—·▪]|\d{1,2}[.)])\s/

/** Finds the kicker and the headline; gives the place after them, or 0 when the story has none. */
export function readHeadline(units: readonly Unit[]): number {
  const given = units.findIndex((unit) => unit.role === 'headline')
  if (given >= 0) return given + 1
  const first = nextOpen(units, 0)
  if (first === undefined) return 0
  const second = nextOpen(units, first + 1)
  if (second === undefined) return 0
  if (isKicker(units[first]!, units[second]!)) {
    units[first]!.settle('kicker', 'a label over the headline')
    return settleHeadline(units, second, 'display line under the kicker')
  }
  if (units[first]!.text.endsWith(':') && looksLikeHeadline(units[second]!)) {
    return settleHeadline(units, second, 'display line under a line that announces it')
  }
  if (!looksLikeHeadline(units[first]!)) return 0
  return settleHeadline(units, first, headlineClue(units[first]!))
}

function nextOpen(units: readonly Unit[], from: number): number | undefined {
  for (let at = from; at < units.length; at++) if (!units[at]!.isSettled) return at
  return undefined
}

function settleHeadline(units: readonly Unit[], at: number, why: string): number {
  units[at]!.settle('headline', why)
  const next = units[at + 1]
  const runsOn =
    next !== undefined &&
    !next.isSettled &&
    !next.blankBefore &&
    next.blankAfter &&
    isAllCapitals(units[at]!.text) &&
    isAllCapitals(next.text)
  if (!runsOn) return at + 1
  next.settle('headline', 'the headline’s second line, in capitals as well')
  return at + 2
}

function headlineClue({text}: Unit): string {
  if (isAllCapitals(text)) return 'first line, in capitals'
  if (isTitleCase(text)) return 'first line, in title case'
  return endsSentence(text) ? 'first line, display punctuation' : 'first line, no full stop'
}

function looksLikeHeadline(unit: Unit): boolean {
  const {text} = unit
  if (unit.length === 0 || unit.length > LONGEST_HEADLINE) return false
  if (LIST_MARK.test(text) || /[,:;]$/.test(text)) return false
  if (endsSentence(text) && datelineLength(text) > 0) return false
  return !endsWithFullStop(text) || isAllCapitals(text) || (isTitleCase(text) && unit.length <= 20)
}

/** The name of a newspaper’s section, or a label such as “Exclusive”. */
export function isSection(text: string): boolean {
  return KICKERS.has(text.toLowerCase().replace(/[\s:|]+$/, ''))
}

/** A section's name, or a word or two in capitals over a headline that is not. */
function isKicker(unit: Unit, next: Unit): boolean {
  if (
    unit.length > 4 ||
    unit.text.length > LONGEST_KICKER ||
    next.length < 4 ||
    !looksLikeHeadline(next)
  )
    return false
  const label = unit.text.toLowerCase().replace(/[\s:|]+$/, '')
  if (isSection(unit.text)) return true
  const sections = label.split(/\s*[|>/•·]\s*/)
  if (sections.length > 1 && sections.every((section) => section.split(' ').length <= 3))
    return true
  return isAllCapitals(unit.text) && !isAllCapitals(next.text) && !/[?!.]$/.test(unit.text)
}

/**
 * Finds the dek: a line under the headline that the page sets apart, or behind which the story begins
 * afresh, with what it or the headline says. Without such a sign it is the lede, and stays body copy.
 */
export function readDek(units: readonly Unit[], from: number): void {
  if (units.some((unit) => unit.role === 'dek')) return
  let at = from
  while (at < units.length && units[at]!.role !== undefined && isAbove(units[at]!)) at++
  const dek = units[at]
  const bodyAt = nextOpen(units, at + 1)
  if (!dek || dek.isSettled || bodyAt === undefined) return
  const why = dekClue(dek, units, from, at, bodyAt)
  if (why !== undefined) dek.settle('dek', why)
}

/** What closes the top of a page. An advertisement may follow any paragraph; these do not. */
function endsFront({role, text}: Unit): boolean {
  if (role === 'byline' || role === 'timestamp') return true
  return role === 'boilerplate' && /^(?:share|save|comments?|\d|print|email|listen)/i.test(text)
}

/** Whether a settled unit may stand between the headline and its dek. */
function isAbove(unit: Unit): boolean {
  return unit.role !== 'paragraph' && unit.role !== 'dateline' && unit.role !== 'subhead'
}

function dekClue(
  dek: Unit,
  units: readonly Unit[],
  from: number,
  at: number,
  bodyAt: number,
): string | undefined {
  const body = units[bodyAt]!
  const {text} = dek
  if (dek.length < 4 || dek.length > LONGEST_DEK || !startsLikeCopy(text)) return undefined
  if (LIST_MARK.test(text) || /[:,;]$/.test(text) || datelineLength(text) > 0) return undefined
  const rest = units.slice(bodyAt, bodyAt + 10)
  if (!rest.some((unit) => unit.length >= SHORTEST_STORY)) return undefined
  if (!endsSentence(text)) {
    return dek.length <= 30 && !isScores(text) ? 'line under the headline, no full stop' : undefined
  }
  if (hugsHeadline(dek, units, at)) return 'stands right under the headline'
  if (sentencesIn(text) > 2) return undefined
  const between = units.slice(at + 1, bodyAt)
  const isUnderFront = units.slice(from, at).some(endsFront)
  if (between.some(endsFront) && !isUnderFront) {
    return 'between the headline and the page’s furniture'
  }
  if (datelineLength(body.text) > 0) return 'between the headline and the dateline'
  const story = units.slice(at + 1)
  if (repeatsIn(dek, story)) return 'said again word for word in the body'
  if (startsAfresh(dek, body, between.length > 0)) return 'the next paragraph tells it afresh'
  const headline = units.slice(0, at).find((unit) => unit.role === 'headline')
  return !isUnderFront && headline && isLede(body, dek, headline)
    ? 'the next paragraph tells what the headline says, and this line does not'
    : undefined
}

/**
 * Whether a paragraph and not the line before it is the lede, which says what the headline says, in
 * more words. A dek goes on from the headline: “The attack came only hours after …”.
 */
function isLede(body: Unit, dek: Unit, headline: Unit): boolean {
  const lede = sentenceThatOpens(body)
  const told = sharedOf(headline.words, lede)
  if (lede.length < dek.length * LEAST_LEDE || /^["'“‘]/.test(body.text)) return false
  if (sharedOf(headline.words, dek.words) > MOST_TOLD_BY_DEK) return false
  if (told >= LEAST_TOLD && overlapOf(headline.words, lede) >= LEAST_SHARE_TOLD) return true
  const isLong = lede.length >= dek.length * LONG_LEDE
  return told >= LEAST_TOLD_ON_A_DAY && isLong && lede.some(isDay) && !dek.words.some(isDay)
}

const isDay = ({normal}: Word) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(normal)

function sentenceThatOpens({words}: Unit): Unit['words'] {
  return words.filter((word) => word.sentence === words[0]!.sentence)
}

/**
 * Whether the next paragraph opens with what the line said. A lede's second sentence picks up
 * a few of its words as well, so without a picture between the two, most must come again.
 */
function startsAfresh(dek: Unit, body: Unit, isApart: boolean): boolean {
  const lede = sentenceThatOpens(body)
  const told = overlapOf(dek.words, lede)
  return lede.length >= dek.length * LEAST_LEDE && told >= (isApart ? 0.45 : 0.7)
}

/** Headline and dek without a blank line between, in copy that has blank lines elsewhere. */
function hugsHeadline(dek: Unit, units: readonly Unit[], at: number): boolean {
  const above = units[at - 1]
  return above?.role === 'headline' && !dek.blankBefore && dek.blankAfter && above.blankBefore
}

function startsLikeCopy(text: string): boolean {
  return /^["'“‘]?[\p{Lu}\p{N}£$€]/u.test(text)
}

function sentencesIn(text: string): number {
  return text.split(/[.?!]["'”’)]*\s+(?=["'“‘]?\p{Lu})/u).length
}
