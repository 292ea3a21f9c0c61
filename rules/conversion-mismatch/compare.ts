import {differenceIn, factorsBetween, reachOf, temperatureIn} from './convert.js'
import type {Measure, Pair} from './pairs.js'

/** What each of two numbers would be if the other is right. */
export interface Mismatch {
  readonly first: number
  readonly second: number
}

/** Rates as configured: how much of the second currency one of the first buys. */
export type Rates = Readonly<Record<string, number>>

/** How far a sum may be from the configured rate, which moves from day to day. */
const RATE_MOVES = 0.05

type Conversion = (value: number, from: Measure, to: Measure) => number

/** The right values where the two sides are not the same in any sense; undefined where they are. */
export function mismatchOf(pair: Pair, rates: Rates): Mismatch | undefined {
  const conversions = conversionsFor(pair, rates)
  if (conversions.length === 0 || conversions.some((convert) => agrees(pair, convert)))
    return undefined
  const [convert] = conversions
  return {
    first: convert!(pair.second.lo, pair.second, pair.first),
    second: convert!(pair.first.lo, pair.first, pair.second),
  }
}

function conversionsFor(pair: Pair, rates: Rates): Conversion[] {
  const {first, second} = pair
  if (first.isMoney) return moneyConversions(first, second, rates)
  if (isTemperature(first)) return temperatureConversions(pair)
  return factorsBetween(first.unit, second.unit).map(
    (factor): Conversion =>
      (value, from) =>
        from === first ? value * factor : value / factor,
  )
}

function moneyConversions(first: Measure, second: Measure, rates: Rates): Conversion[] {
  const forward = rates[`${codeOf(first)}/${codeOf(second)}`]
  const backward = rates[`${codeOf(second)}/${codeOf(first)}`]
  const rate = forward ?? (backward === undefined ? undefined : 1 / backward)
  return rate === undefined ? [] : [(value, from) => (from === first ? value * rate : value / rate)]
}

/** A dollar is the American one unless the copy says otherwise. */
function codeOf({unit}: Measure): string {
  return unit === 'dollar' ? 'USD' : unit === 'yen' ? 'JPY' : unit
}

function isTemperature({unit}: Measure): boolean {
  return unit.startsWith('degree ')
}

/** Words that make degrees a difference. */
const DIFFERENCE =
  /\b(?:by|rises?|rose|risen|rising|increases?d?|increasing|warm|warms|warmed|warming|warmer|cool|cools|cooled|cooler|cooling|hotter|colder|higher|lower|difference|differences|drops?|dropped|falls?|fell|up|down|above average|below average|above normal|below normal|above pre-?industrial|than)\b/
const REACHED =
  /\b(?:to|at|of|reach|reached|reaches|hit|hits|was|is|between|from|around|above|below|over|under|about|nearly|almost)(?: a (?:high|low|record|record high|record low) of)? ?(?:[-−]|minus )?$/
const BY =
  /\b(?:by|rise of|increase of|drop of|fall of|warming of|difference of|another)(?: (?:about|around|some|nearly|almost|up to|at least|more than|just|only|an?|average|of|over|between))* ?$/

const temperature: Conversion = (value, _, to) => temperatureIn(to.unit, value)
const difference: Conversion = (value, _, to) => differenceIn(to.unit, value)

/** In which senses degrees may stand: “rose by 2C” is a difference, “rose to 22C” is none. */
function temperatureConversions({before, behind}: Pair): Conversion[] {
  if (
    BY.test(before) ||
    /^\)? ?(?:warmer|cooler|colder|hotter|higher|lower|above|below|rise|increase|drop|fall|warming)\b/.test(
      behind,
    )
  )
    return [difference]
  if (DIFFERENCE.test(before) && !REACHED.test(before)) return [difference, temperature]
  return REACHED.test(before) && !DIFFERENCE.test(before.slice(0, -4))
    ? [temperature]
    : [temperature, difference]
}

/** Whether either number may be the other, converted and rounded. */
function agrees({first, second}: Pair, convert: Conversion): boolean {
  const isRounded = (from: Measure, to: Measure) =>
    isNear(convert(from.lo, from, to), to.lo, to) && isNear(convert(from.hi, from, to), to.hi, to)
  return isRounded(first, second) || isRounded(second, first)
}

function isNear(value: number, printed: number, measure: Measure): boolean {
  const reach = measure.isMoney ? Math.abs(printed) * RATE_MOVES : reachOf(measure)
  return Math.abs(value - printed) <= reach
}
