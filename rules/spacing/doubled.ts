import type {Article} from '#article'
import type {Report} from '#rule'
import {OPENERS} from './patterns.js'

/** Two spaces after a sentence: by what the article does, always right, or never. */
export type DoubleStyle = 'auto' | 'allow' | 'report'

/** Two spaces, after a word or after a sentence; longer runs and tabs set columns. */
const TWO_SPACES = /(?<=[^\s])(?<span> {2})(?=[^\s])/gu
const COLUMNS = /\t| {3}|\S {2}\S{1,12} {2}\S/
const LIST_MARK = /^(?:[^\p{L}\p{N}]{1,2}|\p{L}[.)]|\d{1,3}[.)]?)$/u
/** A caption's credit is set apart from it. */
const CREDIT =
  /^[^.!?]{0,60} \/ [^.!?]{1,40}$|\bPhoto\b|\b(?:Images|Reuters|REUTERS|AP|AFP|EPA|PA)$|^(?:[Vv]ia )?[\w-]+\.(?:com|org|net)$/
const LONGEST_CREDIT = 60

/** A word that opens sentences, behind one that seldom closes them without a stop. */
const NEW_SENTENCE = new RegExp(String.raw`^\p{Ll} {2}(?:${OPENERS})\s`, 'u')

const SENTENCE_END = /[.?!:]["'”’)]{0,2}$/

/** Second spaces within lines. */
export function* doubledSpaces(article: Article, style: DoubleStyle): Iterable<Report> {
  let mayFollowSentence: boolean | undefined
  for (const block of article.blocks) {
    const text = article.slice(block)
    if (!text.includes('  ') || COLUMNS.test(text)) continue
    for (const {index} of text.matchAll(TWO_SPACES)) {
      const before = text.slice(Math.max(0, index - 4), index)
      if (index < 4 && LIST_MARK.test(before)) continue
      if (SENTENCE_END.test(before)) {
        mayFollowSentence ??= style === 'allow' || (style === 'auto' && doublesByHabit(article))
        if (mayFollowSentence) continue
      }
      const rest = text.slice(index + 2, index + 3 + LONGEST_CREDIT)
      if (rest.length <= LONGEST_CREDIT && CREDIT.test(rest)) continue
      const start = block.start + index
      const span = {start, end: start + 2}
      if (NEW_SENTENCE.test(text.slice(index - 1, index + 10))) {
        yield {
          span,
          reason: 'Unexpected two spaces, expected a full stop or one space',
          expected: ['. ', ' '],
          fix: 'suggested',
        }
      } else {
        yield {span, reason: 'Unexpected second space, expected one', expected: [' ']}
      }
    }
  }
}

/** Whether the article ends more of its sentences with two spaces than with one. */
function doublesByHabit({text}: Article): boolean {
  const count = (pattern: RegExp) => [...text.matchAll(pattern)].length
  const twice = count(/[.?!]["'”’)]{0,2} {2}["'“‘(]?\p{Lu}/gu)
  return twice > 1 && twice >= count(/[.?!]["'”’)]{0,2} ["'“‘(]?\p{Lu}/gu)
}
