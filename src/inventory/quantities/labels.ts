import {ORDINALS, SMALL} from './number-words.js'
import type {Line} from './line.js'
import {isCapital, isHyphen, looksPlural} from './line.js'
import type {Reader, Reading} from './reading.js'
import type {Token} from './tokens.js'
import {CURRENCY_LETTERS, unitOfGlued} from './units.js'
import {SHORT_SCALES} from './number-words.js'
import {NAMED_BY_NUMBER, NAMED_IN_LOWER_CASE} from './words.js'

/** Numbers that are names for themselves. */
const EVENTS = new Set(['9/11', '9-11', '7/7', '24/7', '20/20', '50/50', '50-50', '80/20'])

/** Figures that no amount has: telephone numbers, reference numbers, agents. */
const FEWEST_PHONE_DIGITS = 9

export const readLabel: Reader = (line, at) =>
  itemNumber(line.tokens, at) ??
  telephoneAt(line.tokens, at) ??
  eventAt(line.tokens, at) ??
  gluedAt(line.tokens, at) ??
  namedAt(line, at) ??
  placeAt(line.tokens, at) ??
  titleAt(line, at)

function labelOf(tokens: readonly Token[], from: number, end: number, value: number): Reading {
  const spelling = tokens.slice(from, end).some(({type}) => type === 'number') ? 'figures' : 'words'
  return {from, end, kind: 'label', lo: value, hi: value, step: 1, spelling}
}

/** “3.” or “3)” before an item of a list. */
function itemNumber(tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at]!
  if (at > 0 || token.type !== 'number' || !/^\d{1,2}$/.test(token.text)) return undefined
  const mark = tokens[1]
  return mark && !mark.spaced && /^[.)]$/.test(mark.text)
    ? labelOf(tokens, 0, 1, token.value)
    : undefined
}

/** Groups of figures that open with a nought or have too many for an amount. */
function telephoneAt(tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at]!
  if (token.type !== 'number') return undefined
  const opensWithZero = /^0\d{2,}$/.test(token.text.slice(0, 6)) && !isClock(tokens, at)
  let end = at + 1
  let digits = token.text.length
  let groups = 1
  while (isGroupOfFigures(tokens, end)) {
    const step = tokens[end]!.type === 'number' ? 1 : 2
    digits += tokens[end + step - 1]!.text.length
    end += step
    groups++
  }
  const isLong = !/[.,]/.test(token.text) && digits >= FEWEST_PHONE_DIGITS && groups > 1
  if (opensWithZero || isLong || !Number.isFinite(token.value)) {
    return labelOf(tokens, at, end, Number.isFinite(token.value) ? token.value : 0)
  }
  return undefined
}

/** “0930 GMT”. */
function isClock(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.text.length === 4 &&
    /^(?:gmt|bst|hours|hrs|local)$/.test(tokens[at + 1]?.lower ?? '')
  )
}

function isGroupOfFigures(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.type === 'number') return /^\d{2,}$/.test(token.text.slice(0, 12))
  return (
    token?.text === '-' &&
    /^\d{2,}$/.test(tokens[at + 1]?.type === 'number' ? tokens[at + 1]!.text.slice(0, 12) : '')
  )
}

function eventAt(tokens: readonly Token[], at: number): Reading | undefined {
  const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (first?.type !== 'number' || second?.type !== 'number') return undefined
  return EVENTS.has(`${first.text}${mark!.text}${second.text}`)
    ? labelOf(tokens, at, at + 3, first.value)
    : oddsAt(tokens, at)
}

/** “20/1”. */
function oddsAt(tokens: readonly Token[], at: number): Reading | undefined {
  const [first, slash, second] = tokens.slice(at, at + 3)
  if (slash!.text !== '/' || slash!.spaced || second!.spaced) return undefined
  return first!.value >= second!.value ? labelOf(tokens, at, at + 3, first!.value) : undefined
}

/** Letters and figures in one: “A38”, “G20”, “F-16”, “3G”, “4x4”. */
function gluedAt(tokens: readonly Token[], at: number): Reading | undefined {
  const first = tokens[at]!
  const value = glueValue(tokens, at, first)
  if (value === undefined) return undefined
  let end = at + 1
  while (isGlued(tokens, end)) end++
  return labelOf(tokens, at, end, value)
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.spaced) return false
  return token.type !== 'mark' || (isHyphen(tokens, at) && tokens[at + 1]!.type === 'number')
}

function glueValue(tokens: readonly Token[], at: number, first: Token): number | undefined {
  const second = tokens[at + 1]
  if (!second || second.spaced) return undefined
  if (first.type === 'word' && second.type === 'number') {
    return first.text.length > 1 && CURRENCY_LETTERS.has(first.text) ? undefined : second.value
  }
  if (first.type === 'word' && isHyphen(tokens, at + 1) && tokens[at + 2]!.type === 'number') {
    if (OPENS_NUMBER.has(first.lower) || !isCapital(first.text)) return undefined
    return tokens[at + 2]!.value
  }
  if (first.type !== 'number' || second.type !== 'word') return undefined
  return isMeasuring(second, first) ? undefined : first.value
}

