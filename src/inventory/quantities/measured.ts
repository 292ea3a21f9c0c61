import {amountAt} from './amount.js'
import type {Amount} from './amount.js'
import {isCapital, isHyphen, looksPlural} from './line.js'
import type {Bound, QuantityKind} from './quantity.js'
import type {Reader, Reading} from './reading.js'
import type {Token} from './tokens.js'
import {
  CURRENCY_LETTERS,
  CURRENCY_MARKS,
  CURRENCY_WORDS,
  compoundUnit,
  unitNamed,
  unitOfGlued,
  unitOfWord,
} from './units.js'
import type {Unit} from './units.js'

/** Any amount with its currency and unit, alone or as a range: “$5-10 million”, “50 to 60”. */
export const readAmount: Reader = ({tokens}, at) => {
  const opening = currencyBefore(tokens, at)
  const first = amountAt(tokens, opening?.end ?? at)
  if (!first || isPronoun(tokens, first)) return undefined
  const range =
    opening || !isMetric(tokens, first)
      ? rangeFrom(tokens, first, opening !== undefined)
      : undefined
  const bounds = range ?? {lo: first.value, hi: first.value, step: first.step, end: first.end}
  const measured = opening
    ? {kind: 'money' as const, currency: opening.currency, end: bounds.end}
    : unitBehind(tokens, bounds.end, {...(range?.last ?? first), from: first.from})
  const second = range ? undefined : percentRange(tokens, first, measured)
  return readingOf(at, first, second ?? bounds, second ? {...measured, end: second.end} : measured)
}

interface Bounds {
  readonly lo: number
  readonly hi: number
  readonly step: number
  readonly end: number
}

interface Measured {
  readonly end: number
  readonly kind: QuantityKind
  readonly unit?: string
  readonly currency?: string
  /** What one of the printed number is in the unit: 0.01 for pence, 1e-6 where “m” was metres. */
  readonly factor?: number
  /** The inches of “5ft 10in”. */
  readonly extra?: number
  readonly bound?: Bound
}

function readingOf(from: number, {spelling}: Amount, bounds: Bounds, measured: Measured): Reading {
  const {factor = 1, extra = 0, end, kind, unit, currency} = measured
  const bound = bounds.lo < bounds.hi ? 'between' : measured.bound
  return {
    from,
    end,
    kind,
    spelling,
    lo: bounds.lo * factor + extra,
    hi: bounds.hi * factor + extra,
    step: bounds.step * factor,
    ...(unit !== undefined && {unit}),
    ...(currency !== undefined && {currency}),
    ...(bound !== undefined && {bound}),
  }
}

/** “£”, “US$”, “Rs”, “EUR ”; “# 5m” is what old wires make of “£5m”. */
function currencyBefore(
  tokens: readonly Token[],
  at: number,
): {end: number; currency: string} | undefined {
  const token = tokens[at]!
  const mark = CURRENCY_MARKS.get(token.text)
  if (mark !== undefined && mark !== 'cent') return {end: at + 1, currency: mark}
  if (token.text === '#' && tokens[at + 1]?.type === 'number' && tokens[at + 1]!.spaced) {
    return {end: at + 1, currency: 'GBP'}
  }
  const letters = token.type === 'word' ? CURRENCY_LETTERS.get(token.text) : undefined
  if (letters === undefined) return undefined
  const next = tokens[at + 1]
  if (next && !next.spaced && CURRENCY_MARKS.has(next.text)) return {end: at + 2, currency: letters}
  const stop = next?.text === '.' && token.text === 'Rs' ? 1 : 0
  return token.text.length > 1 && tokens[at + 1 + stop]?.type === 'number' && token.text !== 'US'
    ? {end: at + 1 + stop, currency: letters}
    : undefined
}

