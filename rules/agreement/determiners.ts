import {basesOf, CanBe, pluralsOf, Pos} from '#language'
import {isCollective} from './collectives.js'
import type {Detector} from './fault.js'
import {MEASURES, numberOf} from './number.js'
import type {Reading} from './reading.js'

const PLURAL = new Set(
  `these those several many few various numerous two three four five six seven eight nine ten eleven
  twelve twenty thirty forty fifty`.split(/\s+/),
)
const SINGULAR = new Set('a an this every each another'.split(' '))

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
  while (at < start + 3 && reading.follows(at) && reading.isTagged(at, MODIFIER)) at++
  return reading.follows(at) && reading.isLower(at) && reading.isNoun(at) ? at : -1
}

/** Whether no further noun can belong to the phrase: a verb, a preposition or a mark follows. */
export function closesPhrase(reading: Reading, noun: number): boolean {
  const next = reading.at(noun + 1)
  const mark = reading.gap(noun + 1).trim()
  if (mark !== '') return /^[.,;:]/.test(mark)
  return CARRIERS.has(next) || CLOSING.has(next)
}

/** “These report”, “three passenger were”: many are counted, and the noun is of one. */
export const pluralDeterminer: Detector = (reading, place) => {
  if (!PLURAL.has(reading.at(place)) || !reading.follows(place + 1)) return undefined
  if (!reading.isLower(place + 1)) return undefined
  const {lexicon} = reading.article.language
  if (!mayHold(reading, place + 1, 'singular')) return undefined
  const noun = endOfPhrase(reading, place + 1)
  if (noun < 0 || numberOf(reading.at(noun), lexicon) !== 'singular') return undefined
  const word = reading.at(noun)
  if (MEASURES.has(word) || isCollective(word) || !closesPhrase(reading, noun)) return undefined
  // “Several fall in”, “these help”: the word may be the verb.
  if (reading.can(noun, CanBe.base) && !CARRIERS.has(reading.at(noun + 1))) return undefined
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

/** “A boats”, “this boats”: one is spoken of, and the noun is of several. */
export const singularDeterminer: Detector = (reading, place) => {
  if (!SINGULAR.has(reading.at(place)) || !reading.follows(place + 1)) return undefined
  if (!reading.isLower(place + 1) || !mayHold(reading, place + 1, 'plural')) return undefined
  const noun = endOfPhrase(reading, place + 1)
  const {lexicon} = reading.article.language
  if (noun < 0 || numberOf(reading.at(noun), lexicon) !== 'plural') return undefined
  const word = reading.at(noun)
  if (MEASURES.has(word) || !closesPhrase(reading, noun)) return undefined
  const isThis = reading.at(place) === 'this'
  if (isThis && reading.can(noun, CanBe.third) && !CARRIERS.has(reading.at(noun + 1)))
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
