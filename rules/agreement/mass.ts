import type {Detector} from './fault.js'
import {mayBeWish} from './moods.js'
import {opensClause} from './phrase.js'
import {FINITE} from './verbs.js'

/** Nouns that are not counted, and stand for no body of people. */
const MASS = new Set(
  `advice alcohol blood bread butter cash coal coffee damage demand electricity equipment evidence
  food fuel furniture gas gold growth help homework inflation information knowledge luggage meat milk
  money oil paper petrol plastic poetry pollution poverty progress rain rice snow software space spending
  sugar sunshine tea traffic unemployment violence water wealth wheat wine wood`.split(/\s+/),
)

/** “The mayor said space were limited”: what is not counted, and a verb for several. */
export const massAndVerb: Detector = {
  words: ['are', 'were', 'have', "aren't", "weren't", "haven't"],
  detect(reading, place) {
    const noun = place - 1
    if (!MASS.has(reading.at(noun)) || !reading.isLower(place) || !reading.follows(place))
      return undefined
    if (!opensClause(reading, noun) || /^(?:and|which)$/.test(reading.at(noun - 1)))
      return undefined
    if (reading.isQuestion || mayBeWish(reading, noun) || !reading.isOwn(noun, place))
      return undefined
    return {
      place,
      from: noun,
      to: noun,
      label: 'subject',
      expected: [FINITE.get(reading.at(place))!.other],
      note: `The subject is “${reading.textOf(noun)}”, which is not counted`,
    }
  },
}
