import {CanBe, Pos} from '#language'
import {
  afterDeterminer,
  isDeterminer,
  NOMINAL,
  SECOND_DETERMINERS,
  TAKES_INFINITIVE,
} from './determiners.js'
import type {Detector, Fault} from './fault.js'
import {isHeard} from './heard.js'
import type {Reading} from './reading.js'

const FINITE_AUXILIARIES = new Set('has had was were is are have would could should'.split(' '))
/** What opens an object or a clause: no noun phrase with a participle in it goes on so. */
const OPENS_OBJECT = new Set('the a an their its our my that'.split(' '))
const NOTE = '“The” and “a” belong to a noun, and none follows.'

/** “The has said”, “the of the”, “the recently refused to fight”: no noun for the determiner. */
export const lonelyDeterminer: Detector = (reading, place) => {
  const word = reading.words[place]!
  if (!isDeterminer(word) || isLetter(reading, place) || !reading.isLower(place + 1))
    return undefined
  return (
    beforeOtherWord(reading, place) ?? beforeVerb(reading, place) ?? beforeAdverb(reading, place)
  )
}

/** “Hepatitis A was”, “Plan A has”: a letter, not an article. */
function isLetter(reading: Reading, place: number): boolean {
  const {text} = reading.words[place]!
  return place > 0 ? text !== text.toLowerCase() : text === 'An'
}

function beforeOtherWord(reading: Reading, place: number): Fault | undefined {
  const next = reading.at(place + 1)
  const row = afterDeterminer(next)
  if (!reading.isRun(place, place + 1) || isHeard(reading, place)) return undefined
  if (row) {
    if (row.unlessBefore?.split(' ').includes(reading.at(place + 2))) return undefined
    return fault(
      place,
      place + 1,
      row.expected.map((text) => text.replace('+', next)),
      0.92,
    )
  }
  if (!SECOND_DETERMINERS.has(next) || next === reading.at(place)) return undefined
  return fault(place, place + 1, [next, reading.at(place)], 0.92)
}

/** “The announced that”: a past with its object, and nobody who did it. */
function beforeVerb(reading: Reading, place: number): Fault | undefined {
  const verb = place + 1
  if (!reading.opensClause(place) || !reading.isRun(place, verb + 1)) return undefined
  if (!OPENS_OBJECT.has(reading.at(verb + 1)) || NOMINAL.has(reading.at(verb))) return undefined
  if (!isPast(reading, verb) || isHeard(reading, place)) return undefined
  return fault(place, verb, [`they ${reading.at(verb)}`, `he ${reading.at(verb)}`], 0.85)
}

/** “The recently refused to fight”: between an article and its noun, an adverb and a whole verb. */
function beforeAdverb(reading: Reading, place: number): Fault | undefined {
  const [adverb, verb, after] = [place + 1, place + 2, place + 3]
  if (!/..ly$/.test(reading.at(adverb)) || !reading.isTagged(adverb, Pos.adverb)) return undefined
  if (!reading.isRun(place, verb)) return undefined
  const expected = [`they ${reading.at(adverb)}`, `he ${reading.at(adverb)}`]
  if (FINITE_AUXILIARIES.has(reading.at(verb))) {
    return isHeard(reading, place) ? undefined : fault(place, adverb, expected, 0.9)
  }
  if (!reading.opensClause(place) || !isPast(reading, verb) || !reading.isRun(verb, after))
    return undefined
  if (!takesObject(reading, verb)) return undefined
  return fault(place, adverb, expected, 0.9)
}

function takesObject(reading: Reading, verb: number): boolean {
  const next = reading.at(verb + 1)
  if (next !== 'to') return OPENS_OBJECT.has(next)
  return TAKES_INFINITIVE.has(reading.at(verb)) && reading.can(verb + 2, CanBe.base)
}

function isPast(reading: Reading, place: number): boolean {
  return reading.isTagged(place, Pos.verb) && reading.can(place, CanBe.past)
}

function fault(from: number, to: number, expected: readonly string[], confidence: number): Fault {
  return {from, to, without: 'a noun', expected, note: NOTE, confidence}
}
