import type {Lexicon} from '#language'
import {isCapitalised, isLowerCase, isUpperCase} from '#text'
import type {Word} from '#text'
import type {Body} from './body.js'
import {formOf, isContent} from './words.js'

/** How a display line uses capitals, which says what a capital in it is worth. */
export type CaseStyle = 'sentence' | 'title' | 'upper' | 'lower'

/** Of words that a sentence would write small, how many have a capital in title case. */
const TITLE_SHARE = 0.6
/** A name that is a common word as well, “Bush”, is meant where print has it so much oftener. */
const NAME_RATIO = 4

/** How the words of a line are capitalised. Short words and those that are names anyway tell nothing. */
export function caseStyleOf(words: readonly Word[], lexicon: Lexicon): CaseStyle {
  const lettered = words.filter(({text}) => /\p{L}{2}/u.test(text))
  if (lettered.length === 0) return 'sentence'
  if (lettered.every(({text}) => isUpperCase(text))) return 'upper'
  if (lettered.length > 2 && lettered.every(({text}) => isLowerCase(text))) return 'lower'
  const telling = lettered
    .slice(1)
    .filter(({text, normal}) => text.length > 3 && lexicon.has(formOf(normal)))
  const capitals = telling.filter(({text}) => isCapitalised(text)).length
  return telling.length > 1 && capitals >= telling.length * TITLE_SHARE ? 'title' : 'sentence'
}

/**
 * Whether a word of a display line is a name, or part of one, in true case: as the body writes it;
 * by the line's own capitals where they tell; else as print usually has it.
 */
export function isNameInDisplay(
  word: Word,
  isFirst: boolean,
  style: CaseStyle,
  body: Body,
): boolean {
  const form = formOf(word.normal)
  if (!isContent(form)) return false
  const term = body.term(form)
  if (term?.isName) return true
  if (term?.isLower) return false
  const {lexicon} = body.article.language
  if (style === 'sentence' && !isFirst) return isCapitalised(word.text)
  if (style === 'lower') return isUsuallyName(form, lexicon)
  return (isUpperCase(word.text) && style !== 'upper') || isUsuallyName(form, lexicon)
}

/** Hyphenated words go by their parts: “ex-minister” is none, “Anglo-Dutch” is. */
function isUsuallyName(form: string, lexicon: Lexicon): boolean {
  if (form.includes('-')) return form.split('-').some((part) => isUsuallyName(part, lexicon))
  if (!lexicon.has(form)) return true
  const name = form.charAt(0).toUpperCase() + form.slice(1)
  return lexicon.isName(name) && lexicon.frequency(name) > NAME_RATIO * lexicon.frequency(form)
}

/** The word as running copy would write it, for the tagger. */
export function trueCased({text, normal}: Word, isName: boolean, style: CaseStyle): string {
  if (!isName) return normal === 'i' ? 'I' : text.toLowerCase()
  if (style === 'upper') return text.charAt(0) + text.slice(1).toLowerCase()
  return text.charAt(0).toUpperCase() + text.slice(1)
}
