import {CanBe, Pos} from '#language'
import {listed} from '#rule'
import type {Detector} from './fault.js'
import {
  AUXILIARIES,
  behindAdverbs,
  hasFinite,
  isFinite,
  isNounPhrase,
  isOpeningSubject,
  placeBehindComma,
} from './frames.js'
import type {Reading} from './reading.js'

/** Pronouns that take up a subject, by the relative pronoun that could stand for the same. */
const TAKEN_UP: Readonly<Record<string, ReadonlySet<string>>> = {
  who: listed('he she they'),
  whose: listed('he she it they'),
  which: listed('it they'),
}
const SUBJECT_PRONOUNS = listed('he she it they we')
/** Behind these a clause of its own begins with its subject. */
const CLAUSE_OPENERS = listed('when while because although whereas if')
/** Words from a verb to the comma behind what somebody says between. */
const LONGEST_ASIDE = 3
/** Nouns of time are no subject: “the day of the strike, which was cold, they stayed”. */
const TIMES =
  listed(`time day night morning afternoon evening week weekend month year decade moment season
  summer winter spring autumn`)
/** Verbs that have two objects, or an “it” that means nothing: “which he gave it”, “which he finds it hard to do”. */
const TAKES_IT_TOO =
  listed(`win won wins lend lent lends pay paid pays buy bought buys earn earned sell sold sing sang read cook cooked
  deny denied grant granted build built give gave given find finds found make makes made think thinks thought consider considers
  considered call calls called deem deems deemed say says said believe believes believed feel feels felt send
  sent show showed shown teach taught tell told offer offered owe owed cost name named put takes take took taken
  call get gets got keep kept leave left`)
const BEHIND_OBJECT = listed('and because but when while down up off out away back over')

// Most relative clauses have no comma: what needs no tags is asked first in each of these.

/** “The trial, which will last a week, and continues”, “Ms Rao, who farms, and she said”: a subject left without a verb. */
const andBehindRelative: Detector = {
  words: ['who', 'which'],
  detect(reading, place) {
    if (reading.isSpaced(place)) return undefined
    const and = placeBehindComma(reading, place + 1)
    if (reading.at(and) !== 'and') return undefined
    if (placeBehindComma(reading, and + 1) < reading.words.length) return undefined
    if (endOfPhrase(reading, place) !== place || !hasFinite(reading, place, and)) return undefined
    const start = startOfPhrase(reading, place)
    if (start < 0) return undefined
    const isTakenUp = start === 0 && SUBJECT_PRONOUNS.has(reading.at(and + 1))
    const predicate = isTakenUp ? and + 2 : and + 1
    const verb = behindAdverbs(reading, predicate)
    if (!isFinite(reading, verb)) return undefined
    return {
      from: and,
      to: verb,
      without: 'a verb for the subject before it',
      expected: [reading.textOf(predicate, verb)],
      note: 'What stands before the relative clause is a subject, and “and” leaves it without a verb.',
      confidence: 0.9,
    }
  },
}

/** “The house, which to a local doctor, was built”: a relative clause that has lost its verb. */
const relativeWithoutVerb: Detector = {
  words: ['who', 'which'],
  detect(reading, place) {
    if (reading.isSpaced(place) || AUXILIARIES.has(reading.at(place + 1))) return undefined
    const verb = placeBehindComma(reading, place + 1)
    if (verb < place + 3 || !reading.isRun(place, verb - 1)) return undefined
    if (!isFinite(reading, verb) || !reading.isTagged(place + 1, Pos.adposition)) return undefined
    if (endOfPhrase(reading, place) !== place || !isOpeningSubject(reading, place)) return undefined
    if (mayBeVerb(reading, place + 1, verb) || hasFinite(reading, verb + 1, reading.words.length))
      return undefined
    if (placeBehindComma(reading, verb + 1) < reading.words.length) return undefined
    return {
      from: place,
      to: place + 1,
      without: 'a verb',
      expected: [],
      note: 'The relative clause has lost its verb.',
      confidence: 0.9,
    }
  },
}

/** Whether any word is a verb in some sentence, unless an article or a preposition within makes a noun of it. */
function mayBeVerb(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (reading.isTagged(at, Pos.verb, Pos.auxiliary, Pos.pronoun)) return true
    if (/-.*ed$/.test(reading.at(at))) return true
    const isNoun =
      at > from && reading.isTagged(at - 1, Pos.determiner, Pos.adjective, Pos.adposition)
    if (!isNoun && reading.can(at, CanBe.base | CanBe.past | CanBe.third)) return true
  }
  return false
}

