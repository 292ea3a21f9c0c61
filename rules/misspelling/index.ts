import type {Root} from 'nlcst'
import retextSpell from 'retext-spell'
import type {Transformer} from 'unified'
import type {Article} from '#article'
import type {Language} from '#language'
import {defineRule, messagesFromRetext, z} from '#rule'
import {inCaseOf} from '#text'
import type {Word} from '#text'
import {isConvincing} from './known.js'
import {meantBy} from './meant.js'
import {Silence} from './silence.js'
import {unknownWords} from './unknown.js'

export default defineRule({
  id: 'misspelling',
  summary: 'A word that is in no dictionary and near one that is.',
  category: 'typo',
  severity: 'error',
  fix: 'suggested',
  confidence: 0.95,
  options: z.strictObject({
    words: z.array(z.string()).default([]),
    capitalised: z.boolean().default(false),
  }),
  *check(article, {words, capitalised}) {
    const house = new Set(words.map((word) => word.toLowerCase()))
    const unknown = unknownWords(article, house, capitalised)
    const silence = new Silence(article)
    const suspects = unknown.filter((word) => !silence.covers(word))
    for (const word of misspelt(article, suspects)) {
      if (!isConvincing(word.normal, spellingsOf(word, article), article.language.lexicon)) continue
      if (silence.isMeant(word)) continue
      const expected = meantBy(word, article)
      yield {
        span: {start: word.start, end: word.end},
        reason: `Unexpected misspelling “${word.text}”, expected “${expected[0]}”`,
        expected,
      }
    }
  },
})

/** The words that retext-spell does not have either. */
function misspelt(article: Article, suspects: readonly Word[]): Word[] {
  if (suspects.length === 0) return []
  const excerpts = suspects.map((word) => [word])
  const messages = messagesFromRetext(speller(article.language), article, excerpts)
  const starts = new Set(messages.map(({span}) => span.start))
  return suspects.filter(({start}) => starts.has(start))
}

const spellers = new WeakMap<Language, Transformer<Root>>()

/** Detects only, in one variety: the lexicon passes the words that both have. */
function speller(language: Language): Transformer<Root> {
  const known = spellers.get(language)
  if (known) return known
  const dictionary = language.dictionary('american')
  const made = retextSpell({dictionary, max: -1, ignoreLiteral: false}) as Transformer<Root>
  spellers.set(language, made)
  return made
}

/** What a speller would offer, whatever stands around the word. */
function spellingsOf(word: Word, article: Article): string[] {
  const suggested = article.language.lexicon.suggest(word.normal, article.variety ?? 'american')
  return suggested.map((text) => inCaseOf(word.text, text))
}
