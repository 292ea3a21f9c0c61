import type {Article} from '#article'
import {isCapitalised, isLowerCase} from '#text'
import type {Word} from '#text'
import {
  CLAUSE_NOUNS,
  CLAUSE_OPENERS,
  CLAUSE_SUBJECTS,
  CLOSED_BY,
  CLOSING_VERBS,
  DETERMINERS,
  FUNCTION_WORDS,
  TIMES,
  WHAT_CLAUSES,
} from './words.js'

/** “the question we are asked is is it true” */
const CLAUSE_PRONOUN = /^(?:he|i|it|she|they|we|you|people)$/

/** A clause that is the subject of a sentence is seldom longer. */
const LONGEST_CLAUSE = 8

/** Whether English may say the word twice here: “what it is is”, “logged in in May”, “like this this week”. */
export function mayStandTwice(article: Article, first: Word, second: Word): boolean {
  const before = neighbour(article, first, -1)
  const after = neighbour(article, second, 1)
  switch (first.normal) {
    case 'i':
      return endsName(article, before)
    case 'may':
    case 'might':
    case 'must':
    case 'will':
      return first.text !== first.normal || isClosingVerb(article, first) || isDeterminer(before)
    case 'it':
    case 'there':
    case 'you':
      return before !== undefined && !CLAUSE_OPENERS.has(before.normal)
    case 'being':
      return before !== undefined && /^(?:human|living|well|time)$/.test(before.normal)
    case 'not':
      return before !== undefined && /(?:n't|'re|'s|'m)$/.test(before.normal)
    case 'to':
      // Where the first closes a phrase, the second opens an infinitive: “used to to test it”.
      return closes('to', before) && !(after && DETERMINERS.has(after.normal))
    case 'this':
      return after !== undefined && TIMES.has(after.normal)
  }
  if (closes(first.normal, before) || isSpeciesName(article, second, before)) return true
  if (CLOSING_VERBS.has(first.normal)) return isClosingVerb(article, first)
  return !FUNCTION_WORDS.has(first.normal) && isClosingVerb(article, first, WHAT_CLAUSES)
}

/** “Elizabeth I I can understand”: the number of a king behind his name. */
function endsName(article: Article, word: Word | undefined): boolean {
  return (
    word !== undefined && isCapitalised(word.text) && neighbour(article, word, -1) !== undefined
  )
}

/** “the carp (Cyprinus carpio carpio)”: the race that gave its species the name, in brackets. */
function isSpeciesName(article: Article, race: Word, genus: Word | undefined): boolean {
  return (
    genus !== undefined &&
    isCapitalised(genus.text) &&
    isLowerCase(race.text) &&
    article.text.charAt(genus.start - 1) === '(' &&
    article.text.charAt(race.end) === ')'
  )
}

/** Whether a mark that is no punctuation stands right before a word: what a wrong decoding cut. */
export function isCutFromWord(article: Article, word: Word): boolean {
  return /\p{S}/u.test(article.text.charAt(word.start - 1))
}

/** Whether a particle can belong to the word before it. */
function closes(particle: string, before: Word | undefined): boolean {
  return CLOSED_BY.get(particle)?.some((stem) => before?.normal.startsWith(stem)) ?? false
}

/** Whether the word may end a clause that is the subject of what follows: “how special it is is”. */
function isClosingVerb(
  article: Article,
  verb: Word,
  openers: ReadonlySet<string> = CLAUSE_SUBJECTS,
): boolean {
  const before = neighbour(article, verb, -1)
  if (!before || /^(?:that|which|who|what|it's)$/.test(before.normal)) return false
  let next = verb
  for (let back = 0; back < LONGEST_CLAUSE; back++) {
    const word = neighbour(article, next, -1)
    if (!word) return false
    if (openers.has(word.normal)) return true
    if (CLAUSE_NOUNS.has(word.normal) && CLAUSE_PRONOUN.test(next.normal)) return true
    if (word.normal === 'who' && /^(?:he|i|it|she|they|we|you)$/.test(next.normal)) return true
    next = word
  }
  return false
}

function isDeterminer(word: Word | undefined): boolean {
  return (
    word !== undefined && /^(?:a|free|good|her|his|my|our|own|the|their|your)$/.test(word.normal)
  )
}

/** The next word in the same sentence, when nothing but white space stands between. */
export function neighbour(article: Article, word: Word, step: -1 | 1): Word | undefined {
  const other = article.words[word.index + step]
  if (!other || other.sentence !== word.sentence) return undefined
  const [left, right] = step < 0 ? [other, word] : [word, other]
  return /^\s+$/.test(article.text.slice(left.end, right.start)) ? other : undefined
}
