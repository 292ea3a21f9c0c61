import type {Detector} from './fault.js'
import {onOneLine} from './fault.js'
import {takesEitherNumber} from './collectives.js'
import {isCounted, numberOf} from './number.js'
import {headOf, isPlainPhrase, opensClause} from './phrase.js'
import type {Reading} from './reading.js'
import {FINITE, isCarrier} from './verbs.js'
import {closesPhrase, endOfPhrase, isDescribed, isLabel} from './noun-phrase.js'
import {CanBe, pluralsOf} from '#language'

const ONE = new Set('one each'.split(' '))
const OF_WHOM = new Set('the these those his her its their our my'.split(' '))

/** “Each of the boats have”: one of them is the subject, and not all. */
export const oneOfAndVerb: Detector = {
  words: FINITE.keys(),
  detect(reading, place) {
    const verb = FINITE.get(reading.at(place))!
    if (verb.number !== 'plural' || !isCarrier(reading.at(place))) return undefined
    const one = oneBefore(reading, place)
    if (one < 0 || reading.isQuestion || !reading.isOwn(one, place)) return undefined
    const head = headOf(reading, one + 2, place - 1)
    const {lexicon} = reading.article.language
    if (numberOf(reading.at(head), lexicon) !== 'plural') return undefined
    if (!isPlainPhrase(reading, {start: one + 2, head, end: place - 1})) return undefined
    return {
      place,
      from: one,
      to: one,
      label: 'subject',
      expected: [verb.other],
      note: `The subject is “${reading.textOf(one)}”; “${onOneLine(reading.textOf(one + 1, place - 1))}” stands between`,
    }
  },
}

/** The place of the “one” or “each” that opens the clause of the verb, or -1. */
function oneBefore(reading: Reading, verb: number): number {
  for (let at = verb - 1; at >= 0 && verb - at < 12 && reading.follows(at + 1); at--) {
    if (!ONE.has(reading.at(at))) continue
    if (reading.at(at + 1) !== 'of' || !OF_WHOM.has(reading.at(at + 2))) return -1
    const start = /^(?:only|least)$/.test(reading.at(at - 1)) ? at - 1 : at
    return opensClause(reading, reading.at(start) === 'least' ? start - 1 : start) ? at : -1
  }
  return -1
}

/** What is told to anybody: “it reminds one of the sea”. */
const TOLD = /^(?:assure|convince|deprive|inform|remind|rid|rob|warn)(?:s|d|ed|ing)?$/

/** “The only one of its kind”, “there is one of his face”. */
const UNCOUNTED = new Set('kind face head house day sort'.split(' '))

/** “One of the boat that”: one of several, and the noun is of one. */
export const oneOfSingular: Detector = {
  words: ['one'],
  detect(reading, place) {
    if (reading.at(place + 1) !== 'of' || !OF_WHOM.has(reading.at(place + 2))) return undefined
    if (!reading.follows(place + 2) || TOLD.test(reading.at(place - 1))) return undefined
    if (isLabel(reading, place) || isDescribed(reading, place)) return undefined
    const noun = endOfPhrase(reading, place + 3)
    if (noun < 0) return undefined
    const {lexicon} = reading.article.language
    const word = reading.at(noun)
    if (takesEitherNumber(word) || UNCOUNTED.has(word)) return undefined
    if (
      reading.can(noun, CanBe.past | CanBe.participle) ||
      !isCounted(word, lexicon) ||
      numberOf(word, lexicon) !== 'singular'
    )
      return undefined
    if (!closesPhrase(reading, noun) || !reading.isOwn(place, noun)) return undefined
    return {
      place: noun,
      from: place,
      to: place + 2,
      label: 'one of several',
      expected: [pluralsOf(word)[0]!],
      note: '“One of” is followed by all of those that it is one of',
    }
  },
}
