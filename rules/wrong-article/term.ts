import type {Article} from '#article'
import {isCapitalised, isUpperCase} from '#text'
import type {Word} from '#text'
import {NOT_AFTER_AN, NOT_AFTER_ARTICLE} from './words.js'

const TERM =
  /[ \t\n\u00A0]+[“”‘’"']{0,2}[$£€¥]?([\p{L}\p{N}](?:[\p{L}\p{N}.,'’&+/$-]{0,40}[\p{L}\p{N}$])?)/uy

/** What the article stands before, across white space, an opening quotation mark and a currency sign. */
export function termAfter(article: Article, word: Word): string | undefined {
  TERM.lastIndex = word.end
  const term = TERM.exec(article.text)?.[1]
  const next = article.words[word.index + 1]
  if (term === undefined || next?.sentence !== word.sentence) return undefined
  if (term.length > 1 && isUpperCase(term)) return term
  const normal = term.toLowerCase().replaceAll('’', "'")
  if (NOT_AFTER_ARTICLE.has(normal)) return undefined
  return word.normal === 'an' && NOT_AFTER_AN.has(normal) ? undefined : term
}

/** What stands before a letter that is no article: “vitamin-a”, “R&A”. */
const JOINED = /[\p{L}\p{N}.&/*’'-]/u

/** “A” within a sentence is a grade, a group or a vitamin, unless every word has a capital. */
export function isArticle(article: Article, word: Word): boolean {
  if (word.start > 0 && JOINED.test(article.text[word.start - 1]!)) return false
  const before = article.words[word.index - 1]
  const opensSentence = before?.sentence !== word.sentence
  if (before && !opensSentence && /^(?:vuelta|volta|viva|oda)$/.test(before.normal)) return false
  if (!isCapitalised(word.text)) return true
  if (opensSentence) return !isAnswer(article, word)
  const sentence = article.wordsOf(article.sentences[word.sentence]!)
  return (
    word.normal === 'an' && sentence.every(({text}) => text.length < 4 || !/^\p{Ll}/u.test(text))
  )
}

/** “A” opens an answer where “Q” opened the question. */
function isAnswer(article: Article, word: Word): boolean {
  const before = article.words[article.blocks[word.block - 1]?.firstWord ?? -1]
  return before?.text === 'Q' || article.text[word.end] !== ' '
}
