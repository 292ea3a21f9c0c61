import {copyBefore} from '#rule'
import type {Detector} from './fault.js'
import {mayBeWish} from './moods.js'
import {opensClause} from './phrase.js'
import type {Reading} from './reading.js'
import {FINITE} from './verbs.js'

/** “Const. Rae”: what ends in front of the name is no sentence. */
const TITLE = /\b\p{Lu}\p{Ll}{0,4}\. $/u
const LONGEST_NAME = 3

/** “Rae, 30, have set”: one person by name and age, and a verb for several. */
export const nameAndVerb: Detector = {
  words: ['have', 'are', 'were'],
  detect(reading, place) {
    const name = endOfName(reading, place)
    if (name < 0 || !reading.isLower(place) || reading.isQuestion) return undefined
    const start = startOfName(reading, name)
    if (start < 0 || !opensClause(reading, start)) return undefined
    // “If Rae, 40, were to return”: the first word of a sentence has its capital for that.
    if (/^(?:if|lest|suppose|supposing|unless|were|wish)$/.test(reading.at(start))) return undefined
    if (start === 0 && TITLE.test(copyBefore(reading.article, reading.words[0]!.start, 12)))
      return undefined
    if (mayBeWish(reading, start) || !reading.isOwn(start, place)) return undefined
    return {
      place,
      from: start,
      to: name,
      label: 'subject',
      expected: [FINITE.get(reading.at(place))!.other],
      note: `“${reading.textOf(start, name)}” is one person`,
    }
  },
}

/** The last word of a name that “, 30,” parts from the verb, or -1. */
function endOfName(reading: Reading, verb: number): number {
  const between = verb - 1
  if (between < 1 || !/^,\s+$/.test(reading.gap(between))) return -1
  const isAge = /^[1-9]\d$/.test(reading.at(between)) && /^,\s+$/.test(reading.gap(verb))
  return isAge ? between - 1 : -1
}

function startOfName(reading: Reading, end: number): number {
  if (reading.isLower(end) || /'s?$/.test(reading.at(end))) return -1
  let start = end
  while (end - start < LONGEST_NAME && reading.follows(start) && !reading.isLower(start - 1))
    start--
  return start
}
