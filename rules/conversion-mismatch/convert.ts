import {unitNamed} from '#inventory'
import type {Measure} from './pairs.js'

/** What a unit may be in SI units where two countries have one of the name. */
const SIZES: ReadonlyMap<string, readonly number[]> = new Map([
  // Imperial and United States gallons and pints, long and short tons (NIST Handbook 44, appendix C).
  ['gallon', [0.00454609, 0.003785411784]],
  ['pint', [0.00056826125, 0.000473176473]],
  ['ton', [1016.0469088, 907.18474]],
])

function sizesOf(unit: string): readonly number[] {
  return SIZES.get(unit) ?? [unitNamed(unit)!.scale]
}

/** How many of one unit one of another is, in each sense that the units have. */
export function factorsBetween(from: string, to: string): number[] {
  return sizesOf(from).flatMap((size) => sizesOf(to).map((other) => size / other))
}

export function temperatureIn(unit: string, degrees: number): number {
  return unit === 'degree Celsius' ? ((degrees - 32) * 5) / 9 : (degrees * 9) / 5 + 32
}

/** A difference of temperature in the other scale. */
export function differenceIn(unit: string, degrees: number): number {
  return unit === 'degree Celsius' ? (degrees * 5) / 9 : (degrees * 9) / 5
}

/** From how many noughts on a number is round, and by how much of itself it may be off. */
const ROUND_STEP = 1
const ROUND_NUMBER = 0.05

/** Behind “about” and “more than”. */
const BOUNDED = 0.08

/** Conversions are cut as often as rounded. */
const SLACK = 1.25

/** How far a value may be from the one it was converted from, as its printed form shows. */
export function reachOf({quantity: {step, bound}, lo, unit}: Measure): number {
  const value = Math.abs(lo)
  const fine = SMALLER.get(unit)
  const own = fine !== undefined && !Number.isInteger(lo) && step >= 1 ? 1 / fine : step
  const rounding = own <= ROUND_STEP ? own / 2 : Math.min(own / 2, value * ROUND_NUMBER)
  const bounded = bound === 'exact' || bound === 'between' ? 0 : value * BOUNDED
  return Math.max(rounding, bounded) * SLACK + 1e-9 * value
}

/** Inches to the foot, pounds to the stone. */
const SMALLER: ReadonlyMap<string, number> = new Map([
  ['foot', 12],
  ['stone', 14],
  ['pound', 16],
])
