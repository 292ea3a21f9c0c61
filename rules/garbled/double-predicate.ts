import {CanBe, Pos} from '#language'
import {listed} from '#rule'
import type {Detector} from './fault.js'
import {AUXILIARIES, behindAdverbs} from './frames.js'
import type {Reading} from './reading.js'

const BE_FORMS = listed('be been being')
const PARTICLES = listed('up down off out over away back in on')
const PREPOSITIONS = listed(
  'in at from on for by near outside inside under behind with through into of',
)
const NEVER_NOUNS = listed('he she it they we you i there who which that and or but not')
const OTHER_CLAUSES = listed('who which that those what whoever all when if whose')
const DETERMINERS = listed('the a an his her its their this')

/** “Is being trucked up from a depot in the south is expected”: a clause that has said its verb goes on with another. */
export const doublePredicate: Detector = {
  words: AUXILIARIES,
  detect(reading, place) {
    const first = firstPredicate(reading, place)
    if (first < 0) return undefined
    const verb = reading.textOf(place)
    return {
      from: place,
      to: place,
      without: 'a subject of its own',
      expected: [`and ${verb}`],
      note: `The clause has its verb, “${reading.textOf(first)}”, and nothing joins it to this one.`,
      confidence: 0.9,
    }
  },
}

/** The place of the auxiliary with which the clause says its verb, if only phrases with prepositions stand between; or -1. */
function firstPredicate(reading: Reading, place: number): number {
  // Cheapest first: most auxiliaries stand behind a pronoun, or are the first of their sentence.
  if (NEVER_NOUNS.has(reading.at(place - 1)) || !reading.isSpaced(place)) return -1
  if (!followsAuxiliary(reading, place) || !reading.isLower(place)) return -1
  if (reading.isQuestion || place + 1 >= reading.words.length) return -1
  const start = startOfClause(reading, place)
  if (start < 0) return -1
  const auxiliary = endOfSubject(reading, start)
  if (auxiliary < 0 || !AUXILIARIES.has(reading.at(auxiliary)) || !reading.isRun(start, place))
    return -1
  const behind = behindVerb(reading, auxiliary)
  if (behind < 0) return -1
  const isSaid = behind === place && isPassive(reading, auxiliary, place - 1)
  return isSaid || isOfPhrases(reading, behind, place) ? auxiliary : -1
}

/** Whether one stands anywhere before it. */
function followsAuxiliary(reading: Reading, place: number): boolean {
  for (let at = 0; at < place; at++) if (AUXILIARIES.has(reading.at(at))) return true
  return false
}

/**
 * Where the sentence begins, or what somebody says in it; or -1. Behind any other conjunction the verb may be that
 * of the main clause: “a boy who fell when he was held by a guard in the mill is well”.
 */
function startOfClause(reading: Reading, place: number): number {
  const start = reading.clauseStart(place)
  if (start === 0 || reading.at(start - 1) !== 'that') return start === 0 ? 0 : -1
  for (let at = 0; at < start - 1; at++) if (OTHER_CLAUSES.has(reading.at(at))) return -1
  return start
}

/** “Had been chosen was”: nothing can follow the participle but what says how, where or by whom. */
function isPassive(reading: Reading, auxiliary: number, verb: number): boolean {
  return (
    auxiliary < verb - 1 &&
    BE_FORMS.has(reading.at(verb - 1)) &&
    reading.can(verb, CanBe.participle) &&
    !reading.isTagged(verb, Pos.adjective)
  )
}

/** Past the subject that opens a clause: a pronoun, or an article and one noun, so that no clause hangs on it. */
function endOfSubject(reading: Reading, start: number): number {
  if (/^(?:he|she|it|they|we)$/.test(reading.at(start))) return start + 1
  if (!DETERMINERS.has(reading.at(start))) return -1
  return behindNoun(reading, start + 1)
}

/** Past adjectives and one noun, or past a name; -1 where something else stands there. */
function behindNoun(reading: Reading, from: number): number {
  let at = from
  while (reading.isTagged(at, Pos.adjective, Pos.numeral) && reading.isLower(at)) at++
  if (isName(reading, at)) {
    while (isName(reading, at)) at++
    return at
  }
  if (/'/.test(reading.at(at))) return -1
  // “A dry summer”, “the south”: the tagger takes the last for an adverb.
  if (at > from && !reading.isTagged(at, Pos.noun)) at--
  return reading.isTagged(at, Pos.noun, Pos.name, Pos.adverb, Pos.adjective, Pos.numeral)
    ? at + 1
    : -1
}

/** A word with a stop may be the last of a sentence: “in the Korean War. It was”. */
function isName(reading: Reading, place: number): boolean {
  return place < reading.words.length && !reading.isLower(place) && !/['.]/.test(reading.at(place))
}

/** Past the verb of an auxiliary and its particle: “will be held”, “is being trucked up”; -1 where it has another object. */
function behindVerb(reading: Reading, auxiliary: number): number {
  let at = behindAdverbs(reading, auxiliary + 1)
  while (BE_FORMS.has(reading.at(at)) || reading.at(at) === 'have')
    at = behindAdverbs(reading, at + 1)
  // “It will in the end have”, “they had in the past had”: the verb is to come.
  if (PREPOSITIONS.has(reading.at(at)))
    return /^(?:is|are|was|were)$/.test(reading.at(auxiliary)) ? at : -1
  if (
    !reading.isTagged(at, Pos.verb) ||
    !reading.can(at, CanBe.participle | CanBe.gerund | CanBe.base)
  )
    return -1
  at++
  return PARTICLES.has(reading.at(at)) && PREPOSITIONS.has(reading.at(at + 1)) ? at + 1 : at
}

/** Whether the words are prepositions, each with a noun or name of its own, and at least one of them. */
function isOfPhrases(reading: Reading, from: number, end: number): boolean {
  let at = from
  while (at < end) {
    if (!PREPOSITIONS.has(reading.at(at))) return false
    at++
    if (DETERMINERS.has(reading.at(at))) at++
    else if (!isName(reading, at)) return false
    at = behindNoun(reading, at)
    if (at < 0) return false
  }
  return at === end && from < end
}
