import type {Article} from '#article'
import type {Sentence, Span} from '#text'
import {rows} from './leftovers.js'
import type {LeftoverRow} from './row.js'
import {anyOf} from './any-of.js'

/** A stretch of copy that a row takes for residue. */
export interface Match extends Span {
  readonly row: LeftoverRow
}

/** A line that is longer is a paragraph, and no furniture. */
const LONGEST_LINE = 400

/** Every place where a row finds residue, row by row. */
export function* matchesIn(article: Article): Iterable<Match> {
  const places = placesOf(article)
  for (const row of rows) {
    if (!mayMatch(row, places)) continue
    let isLookedUp = false
    for (const match of candidates(article, places, row)) {
      if (row.unquoted && article.isQuoted(match.start)) continue
      // Most rows find nothing, so that the whole text is searched for its subject only now.
      if (!isLookedUp && row.unless?.test(article.text)) break
      isLookedUp = true
      yield match
    }
  }
}

/** What rows are tried on, cut once for all of them. */
interface Places {
  /** Those in which some row finds residue. */
  readonly lines: ReadonlyArray<{readonly start: number; readonly text: string}>
  /** Where the sentences start that are nobody's words, and that some row takes for residue. */
  readonly sentence: readonly number[]
  /** The like in the last two blocks. */
  readonly ending: readonly number[]
  /** The signs of rows that the text has. */
  readonly signs: ReadonlySet<string>
}

const IN_LINES = anyOf(rows, 'line')
const AT_SENTENCES = anyOf(rows, 'sentence')
const AT_ENDINGS = anyOf(rows, 'ending')
const SIGNS: ReadonlySet<string> = new Set(rows.flatMap(({sign = []}) => sign))

function placesOf(article: Article): Places {
  const ending = article.blocks.at(-2)?.firstSentence ?? 0
  return {
    lines: linesOf(article),
    sentence: openings(article, 0, AT_SENTENCES),
    ending: openings(article, ending, AT_ENDINGS),
    signs: new Set([...SIGNS].filter((sign) => article.text.includes(sign))),
  }
}

function linesOf(article: Article): Places['lines'] {
  const lines: Array<Places['lines'][0]> = []
  for (const block of article.blocks) {
    if (block.index === 0 || block.end - block.start > LONGEST_LINE) continue
    const text = article.slice(block)
    if (IN_LINES(text)) lines.push({start: block.start, text})
  }
  return lines
}

/** Where sentences open, from one on, that some row takes for residue. */
function openings(article: Article, first: number, finds: typeof AT_SENTENCES): number[] {
  const starts: number[] = []
  for (let at = first; at < article.sentences.length; at++) {
    const start = openingOf(article, article.sentences[at]!)
    if (start !== undefined && finds(article.text, start)) starts.push(start)
  }
  return starts
}

/** Whether there is anything to try the row on: for nearly all there is not. */
function mayMatch({scope, sign}: LeftoverRow, places: Places): boolean {
  if (scope === 'text') return !sign || sign.some((each) => places.signs.has(each))
  return (scope === 'line' ? places.lines : places[scope]).length > 0
}

function* candidates(article: Article, places: Places, row: LeftoverRow): Iterable<Match> {
  if (row.scope === 'text') {
    for (const found of article.text.matchAll(row.find)) yield matchAt(row, found.index, found)
  } else if (row.scope === 'line') {
    for (const {start, text} of places.lines) {
      const found = row.find.exec(text)
      if (found) yield matchAt(row, start, found)
    }
  } else {
    const {find} = row
    for (const start of places[row.scope]) {
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

function matchAt(row: LeftoverRow, start: number, [found]: RegExpExecArray): Match {
  return {row, start, end: start + found.length}
}
