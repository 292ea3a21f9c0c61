import {bodyOf, quotedWithLine} from '#claims'
import type {DisplayWord, StoryMatch} from '#claims'
import type {Article} from '#article'
import type {Report} from '#rule'

/** Words of a headline that a note names. */
const NAMED = 6
/** Of headlines with a score under the first, that many are of another story, and so on. */
const CONFIDENCES: ReadonlyArray<readonly [score: number, confidence: number]> = [
  [0.1, 0.95],
  [0.18, 0.9],
  [1, 0.8],
]

/** Over the whole headline; asks first whether the body is whole, which is the commoner cause. */
export function reportOf(article: Article, {headline, words, shared, score}: StoryMatch): Report {
  // From word to word: what stands before the first may be an ornament.
  const [{start}, {end}] = [headline.words[0]!, headline.words.at(-1)!]
  const [first] = bodyOf(article).sentences
  return {
    span: {start, end},
    reason: `Unexpected headline that shares ${inWords(shared.length)} of its ${words.length} words with the body, expected that of this story`,
    note: `Ask first whether the body was cut, or badly taken from its page: it says nothing of ${listed(missing(words, shared))}, and begins ${quotedWithLine(article, first!)}. If the body is whole, the headline belongs to another story.`,
    evidence: [{start: first!.start, end: first!.end, label: 'the body begins'}],
    confidence: CONFIDENCES.find(([below]) => score < below)![1],
  }
}

function missing(words: readonly DisplayWord[], shared: readonly DisplayWord[]): DisplayWord[] {
  return words.filter((word) => !shared.includes(word))
}

function listed(words: readonly DisplayWord[]): string {
  const named = words.slice(0, NAMED).map(({word}) => `“${word.text}”`)
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} or ${named.at(-1)}`
}

function inWords(count: number): string {
  return ['none', 'one', 'two', 'three', 'four'][count] ?? String(count)
}
