import {ofFormsByLexicon} from '#article'
import type {Article} from '#article'
import type {Variety} from '#language'
import type {Usage} from '#rule'
import {inCaseOf} from '#text'
import type {Word} from '#text'
import {spellingOf} from './spellings.js'
import type {Spelling} from './spellings.js'

/** A word of the copy that only one variety spells so. */
export interface Use extends Spelling, Usage {
  readonly way: Variety
  readonly printed: string
}

/** Shorter words are spelt in one way. */
const SHORTEST = 4

const COPY = new Set([
  'paragraph',
  'list-item',
  'question',
  'dek',
  'caption',
  'headline',
  'subhead',
])

/**
 * A foreign minister's office is translated by the desk, so its spelling is the desk's own; the
 * American Secretary of Defense and the British Defence Secretary keep theirs.
 */
const TRANSLATED_OFFICE = /^(?:minist(?:er|ers|ry|ries))$/

const NONE: readonly Spelling[] = []

/** How each form of a text is spelt, where it tells. */
const spellingsOf = ofFormsByLexicon((form, lexicon): readonly Spelling[] => {
  if (form.length < SHORTEST) return NONE
  const spelling = spellingOf(form, (text, variety) => lexicon.isOf(text, variety))
  return spelling ? [spelling] : NONE
})

/** The words of the reporter's own copy that tell; names, titles and quotations keep their spelling. */
export function usesOf(article: Article): Use[] {
  const uses: Use[] = []
  for (const [form, spelling] of tellingForms(article)) {
    const words = article.vocabulary.placesOf(form).filter((word) => isOwn(article, word))
    uses.push(...words.map((word) => useOf(word, spelling)))
  }
  return withoutOxford(uses.sort((a, b) => a.start - b.start))
}

function tellingForms({index, language}: Article): Map<string, Spelling> {
  const telling = new Map<string, Spelling>()
  const spellings = spellingsOf(index, language.lexicon)
  for (let at = 0; at < spellings.length; at++) {
    const own = spellings[at]!
    if (own.length > 0) telling.set(index.forms[at]!, own[0]!)
  }
  return telling
}

function isOwn(article: Article, word: Word): boolean {
  if (!isOwnWord(article, word) || article.isQuoted(word.start)) return false
  const role = article.partAt(word.start)?.role
  return role !== undefined && COPY.has(role)
}

function useOf({start, end, text}: Word, spelling: Spelling): Use {
  const other = inCaseOf(text, spelling.other)
  return {...spelling, start, end, other, way: spelling.variety, printed: text}
}

/** Parties: “Labor has conceded” in British copy of an Australian vote. */
const NAMES = new Set(['labor', 'labour'])

function isOwnWord(article: Article, {text, normal, index, sentence}: Word): boolean {
  if (text === normal) return true
  if (text.slice(1) !== normal.slice(1) || NAMES.has(normal)) return false
  const next = article.words[index + 1]
  if (next && TRANSLATED_OFFICE.test(next.normal)) return true
  const opensSentence = index === article.sentences[sentence]!.firstWord
  return opensSentence && (next === undefined || next.text === next.normal)
}

/** “Realize” beside “colour” is Oxford spelling, and no mixture. */
function withoutOxford(uses: readonly Use[]): Use[] {
  const hasIse = uses.some(({variety, other}) => variety === 'british' && /[iy]z/.test(other))
  const american = uses.filter(({variety, isOxford}) => variety === 'american' && !isOxford)
  const isOxfordCopy = !hasIse && american.length === 0
  return isOxfordCopy ? uses.filter(({isOxford}) => !isOxford) : [...uses]
}
