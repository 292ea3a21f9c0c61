import type {Article} from '#article'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'
import {isCapitalised, isUpperCase} from '#text'
import type {Word} from '#text'
import {firstSound} from './sound.js'
import {NOT_AFTER_AN, NOT_AFTER_ARTICLE} from './words.js'

export default defineRule({
  id: 'wrong-article',
  summary: '“a” before a vowel sound, or “an” before a consonant sound.',
  category: 'typo',
  severity: 'error',
  fix: 'safe',
  confidence: 0.95,
  options: z.strictObject({
    historic: z
      .enum(['a', 'an', 'either'])
      .default('either')
      .describe('The article before an h in a weak syllable: historic, hotel, heroic'),
    either: z.array(z.string()).default([]).describe('Words that may have either article'),
  }),
  *check(article, {historic, either}) {
    const free = new Set(either.map((word) => word.toLowerCase()))
    for (const word of article.words) {
      if ((word.normal !== 'a' && word.normal !== 'an') || !isArticle(article, word)) continue
      const term = termAfter(article, word)
      if (term === undefined || free.has(term.toLowerCase())) continue
      const spoken = isUpperCase(term) && isShouted(article, word) ? term.toLowerCase() : term
      const sound = firstSound(spoken)
      const wanted = sound === 'weak-h' ? historic : sound && (sound === 'vowel' ? 'an' : 'a')
      if (wanted === undefined || wanted === 'either' || wanted === word.normal) continue
      yield reportOf(article, word, term, wanted)
    }
  },
})

const TERM =
  /[ \t\n\u00A0]+[“”‘’"']{0,2}[$£€¥]?([\p{L}\p{N}](?:[\p{L}\p{N}.,'’&+/$-]{0,40}[\p{L}\p{N}$])?)/uy

/** What the article stands before, across white space, an opening quotation mark and a currency sign. */
function termAfter(article: Article, word: Word): string | undefined {
  TERM.lastIndex = word.end
  const term = TERM.exec(article.text)?.[1]
  const next = article.words[word.index + 1]
  if (term === undefined || next?.sentence !== word.sentence) return undefined
  if (term.length > 1 && isUpperCase(term)) return term
  const normal = term.toLowerCase().replaceAll('’', "'")
  if (NOT_AFTER_ARTICLE.has(normal)) return undefined
  return word.normal === 'an' && NOT_AFTER_AN.has(normal) ? undefined : term
}

/** “A” within a sentence is a grade, a group or a vitamin, unless every word has a capital. */
function isArticle(article: Article, word: Word): boolean {
  if (/[\p{L}\p{N}.&/*’'-]/u.test(article.text[word.start - 1] ?? ' ')) return false
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

function isShouted(article: Article, word: Word): boolean {
  const words = article.wordsOf(article.sentences[word.sentence]!)
  return words.length > 3 && words.every(({text}) => isUpperCase(text) || !/\p{L}/u.test(text))
}

/** A plural or a verb: an article there is one too many as often as it is the wrong one. */
const PLURAL = /^\p{Ll}+[^sui\d]s$/u
const QUOTED_PARTICIPLE = /^\s+["“‘']\p{Ll}+ed by\b/u

/** Between two numbers, or before a plural, “an” may have lost its d: “men an women”. */
function joins(article: Article, word: Word, term: string): boolean {
  const before = article.words[word.index - 1]
  return PLURAL.test(term) || (/^\d+$/.test(term) && /^\d+$/.test(before?.text ?? ''))
}

function reportOf(article: Article, word: Word, term: string, wanted: 'a' | 'an'): Report {
  const capital = isCapitalised(word.text)
    ? wanted.charAt(0).toUpperCase() + wanted.slice(1)
    : wanted
  const expected = isShouted(article, word) ? wanted.toUpperCase() : capital
  const report = {
    span: {start: word.start, end: word.end},
    reason: `Unexpected “${word.text}” before “${term}”, expected “${expected}”`,
  }
  const note = `Read aloud, “${term}” begins with a ${wanted === 'an' ? 'vowel' : 'consonant'} sound.`
  if (word.normal === 'an' && joins(article, word, term)) {
    return {...report, expected: [`${word.text}d`, expected], fix: 'suggested', confidence: 0.85}
  }
  if (PLURAL.test(term) || QUOTED_PARTICIPLE.test(article.text.slice(word.end, word.end + 40))) {
    return {...report, expected: [expected], note, fix: 'suggested'}
  }
  return {...report, expected: [expected], note}
}
