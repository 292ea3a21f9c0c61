import type {Article} from '#article'
import type {Sentence} from '#text'
import type {Run} from './runs.js'

const RUNNING_COPY = new Set(['paragraph', 'list-item'])

/** Lines that pages print more than once. */
const FORMULA =
  /^(?:This (?:article|story|post|page|report) (?:was|has been|is)|Correction|Editor['’]s note|Additional reporting|Reporting by|Source:|Follow|Sign up|Subscribe|Click|For more|Read|Watch|Listen|Call|Email|Contact|Visit|Tickets)\b/

/** Most words of a result, a fixture or a team are names and figures. */
const MOST_NAMES = 0.65

/** A quotation may stand in the first paragraphs and again where the story comes to it. */
const LEDE_BLOCKS = 6

/** Whether a sentence is running copy, which says a thing once. */
export function isPassage(article: Article, sentence: Sentence): boolean {
  const role = article.partAt(sentence.start)?.role
  if (role === undefined || !RUNNING_COPY.has(role)) return false
  const text = article.text.slice(sentence.start, sentence.end)
  if (FORMULA.test(text) || /\?["'”’)]*$/.test(text)) return false
  const words = article.wordsOf(sentence)
  const names = words.filter(({text: word}) => /^[\p{Lu}\d$£€]/u.test(word))
  return names.length <= words.length * MOST_NAMES
}

/**
 * Whether a repeated quotation is display or a lede's foretaste: nothing but quoted words, and
 * one of the two is a whole block of them or stands at the top.
 */
export function isDeliberate(article: Article, {first, last, original}: Run): boolean {
  if (!isAllQuoted(article, first, last)) return false
  if (!isAllQuoted(article, original.first, original.last)) return true
  if (first.block === original.first.block) return false
  return (
    original.first.block < LEDE_BLOCKS ||
    isWholeBlock(article, first, last) !== isWholeBlock(article, original.first, original.last)
  )
}

function isAllQuoted(article: Article, first: Sentence, last: Sentence): boolean {
  return article.words
    .slice(first.firstWord, last.endWord)
    .every(({start}) => article.isQuoted(start))
}

function isWholeBlock(article: Article, first: Sentence, last: Sentence): boolean {
  return (
    article.blocks[first.block]!.firstWord === first.firstWord &&
    article.blocks[last.block]!.endWord === last.endWord
  )
}
