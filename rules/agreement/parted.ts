import {CanBe, Pos} from '#language'
import {listed} from '#rule'
import {takesEitherNumber} from './collectives.js'
import type {Detector} from './fault.js'
import {numberOf} from './number.js'
import {DETERMINERS, headOf, isPlainPhrase} from './phrase.js'
import type {Reading} from './reading.js'
import {FINITE} from './verbs.js'

/** First words of what stands between a subject and its verb, with a comma on either side. */
const OPENS =
  listed(`who which whose whom with without however meanwhile though including based named called known aged
  formerly now once also despite like unlike after before at in near from of along such as not
  then too therefore moreover`)
/** “The mayor, a clerk”: what names the subject again, unless it goes on as a list. */
const APPOSES = listed('a an the its his her their')
const LONGEST = 14
/** Plurals of what is not counted, or of one thing. */
const NOT_COUNTED = listed('lots loads heaps masses piles bags shingles')

/** “The contract, with a firm in the next county, were approved”: a verb that two commas part from its subject. */
export const partedAndVerb: Detector = {
  words: ['are', 'were', 'have', 'do', 'is', 'was', 'has', 'does'],
  detect(reading, place) {
    if (!isBehindComma(reading, place) || !reading.isLower(place) || reading.isQuestion)
      return undefined
    const first = openingOf(reading, place)
    if (first < 2) return undefined
    const end = first - 1
    const head = headOf(reading, 0, end)
    const noun = reading.at(head)
    const verb = FINITE.get(reading.at(place))!
    const number = numberOf(noun, reading.article.language.lexicon)
    if (number === undefined || number === verb.number) return undefined
    if (takesEitherNumber(noun)) return undefined
    if (!opensSubject(reading, head, end) || !isPlainPhrase(reading, {start: 0, head, end}))
      return undefined
    if (!reading.isOwn(0, place) || !closes(reading, place)) return undefined
    return {
      place,
      from: head,
      to: head,
      label: 'subject',
      expected: [verb.other],
      note: `The subject is “${reading.textOf(head)}”, which is ${number}; what the commas set off does not count`,
      confidence: 0.88,
    }
  },
}

/** “The contract”, or “arrivals at the port”: a plural may do without an article, unless it opens a name. */
function opensSubject(reading: Reading, head: number, end: number): boolean {
  if (DETERMINERS.has(reading.at(0))) return true
  if (head !== 0 || !/[^s]s$/.test(reading.at(0)) || NOT_COUNTED.has(reading.at(0))) return false
  for (let at = 1; at <= end; at++) if (!reading.isLower(at)) return false
  return true
}

function isBehindComma(reading: Reading, place: number): boolean {
  return place > 2 && /^,\s+$/.test(reading.gap(place))
}

/** The first word of what stands between the only two commas before the verb, if that is no part of a list; or -1. */
function openingOf(reading: Reading, verb: number): number {
  let first = -1
  for (let at = 1; at < verb; at++) {
    if (reading.follows(at)) continue
    if (first >= 0 || !/^,\s+$/.test(reading.gap(at))) return -1
    first = at
  }
  if (first < 0 || verb - first > LONGEST) return -1
  const word = reading.at(first)
  if (OPENS.has(word)) return first
  if (!APPOSES.has(word) && !opensLater(reading, first)) return -1
  for (let at = first; at < verb; at++) if (/^(?:and|or)$/.test(reading.at(at))) return -1
  return first
}

/** “One of the first”, “carried out by the engineers”. */
function opensLater(reading: Reading, first: number): boolean {
  if (reading.at(first) === 'one') return reading.at(first + 1) === 'of'
  return reading.can(first, CanBe.participle) && reading.isTagged(first, VERB)
}

const VERB: ReadonlySet<number> = new Set([Pos.verb])
const FORMS: ReadonlySet<number> = new Set([Pos.verb, Pos.adjective, Pos.adverb, Pos.adposition])

/** Whether the verb goes on with what is done or how it is: “the exception, though, are the boats” may be turned round. */
function closes(reading: Reading, place: number): boolean {
  if (!reading.follows(place + 1)) return false
  const next = reading.at(place + 1)
  if (/^do(?:es)?$/.test(reading.at(place))) return next === 'not'
  if (/^(?:been|being)$/.test(next)) return true
  if (!reading.isTagged(place + 1, FORMS)) return false
  // “Have pushed prices”: who has done it stands before the verb.
  if (/^ha(?:s|ve)$/.test(reading.at(place)) && reading.can(place + 1, CanBe.participle))
    return true
  return !(reading.follows(place + 2) && reading.isNoun(place + 2))
}