/** “one” is a number before a noun that is counted; alone, or after “the” and “no”, a pronoun. */
function isPronoun(tokens: readonly Token[], {from, end, value, spelling}: Amount): boolean {
  if (spelling === 'figures' || value !== 1) return false
  const before = tokens[from - 1]?.lower ?? ''
  if (
    /^(?:the|this|that|no|any|every|each|which|another|some|not|only|last|first|big|good|new|old|young|little|great|or|loved)$/.test(
      before,
    )
  )
    return true
  const next = tokens[end]
  if (next?.type !== 'word') return !isHyphen(tokens, end)
  return /^(?:of|another|who|that|which|would|can|could|should|must|may|might|has|had|is|was|will|does|did|day|thing|way|time|hand|and|or|to|or|in|on|at|for|by|with|the|a|as|but|i|he|she|we|they|it|you)$/.test(
    next.lower,
  )
}

/** “5-10”, “50 to 60”, “between 5 and 10”; “from 5 to 10” and “up 5 to 60” are a change. */
function rangeFrom(
  tokens: readonly Token[],
  first: Amount,
  isMoney: boolean,
): (Bounds & {last: Amount}) | undefined {
  const hanging = Number(isHanging(tokens, first.end))
  const joint = tokens[first.end + hanging]
  if (!joint) return undefined
  const joined = first.end + hanging + 1
  const before = tokens[first.from - 1 - Number(isMoney)]?.lower ?? ''
  const joins =
    isDashOf(tokens, first.end) ||
    (joint.lower === 'to' && !CHANGING.has(before)) ||
    (joint.lower === 'and' && before === 'between') ||
    (joint.lower === 'or' && isNext(tokens, first))
  if (!joins) return undefined
  const mark = tokens[joined]
  const skipped = mark && CURRENCY_MARKS.has(mark.text) && isMoney ? 1 : 0
  const second = amountAt(tokens, joined + skipped)
  if (!second || (second.spelling === 'words') !== (first.spelling === 'words')) return undefined
  if (joint.lower === 'to' && before === 'by' && isFrom(tokens, second.end)) return undefined
  const printed = tokens[second.from]!.value
  const shared =
    isScaled(first, tokens) || second.spelling === 'words' ? 1 : second.value / (printed || 1)
  const lo = first.value * shared
  if (lo >= second.value || (lo > 0 && second.value > lo * 1000)) return undefined
  return {
    lo,
    hi: second.value,
    step: Math.min(first.step * shared, second.step),
    end: second.end,
    last: second,
  }
}

/** Whether it goes on with what it was: “rose by £13m to £145m, from £132m” has no range. */
function isFrom(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.text === ',' ? tokens[at + 1] : tokens[at]
  return next?.lower === 'from'
}

/** The hyphen of “12- to 15-year-olds”. */
function isHanging(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '-' && !tokens[at]!.spaced && tokens[at + 1]?.lower === 'to'
}

/** “5% to 10%”, “0.5%-1%”: the sign stands with both. */
function percentRange(
  tokens: readonly Token[],
  first: Amount,
  {kind, unit, end}: Measured,
): Bounds | undefined {
  if (kind !== 'percent' || unit !== undefined) return undefined
  const isChange = CHANGING.has(tokens[first.from - 1]?.lower ?? '')
  if (!isDashOf(tokens, end) && (tokens[end]?.lower !== 'to' || isChange)) return undefined
  const second = amountAt(tokens, end + 1)
  const percent = second && percentAt(tokens, second.end)
  if (!percent || second.value <= first.value) return undefined
  return {lo: first.value, hi: second.value, step: second.step, end: percent.end}
}

const CHANGING = new Set(
  'from rose fell up down gained lost climbed dropped slipped added cut won jumped slumped soared grew shrank rise fall at closed score set'.split(
    ' ',
  ),
)

function isDashOf(tokens: readonly Token[], at: number): boolean {
  return (
    /^[-–—‑]$/.test(tokens[at]?.text ?? '') &&
    tokens[at]!.spaced === tokens[at + 1]?.spaced &&
    !tokens[at]!.spaced
  )
}

/** “two or three”. */
function isNext(tokens: readonly Token[], first: Amount): boolean {
  const second = amountAt(tokens, first.end + 1)
  return (
    second !== undefined &&
    second.value > first.value &&
    second.value <= first.value * 2 &&
    first.value > 1
  )
}

function isScaled({value, from, spelling}: Amount, tokens: readonly Token[]): boolean {
  return spelling === 'figures' && tokens[from]!.value !== value
}

