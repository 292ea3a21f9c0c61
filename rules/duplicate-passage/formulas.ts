import type {Article} from '#article'
import type {Sentence} from '#text'
import {withoutStop} from './statements.js'

/** Words in a phrase: “wins a free”, “a free kick”. */
const PHRASE = 3

/** How many sentences that copy no other share a phrase of a formula. */
const FEWEST = 3

/** Of the phrases of a sentence, how many make it one of a formula. */
const LEAST_SHARE = 0.3

/**
 * Which sentences are cast in a mould that the article uses over and over: minute-by-minute
 * commentary says the same of every free kick. Time is linear in the number of words.
 */
export function formulasOf(
  article: Article,
  statements: readonly Sentence[],
  copies: ReadonlySet<Sentence>,
): (statement: Sentence) => boolean {
  const counts = new Map<string, number>()
  for (const statement of statements) {
    if (copies.has(statement)) continue
    for (const phrase of phrasesOf(article, statement)) {
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
    }
  }
  return (statement) => {
    const phrases = [...phrasesOf(article, statement)]
    const worn = phrases.filter((phrase) => (counts.get(phrase) ?? 0) >= FEWEST)
    return worn.length >= phrases.length * LEAST_SHARE
  }
}

function* phrasesOf(article: Article, {firstWord, endWord}: Sentence): Iterable<string> {
  for (let at = firstWord; at + PHRASE <= endWord; at++) {
    const words = article.words.slice(at, at + PHRASE)
    yield words.map(({normal}) => withoutStop(normal)).join(' ')
  }
}
