import type {Article} from '#article'
import type {Sentence} from '#text'
import type {Run} from './runs.js'

const RUNNING_COPY = new Set(['paragraph', 'list-item'])

/** Lines that pages print more than once. */
const FORMULA =
  /^(?:This (?:article|story|post|page|report) (?:was|has been|is)|Correction|Editor['’]s note|Additional reporting|Reporting by|Source:|Follow|Sign up|Subscribe|Click|For more|Read|Watch|Listen|Call|Email|Contact|Visit|Tickets)\b/

/** Most words of a result, a fixture or a team are names and figures. */
const MOST_NAMES = 0.65

/** Headline, dek and lede: a quotation may stand there and again where the story comes to it. */
const LEDE_BLOCKS = 3

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
 * Whether nothing but quoted words comes back, from the top of the story or, with another word,
 * within one paragraph, where speakers repeat themselves for effect.
 */
export function isSpeech(article: Article, {first, last, original, exact}: Run): boolean {
  const isSameBlock = first.block === original.first.block
  const isExpected = isSameBlock ? !exact : original.first.block < LEDE_BLOCKS
  return (
    isExpected &&
    isAllQuoted(article, first, last) &&
    isAllQuoted(article, original.first, original.last)
  )
}

function isAllQuoted(article: Article, first: Sentence, last: Sentence): boolean {
  return article.words
    .slice(first.firstWord, last.endWord)
    .every(({start}) => article.isQuoted(start))
}
