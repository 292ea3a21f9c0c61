import {basesOf, CanBe, pluralsOf, Pos} from '#language'
import {isCollective} from './collectives.js'
import type {Detector} from './fault.js'
import {isCounted, MEASURES, numberOf} from './number.js'
import type {GrammaticalNumber} from './number.js'
import {opensClause} from './phrase.js'
import type {Reading} from './reading.js'

const PLURAL = new Set(
  `these those several many few various two three four five six seven eight nine ten eleven
  twelve twenty thirty forty fifty`.split(/\s+/),
)
const SINGULAR = new Set('a an this every each another'.split(' '))

/** The number that a determiner wants of its noun, if it tells one. */
export function numberAfter(determiner: string): GrammaticalNumber | undefined {
  if (SINGULAR.has(determiner)) return 'singular'
  return PLURAL.has(determiner) ? 'plural' : undefined
}

const NAMING: ReadonlySet<number> = new Set([Pos.noun, Pos.name])
const MODIFIER: ReadonlySet<number> = new Set([Pos.adjective])
const CARRIERS = new Set(
  `is are was were has have had will would can could should may might must do does did`.split(' '),
)
const CLOSING = new Set(
  `of in on at for from with by who which that into near behind under during after before when while
  because if as until since against about between across said told`.split(/\s+/),
)

/** The last word of the noun phrase that opens with modifiers at the place, tagged a noun; or -1. */
export function endOfPhrase(reading: Reading, start: number): number {
  let at = start
  while (at < start + 3 && reading.follows(at) && isModifier(reading, at)) at++
  return reading.follows(at) && reading.isLower(at) && reading.isNoun(at) ? at : -1
}

function isModifier(reading: Reading, at: number): boolean {
  return (
    /^[a-z]+$/.test(reading.at(at)) && !COUNTS.has(reading.at(at)) && reading.isTagged(at, MODIFIER)
  )
}

/** “These kind of”: talk, which print repeats. */
const KINDS = new Set('kind sort type'.split(' '))

/** “A few”, “a dozen”, “a great many” are followed by many. */
const COUNTS = new Set('few dozen many hundred thousand million billion couple half'.split(' '))

/** Whether no further noun can belong to the phrase: a verb, a preposition or a mark follows. */
export function closesPhrase(reading: Reading, noun: number): boolean {
  const next = reading.at(noun + 1)
  const mark = reading.gap(noun + 1).trim()
  if (mark === ',') return !PLURAL.has(next)
  if (mark !== '') return /^[.;:]/.test(mark)
  return CARRIERS.has(next) || CLOSING.has(next)
}

/** “These report”, “three passenger were”: many are counted, and the noun is of one. */
export const pluralDeterminer: Detector = (reading, place) => {
  if (!PLURAL.has(reading.at(place)) || !reading.follows(place + 1)) return undefined
  if (!reading.isLower(place + 1) || isLabel(reading, place)) return undefined
  const {lexicon} = reading.article.language
  if (!mayHold(reading, place + 1, 'singular')) return undefined
  const noun = endOfPhrase(reading, place + 1)
  if (noun < 0 || numberOf(reading.at(noun), lexicon) !== 'singular') return undefined
  const word = reading.at(noun)
  if (MEASURES.has(word) || KINDS.has(word) || isCollective(word) || !isCounted(word, lexicon))
    return undefined
  if (!closesPhrase(reading, noun)) return undefined
  if (/ing$/.test(word) || reading.can(noun, CanBe.past | CanBe.participle)) return undefined
  // “Several fall in”, “these help”: the word may be the verb.
  if (reading.can(noun, CanBe.base) && !isSubject(reading, place, noun)) return undefined
  if (!reading.isOwn(place, noun)) return undefined
  return {
    place: noun,
    from: place,
    to: place,
    label: 'more than one',
    expected: [pluralsOf(word)[0]!],
    note: `“${reading.textOf(place)}” counts more than one`,
  }
}

/** Whether the determiner opens a clause, and a verb follows its noun. */
function isSubject(reading: Reading, place: number, noun: number): boolean {
  if (!CARRIERS.has(reading.at(noun + 1)) || !reading.follows(noun + 1)) return false
  return (
    place === 0 ||
    (opensClause(reading, place) && !/^(?:many|few|several)$/.test(reading.at(place)))
  )
}

/** “Stage four”, “one in three”: the number is a name, or counts nothing. */
export function isLabel(reading: Reading, place: number): boolean {
  if (/^(?:in|of)$/.test(reading.at(place - 1)) && reading.at(place - 2) === 'one') return true
  if (/^(?:these|those|several|many|few|various)$/.test(reading.at(place))) return false
  if (place > 0 && !reading.isLower(place)) return true
  if (SINGULAR.has(reading.at(place - 1))) return true
  return reading.follows(place) && reading.isTagged(place - 1, NAMING)
}

/** “A boats”, “this boats”: one is spoken of, and the noun is of several. */
export const singularDeterminer: Detector = (reading, place) => {
  if (place > 0 && (!reading.isLower(place) || !/(?:^|\s)$/.test(reading.gap(place))))
    return undefined
  if (!SINGULAR.has(reading.at(place)) || !reading.follows(place + 1)) return undefined
  if (!reading.isLower(place + 1) || !mayHold(reading, place + 1, 'plural')) return undefined
  const noun = endOfPhrase(reading, place + 1)
  const {lexicon} = reading.article.language
  if (noun < 0 || numberOf(reading.at(noun), lexicon) !== 'plural') return undefined
  const word = reading.at(noun)
  if (MEASURES.has(word) || !closesPhrase(reading, noun)) return undefined
  // “This shows”, “every second matters”: the word may be the verb.
  const isA = /^an?$/.test(reading.at(place)) && noun === place + 1
  if (!isA && reading.can(noun, CanBe.third) && !CARRIERS.has(reading.at(noun + 1)))
    return undefined
  if (!reading.isOwn(place, noun)) return undefined
  const base = basesOf(word).find((form) => form !== word && pluralsOf(form).includes(word))
  if (base === undefined || !lexicon.has(base)) return undefined
  return {
    place: noun,
    from: place,
    to: place,
    label: 'one',
    expected: [base],
    note: `“${reading.textOf(place)}” speaks of one`,
  }
}

/** Whether one of the next words is of the number: it costs less than tags. */
function mayHold(reading: Reading, from: number, wanted: 'singular' | 'plural'): boolean {
  const {lexicon} = reading.article.language
  for (let at = from; at < from + 4; at++) {
    if (at > from && !reading.follows(at)) return false
    if (numberOf(reading.at(at), lexicon) === wanted && closesPhrase(reading, at)) return true
  }
  return false
}