/** Track distances, and heights or depths with a word that says so, are metres; “3m people” is not. */
function isMetric(tokens: readonly Token[], {end, shortScale}: Amount): boolean {
  const letters = tokens[end - 1]!
  if (!shortScale || letters.text !== 'm') return false
  const figures = tokens[end - 2]!
  const next = tokens[end]
  const following = isHyphen(tokens, end) ? tokens[end + 1] : next
  if (following && OF_METRES.has(following.lower)) return true
  if (/^(?:60|100|200|400|800|1,?500|3,?000|5,?000|10,?000|110|4x100|50)$/.test(figures.text)) {
    return !(
      following &&
      looksPlural(following.lower) &&
      !/^(?:hurdles|finals|heats|trials)$/.test(following.lower)
    )
  }
  return (
    figures.value >= 1000 ||
    next?.text === 'x' ||
    (next?.lower === 'by' && tokens[end + 1]?.type === 'number')
  )
}

const OF_METRES = new Set(
  `wide long high tall deep away from below above hurdles freestyle butterfly backstroke breaststroke
  relay race sprint dash medley final heat steeplechase across thick down up off beyond short walk
  wave waves tsunami mark pool height depth length tower cliff drop fence wall`.split(/\s+/),
)

/** What stands behind the number: percent, money, a unit, an age; otherwise it counts. */
function unitBehind(tokens: readonly Token[], end: number, amount: Amount): Measured {
  if (isMetric(tokens, amount)) return {end, kind: 'measure', unit: 'metre', factor: 1e-6}
  return (
    percentAt(tokens, end) ??
    moneyAt(tokens, end) ??
    degreesAt(tokens, end) ??
    ageAt(tokens, end, amount) ??
    measureAt(tokens, end, amount) ??
    statedAge(tokens, end, amount) ?? {end, kind: 'count'}
  )
}

function percentAt(tokens: readonly Token[], at: number): Measured | undefined {
  const start = isHyphen(tokens, at) ? at + 1 : at
  const token = tokens[start]
  if (!token) return undefined
  const length =
    token.text === '%' || /^(?:percent|pc|pct)$/.test(token.lower)
      ? 1
      : token.lower === 'per' && tokens[start + 1]?.lower === 'cent'
        ? 2
        : 0
  const points =
    token.lower === 'percentage' && /^points?$/.test(tokens[start + 1]?.lower ?? '') ? 2 : 0
  if (points > 0) return {end: start + points, kind: 'percent', unit: 'point'}
  if (length === 0) return undefined
  const isPoints = /^points?$/.test(tokens[start + length]?.lower ?? '')
  return {end: start + length + Number(isPoints), kind: 'percent', ...(isPoints && {unit: 'point'})}
}

function moneyAt(tokens: readonly Token[], at: number): Measured | undefined {
  const start = isHyphen(tokens, at) ? at + 1 : at
  const token = tokens[start]
  if (token?.text === '¢') return {end: start + 1, kind: 'money', currency: 'cent', factor: 0.01}
  if (token?.text === '€' && !token.spaced) return {end: start + 1, kind: 'money', currency: 'EUR'}
  const nation = token?.type === 'word' && NATIONS.has(token.lower) ? 1 : 0
  const word = tokens[start + nation]
  const known = word?.type === 'word' ? CURRENCY_WORDS.get(word.lower) : undefined
  if (!known || (word!.lower === 'p' && word!.spaced)) return undefined
  if (isWeighed(tokens, start, word!)) return {end: start + 1, kind: 'measure', unit: 'pound'}
  return {end: start + nation + 1, kind: 'money', currency: known[0], factor: known[1]}
}

const NATIONS = new Set('us canadian australian hong american singapore'.split(' '))

/** Pounds of weight: “weighed 12 pounds”, “a 12-pound salmon”. */
function isWeighed(tokens: readonly Token[], at: number, {lower}: Token): boolean {
  if (!lower.startsWith('pound')) return false
  return tokens
    .slice(Math.max(0, at - 6), at)
    .some((token) =>
      /^(?:weigh|weighs|weighed|weighing|stone|lost|heavier|lighter)$/.test(token.lower),
    )
}

