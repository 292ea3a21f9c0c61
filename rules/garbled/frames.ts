import {CanBe, Pos} from '#language'
import {listed} from '#rule'
import type {Reading} from './reading.js'

/** Auxiliaries that are finite. */
export const AUXILIARIES = listed(
  'is are was were has have had will would can could may might must should',
)
/** What may stand between an auxiliary and its verb, or in front of a verb. */
const ADVERBS =
  listed(`not also now never still since just only already then soon always often later
  almost once`)
/** Adverbs and times open a phrase that is no subject: “one day, …, he”. */
const OPENS_NO_SUBJECT = listed(`one last next early late this that these those each every once`)

/** Whether the word is a verb of a clause whatever else stands in it: an auxiliary, a third person or a past. */
export function isFinite(reading: Reading, place: number): boolean {
  if (!reading.isLower(place)) return false
  if (AUXILIARIES.has(reading.at(place))) return true
  if (!reading.isTagged(place, Pos.verb, Pos.auxiliary) || isParticiple(reading, place))
    return false
  return reading.can(place, CanBe.past | CanBe.third)
}

/** “Was built”, “has since been sold”: an auxiliary has said the verb. */
function isParticiple(reading: Reading, place: number): boolean {
  let before = place - 1
  while (ADVERBS.has(reading.at(before))) before--
  return reading.isTagged(before, Pos.auxiliary) && reading.can(place, CanBe.participle)
}

/** Whether such a verb stands anywhere from one place to before another. */
export function hasFinite(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isFinite(reading, at)) return true
  return false
}

/** The place behind adverbs. */
export function behindAdverbs(reading: Reading, from: number): number {
  let at = from
  while (ADVERBS.has(reading.at(at)) || /..ly$/.test(reading.at(at))) at++
  return at
}

/** The place of the first word from `from` on that a comma stands before; past the last word where none does. */
export function placeBehindComma(reading: Reading, from: number): number {
  let at = from
  while (at < reading.words.length && (reading.isSpaced(at) || !/,\s/.test(reading.gap(at)))) at++
  return at
}

/** Whether the words are a noun phrase with what its prepositions govern: no verb, pronoun or conjunction, and no mark. */
export function isNounPhrase(reading: Reading, from: number, end: number): boolean {
  if (from >= end || !reading.isRun(from, end - 1)) return false
  for (let at = from; at < end; at++) if (!isOfPhrase(reading, at)) return false
  return reading.isTagged(end - 1, Pos.noun, Pos.name, Pos.numeral)
}

const OF_PHRASE: ReadonlySet<number> = new Set([
  Pos.adjective,
  Pos.adposition,
  Pos.determiner,
  Pos.noun,
  Pos.numeral,
  Pos.name,
])
const POSSESSIVES = listed('his her its their our my')

function isOfPhrase(reading: Reading, place: number): boolean {
  const word = reading.at(place)
  if (POSSESSIVES.has(word)) return true
  if (/^(?:to|as|than|that|while|after|before|since|until)$/.test(word)) return false
  if (!OF_PHRASE.has(reading.tag(place)) || isFinite(reading, place)) return false
  return !followsNoun(reading, place) || !reading.can(place, CanBe.past | CanBe.third)
}

/** “Regret dials up the reporter”: what the tagger takes for a second noun may be the verb. */
function followsNoun(reading: Reading, place: number): boolean {
  return reading.isLower(place) && reading.isTagged(place - 1, Pos.noun, Pos.name)
}

/** Whether the words that open the sentence, up to a place, may be its subject and are nothing else. */
export function isOpeningSubject(reading: Reading, end: number): boolean {
  if (!isNounPhrase(reading, 0, end) || OPENS_NO_SUBJECT.has(reading.at(0))) return false
  return !reading.isTagged(0, Pos.adposition, Pos.adverb, Pos.subordinator)
}