/** What may be joined to a number that stays a number: “mid-1990s”, “under-21s”. */
const OPENS_NUMBER = new Set(
  'mid early late pre post under over sub top plus minus non last first all half'.split(' '),
)

const SUFFIXES = new Set(
  'st nd rd th s am pm p c pc pct yo yrs yr x gmt bst ish plus per percent cents years year million billion'.split(
    ' ',
  ),
)

function isMeasuring({text, lower}: Token, {value}: Token): boolean {
  if (SUFFIXES.has(lower)) return lower !== 's' || value % 10 === 0 || value <= 110
  return SHORT_SCALES.has(lower) || unitOfGlued(text) !== undefined
}

/** “Channel 4”, “Formula One”, “page 3”, “No. 10”, “day three”. */
function namedAt({tokens, titled, lower}: Line, at: number): Reading | undefined {
  const noun = tokens[at]!
  if (noun.type !== 'word' || !NAMED_BY_NUMBER.has(noun.lower)) return undefined
  const isName = (isCapital(noun.text) || lower) && !titled
  if (!isName && !NAMED_IN_LOWER_CASE.has(noun.lower) && !isCapital(noun.text)) return undefined
  const number = at + 1 + Number(/^nos?$/.test(noun.lower) && tokens[at + 1]?.text === '.')
  const token = tokens[number]
  const value = token?.type === 'number' ? token.value : SMALL.get(token?.lower ?? '')
  if (value === undefined || !Number.isInteger(value) || !token!.spaced) return undefined
  if (token!.type === 'number' && !isBare(tokens, number)) return undefined
  const next = tokens[number + 1]
  if (!isName && next?.type === 'word' && looksPlural(next.lower)) return undefined
  if (token!.type === 'word' && !isCapital(token!.text) && isCapital(noun.text) && !titled)
    return undefined
  return {...labelOf(tokens, at, number + 1, value), unit: noun.lower}
}

/** Orders are listed in no more numbers. */
const MOST_PLACES = 6

/**
 * A number that names a place in an order, as one beside it does: “numbers two and three”, and
 * “number 10 and 11”, where the next in the order follows.
 */
function placeAt(tokens: readonly Token[], at: number): Reading | undefined {
  const value = placeOf(tokens, at)
  if (value === undefined) return undefined
  let first = at
  while (at - first < 2 * MOST_PLACES && isJoinedPlace(tokens, first - 2)) first -= 2
  const noun = tokens[first - 1]?.text === '.' ? tokens[first - 2] : tokens[first - 1]
  const isOfSeveral =
    /^(?:numbers|nos)$/.test(noun?.lower ?? '') && (first < at || isJoinedPlace(tokens, at))
  const isNext =
    /^(?:number|no)$/.test(noun?.lower ?? '') &&
    first === at - 2 &&
    tokens[at - 1]!.text !== ',' &&
    placeOf(tokens, first) === value - 1
  return isOfSeveral || isNext ? labelOf(tokens, at, at + 1, value) : undefined
}

/** A small whole number without a unit. */
function placeOf(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (!token?.spaced) return undefined
  if (token.type === 'word') return SMALL.get(token.lower)
  return /^\d{1,2}$/.test(token.text) && isBare(tokens, at) ? token.value : undefined
}

/** Whether a place stands here and another behind “and” or a comma. */
function isJoinedPlace(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:and|or|,|&)$/.test(tokens[at + 1]?.lower ?? '') &&
    placeOf(tokens, at) !== undefined &&
    placeOf(tokens, at + 2) !== undefined
  )
}

/** Whether nothing behind the figures makes them an amount. */
function isBare(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next) return true
  if (!next.spaced && next.type !== 'mark') return false
  return (
    !/^(?:%|per|percent|million|billion|thousand|-|–|\/|:)$/.test(next.lower) ||
    (next.spaced && next.type === 'mark')
  )
}

/** A number in words with a capital before another capital, inside a sentence: “Seven Years”. */
function titleAt({tokens, titled}: Line, at: number): Reading | undefined {
  const word = tokens[at]!
  if (titled || at === 0 || word.type !== 'word' || !isCapital(word.text)) return undefined
  const value = SMALL.get(word.lower) ?? ORDINALS.get(word.lower)
  if (value === undefined || /^[.:?!"“‘']$/.test(tokens[at - 1]!.text)) return undefined
  const next = tokens[at + 1]
  return next?.type === 'word' && isCapital(next.text)
    ? labelOf(tokens, at, at + 2, value)
    : undefined
}
