import type {Article} from '#article'
import type {Span, Word} from '#text'
import {neighbour} from './legitimate.js'
import {DETERMINERS, LINKS} from './words.js'

/** A word and the same word again, once or more. */
export type Run = readonly [Word, Word, ...Word[]]

/** Every stretch of one sentence in which a word follows itself. */
export function repeatedRuns(article: Article): Run[] {
  const runs: Run[] = []
  for (const first of article.words) {
    if (follows(article, first)) continue
    const rest: Word[] = []
    for (let next = nextSame(article, first); next; next = nextSame(article, next)) {
      rest.push(next)
    }
    const [second, ...others] = rest
    if (second) runs.push([first, second, ...others])
  }
  return runs
}

function nextSame(article: Article, word: Word): Word | undefined {
  if (article.words[word.index + 1]?.normal !== word.normal) return undefined
  return neighbour(article, word, 1)
}

function follows(article: Article, word: Word): boolean {
  return (
    article.words[word.index - 1]?.normal === word.normal &&
    neighbour(article, word, -1) !== undefined
  )
}

/** “of the of the”: what a cut and paste leaves behind. */
export function* repeatedLinks(article: Article): Iterable<Span> {
  for (const link of article.words) {
    if (!LINKS.has(link.normal)) continue
    const again = article.words[link.index + 2]
    if (again?.normal !== link.normal) continue
    const determiner = neighbour(article, link, 1)
    const last = neighbour(article, again, 1)
    if (!determiner || !DETERMINERS.has(determiner.normal) || last?.normal !== determiner.normal) {
      continue
    }
    yield {start: link.start, end: last.end}
  }
}
