import type {Root} from 'nlcst'
import retextSpell from 'retext-spell'
import type {Transformer} from 'unified'
import type {Article} from '#article'
import type {Language} from '#language'
import {defineRule, messagesFromRetext, z} from '#rule'
import {inCaseOf, isCapitalised, isLowerCase} from '#text'
import type {Word} from '#text'
import {isConvincing, isKnown, isKnownPart} from './known.js'
import {partsOf} from './parts.js'
import {Silence} from './silence.js'

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
      const expected = meantBy(word, article)
      if (!isConvincing(word.normal, expected, article.language.lexicon)) continue
      if (silence.isMeant(word)) continue
      yield {
        span: {start: word.start, end: word.end},
        reason: `Unexpected misspelling “${word.text}”, expected “${expected[0]}”`,
        expected,
      }
    }
  },
})

/** The words, or parts of hyphenated ones, that neither the lexicon nor the house has. */
function unknownWords(article: Article, house: ReadonlySet<string>, capitalised: boolean): Word[] {
  const {lexicon} = article.language
  const unknown: Word[] = []
  for (const word of article.words) {
    if (lexicon.has(word.normal) || house.has(word.normal)) continue
    if (!capitalised && isName(word, article.text)) continue
    const parts = partsOf(word, article.text)
    const isCompound = parts.length > 1 || isHyphened(word, article.text)
    if (isCompound && isKnown(word.normal.replaceAll('-', ''), lexicon)) continue
    const isFine = isCompound ? isKnownPart : isKnown
    const left = parts.filter(
      (part) => isWordLike(part, isCompound) && !isFine(part.normal, lexicon),
    )
    // Two unknown parts in one compound are another language's.
    if (left.length !== 1 || isOfHouse(left[0]!, house)) continue
    if (capitalised || isLowerCase(left[0]!.text)) unknown.push(left[0]!)
  }
  return unknown
}

/** A word with a capital that is no part of a compound: most unknown words are names. */
function isName(word: Word, text: string): boolean {
  return isCapitalised(word.text) && !word.text.includes('-') && !isHyphened(word, text)
}

function isOfHouse({normal}: Word, house: ReadonlySet<string>): boolean {
  return house.has(normal) || house.has(normal.replace(/'s$/, ''))
}

/** Whether a hyphen stands before or behind: “pre- and post-war”. */
function isHyphened({start, end}: Word, text: string): boolean {
  return text[start - 1] === '-' || text[end] === '-'
}

/** Shorter ones are initials and units; a capital within is a name or a brand. */
function isWordLike({text}: Word, isCompound: boolean): boolean {
  return text.length > (isCompound ? 3 : 2) && isLowerCase(text.slice(1))
}

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

/** What was meant, best first, in the word's case. */
function meantBy(word: Word, article: Article): string[] {
  const suggested = article.language.lexicon.suggest(word.normal, article.variety ?? 'american')
  return suggested.map((text) => inCaseOf(word.text, text))
}
