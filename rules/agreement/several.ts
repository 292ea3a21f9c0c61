import {CanBe} from '#language'
import type {Detector} from './fault.js'
import {MEASURES, NUMERALS, numberOf} from './number.js'
import {isPlainPhrase, isPreposition, opensClause} from './phrase.js'
import type {Reading} from './reading.js'
import {FINITE, isCarrier} from './verbs.js'

const SEVERAL = new Set(['most', 'many', 'several', 'both', 'few', 'some', 'all', ...NUMERALS])
const THEM = new Set('them us these those'.split(' '))
const OF_WHOM = new Set('the these those his her its their our my'.split(' '))
/** Words between a verb and the “most of” that opens its clause. */
const REACH = 8

/** “Most of them is”, “some of the boats was”: several of them are the subject. */
export const severalOfAndVerb: Detector = {
  words: [...FINITE.keys()].filter(isCarrier),
  detect(reading, place) {
    const verb = FINITE.get(reading.at(place))!
    if (verb.number !== 'singular') return undefined
    const start = severalBefore(reading, place)
    if (start < 0 || reading.isQuestion || !reading.isOwn(start, place)) return undefined
    // “Two of these is enough” is an amount.
    if (/^(?:ample|enough|plenty|too)$/.test(reading.at(place + 1))) return undefined
    if (!isOfThem(reading, start, place) && !isOfPlural(reading, start, place)) return undefined
    return {
      place,
      from: start,
      to: place - 1,
      label: 'subject',
      expected: [verb.other],
      note: `The subject is “${reading.textOf(start)}” of them, and so more than one`,
    }
  },
}

/** The place of the word that opens the clause of the verb with “most of” and the like, or -1. */
function severalBefore(reading: Reading, verb: number): number {
  for (let at = verb - 1; at >= 0 && verb - at < REACH && reading.follows(at + 1); at--) {
    if (reading.at(at + 1) !== 'of' || !SEVERAL.has(reading.at(at))) continue
    return opensClause(reading, at) ? at : -1
  }
  return -1
}

function isOfThem(reading: Reading, start: number, verb: number): boolean {
  return start + 3 === verb && THEM.has(reading.at(start + 2))
}

function isOfPlural(reading: Reading, start: number, verb: number): boolean {
  if (!OF_WHOM.has(reading.at(start + 2))) return false
  let head = verb - 1
  for (let at = verb - 1; at > start + 2; at--) if (isPreposition(reading.at(at))) head = at - 1
  if (head < start + 3 || MEASURES.has(reading.at(head))) return false
  if (numberOf(reading.at(head), reading.article.language.lexicon) !== 'plural') return false
  return isPlainPhrase(reading, {start: start + 2, head, end: verb - 1})
}

/** Plurals that take no -s. */
const COUNTED = new Set('people men women children fish sheep deer cattle police'.split(' '))
/** What may stand before a number. */
const ABOUT =
  /^(?:about|around|nearly|almost|roughly|approximately|some|over|than|least|another|other)$/
/** What an amount is: “400 people is needed”, “ten boats is considered too many”. */
const RATED =
  /^(?:advised|allowed|based|called|considered|deemed|given|limited|made|needed|paid|reckoned|recommended|regarded|required|said|seen|thought)$/

const AMOUNT = /^(?:hundred|thousand|(?:m|b|tr)illion|[mb]ln|pct|percent|third|quarter)$/

/** “4,000 fish is believed to”, “12 boats was sunk”: what is done to many, and no amount. */
export const countedAndVerb: Detector = {
  words: ['is', 'was', 'has'],
  detect(reading, place) {
    if (!reading.follows(place) || !reading.follows(place + 1)) return undefined
    const noun = isAdverbBefore(reading, place) ? place - 2 : place - 1
    const {lexicon} = reading.article.language
    const word = reading.at(noun)
    if (MEASURES.has(word) || !reading.isLower(noun)) return undefined
    if (!COUNTED.has(word) && numberOf(word, lexicon) !== 'plural') return undefined
    const start = numberBefore(reading, noun)
    if (start < 0 || reading.isQuestion || !reading.isOwn(start, place)) return undefined
    const next = reading.at(place + 1)
    const isDuty = next === 'to' && reading.at(place) === 'has'
    if (RATED.test(next)) return undefined
    if (!isDuty && next !== 'been' && !reading.can(place + 1, CanBe.participle)) return undefined
    return {
      place,
      from: start,
      to: noun,
      label: 'more than one',
      expected: [FINITE.get(reading.at(place))!.other],
      note: `“${reading.textOf(start)}” tells that there is more than one`,
    }
  },
}

/** “6,000 ballots still has to be counted”. */
function isAdverbBefore(reading: Reading, verb: number): boolean {
  return /^(?:also|now|still)$/.test(reading.at(verb - 1)) && reading.follows(verb - 1)
}

/** The place of a number before the noun, at most an adjective between, if a clause opens with it; or -1. */
function numberBefore(reading: Reading, noun: number): number {
  for (const at of [noun - 1, noun - 2]) {
    if (at < 0 || !reading.follows(at + 1)) return -1
    if (AMOUNT.test(reading.at(noun - 1))) return -1
    const first = startOfNumber(reading, at)
    if (!isMany(reading.textOf(first, at))) continue
    let start = first
    while (start > 0 && reading.follows(start) && ABOUT.test(reading.at(start - 1))) start--
    if (reading.follows(start) && /^(?:more|less|fewer|at)$/.test(reading.at(start - 1))) start--
    return opensClause(reading, start) ? start : -1
  }
  return -1
}

/** “4,000” is two words. */
function startOfNumber(reading: Reading, place: number): number {
  return /^\d{3}$/.test(reading.at(place)) && reading.gap(place) === ',' ? place - 1 : place
}

/** Whether the word is a numeral of more than one, and no year. */
function isMany(word: string): boolean {
  if (NUMERALS.has(word.toLowerCase())) return true
  return /^(?:[2-9]|[1-9]\d{1,2}|\d{1,3},\d{3})$/.test(word)
}
