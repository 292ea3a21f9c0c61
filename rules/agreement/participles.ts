import {CanBe, Pos} from '#language'
import {listed} from '#rule'
import type {Detector} from './fault.js'
import {MEASURES, numberOf} from './number.js'
import {arePhrases, DETERMINERS, isForeign, isPreposition, opensClause} from './phrase.js'
import type {Reading} from './reading.js'
import {isTold, mayBeTold} from './subjects.js'
import {FINITE, isCarrier} from './verbs.js'

/** Words between a verb and the opening of its clause. */
const REACH = 14
const VERBAL: ReadonlySet<number> = new Set([Pos.verb, Pos.adjective])
const ADJECTIVE: ReadonlySet<number> = new Set([Pos.adjective])
const NAME: ReadonlySet<number> = new Set([Pos.name])

/** With these the noun before tells something, and a clause follows: “ministers warned on Monday trade was”. */
const TELLING =
  listed(`said warned announced believed thought hoped feared claimed admitted felt found knew showed revealed
  decided argued insisted suggested reported told heard learned learnt confirmed indicated proved
  ensured meant noted saw understood stated added denied complained concluded predicted estimated
  expected agreed accepted acknowledged discovered recognised recognized realised realized wished
  demanded promised vowed conceded maintained alleged`)

/** “Figures from the ministry show births”: the verb of the clause may be none in -s. */
const TELLS = /^(?:show|suggest|indicate|reveal|say|confirm|prove|mean)$/

/** “Figures sent to the board shows”: several, what was done to them, and a verb for one. */
export const participleAndVerb: Detector = {
  words: [...FINITE.keys()].filter((verb) => FINITE.get(verb)!.number === 'singular'),
  detect(reading, place) {
    const verb = FINITE.get(reading.at(place))!
    if (!isCarrier(reading.at(place)) && !mayBeTold(reading, place)) return undefined
    if (!reading.isLower(place)) return undefined
    const participle = participleBefore(reading, place)
    if (participle < 0) return undefined
    const [head, end] = [participle - 1, place - 1]
    const start = startOfHead(reading, head)
    if (start < 0) return undefined
    const noun = reading.at(head)
    const number = numberOf(noun, reading.article.language.lexicon)
    if (number !== 'plural' || MEASURES.has(noun)) return undefined
    if (!isCarrier(reading.at(place)) && !isTold({start, head, end}, reading, place))
      return undefined
    if (reading.isQuestion || !reading.isOwn(start, place)) return undefined
    if (!reading.isTagged(participle, VERBAL) || !arePhrases(reading, participle + 2, end))
      return undefined
    if (isNewSubject(reading, end)) return undefined
    return {
      place,
      from: head,
      to: head,
      label: 'subject',
      expected: [verb.other],
      note: `The subject is “${reading.textOf(head)}”, which is ${number}`,
    }
  },
}

/** The place of the only participle between the verb and its clause’s opening, with a preposition behind it; or -1. */
function participleBefore(reading: Reading, verb: number): number {
  let found = -1
  for (let at = verb - 1; at > 0 && verb - at < REACH && reading.follows(at + 1); at--) {
    if (isForeign(reading, at) || TELLS.test(reading.at(at))) return -1
    if (opensClause(reading, at)) break
    if (!reading.can(at, CanBe.participle) || !isPreposition(reading.at(at + 1))) continue
    if (reading.can(at, CanBe.base) || TELLING.has(reading.at(at))) return -1
    found = at
  }
  return found
}

/** Where the noun’s phrase opens, and with it a clause that is no noun's; or -1. */
function startOfHead(reading: Reading, head: number): number {
  if (head > 0 && !reading.isLower(head)) return -1
  let start = head
  while (start > 0 && head - start < 3 && reading.follows(start)) {
    if (opensClause(reading, start) || DETERMINERS.has(reading.at(start))) break
    if (start < head && !reading.isTagged(start, ADJECTIVE)) return -1
    start--
  }
  if (start < head && !DETERMINERS.has(reading.at(start)) && !reading.isTagged(start, ADJECTIVE))
    return -1
  if (/^(?:that|when|where|which)$/.test(reading.at(start - 1))) return -1
  return opensClause(reading, start) ? start : -1
}

/** “Moored on Friday boats were”: a noun behind a name may be a subject of its own. */
function isNewSubject(reading: Reading, end: number): boolean {
  return reading.isLower(end) && reading.isTagged(end - 1, NAME)
}
