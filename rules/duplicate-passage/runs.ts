import type {Article} from '#article'
import type {Sentence} from '#text'
import {sameWords} from './passages.js'
import type {Copy} from './passages.js'

/** Sentences that stand together and repeat others that stand together. */
export interface Run {
  readonly first: Sentence
  readonly last: Sentence
  readonly original: {readonly first: Sentence; readonly last: Sentence}
  readonly exact: boolean
}

/** A sentence too short to be looked for may stand between two that were found. */
const WIDEST_GAP = 3

/** Joins the copies, in the order of the text, into passages. */
export function runsOf(
  article: Article,
  statements: readonly Sentence[],
  copies: readonly Copy[],
): Run[] {
  const runs: Run[] = []
  for (const {sentence, original, exact} of copies) {
    const open = runs.at(-1)
    if (open && goesOn(article, statements, open, sentence, original)) {
      runs[runs.length - 1] = {
        ...open,
        last: sentence,
        // One sentence over and over repeats only its first appearance.
        original:
          original.index > open.original.last.index
            ? {...open.original, last: original}
            : open.original,
        exact: open.exact && exact,
      }
    } else {
      runs.push({
        first: sentence,
        last: sentence,
        original: {first: original, last: original},
        exact,
      })
    }
  }
  return runs.map((run) => withNeighbours(article, statements, run))
}

function goesOn(
  article: Article,
  statements: readonly Sentence[],
  run: Run,
  sentence: Sentence,
  original: Sentence,
): boolean {
  const gap = sentence.index - run.last.index
  if (gap === 1 && original === run.original.last) return true
  if (gap > WIDEST_GAP || original.index - run.original.last.index !== gap) return false
  if (original.index >= run.first.index) return false
  for (let at = 1; at < gap; at++) {
    const between = statements[run.last.index + at]!
    if (!sameWords(article, between, statements[run.original.last.index + at]!)) return false
  }
  return true
}

/** Takes in the short sentences before and after that are repeated with it, in its paragraphs. */
function withNeighbours(article: Article, statements: readonly Sentence[], run: Run): Run {
  let {first, last} = run
  let {first: originalFirst, last: originalLast} = run.original
  for (;;) {
    const before = pairAt(article, statements, first, originalFirst, -1)
    if (!before || before.original.index <= 0) break
    ;({copy: first, original: originalFirst} = before)
  }
  for (;;) {
    const after = pairAt(article, statements, last, originalLast, 1)
    if (!after || after.original.index >= first.index) break
    ;({copy: last, original: originalLast} = after)
  }
  return {...run, first, last, original: {first: originalFirst, last: originalLast}}
}

function pairAt(
  article: Article,
  statements: readonly Sentence[],
  copy: Sentence,
  original: Sentence,
  step: 1 | -1,
) {
  const nextCopy = statements[copy.index + step]
  const nextOriginal = statements[original.index + step]
  if (!nextCopy || !nextOriginal) return undefined
  if (nextCopy.block !== copy.block || nextOriginal.block !== original.block) return undefined
  return sameWords(article, nextCopy, nextOriginal)
    ? {copy: nextCopy, original: nextOriginal}
    : undefined
}
