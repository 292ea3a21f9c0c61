import type {Article} from '#article'
import type {Sentence, Span} from '#text'
import {rows} from './leftovers.js'
import type {LeftoverRow} from './row.js'

/** A stretch of copy that a row takes for residue. */
export interface Match extends Span {
  readonly row: LeftoverRow
}

/** A line that is longer is a paragraph, and no furniture. */
const LONGEST_LINE = 400

/** Every place where a row finds residue, row by row. */
export function* matchesIn(article: Article): Iterable<Match> {
  for (const row of rows) {
    let isLookedUp = false
    for (const match of candidates(article, row)) {
      if (row.unquoted && article.isQuoted(match.start)) continue
      // Most rows find nothing, so that the whole text is searched for its subject only now.
      if (!isLookedUp && row.unless?.test(article.text)) break
      isLookedUp = true
      yield match
    }
  }
}

function* candidates(article: Article, row: LeftoverRow): Iterable<Match> {
  if (row.scope === 'text') {
    for (const found of article.text.matchAll(row.find)) yield matchAt(row, found.index, found)
  } else if (row.scope === 'line') {
    for (const block of article.blocks.slice(1)) {
      if (block.end - block.start > LONGEST_LINE) continue
      const found = row.find.exec(article.slice(block))
      if (found) yield matchAt(row, block.start, found)
    }
  } else {
    const find = new RegExp(row.find)
    for (const sentence of sentencesFor(article, row.scope)) {
      const start = openingOf(article, sentence)
      if (start === undefined) continue
      find.lastIndex = start
      const found = find.exec(article.text)
      if (found) yield toSentenceEnd(article, matchAt(row, start, found))
    }
  }
}

/** Where a sentence's first word starts; what begins with a quotation mark is somebody's words. */
function openingOf(article: Article, {start, firstWord, endWord}: Sentence): number | undefined {
  if (endWord === firstWord) return undefined
  const first = article.words[firstWord]!.start
  return /["'“‘]/.test(article.text.slice(start, first)) ? undefined : first
}

/** A remark is one to its full stop, wherever the words are that give it away. */
function toSentenceEnd(article: Article, match: Match): Match {
  return {...match, end: article.sentenceAt(match.end - 1)?.end ?? match.end}
}

function sentencesFor(article: Article, scope: 'sentence' | 'ending'): readonly Sentence[] {
  if (scope === 'sentence') return article.sentences
  return article.sentences.slice(article.blocks.at(-2)?.firstSentence ?? 0)
}

function matchAt(row: LeftoverRow, start: number, [found]: RegExpExecArray): Match {
  return {row, start, end: start + found.length}
}
