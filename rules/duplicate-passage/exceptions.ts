import type {Article} from '#article'
import type {Sentence} from '#text'
import type {Run} from './runs.js'

const RUNNING_COPY = new Set(['paragraph', 'list-item'])

/** Lines that pages print more than once. */
const FORMULA =
  /^(?:This (?:article|story|post|page|report) (?:was|has been|is)|Correction|Editor['’]s note|Additional reporting|Reporting by|(?:Photo|Picture|Image|Video)s? |Source:|Follow|Sign up|Subscribe|Click|For more|Read|Watch|Listen|Call|Email|Contact|Visit|Tickets)\b/

/** Most words of a result, a fixture or a team are names and figures. */
const MOST_NAMES = 0.65

/** Headline, dek and lede: a quotation may stand there and again where the story comes to it. */
const LEDE_BLOCKS = 3

/** A speaker's name with an office, in words. */
const LONGEST_NAME = 10

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
  const isExpected = isSameBlock
    ? !exact
    : original.first.block < LEDE_BLOCKS ||
      isPullQuote(article, first) ||
      isPullQuote(article, original.first)
  return (
    isExpected &&
    isAllQuoted(article, first, last) &&
    isAllQuoted(article, original.first, original.last)
  )
}

/** Whether a quotation without a word round it stands over its speaker's name. */
function isPullQuote(article: Article, {block}: Sentence): boolean {
  const quoted = article.slice(article.blocks[block]!)
  const next = article.blocks[block + 1]
  if (!next || !/^["“'‘][^"“”]*["”'’]$/.test(quoted.trim())) return false
  const name = article.wordsIn(next)
  return name.length <= LONGEST_NAME && !STOPPED.test(blockOf(article, {block: block + 1}))
}

/** A sentence ends with a stop; a colon opens a list. */
const STOPPED = /[.!?…:;]["'”’)\]]{0,3}$/
const PICTURE_CREDIT =
  /\([^()]{0,60}\b(?:Photo|Images|REUTERS|Reuters|AP|AFP|EPA|PA|CEN)\b[^()]{0,60}\)$/

/**
 * Whether one place is a caption and the other is not: many houses caption pictures with a
 * sentence of the story.
 */
export function isCaptionOfBody(article: Article, {first, original}: Run): boolean {
  return isCaption(article, first) !== isCaption(article, original.first)
}

/** Whether both places are captions with credits: an agency gives all pictures of a day one text. */
export function isSharedCaption(article: Article, {first, original}: Run): boolean {
  return [first, original.first].every((sentence) =>
    PICTURE_CREDIT.test(blockOf(article, sentence)),
  )
}

function isCaption(article: Article, sentence: Sentence): boolean {
  const block = blockOf(article, sentence)
  return !STOPPED.test(block) || PICTURE_CREDIT.test(block)
}

function blockOf(article: Article, {block}: Pick<Sentence, 'block'>): string {
  const {start, end} = article.blocks[block]!
  return article.text.slice(Math.max(start, end - 160), end).trimEnd()
}

/** Whether somebody says every word from one sentence to another. */
export function isAllQuoted(article: Article, first: Sentence, last: Sentence): boolean {
  return article.words
    .slice(first.firstWord, last.endWord)
    .every(({start}) => article.isQuoted(start))
}
