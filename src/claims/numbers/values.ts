import {unitNamed} from '#inventory'
import type {Quantity} from '#inventory'

/** How far a round number may be from what it rounds, where its noughts hide how round it is. */
const ROUNDING = 0.06

/** How far beyond a bound the number itself may be, if the printed form is not rounder still. */
const BEYOND = 0.1

/**
 * Whether a number of the body bears out one of display text: the same value, the value rounded
 * as far as the printed form shows, or one within what its words allow (“over 20,000”, “dozens”).
 *
 * @param printed the claim as printed
 */
export function bearsOut(evidence: Quantity, claim: Quantity, printed: string): boolean {
  const measured = comparable(evidence, claim)
  if (!measured) return false
  const {lo, hi} = measured
  if (claim.lo < claim.hi) return lo <= claim.hi && hi >= claim.lo
  if (lo <= claim.lo && claim.lo <= hi) return true
  return isWithin(claim, lo) || isWithin(claim, hi) || rounds(claim, lo, printed)
}

/** Whether the number is the same, bounds and rounding apart. */
export function isSameValue(evidence: Quantity, claim: Quantity): boolean {
  const measured = comparable(evidence, claim)
  if (!measured) return false
  return near(measured.lo, claim.lo) && near(measured.hi, claim.hi)
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

/** “more than 20,000” for 23,400, “nearly 2m” for 1.8m: up to the next figure that is printed. */
function isWithin({lo, bound, step}: Quantity, value: number): boolean {
  switch (bound) {
    case 'over':
    case 'at-least':
      return value >= lo && value < lo + Math.max(Math.min(step, lo), BEYOND * lo)
    case 'nearly':
    case 'under':
    case 'at-most':
      return value <= lo && value > lo - Math.max(Math.min(step, lo) / 2, BEYOND * lo)
    default:
      return false
  }
}

/** “£1.2bn” for £1.24bn or £1.29bn, “£3m” for £2.6m; “20,000” only for what is close to it. */
function rounds({lo, step, bound}: Quantity, value: number, printed: string): boolean {
  const gap = Math.abs(value - lo)
  const hidesStep = /0\D*$/.test(printed) && !/[.,]0\D*$/.test(printed)
  if (bound === 'about') return gap <= Math.abs(lo) * ROUNDING
  if (gap <= step / 2) return !hidesStep || gap <= Math.abs(lo) * ROUNDING
  if (hidesStep) return false
  return value > lo && gap < step && gap <= Math.abs(lo) * ROUNDING
}

/** Kinds that say how large a part is. */
const PARTS = new Set(['percent', 'fraction', 'ratio'])

/** Whether one is a weight and the other may be: “280 pounds” is money or fish. */
function isWeightAndMoney(a: Quantity, b: Quantity): boolean {
  const [weight, money] = a.kind === 'measure' ? [a, b] : [b, a]
  return weight.kind === 'measure' && money.kind === 'money' && money.currency === 'GBP'
}

function asWeight(quantity: Quantity): Quantity {
  return quantity.kind === 'money' ? {...quantity, kind: 'measure', unit: 'pound'} : quantity
}

/** The evidence in the unit of the claim; undefined where the two cannot be compared. */
function comparable(evidence: Quantity, claim: Quantity): {lo: number; hi: number} | undefined {
  if (isWeightAndMoney(evidence, claim)) return comparable(asWeight(evidence), asWeight(claim))
  if (PARTS.has(claim.kind) && PARTS.has(evidence.kind)) {
    if ((claim.unit ?? '') !== (evidence.unit ?? '')) return undefined
    const factor = (evidence.kind === 'percent' ? 0.01 : 1) * (claim.kind === 'percent' ? 100 : 1)
    return scaled(evidence, factor)
  }
  if (claim.kind !== evidence.kind) {
    return isLoose(evidence, claim) ? scaled(evidence, 1) : undefined
  }
  if (claim.kind === 'money')
    return isSameCurrency(evidence, claim) ? scaled(evidence, 1) : undefined
  if (claim.unit === undefined || evidence.unit === undefined || claim.unit === evidence.unit) {
    return scaled(evidence, 1)
  }
  return converted(evidence, claim.unit)
}

/** Which kinds may say what another kind says: “60m” for “£60m”, “two-year” for “24 months old”. */
const ACROSS: Partial<Record<Quantity['kind'], ReadonlySet<Quantity['kind']>>> = {
  count: new Set(['label', 'ordinal', 'score', 'measure', 'duration', 'age', 'year', 'time']),
  money: new Set(['count', 'label']),
  percent: new Set(['count']),
  age: new Set(['count', 'duration', 'ordinal']),
  duration: new Set(['age', 'count', 'label', 'time']),
  ordinal: new Set(['count', 'label', 'date', 'age']),
  measure: new Set(['count', 'label', 'temperature']),
  temperature: new Set(['count', 'measure']),
  year: new Set(['count', 'label']),
  time: new Set(['count', 'label', 'score']),
}

/** Whether kinds go together and neither number is of a noun that the other is not of. */
function isLoose(evidence: Quantity, claim: Quantity): boolean {
  if (!ACROSS[claim.kind]?.has(evidence.kind)) return false
  const [one, other] = [nounOrUnit(evidence), nounOrUnit(claim)]
  return one === undefined || other === undefined || one === other
}

function nounOrUnit({kind, unit, head}: Quantity): string | undefined {
  if (kind === 'label' || kind === 'score' || kind === 'age') return undefined
  return kind === 'count' || kind === 'ordinal' ? head?.lemma : unit
}

function scaled({lo, hi}: Quantity, factor: number): {lo: number; hi: number} {
  return {lo: lo * factor, hi: hi * factor}
}

function isSameCurrency(a: Quantity, b: Quantity): boolean {
  if (a.currency === b.currency) return true
  return a.currency === 'cent' || b.currency === 'cent'
}

/** A measure in another unit of its dimension, give or take what conversions are rounded by. */
function converted(evidence: Quantity, unit: string): {lo: number; hi: number} | undefined {
  const [from, to] = [unitNamed(evidence.unit!), unitNamed(unit)]
  if (!from || !to || from.dimension !== to.dimension) return undefined
  if (from.dimension === 'temperature') {
    const convert = unit === 'degree Celsius' ? celsius : fahrenheit
    return {lo: convert(evidence.lo) - 0.6, hi: convert(evidence.hi) + 0.6}
  }
  const factor = from.scale / to.scale
  return {lo: evidence.lo * factor * 0.97, hi: evidence.hi * factor * 1.03}
}

function celsius(degrees: number): number {
  return ((degrees - 32) * 5) / 9
}

function fahrenheit(degrees: number): number {
  return (degrees * 9) / 5 + 32
}
