import {ofFormsByLexicon} from '#article'
import type {Article} from '#article'
import {isCapitalised, isLowerCase} from '#text'
import type {Word} from '#text'
import {isKnown, isKnownPart} from './known.js'
import {partsOf} from './parts.js'

const areListed = ofFormsByLexicon((form, lexicon) => lexicon.has(form))

/** The words, or parts of hyphenated ones, that neither the lexicon nor the house has. */
export function unknownWords(
  article: Article,
  house: ReadonlySet<string>,
  capitalised: boolean,
): Word[] {
  const {lexicon} = article.language
  const unknown: Word[] = []
  const {formOf} = article.index
  const isListed = areListed(article.index, lexicon)
  for (const word of article.words.filter(({index}) => !isListed[formOf[index]!])) {
    if (house.has(word.normal)) continue
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
