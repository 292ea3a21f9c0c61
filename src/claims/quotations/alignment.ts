import type {QuotedToken} from './tokens.js'

/** A stretch in which two wordings differ: places `[from, to)` of each, one of which may be empty. */
export interface Difference {
  readonly quote: readonly [from: number, to: number]
  readonly body: readonly [from: number, to: number]
}

export interface Alignment {
  /** Words that both have. */
  readonly shared: number
  /** Words changed, added or left out. */
  readonly edits: number
  /** Places `[from, to)` of the body's words. */
  readonly body: readonly [from: number, to: number]
  readonly differences: readonly Difference[]
}

const SHARED = 2
const CHANGED = -1
const LEFT_OUT = -1

/**
 * The best fit of a whole quotation within a stretch of the body (Needleman and Wunsch 1970, with
 * free ends in the body). Time and memory grow with the product of the lengths.
 */
export function aligned(quote: readonly QuotedToken[], body: readonly QuotedToken[]): Alignment {
  const columns = body.length + 1
  const scores = new Int16Array((quote.length + 1) * columns)
  for (let row = 1; row <= quote.length; row++) {
    scores[row * columns] = row * LEFT_OUT
    for (let column = 1; column < columns; column++) {
      const isShared = quote[row - 1]!.key === body[column - 1]!.key
      scores[row * columns + column] = Math.max(
        scores[(row - 1) * columns + column - 1]! + (isShared ? SHARED : CHANGED),
        scores[(row - 1) * columns + column]! + LEFT_OUT,
        scores[row * columns + column - 1]! + LEFT_OUT,
      )
    }
  }
  return traced(quote, body, scores, bestEnd(scores, quote.length, columns))
}

/** Of ends as good the first, or the one behind it: a last word that changed has its like there. */
function bestEnd(scores: Int16Array, rows: number, columns: number): number {
  const last = scores.subarray(rows * columns)
  let best = 0
  for (let column = 1; column < columns; column++) if (last[column]! > last[best]!) best = column
  return last[best + 1] === last[best] ? best + 1 : best
}

function traced(
  quote: readonly QuotedToken[],
  body: readonly QuotedToken[],
  scores: Int16Array,
  end: number,
): Alignment {
  const columns = body.length + 1
  const differences: Difference[] = []
  let shared = 0
  let edits = 0
  let [row, column] = [quote.length, end]
  let until: readonly [number, number] | undefined
  const close = () => {
    if (until) differences.unshift({quote: [row, until[0]], body: [column, until[1]]})
    until = undefined
  }
  while (row > 0) {
    const score = scores[row * columns + column]!
    const isShared = column > 0 && quote[row - 1]!.key === body[column - 1]!.key
    const diagonal = column > 0 ? scores[(row - 1) * columns + column - 1]! : -Infinity
    if (isShared && score === diagonal + SHARED) {
      close()
      shared++
      row--
      column--
      continue
    }
    until ??= [row, column]
    edits++
    if (column > 0 && score === diagonal + CHANGED) {
      row--
      column--
    } else if (score === scores[(row - 1) * columns + column]! + LEFT_OUT) row--
    else column--
  }
  close()
  return {shared, edits, body: [column, end], differences}
}
