import type {Article} from '#article'
import {bodySentences} from '#inventory'
import type {Sentence} from '#text'

/** Sentences of a column in which its writer says “I”, of all, at least. */
const FIRST_PERSON_SHARE = 0.15

/**
 * Whether the writer speaks of himself or herself: what stands over a column need not name who it is
 * by or about, nor say in its words what it says.
 */
export function isFirstPerson(article: Article): boolean {
  const sentences = bodySentences(article)
  let own = 0
  for (const sentence of sentences) if (hasFirstPerson(article, sentence)) own++
  return own > 1 && own >= sentences.length * FIRST_PERSON_SHARE
}

function hasFirstPerson(article: Article, {firstWord, endWord}: Sentence): boolean {
  for (let at = firstWord; at < endWord; at++) {
    const {normal, start} = article.words[at]!
    if (OWN.has(normal) && !article.isQuoted(start)) return true
  }
  return false
}

const OWN = new Set(['i', "i'm", "i've", "i'd", "i'll"])
