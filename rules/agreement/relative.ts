import {pluralsOf} from '#language'
import {isCollective} from './collectives.js'
import type {Detector} from './fault.js'
import {MEASURES, numberOf} from './number.js'
import {isPlainPhrase, opensClause, DETERMINERS} from './phrase.js'
import {FINITE, isCarrier} from './verbs.js'

/** “The mayor, who have worked here”: the verb behind “who” agrees with the noun before it. */
export const relativeClause: Detector = (reading, place) => {
  const verb = FINITE.get(reading.at(place))
  if (!verb || reading.at(place - 1) !== 'who' || !isCarrier(reading.at(place))) return undefined
  if (!reading.follows(place) || !/^\s*,?\s*$/.test(reading.gap(place - 1))) return undefined
  const head = place - 2
  const noun = reading.at(head)
  const {lexicon} = reading.article.language
  const number = numberOf(noun, lexicon)
  if (number === undefined || number === verb.number) return undefined
  if (MEASURES.has(noun) || isCollective(noun) || pluralsOf(noun).length === 0) return undefined
  let start = head
  while (
    start > 0 &&
    head - start < 5 &&
    reading.follows(start) &&
    !DETERMINERS.has(reading.at(start))
  )
    start--
  if (!DETERMINERS.has(reading.at(start)) || !opensClause(reading, start)) return undefined
  if (!isPlainPhrase(reading, {start, head, end: head}) || !reading.isOwn(start, place))
    return undefined
  return {
    place,
    from: head,
    to: head,
    label: 'whom the clause speaks of',
    expected: [verb.other],
    note: `“Who” stands for “${reading.textOf(head)}”, which is ${number}`,
  }
}
