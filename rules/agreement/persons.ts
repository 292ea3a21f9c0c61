import {isFirstName, nameLikelihood} from '#inventory'
import {copyBefore} from '#rule'
import type {Detector} from './fault.js'
import {opensClause} from './phrase.js'
import type {Reading} from './reading.js'
import {FINITE} from './verbs.js'

/** “Const. Rae”: what ends in front of the name is no sentence. */
const TITLE = /\b\p{Lu}\p{Ll}{0,4}\. $/u
const LONGEST_NAME = 3

/** “Rae, 30, have set”, “Jean Rae, who have set”: one person by name, and a verb for several. */
export const nameAndVerb: Detector = {
  words: ['have', 'are', 'were'],
  detect(reading, place) {
    const name = endOfName(reading, place)
    if (name < 0 || !reading.isLower(place) || reading.isQuestion) return undefined
    const start = startOfName(reading, name)
    if (start < 0 || !opensClause(reading, start)) return undefined
    if (start === 0 && TITLE.test(copyBefore(reading.article, reading.words[0]!.start, 12)))
      return undefined
    if (reading.at(place - 1) === 'who' && !isPersonal(reading, start, name)) return undefined
    if (!reading.isOwn(start, place)) return undefined
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

/** The last word of a name that “, 30,” or “, who” parts from the verb, or -1. */
function endOfName(reading: Reading, verb: number): number {
  const between = verb - 1
  if (between < 1 || !/^,\s+$/.test(reading.gap(between))) return -1
  if (reading.at(between) === 'who') return reading.follows(verb) ? between - 1 : -1
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

/** Whether the name is a first name and a surname, and not that of a band. */
function isPersonal(reading: Reading, start: number, end: number): boolean {
  const first = reading.at(start)
  if (end !== start + 1 || !isFirstName(first)) return false
  return nameLikelihood(first, reading.article.language.lexicon) === 'name'
}
