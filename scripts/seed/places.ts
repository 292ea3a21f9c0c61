import type {Article} from '#article'
import type {Lexicon} from '#language'
import {isLowerCase} from '#text'
import type {Word} from '#text'

/** A shorter sentence gives a reader too little to go by. */
const SHORTEST_SENTENCE = 6
/** Per million words: rarer than this in lower case, a capital at a sentence's start is a name's. */
const KNOWN_WORD = 5

/**
 * The words of running copy that a fault may fall on: plain words of the lexicon, in lower case
 * or at a sentence's start; no names, numbers, parts of compounds, headlines or captions.
 */
export function placesIn(article: Article, lexicon: Lexicon): Word[] {
  return article.words.filter(
    (word) =>
      isPlain(word, article.text) &&
      isKnownInLowerCase(word, article, lexicon) &&
      article.partAt(word.start)?.role === 'paragraph' &&
      isInSentence(word, article),
  )
}

function isInSentence(word: Word, article: Article): boolean {
  const {firstWord, endWord} = article.sentences[word.sentence]!
  return endWord - firstWord >= SHORTEST_SENTENCE
}

/** Letters only (“it's” too), with a space, a plain mark or an opening quotation mark beside it. */
export function isPlain({text, start, end}: Word, copy: string): boolean {
  const before = copy[start - 1] ?? ' '
  const after = copy[end] ?? ' '
  if (!/^[A-Za-z]+(?:['’][a-z]+)?$/.test(text)) return false
  return /[\s"“‘'(]/.test(before) && /[\s,.;:?!"”)]/.test(after)
}

function isKnownInLowerCase(
  {text, normal, index}: Word,
  article: Article,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.has(normal)) return false
  if (isLowerCase(text)) return true
  const opens = article.words[index - 1]?.sentence !== article.words[index]!.sentence
  const isCapital = text.slice(1) === text.slice(1).toLowerCase() && text !== 'I'
  return opens && isCapital && !lexicon.isName(normal) && lexicon.frequency(normal) >= KNOWN_WORD
}

/** The words on either side in the same sentence, where one space is all that parts them. */
export function neighboursOf(word: Word, article: Article): {before?: Word; after?: Word} {
  const before = article.words[word.index - 1]
  const after = article.words[word.index + 1]
  return {
    ...(before && isSpaced(before, word, article) && {before}),
    ...(after && isSpaced(word, after, article) && {after}),
  }
}

function isSpaced(left: Word, right: Word, {text}: Article): boolean {
  return left.sentence === right.sentence && text.slice(left.end, right.start) === ' '
}
