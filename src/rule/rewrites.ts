import type {Span} from '#text'

/** Other words for a stretch of the text. */
export interface Rewrite extends Span {
  readonly text: string
}

/** A stretch of text with some of its words rewritten; rewrites do not overlap. */
export function rewritten(text: string, {start, end}: Span, rewrites: readonly Rewrite[]): string {
  let result = ''
  let at = start
  for (const rewrite of [...rewrites].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, rewrite.start) + rewrite.text
    at = rewrite.end
  }
  return result + text.slice(at, end)
}

/** The least span that covers all of those given. */
export function spanning(...spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({start}) => start)),
    end: Math.max(...spans.map(({end}) => end)),
  }
}
