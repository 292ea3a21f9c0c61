import type {Article, Role} from '#article'
import {LineIndex} from '#text'
import type {Sentence, Span} from '#text'
import type {Coverage} from './support.js'

/** How many words of a passage a note quotes. */
const QUOTED_WORDS = 16

/** Copy in curly marks on one line, cut after so many words; marks within it are left out. */
export function quoted(article: Article, span: Span, most = QUOTED_WORDS): string {
  // Longer stretches are cut anyway, and a headline may be a megabyte.
  const text = article.text.slice(span.start, Math.min(span.end, span.start + 40 * most))
  const words = text
    .replace(/["“”]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length <= most) return `“${words.join(' ').replace(/[.,;:]$/, '')}”`
  return `“${words.slice(0, most).join(' ')}…”`
}

const lines = new WeakMap<Article, LineIndex>()

/** The line on which an offset stands, from 1. */
export function lineOf(article: Article, offset: number): number {
  let index = lines.get(article)
  if (!index) lines.set(article, (index = new LineIndex(article.text)))
  return index.pointAt(offset).line
}

/** “in line 9: “They have reportedly staged a mutiny””. */
export function quotedWithLine(article: Article, sentence: Sentence): string {
  return `in line ${lineOf(article, sentence.start)}: ${quoted(article, sentence)}`
}

/** What a desk calls a part, with its article: “the headline”. */
export function nameOfPart(role: Role): string {
  return `the ${role}`
}

/** A sentence that bears out less than this of a claim does not come near it. */
const NEAR = 0.15

/** The sentence that comes nearest to a claim, if one does. */
export function nearest(coverage: readonly Coverage[]): Sentence | undefined {
  const [best] = coverage
  return best && best.covered >= NEAR ? best.sentence : undefined
}