function degreesAt(tokens: readonly Token[], at: number): Measured | undefined {
  const start = isHyphen(tokens, at) ? at + 1 : at
  const token = tokens[start]
  if (!token) return undefined
  const isSign = token.text === '°'
  if (!isSign && !/^(?:degrees?|deg)$/.test(token.lower)) {
    if (token.spaced || (token.text !== 'C' && token.text !== 'F')) return undefined
    return {end: start + 1, kind: 'temperature', unit: scaleOf(token)!}
  }
  const scale = tokens[start + 1] && scaleOf(tokens[start + 1]!)
  if (scale) return {end: start + 2, kind: 'temperature', unit: scale}
  return {end: start + 1, kind: 'measure', unit: 'degree'}
}

function scaleOf({text, lower}: Token): string | undefined {
  if (text === 'C' || lower === 'celsius' || lower === 'centigrade') return 'degree Celsius'
  return text === 'F' || lower === 'fahrenheit' ? 'degree Fahrenheit' : undefined
}

/** “23-year-old”, “23 years old”, “six-month-old”, “23yo”. */
function ageAt(tokens: readonly Token[], at: number, {value}: Amount): Measured | undefined {
  const start = isHyphen(tokens, at) ? at + 1 : at
  const token = tokens[start]
  if (!token) return undefined
  if (token.lower === 'yo' && !token.spaced) return {end: start + 1, kind: 'age', unit: 'year'}
  const unit = token.type === 'word' ? unitOfWord(token.lower) : undefined
  if (unit?.dimension !== 'time' || value > 130 * (unit.name === 'year' ? 1 : 100)) return undefined
  const old = start + 1 + Number(isHyphen(tokens, start + 1))
  const lower = tokens[old]?.lower.replace(/'s$/, '') ?? ''
  if (/^olds?$/.test(lower) || (lower === 'of' && tokens[old + 1]?.lower === 'age')) {
    return {end: old + (lower === 'of' ? 2 : 1), kind: 'age', unit: unit.name}
  }
  return undefined
}

/** “aged 23”, “at the age of 23”, “Smith, 23,”, “over-65s”. */
function statedAge(
  tokens: readonly Token[],
  end: number,
  {from, value, spelling}: Amount,
): Measured | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 110) return undefined
  const last = from > 0 ? tokens[from - 1]!.lower : ''
  const age = {kind: 'age' as const, unit: 'year', end}
  if (last === 'aged' || last === 'age' || last === 'ages') return age
  if (last === 'of' && tokens[from - 2]?.lower === 'age') return age
  if (
    (last === 'between' || last === 'under' || last === 'over') &&
    tokens[from - 2]?.lower === 'aged'
  )
    return age
  const isGroup = tokens[end]?.lower === 's' && !tokens[end]!.spaced
  if (
    isHyphenBack(tokens, from - 1) &&
    (tokens[from - 2]?.lower === 'under' || tokens[from - 2]?.lower === 'over')
  ) {
    const bound: Bound = tokens[from - 2]!.lower === 'under' ? 'under' : 'over'
    return {...age, end: isGroup ? end + 1 : end, bound}
  }
  return spelling === 'figures' && isApposition(tokens, from, end) ? age : undefined
}

function isHyphenBack(tokens: readonly Token[], at: number): boolean {
  return at > 0 && isHyphen(tokens, at)
}

/** Between commas right behind a name: “Ann Pell, 34, said”. */
function isApposition(tokens: readonly Token[], from: number, end: number): boolean {
  const name = tokens[from - 2]
  if (tokens[from - 1]?.text !== ',' || name?.type !== 'word') return false
  const goesOn = tokens[end]?.text === ',' && OF_PERSONS.has(tokens[end + 1]?.lower ?? '')
  if (!isCapital(name.text) && !PERSONS.has(name.lower) && !goesOn) return false
  const next = tokens[end]
  if (next !== undefined && !/^[,.;)]$/.test(next.text))
    return /^(?:from|of|who|was|is|and)$/.test(next.lower)
  return tokens[end + 1]?.type !== 'number'
}