/** “The councillor, who had spoken against it, she said”: a subject that is named once more. */
const subjectTakenUp: Detector = {
  words: Object.keys(TAKEN_UP),
  detect(reading, place) {
    if (reading.isSpaced(place) && reading.isSpaced(place - 1)) return undefined
    const pronoun = placeBehindComma(reading, place + 1)
    if (!TAKEN_UP[reading.at(place)]!.has(reading.at(pronoun))) return undefined
    const end = endOfPhrase(reading, place)
    const verb = behindAdverbs(reading, pronoun + 1)
    if (!isFinite(reading, verb) || !hasFinite(reading, place, pronoun)) return undefined
    if (isSaidAside(reading, verb) || !goesOn(reading, verb)) return undefined
    if (end < 1 || !isOpeningSubject(reading, end) || !isDefinite(reading, end)) return undefined
    return {
      from: pronoun,
      to: verb,
      without: 'a subject to spare',
      expected: [reading.textOf(pronoun + 1, verb)],
      note: 'The sentence has named its subject in front of the relative clause.',
      confidence: 0.9,
    }
  },
}

/** “It is hoped,”, “she said,”: a comma ends what somebody says between. */
function isSaidAside(reading: Reading, verb: number): boolean {
  return placeBehindComma(reading, verb + 1) <= verb + LONGEST_ASIDE
}

/** Whether the verb has what it is about behind it: “the album, which sold well, they made in a shed” has it in front. */
function goesOn(reading: Reading, verb: number): boolean {
  if (AUXILIARIES.has(reading.at(verb))) return true
  return /^(?:that|the|an?|his|her|their|its|it|them|him)$/.test(reading.at(verb + 1))
}

/** “The role, which she nearly turned it down”: an object that “which” has named. */
const objectTakenUp: Detector = {
  words: ['which', 'whom'],
  detect(reading, place) {
    if (!reading.gap(place).includes(',') || !SUBJECT_PRONOUNS.has(reading.at(place + 1)))
      return undefined
    const verb = verbBehind(reading, place + 2)
    const object = verb + 1
    if (TAKES_IT_TOO.has(reading.at(verb)) || reading.at(object) !== 'it') return undefined
    if (!reading.isRun(place, object) || !isEndOfObject(reading, object)) return undefined
    return {
      from: verb,
      to: object,
      without: 'an object to spare',
      expected: [reading.textOf(verb)],
      note: `“${reading.textOf(place)}” is the object of the clause, and “${reading.textOf(object)}” is one more.`,
      confidence: 0.9,
    }
  },
}

/** The verb of a clause whose subject stands before the place: “nearly turned”, “had never seen”. */
function verbBehind(reading: Reading, from: number): number {
  let at = behindAdverbs(reading, from)
  while (reading.isTagged(at, Pos.auxiliary)) at = behindAdverbs(reading, at + 1)
  return reading.isTagged(at, Pos.verb) && !reading.can(at, CanBe.gerund) ? at : -2
}

/** Whether nothing is said of the object: “turned it down”, “turned it,”, “turned it because”. */
function isEndOfObject(reading: Reading, object: number): boolean {
  if (reading.endsBefore(object + 1)) return true
  return reading.isRun(object, object + 1) && BEHIND_OBJECT.has(reading.at(object + 1))
}

/** Past the last word of the phrase in front of a relative pronoun and its comma; 0 where there is no comma. */
function endOfPhrase(reading: Reading, place: number): number {
  const end = reading.isTagged(place - 1, Pos.adposition) ? place - 1 : place
  return reading.gap(end).includes(',') ? end : 0
}

/** The first word of the phrase in front of a relative pronoun: of the sentence, or behind a conjunction; or -1. */
function startOfPhrase(reading: Reading, place: number): number {
  let start = place
  while (start > 0 && !CLAUSE_OPENERS.has(reading.at(start - 1))) start--
  if (!isNounPhrase(reading, start, place)) return -1
  return start > 0 || isOpeningSubject(reading, place) ? start : -1
}

/** Whether the phrase names one thing or person that the reader knows: “a keen sailor, who …, he” stands beside its subject. */
function isDefinite(reading: Reading, end: number): boolean {
  for (let at = 0; at < end; at++)
    if (TIMES.has(reading.at(at)) || /day$|^(?:christmas|easter)$/.test(reading.at(at)))
      return false
  if (/^(?:an?|no|some|any)$/.test(reading.at(0))) return false
  const isNamed = !reading.isLower(end - 1)
  return isNamed || (reading.at(0) === 'the' && !hasPreposition(reading, end))
}

function hasPreposition(reading: Reading, end: number): boolean {
  for (let at = 0; at < end; at++) if (reading.isTagged(at, Pos.adposition)) return true
  return false
}

export const detectors: readonly Detector[] = [
  andBehindRelative,
  relativeWithoutVerb,
  subjectTakenUp,
  objectTakenUp,
]
