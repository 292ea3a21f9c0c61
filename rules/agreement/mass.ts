import {listed} from '#rule'
import type {Detector} from './fault.js'
import {mayBeWish} from './moods.js'
import {opensClause} from './phrase.js'
import type {Reading} from './reading.js'
import {FINITE} from './verbs.js'

/** Nouns that are not counted, and stand for no body of people. */
const MASS =
  listed(`advice alcohol blood bread butter cash coal coffee damage demand electricity equipment evidence
  food fuel furniture gas gold growth help homework inflation information knowledge luggage meat milk
  money oil paper petrol plastic poetry pollution poverty progress rain rice snow software space spending
  sugar sunshine tea traffic unemployment violence water wealth wheat wine wood`)

/** “The mayor said space were limited”: what is not counted, and a verb for several. */
export const massAndVerb: Detector = {
  words: ['are', 'were', 'have', "aren't", "weren't", "haven't"],
  detect(reading, place) {
    const noun = place - 1
    if (!MASS.has(reading.at(noun)) || !reading.isLower(place) || !reading.follows(place))
      return undefined
    // A word that opens a sentence by itself may be a band’s name: “Traffic were”.
    if (noun === 0) return undefined
    const start = startOfPart(reading, noun)
    if (!opensClause(reading, start) || /^(?:and|which)$/.test(reading.at(start - 1)))
      return undefined
    if (reading.isQuestion || mayBeWish(reading, start) || !reading.isOwn(start, place))
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

/** Where “most of the damage” starts, or the noun by itself. */
function startOfPart(reading: Reading, noun: number): number {
  const isPart =
    /^(?:the|this|that|its|his|her|their|our)$/.test(reading.at(noun - 1)) &&
    reading.at(noun - 2) === 'of' &&
    /^(?:all|half|most|much|part|some)$/.test(reading.at(noun - 3)) &&
    reading.follows(noun) &&
    reading.follows(noun - 1) &&
    reading.follows(noun - 2)
  return isPart ? noun - 3 : noun
}
