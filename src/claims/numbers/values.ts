import {unitNamed} from '#inventory'
import type {Quantity} from '#inventory'

/** How far a round number may be from what it rounds, where its noughts hide how round it is. */
const ROUNDING = 0.06

/** How far above “more than 20,000” or below “nearly 20,000” the number itself may be. */
const MOST_OVER = 2
const LEAST_NEARLY = 0.85
const LEAST_UNDER = 0.5

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

function isWithin({lo, bound}: Quantity, value: number): boolean {
  switch (bound) {
    case 'over':
    case 'at-least':
      return value >= lo && value <= lo * MOST_OVER
    case 'nearly':
      return value <= lo && value >= lo * LEAST_NEARLY
    case 'under':
    case 'at-most':
      return value <= lo && value >= lo * LEAST_UNDER
    default:
      return false
  }
}

/** “£1.2bn” for £1.24bn or £1.29bn, “£3m” for £2.6m; “20,000” only for what is close to it. */
function rounds({lo, step, bound}: Quantity, value: number, printed: string): boolean {
  const gap = Math.abs(value - lo)
  const hidesStep = /0\D*$/.test(printed) && !/[.,]0\D*$/.test(printed)
  if (bound === 'about' || hidesStep) return gap <= Math.abs(lo) * ROUNDING
  if (gap <= step / 2) return true
  return value > lo && gap < step && gap <= Math.abs(lo) * ROUNDING
}

/** Kinds that say how large a part is. */
const PARTS = new Set(['percent', 'fraction', 'ratio'])

/** The evidence in the unit of the claim; undefined where the two cannot be compared. */
function comparable(evidence: Quantity, claim: Quantity): {lo: number; hi: number} | undefined {
  if (PARTS.has(claim.kind) && PARTS.has(evidence.kind)) {
    if ((claim.unit ?? '') !== (evidence.unit ?? '')) return undefined
    const factor = (evidence.kind === 'percent' ? 0.01 : 1) * (claim.kind === 'percent' ? 100 : 1)
    return scaled(evidence, factor)
  }
  if (claim.kind !== evidence.kind) {
    return ACROSS[claim.kind]?.has(evidence.kind) ? scaled(evidence, 1) : undefined
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
  age: new Set(['count', 'duration', 'ordinal', 'label']),
  duration: new Set(['age', 'count', 'label', 'time']),
  ordinal: new Set(['count', 'label', 'date', 'age']),
  measure: new Set(['count', 'label', 'temperature']),
  temperature: new Set(['count', 'measure']),
  year: new Set(['count', 'label']),
  time: new Set(['count', 'label', 'score']),
}

function scaled({lo, hi}: Quantity, factor: number): {lo: number; hi: number} {
  return {lo: lo * factor, hi: hi * factor}
}

function isSameCurrency(a: Quantity, b: Quantity): boolean {
  if (a.currency === b.currency) return true
  const cents = (currency: string | undefined) => currency === 'cent'
  return cents(a.currency) || cents(b.currency)
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
