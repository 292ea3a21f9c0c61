import type {Quantity} from '#inventory'
import type {Change, FactorBound} from './changes.js'

/** What is wrong with a change. */
export type FaultOfChange =
  | 'direction'
  | 'share'
  | 'difference'
  /** Percent where percentage points are meant. */
  | 'points'
  | 'factor'

/** How far a number may be from the one it rounds, as a share of it. */
const MOST_ROUNDING = 0.025

/** The same for numbers with “about” or “more than”. */
const BOUNDED = 0.07

/** How far a share may be from what the two numbers give, in percent. */
const PERCENT_ROUNDING = 1

/** The share of a round number to which it may be rounded beside one that is exact. */
const ROUNDED_TO = 0.02

/** How much “doubled” may stand for, below and above, as shares of the factor. */
const LOOSE: Readonly<Record<FactorBound, readonly [low: number, high: number]>> = {
  exact: [0.9, 1.13],
  about: [0.75, 1.25],
  nearly: [0.75, 1.01],
  over: [0.99, 1.5],
}

/** The numbers as they are to be compared: a lone “3” before “4 million” is in millions. */
export function endsOf({from, to}: Change): {from: number; to: number} {
  const scale = 10 ** (3 * Math.floor(Math.log10(Math.max(from.lo, to.lo, 1)) / 3))
  const isBare = ({lo, step}: Quantity) => scale >= 1e6 && lo < 1000 && step >= 0.1
  return {
    from: isBare(from) ? from.lo * scale : from.lo,
    to: isBare(to) ? to.lo * scale : to.lo,
  }
}

export function faultOf(change: Change): FaultOfChange | undefined {
  if (!canBeCompared(change)) return undefined
  const {from, to} = endsOf(change)
  const {movement, factor, amount} = change
  if (factor) return isFactor(change) ? undefined : 'factor'
  if (!movement) return undefined
  const reach = reachOf(change.from, from) + reachOf(change.to, to)
  if ((to - from) * movement.direction < 0) {
    const isRounding = Math.abs(to - from) <= reach && change.from.bound !== 'exact'
    return isRounding ? undefined : 'direction'
  }
  return amount && faultOfAmount(change, amount)
}

function canBeCompared({from, to, amount}: Change): boolean {
  if (from === to || from.lo <= 0 || to.lo < 0) return false
  if (from.kind !== to.kind || from.unit !== to.unit || from.currency !== to.currency) return false
  return [from, to, amount].every((each) => !each || (each.lo === each.hi && !each.vague))
}

/** How far the value may be from what is printed. */
function reachOf({step, bound, currency}: Quantity, value: number): number {
  if (bound !== 'exact' && bound !== 'at-most') return value * BOUNDED
  const isWhole = value < 10_000 && Number.isInteger(value) && step >= 1
  const isPrice = currency !== undefined && value < 100 && step >= 0.01
  return isWhole || isPrice ? 0 : Math.min(step / 2, value * MOST_ROUNDING)
}

function faultOfAmount(change: Change, amount: Quantity): FaultOfChange | undefined {
  const {from, to} = endsOf(change)
  const isOfShares = change.from.kind === 'percent'
  if (amount.kind !== 'percent') return faultOfDifference(change, amount)
  if (amount.unit === 'point') return isOfShares ? faultOfDifference(change, amount) : undefined
  if (isShare(change, amount)) return undefined
  if (!isOfShares) return 'share'
  return Math.abs(Math.abs(to - from) - amount.lo) <= Math.min(amount.step, 1) / 2
    ? 'points'
    : 'share'
}

function isShare(change: Change, amount: Quantity): boolean {
  const {from, to} = endsOf(change)
  const [before, after] = reachesOf(change)
  const shares = [
    shareOf(from - before, to + after),
    shareOf(from + before, to - after),
    shareOf(from, to),
  ]
  const leeway = amount.bound === 'exact' ? PERCENT_ROUNDING : leewayOf(amount)
  return (
    amount.lo >= Math.min(...shares) - leeway - 1e-9 &&
    amount.lo <= Math.max(...shares) + leeway + 1e-9
  )
}

/**
 * How far each end may be from what is printed: who writes 48,000 beside 40,000 has rounded both to thousands, unless
 * that is finer than a reader would take a round number for.
 */
function reachesOf(change: Change): [from: number, to: number] {
  const {from, to} = endsOf(change)
  const finest = Math.min(change.from.step, change.to.step)
  const isScaled = from !== change.from.lo || to !== change.to.lo
  const reach = (quantity: Quantity, value: number) => {
    const step = Math.min(quantity.step, Math.max(finest, value * ROUNDED_TO))
    return reachOf(isScaled ? quantity : {...quantity, step}, value)
  }
  return [reach(change.from, from), reach(change.to, to)]
}

/** “nearly 30%”, “more than 20%”. */
function leewayOf({lo, step}: Quantity): number {
  return Math.max(Math.min(step, 1) / 2, lo * 0.15, PERCENT_ROUNDING)
}

export function shareOf(from: number, to: number): number {
  return (Math.abs(to - from) / from) * 100
}

function faultOfDifference(change: Change, amount: Quantity): FaultOfChange | undefined {
  const {kind, currency, lo} = amount
  if (kind !== change.from.kind || currency !== change.from.currency) return undefined
  const {from, to} = endsOf(change)
  const reach = [change.from, change.to, amount].map((each) => reachOf(each, each.lo))
  const most = reach.reduce((sum, each) => sum + each, 0)
  return Math.abs(Math.abs(to - from) - lo) <= most + 1e-9 * to ? undefined : 'difference'
}

function isFactor(change: Change): boolean {
  const {from, to} = endsOf(change)
  const {value, bound} = change.factor!
  const [low, high] =
    LOOSE[change.from.bound === 'exact' && change.to.bound === 'exact' ? bound : 'about']
  const times = value < 1 ? (from / to) * value * value : to / from
  return times >= value * low && times <= value * high
}
