import {CanBe, Pos} from '#language'
import type {Reading} from './reading.js'

const NAMING: ReadonlySet<number> = new Set([Pos.noun, Pos.name])
const MODIFIER: ReadonlySet<number> = new Set([Pos.adjective])
const DESCRIBING: ReadonlySet<number> = new Set([Pos.adjective, Pos.adverb])

/** Verbs that are no nouns. */
const CARRIERS = new Set(
  `is are was were has have had will would can could should may might must do does did`.split(' '),
)
/** Words that begin something new behind a noun. */
const CLOSING = new Set(
  `of in on at for from with by who which that into near behind under during after before when while
  because if as until since against about between across said told left ago to`.split(/\s+/),
)
/** What goes on behind a comma without more adjectives or a list. */
const BEHIND_COMMA = new Set('who which but while said according including when'.split(' '))

const JOINING = new Set('and but so'.split(' '))
const SUBJECTS = new Set('i we you he she it they there'.split(' '))
/** Of these none is an object too, or belongs to a noun: “the five days they were there”. */
const CLEAR_SUBJECTS = new Set('i we he she they'.split(' '))

/** “A few”, “a dozen”, “each other”: many are meant, or no noun belongs to the determiner. */
const COUNTS = new Set(
  'few dozen many hundred thousand million billion couple half other much dimensional'.split(' '),
)
/** Determiners that may stand for a noun, so that “those taking part” has none. */
const PRONOMINAL = new Set('these those this each another many several few'.split(' '))

/** The last word of the noun phrase that opens with modifiers at the place, tagged a noun; or -1. */
export function endOfPhrase(reading: Reading, start: number): number {
  let at = start
  // “The most influential bands”.
  if (/^(?:most|least)$/.test(reading.at(at)) && reading.follows(at)) at++
  while (at < start + 3 && reading.follows(at) && isModifier(reading, at, start)) at++
  return reading.follows(at) && reading.isLower(at) && reading.isNoun(at) ? at : -1
}

/**
 * `endOfPhrase` where that is a noun with which the phrase closes and that is wanted; -1 where none is,
 * without a tag where the words alone rule all out.
 */
export function closingNoun(
  reading: Reading,
  start: number,
  isWanted: (noun: number) => boolean,
): number {
  const isOne = (noun: number) => closesPhrase(reading, noun) && isWanted(noun)
  for (let at = start; at < start + 4; at++) {
    if (!reading.follows(at) || !reading.isLower(at)) return -1
    if (isOne(at)) {
      const noun = endOfPhrase(reading, start)
      return noun >= 0 && (noun === at || isOne(noun)) ? noun : -1
    }
    if (!mayModify(reading, at, start)) return -1
  }
  return -1
}

function isModifier(reading: Reading, at: number, start: number): boolean {
  return mayModify(reading, at, start) && reading.isTagged(at, MODIFIER)
}

/** Whether a word may stand before the noun of a phrase, whatever it is tagged. */
function mayModify(reading: Reading, at: number, start: number): boolean {
  const word = reading.at(at)
  if (!/^[a-z]+$/.test(word) || COUNTS.has(word)) return false
  const isVerbal = reading.can(at, CanBe.gerund | CanBe.past | CanBe.participle)
  return !isVerbal || !PRONOMINAL.has(reading.at(start - 1))
}

/** A hyphen has no space before it. */
const SPACED_DASH = /^\s[-–—]\s$/

/** Whether no further noun can belong to the phrase: a verb, a preposition or a mark follows. */
export function closesPhrase(reading: Reading, noun: number): boolean {
  const next = reading.at(noun + 1)
  const gap = reading.gap(noun + 1)
  const mark = gap.trim()
  if (SPACED_DASH.test(gap)) return true
  if (mark === ',') return BEHIND_COMMA.has(next) || opensClauseOfItsOwn(reading, noun + 1)
  if (mark !== '') return /^[.;:]/.test(mark)
  return CARRIERS.has(next) || CLOSING.has(next) || CLEAR_SUBJECTS.has(next)
}

/** “, and we have”, “, but there is”: a clause is joined, and no list goes on. */
function opensClauseOfItsOwn(reading: Reading, place: number): boolean {
  return JOINING.has(reading.at(place)) && SUBJECTS.has(reading.at(place + 1))
}

/** Whether a verb follows that is no noun. */
export function isBeforeVerb(reading: Reading, noun: number): boolean {
  return (
    /^(?:said|told)$/.test(reading.at(noun + 1)) ||
    (CARRIERS.has(reading.at(noun + 1)) && reading.follows(noun + 1))
  )
}

/** “A victims of crime commissioner”: the noun and its phrase stand before another noun. */
export function isBeforeNoun(reading: Reading, noun: number): boolean {
  const first = /^(?:the|an?)$/.test(reading.at(noun + 2)) ? noun + 3 : noun + 2
  if (!reading.follows(noun + 1) || !reading.follows(first + 1)) return false
  return reading.isTagged(first, NAMING) && reading.isTagged(first + 1, NAMING)
}

/** “Stage four”, “day one of the”: a number that names what stands before it. */
export function isLabel(reading: Reading, place: number): boolean {
  if (place === 0) return false
  return !reading.isLower(place) || (reading.follows(place) && reading.isTagged(place - 1, NAMING))
}

/** Whether an adjective or adverb stands before the word: “the best one of the year”. */
export function isDescribed(reading: Reading, place: number): boolean {
  return reading.follows(place) && reading.isTagged(place - 1, DESCRIBING)
}
