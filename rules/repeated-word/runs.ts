import type {Article} from '#article'
import type {Span, Word} from '#text'
import {neighbour} from './legitimate.js'
import {DETERMINERS, LINKS} from './words.js'

/** A word and the same word again, once or more. */
export type Run = readonly [Word, Word, ...Word[]]

/** Every stretch of one sentence in which a word follows itself. */
export function repeatedRuns(article: Article): Run[] {
  const runs: Run[] = []
  for (const first of doubled(article)) {
    const second = follows(article, first) ? undefined : nextSame(article, first)
    if (second) runs.push([first, second, ...sameBehind(article, second)])
  }
  return runs
}

/** The words behind which the same word stands. */
function doubled({words, index: {formOf}}: Article): Word[] {
  const found: Word[] = []
  for (let at = 1; at < formOf.length; at++)
    if (formOf[at] === formOf[at - 1]) found.push(words[at - 1]!)
  return found
}

function sameBehind(article: Article, word: Word): Word[] {
  const behind: Word[] = []
  for (let next = nextSame(article, word); next; next = nextSame(article, next)) behind.push(next)
  return behind
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
    const again = article.words[link.index + 2]
    if (again?.normal !== link.normal || !LINKS.has(link.normal)) continue
    const determiner = neighbour(article, link, 1)
    const last = neighbour(article, again, 1)
    if (!determiner || !DETERMINERS.has(determiner.normal) || last?.normal !== determiner.normal) {
      continue
    }
    yield {start: link.start, end: last.end}
  }
}
