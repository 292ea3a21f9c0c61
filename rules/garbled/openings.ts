import {Pos} from '#language'
import type {Detector} from './fault.js'
import type {Reading} from './reading.js'

const LINKING_ADVERBS = new Set(
  'however moreover meanwhile furthermore nevertheless instead still also'.split(' '),
)
const AFTER = new Set('after before following despite'.split(' '))
const SAYING =
  /^(?:said|says|say|told|added|adds|argued|insisted|warned|replied|explained|answered)$/
const CONCESSIVES = new Set('although whereas because unless'.split(' '))

/** “However, not after being named, many have left”: a negation that denies nothing. */
export const deniedOpening: Detector = {
  words: ['not'],
  detect(reading, place) {
    const not = LINKING_ADVERBS.has(reading.at(0)) && reading.gap(1).includes(',') ? 1 : 0
    if (place !== not || !AFTER.has(reading.at(not + 1))) return undefined
    // “Not before time, the lift was mended.”
    if (reading.at(not + 2) === 'time') return undefined
    if (!isMainClause(reading, commaAfter(reading, not + 2))) return undefined
    const link = reading.at(not + 1)
    return {
      from: not,
      to: not + 1,
      without: 'a clause to deny',
      expected: [`now, ${link}`, `not long ${link}`, link],
      note: '“Not” denies what stands behind it, and the sentence goes on as if it had not been there.',
      confidence: 0.88,
    }
  },
}

/** The place behind the first comma from `from` on, or -1. */
function commaAfter(reading: Reading, from: number): number {
  for (let at = from + 1; at < reading.words.length; at++)
    if (reading.gap(at).includes(',')) return at
  return -1
}

/** Whether a subject and its verb stand there, in this order: “not since March has it” is whole. */
function isMainClause(reading: Reading, from: number): boolean {
  if (from < 0 || SAYING.test(reading.at(from + 1))) return false
  const isSubject = reading.isTagged(
    from,
    Pos.pronoun,
    Pos.determiner,
    Pos.name,
    Pos.noun,
    Pos.adjective,
  )
  if (!isSubject || reading.isTagged(from, Pos.auxiliary)) return false
  for (let at = from + 1; at < Math.min(from + 5, reading.words.length); at++) {
    if (SAYING.test(reading.at(at))) return false
    if (reading.isTagged(at, Pos.verb, Pos.auxiliary)) return true
  }
  return false
}

/** “Although the minister's decision.”: a conjunction, and no verb for the clause that it opens. */
export const clauselessOpening: Detector = {
  words: CONCESSIVES,
  detect(reading, place) {
    if (place !== 0) return undefined
    if (!/^(?:the|a|an|his|her|their|its|our)$/.test(reading.at(1))) return undefined
    const end = endOfClause(reading, reading.at(0) === 'because' ? /^[,.]$/ : /^\.$/)
    if (end < 3 || end > LONGEST || hasVerb(reading, end)) return undefined
    return {
      from: 0,
      to: 0,
      without: 'a verb',
      expected: reading.at(0) === 'because' ? ['because of'] : [],
      note: 'The word opens a clause, and the clause has no verb.',
      confidence: 0.88,
    }
  },
}

/** Words that a clause without a verb may have before a reader has lost its thread. */
const LONGEST = 14

/** The place of the first word behind the opening clause; 0 where no mark of the kind ends it. */
function endOfClause(reading: Reading, ending: RegExp): number {
  for (let at = 1; at <= reading.words.length; at++) {
    const mark = reading.gap(at).trim()
    if (mark !== '') return ending.test(mark) ? at : 0
  }
  return 0
}

function hasVerb(reading: Reading, end: number): boolean {
  for (let at = 1; at < end; at++) {
    const isNoun = /^(?:the|a|an|his|her|their|its|our)$|'s$/.test(reading.at(at - 1))
    if (!isNoun && reading.isTagged(at, Pos.verb, Pos.auxiliary)) return true
    if (/'(?:s|re|d|ve|ll|m)$/.test(reading.at(at)) && reading.isTagged(at, Pos.pronoun))
      return true
  }
  return false
}