/** What goes on behind an age between commas: “…, 23, who was”. */
const OF_PERSONS = new Set('who was is has had of from said says told died'.split(' '))

const PERSONS = new Set(
  'man woman boy girl son daughter brother sister wife husband father mother teacher driver student pupil officer soldier nurse doctor footballer singer actor actress teenager youth him her'.split(
    ' ',
  ),
)

function measureAt(
  tokens: readonly Token[],
  at: number,
  {value, spelling}: Amount,
): Measured | undefined {
  const start = isHyphen(tokens, at) ? at + 1 : at
  const unit = unitAt(tokens, start)
  if (!unit || isOtherNoun(unit.unit, value, spelling, start === at)) return undefined
  const {name, dimension} = unit.unit
  const kind: QuantityKind =
    dimension === 'time' ? 'duration' : dimension === 'temperature' ? 'temperature' : 'measure'
  const small = SMALLER.get(name)
  const rest = small && smallerAt(tokens, unit.end, small.name)
  if (small && rest) return {end: rest.end, kind, unit: name, extra: rest.value / small.per}
  return {end: unit.end, kind, unit: name}
}

/** “two second-half goals”, “two stone walls”. */
function isOtherNoun({name}: Unit, value: number, spelling: string, isApart: boolean): boolean {
  if (!isApart) return false
  if (name === 'second') return false
  return name === 'stone' && (spelling === 'words' || value < 4 || value > 60)
}

const SMALLER: ReadonlyMap<string, {readonly name: string; readonly per: number}> = new Map([
  ['foot', {name: 'inch', per: 12}],
  ['stone', {name: 'pound', per: 14}],
  ['pound', {name: 'ounce', per: 16}],
])

/** The inches behind feet: “5ft 10in”, “6ft 2”. */
function smallerAt(
  tokens: readonly Token[],
  at: number,
  name: string,
): {end: number; value: number} | undefined {
  const amount = tokens[at]?.type === 'number' ? amountAt(tokens, at) : undefined
  if (!amount || amount.value > 15) return undefined
  const unit = unitAt(tokens, amount.end)
  if (unit?.unit.name === name) return {end: unit.end, value: amount.value}
  if (name === 'pound' && tokens[amount.end]?.lower === 'pounds')
    return {end: amount.end + 1, value: amount.value}
  return undefined
}

function unitAt(tokens: readonly Token[], at: number): {unit: Unit; end: number} | undefined {
  const token = tokens[at]
  if (token?.type !== 'word') return undefined
  const next = tokens[at + 1]
  if (/^(?:square|sq|cubic)$/.test(token.lower)) {
    const base = next?.type === 'word' ? unitOfWord(next.lower) : undefined
    const compound = base && compoundUnit(token.lower === 'cubic' ? 'cubic' : 'square', base)
    return compound && {unit: compound, end: at + 2}
  }
  if (token.lower === 'nautical' && next?.lower.startsWith('mile'))
    return {unit: unitNamed('nautical mile')!, end: at + 2}
  const unit =
    token.spaced || isHyphen(tokens, at - 1) ? unitOfWord(token.lower) : unitOfGlued(token.text)
  if (
    !unit ||
    (token.spaced && /^(?:sec|min|st|in|l|g|mw|gw)$/.test(token.lower)) ||
    (unit.name === 'second' &&
      token.spaced &&
      !token.lower.endsWith('s') &&
      token.lower !== 'second')
  )
    return undefined
  return perHour(tokens, at, unit) ?? {unit, end: at + 1}
}

/** “miles per hour”, “miles an hour”, “km/h”. */
function perHour(
  tokens: readonly Token[],
  at: number,
  {name}: Unit,
): {unit: Unit; end: number} | undefined {
  const speed = name === 'mile' || name === 'kilometre' ? unitNamed(`${name} per hour`) : undefined
  if (!speed) return undefined
  const [joint, hour] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? '']
  const isHour =
    (/^(?:per|an|a)$/.test(joint) && hour === 'hour') || (joint === '/' && hour === 'h')
  return isHour ? {unit: speed, end: at + 3} : undefined
}
