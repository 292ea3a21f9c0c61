import type {Detector} from './fault.js'
import {mayBeWish} from './moods.js'
import type {GrammaticalNumber} from './number.js'
import {opensClause} from './phrase.js'
import type {Reading} from './reading.js'
import {FINITE, isCarrier} from './verbs.js'

const NUMBER_OF: ReadonlyMap<string, GrammaticalNumber> = new Map([
  ['he', 'singular'],
  ['she', 'singular'],
  ['it', 'singular'],
  ['they', 'plural'],
  ['we', 'plural'],
  ['these', 'plural'],
  ['those', 'plural'],
])

/** Behind these a verb that is no carrier may be a base of another clause, or a noun. */
const MIXED = new Set('it these those'.split(' '))
/** Not those that bands take: “Lady Antebellum have”, “King Crimson are”. */
const TITLES = new Set(
  'mr mrs ms miss dr sir lord baroness dame president senator prof professor'.split(' '),
)
const POSSESSIVE = /'s?$/

/** “They was”, “he have”, “Mr Shaw have”: a pronoun or a person, and a verb of the other number. */
export const personAndVerb: Detector = {
  words: FINITE.keys(),
  detect(reading, place) {
    const verb = FINITE.get(reading.at(place))!
    if (!reading.follows(place) || !reading.isLower(place)) return undefined
    const start = startOfPerson(reading, place)
    if (start < 0 || !opensClause(reading, start)) return undefined
    const number = NUMBER_OF.get(reading.at(start)) ?? 'singular'
    if (number === verb.number || reading.isQuestion) return undefined
    // “She do” and “it take” are bases behind another verb, too; in “these shows” the verb is none.
    if (!isCarrier(reading.at(place)) && MIXED.has(reading.at(start))) return undefined
    if (number === 'singular' && mayBeWish(reading, start)) return undefined
    if (start > 0 && !isStart(reading, start)) return undefined
    if (!reading.isOwn(start, place)) return undefined
    return {
      place,
      from: start,
      to: place - 1,
      label: 'subject',
      expected: [verb.other],
      note: `The subject is “${reading.textOf(start, place - 1)}”, which is ${number}`,
    }
  },
}

/** “And” joins two persons, unless a comma begins a clause with it. */
function isStart(reading: Reading, start: number): boolean {
  return reading.at(start - 1) !== 'and' || NUMBER_OF.has(reading.at(start))
}

/** The place of the pronoun, or of the title before one or two names; or -1. */
function startOfPerson(reading: Reading, verb: number): number {
  if (NUMBER_OF.has(reading.at(verb - 1))) return verb - 1
  for (const start of [verb - 2, verb - 3]) {
    if (start < 0 || !TITLES.has(reading.at(start).replace('.', ''))) continue
    for (let at = start + 1; at < verb; at++) {
      if (
        reading.isLower(at) ||
        POSSESSIVE.test(reading.at(at)) ||
        !/^\.?\s+$/.test(reading.gap(at))
      )
        return -1
    }
    return start
  }
  return -1
}
