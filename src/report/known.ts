import type {FileResult} from '#lint'
import {gradesOf} from './totals.js'

/**
 * “3 in the baseline (1 error, 2 warnings, the oldest 214 days old)”; empty where it has none.
 * @param today `YYYY-MM-DD`, with or without a time behind it.
 */
export function knownSaid(results: readonly FileResult[], today: string): string {
  const known = results.flatMap((result) => result.known ?? [])
  if (known.length === 0) return ''
  const days = Math.max(...known.map(({since}) => daysBetween(since, today)))
  const age = days === 1 ? '1 day' : `${days} days`
  const details = [
    ...gradesOf(known.map(({finding}) => finding)),
    ...(days > 0 ? [`the oldest ${age} old`] : []),
  ]
  return `${known.length} in the baseline (${details.join(', ')})`
}

/** Whole days from one day to another, both `YYYY-MM-DD…`. */
function daysBetween(from: string, to: string): number {
  return (dayOf(to) - dayOf(from)) / 86_400_000
}

function dayOf(date: string): number {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number)
  return Date.UTC(year!, month! - 1, day)
}
