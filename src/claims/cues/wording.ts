import type {Article} from '#article'
import type {Sentence, Span} from '#text'

/** Words that a note quotes whole; of more it gives the first and three that say most. */
const MOST_QUOTED = 5
const SAY_MOST = 3

/**
 * A stretch of copy as a note quotes it: without quotation marks of its own, and cut in the middle
 * where it is long. `from` is the offset of the words that say most, the last ones where it is left out.
 */
export function quotedBriefly(article: Article, span: Span, from?: number): string {
  const words = wordsOf(article.slice(span).replace(OPENER, ''))
  if (words.length <= MOST_QUOTED) return words.join(' ')
  const rest =
    from === undefined
      ? words.slice(-SAY_MOST)
      : wordsOf(article.slice({start: from, end: span.end}))
  const said = rest.slice(0, SAY_MOST).join(' ')
  return rest[0] === words[0] ? `${said} …` : `${words[0]} … ${said}`
}

/** What joins a clause to the one before is no part of what it states. */
const OPENER = /^(?:and|but|as|after|while|before) /i

function wordsOf(copy: string): string[] {
  return copy.replaceAll(/["“”]/g, '').trim().split(/\s+/)
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
