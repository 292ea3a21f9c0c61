/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one code unit; empty spans touch what they stand in or beside. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end
  return a.start < b.end && b.start < a.end
}

/** Orders by start, then the longer span first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/**
 * The last item of a list ordered by `start` whose start is at or before `offset`,
 * as an index, or -1 when the offset lies before the first one.
 */
export function lastAtOrBefore(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spans[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
