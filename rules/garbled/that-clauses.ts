import {Pos} from '#language'
import {listed} from '#rule'
import type {Detector} from './fault.js'
import {hasFinite, isFinite, isNounPhrase, isOpeningSubject, placeBehindComma} from './frames.js'
import type {Reading} from './reading.js'

/** “According to the report, that the pumps had failed”: one clause begun as two. */
const thatBehindSource: Detector = {
  words: ['that'],
  detect(reading, place) {
    if (reading.at(0) !== 'according' || reading.at(1) !== 'to') return undefined
    if (!reading.gap(place).includes(',') || !opensClause(reading, place + 1)) return undefined
    const end = placeBehindComma(reading, 2)
    if (!isNounPhrase(reading, 2, end) || !isAside(reading, end, place)) return undefined
    return {
      from: place,
      to: place + 1,
      without: 'a verb of saying',
      expected: [reading.textOf(place + 1)],
      note: '“According to” takes the place of “said that”.',
      confidence: 0.9,
    }
  },
}

/** “The union, in a letter signed by its chairman, that the yard was unsafe”: nobody says what is said. */
const thatWithoutSaying: Detector = {
  words: ['that'],
  detect(reading, place) {
    if (!reading.gap(place).includes(',') || !opensClause(reading, place + 1)) return undefined
    const comma = placeBehindComma(reading, 1)
    if (comma >= place || !isOpeningSubject(reading, comma)) return undefined
    if (!SPEAKERS.has(reading.at(headOf(reading, comma)))) return undefined
    if (!/^(?:in|at|on)$/.test(reading.at(comma)) || !isVerbless(reading, comma, place))
      return undefined
    return {
      from: place,
      to: place,
      without: 'a verb of saying',
      expected: ['said that'],
      note: 'The sentence has a subject and what was said, and no verb between.',
      confidence: 0.9,
    }
  },
}

/** Who says things in print; a claim, a rumour or a report has a “that” of its own. */
const SPEAKERS =
  listed(`union board council committee company firm group branch association federation party ministry minister
  spokesman spokeswoman spokesperson lawyer lawyers charity trust agency department bank club mayor governor president
  director chairman chairwoman chair secretary officer officials doctors researchers scientists team regulator
  campaigners residents forum inspector inspectors inspectorate watchdog society institute panel`)

/** The noun before the first preposition of a phrase that opens the sentence. */
function headOf(reading: Reading, end: number): number {
  for (let at = 1; at < end; at++) if (reading.isTagged(at, Pos.adposition)) return at - 1
  return end - 1
}

/** Whether a subject and its verb stand from the place on. */
function opensClause(reading: Reading, from: number): boolean {
  if (!/^(?:the|a|an|his|her|its|their|he|she|it|they|there)$/.test(reading.at(from))) return false
  return hasFinite(reading, from + 1, from + 8)
}

/** Whether what stands between a comma and a place is nothing, or a relative clause that another comma ends. */
function isAside(reading: Reading, comma: number, place: number): boolean {
  if (comma === place) return true
  const relative = reading.isTagged(comma, Pos.adposition) ? comma + 1 : comma
  return (
    /^wh(?:ich|o|om|ose)$/.test(reading.at(relative)) &&
    placeBehindComma(reading, relative) === place
  )
}

/** No verb of a clause; a participle with “by” behind it is none. */
function isVerbless(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (/^(?:who|which|that|whose)$/.test(reading.at(at))) return false
    if (isFinite(reading, at) && reading.at(at + 1) !== 'by') return false
  }
  return true
}

export const detectors: readonly Detector[] = [thatBehindSource, thatWithoutSaying]
