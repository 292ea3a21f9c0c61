import type {Detector} from './fault.js'
import {MEASURES, NUMERALS, numberOf} from './number.js'
import {opensClause} from './phrase.js'
import type {Reading} from './reading.js'
import {FINITE} from './verbs.js'

const BETWEEN = new Set('been also still now already currently'.split(' '))
const MANY = new Set('many several numerous various'.split(' '))

/**
 * “There was many new boats”, “there has been three storms”: what there is tells the number of the
 * verb (Quirk et al. 1985, section 18.45).
 */
export const thereAndVerb: Detector = {
  words: ['is', 'was', 'has'],
  detect(reading, place) {
    if (reading.at(place - 1) !== 'there' || !opensClause(reading, place - 1)) return undefined
    let first = place + 1
    while (BETWEEN.has(reading.at(first))) first++
    if (!tellsMany(reading, first) || reading.isQuestion) return undefined
    if (!reading.isOwn(place - 1, first)) return undefined
    for (let at = place; at <= first + 1; at++)
      if (!reading.follows(at) || !reading.isLower(at)) return undefined
    return {
      place,
      from: first,
      to: first,
      label: 'more than one',
      expected: [FINITE.get(reading.at(place))!.other],
      note: `“${reading.textOf(first)}” tells that there is more than one`,
    }
  },
}

/** “Many boats”, and not “many a boat” or “two years”, which are one time. */
function tellsMany(reading: Reading, first: number): boolean {
  const next = reading.at(first + 1)
  if (MANY.has(reading.at(first))) return !/^(?:an?|other)$/.test(next)
  if (!NUMERALS.has(reading.at(first)) || MEASURES.has(next)) return false
  return numberOf(next, reading.article.language.lexicon) === 'plural'
}
