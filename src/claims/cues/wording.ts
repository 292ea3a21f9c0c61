import type {Article} from '#article'
import {LineIndex} from '#text'
import type {Sentence, Span} from '#text'

/** Words that a note quotes whole; of more it gives the first and the last three. */
const MOST_QUOTED = 6

/** A stretch of copy as a note quotes it: without quotation marks of its own, cut in the middle. */
export function quotedBriefly(article: Article, span: Span): string {
  const words = article.slice(span).replaceAll(/["“”]/g, '').trim().split(/\s+/)
  if (words.length <= MOST_QUOTED) return words.join(' ')
  return `${words[0]} … ${words.slice(-3).join(' ')}`
}

/** The line of an offset, from 1. */
export function lineOf({text}: Article, offset: number): number {
  return new LineIndex(text).pointAt(offset).line
}

/** Words of the longest excerpt of the body, and those that stand in front of what it shows. */
const LONGEST_EXCERPT = 12
const BEFORE = 3

/**
 * The stretch of a sentence that shows some of its words, at most twelve from `anchor` either way,
 * with what stands in front of them, within one clause's marks.
 */
export function excerptOf(
  {words, text}: Article,
  sentence: Sentence,
  anchor: number,
  shown: readonly number[] = [],
): Span {
  const near = shown.filter((word) => Math.abs(word - anchor) < LONGEST_EXCERPT)
  let first = Math.min(anchor, ...near)
  const last = Math.min(
    sentence.endWord - 1,
    Math.max(anchor, ...near.filter((word) => word < first + LONGEST_EXCERPT)),
  )
  for (let step = 0; step < BEFORE && first > sentence.firstWord; step++) {
    if (/[,;:.!?–—]/.test(text.slice(words[first - 1]!.end, words[first]!.start))) break
    first--
  }
  return {start: words[first]!.start, end: words[last]!.end}
}

/** An excerpt on one line, without quotation marks of its own. */
export function excerptText(article: Article, span: Span): string {
  return article.slice(span).replaceAll(/["“”]/g, '').replaceAll(/\s+/g, ' ')
}
