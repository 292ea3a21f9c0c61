import {Pos} from '#language'
import type {Detector} from './fault.js'
import type {Reading} from './reading.js'

const DETERMINERS = new Set('the a an this that these those his her its their our my'.split(' '))
const AUXILIARIES = 'will would can could should must has have is are was were'.split(' ')
/** Words of “the closures”, “the new sea wall”. */
const LONGEST_SUBJECT = 4
const PRONOUNS = new Set('he she it they we you i there not'.split(' '))

/** “The closures, will affect 40 people”: a comma between a short subject and its verb. */
export const commaBeforeVerb: Detector = {
  words: AUXILIARIES,
  detect(reading, place) {
    if (place < 2 || place > LONGEST_SUBJECT || !DETERMINERS.has(reading.at(0))) return undefined
    if (!/^,\s+$/.test(reading.gap(place)) || !reading.isRun(0, place - 1)) return undefined
    if (!reading.isRun(place, place + 1) || !reading.isLower(place)) return undefined
    if (PRONOUNS.has(reading.at(place + 1)) || !isNounPhrase(reading, place)) return undefined
    if (hasSecondComma(reading, place) || reading.endsBefore(place + 1)) return undefined
    const [noun, verb] = [reading.at(place - 1), reading.at(place)]
    return {
      from: place - 1,
      to: place,
      without: 'a reason for its comma',
      expected: [`${noun} ${verb}`],
      note: 'No comma parts a subject from its verb.',
      confidence: 0.88,
    }
  },
}

function isNounPhrase(reading: Reading, end: number): boolean {
  for (let at = 1; at < end; at++)
    if (!reading.isTagged(at, Pos.noun, Pos.adjective, Pos.numeral)) return false
  return reading.isTagged(end - 1, Pos.noun)
}

/** “The house, was it not old, stood”: what two commas set off. */
function hasSecondComma(reading: Reading, from: number): boolean {
  for (let at = from + 1; at < Math.min(reading.words.length, from + 8); at++)
    if (reading.gap(at).includes(',')) return true
  return false
}
