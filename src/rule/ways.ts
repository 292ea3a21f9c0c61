import type {Span} from '#text'
import type {Evidence} from './finding.js'

/** A place where the copy writes something in one of several ways. */
export interface Usage extends Span {
  /** Names the way: places with the same name agree. */
  readonly way: string
}

/** Places that differ from what most places do. */
export interface Mixture<U extends Usage> {
  /** In the order of the text. */
  readonly rare: readonly [U, ...U[]]
  readonly usual: readonly [U, ...U[]]
}

/**
 * Of usages in the order of the text, those of the rarest way and those of the commonest; where two
 * are as common, the one that came later is the rare one. Undefined where all agree.
 */
export function mixtureOf<U extends Usage>(usages: readonly U[]): Mixture<U> | undefined {
  const byWay = new Map<string, [U, ...U[]]>()
  for (const usage of usages) {
    const places = byWay.get(usage.way)
    if (places) places.push(usage)
    else byWay.set(usage.way, [usage])
  }
  if (byWay.size < 2) return undefined
  // The sort is stable, and a map keeps the order in which its ways were first met.
  const ways = [...byWay.values()].sort((a, b) => b.length - a.length)
  return {usual: ways[0]!, rare: ways.at(-1)!}
}

/** More places than these tell an editor nothing new. */
const MOST_PLACES = 8

/** The other places of the rare way, and the first of the usual one, for a finding at the first. */
export function placesOf<U extends Usage>(
  {rare, usual}: Mixture<U>,
  label: (usage: U) => string,
): Evidence[] {
  return [...rare.slice(1, 1 + MOST_PLACES), usual[0]].map((usage) => ({
    start: usage.start,
    end: usage.end,
    label: label(usage),
  }))
}
