import type {Article} from '#article'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'
import {inCaseOf, isCapitalised, isUpperCase} from '#text'
import type {Word} from '#text'
import {meantByAn} from './slips.js'
import {firstSound} from './sound.js'
import {isArticle, termAfter} from './term.js'

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
  const slips = word.normal === 'an' ? meantByAn(word, article) : []
  if (slips.length > 0 && slips[0] !== 'a') {
    const meant = [...new Set([...slips, 'a'])].map((text) => inCaseOf(word.text, text))
    const reason = `Unexpected “${word.text}” before “${term}”, expected “${meant[0]!}”`
    return {...report, reason, expected: meant, fix: 'suggested', confidence: 0.85}
  }
  if (PLURAL.test(term) || QUOTED_PARTICIPLE.test(article.text.slice(word.end, word.end + 40))) {
    return {...report, expected: [expected], note, fix: 'suggested'}
  }
  return {...report, expected: [expected], note}
}
