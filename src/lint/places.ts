import type {Span} from '#text'
import type {Edit} from './fix.js'

/**
 * Whether a span shares a code unit with one of some places; an empty span is where it stands.
 * @param places in order, none touching the next.
 */
export function touchesAny(places: readonly Span[], {start, end}: Span): boolean {
  const last = Math.max(start, end - 1)
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (places[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low < places.length && places[low]!.start <= last
}

/**
 * Where places stand once edits are made; what is put in at an edge of a place belongs to it.
 * @param edits in order, none overlapping the next.
 */
export function movedBy(edits: readonly Edit[], places: readonly Span[]): Span[] {
  const moved: Span[] = []
  let [at, shift] = [0, 0]
  const pass = (isBehind: (edit: Edit) => boolean) => {
    for (; at < edits.length && isBehind(edits[at]!); at++) shift += growthOf(edits[at]!)
  }
  for (const {start, end} of places) {
    pass((edit) => edit.end <= start && edit.start < start)
    // An edit over the edge of a place is part of it, or of the one before if it reaches both.
    const from =
      Math.max(Math.min(start, edits[at]?.start ?? start), edits[at - 1]?.end ?? 0) + shift
    pass((edit) => edit.start < end || edit.end <= end)
    const to = Math.max(end, edits[at - 1]?.end ?? 0) + shift
    moved.push({start: from, end: to})
  }
  return moved
}

function growthOf({start, end, replacement}: Edit): number {
  return replacement.length - (end - start)
}
