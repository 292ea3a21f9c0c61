import {takesEitherNumber} from './collectives.js'
import type {Detector} from './fault.js'
import {numberOf} from './number.js'
import {isPlainPhrase, opensClause, DETERMINERS, isPreposition} from './phrase.js'
import {FINITE, isCarrier} from './verbs.js'

const RELATIVES = new Set(['who', 'which'])

/** “The mayor, who have worked here”: the verb behind “who” agrees with the noun before it. */
export const relativeClause: Detector = {
  words: FINITE.keys(),
  detect(reading, place) {
    const verb = FINITE.get(reading.at(place))!
    const relative = reading.at(place - 1)
    if (!RELATIVES.has(relative) || !isCarrier(reading.at(place))) return undefined
    if (!reading.follows(place) || !/^\s*,?\s*$/.test(reading.gap(place - 1))) return undefined
    if (relative === 'which' && !reading.gap(place - 1).includes(',')) return undefined
    const head = place - 2
    const noun = reading.at(head)
    const {lexicon} = reading.article.language
    const number = numberOf(noun, lexicon)
    if (number === undefined || number === verb.number) return undefined
    if (takesEitherNumber(noun)) return undefined
    let start = head
    while (
      start > 0 &&
      head - start < 5 &&
      reading.follows(start) &&
      !DETERMINERS.has(reading.at(start))
    )
      start--
    for (let at = start; at < head; at++) if (isPreposition(reading.at(at))) return undefined
    if (!DETERMINERS.has(reading.at(start)) || !opensClause(reading, start)) return undefined
    // “Few boats, which is odd”: the clause may speak of all that was said.
    if (relative === 'which' && number === 'plural' && start > 0) return undefined
    if (!isPlainPhrase(reading, {start, head, end: head}) || !reading.isOwn(start, place))
      return undefined
    return {
      place,
      from: head,
      to: head,
      label: 'whom the clause speaks of',
      expected: [verb.other],
      note: `“${relative === 'who' ? 'Who' : 'Which'}” stands for “${reading.textOf(head)}”, which is ${number}`,
    }
  },
}
