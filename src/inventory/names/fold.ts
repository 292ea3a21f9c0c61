import {ofForms} from '#text'
import type {TextIndex} from '#text'

/**
 * A name's word as names are compared: without accents, in lower case, without its possessive
 * ending and the stops of initials: “Sánchez’s” and “SANCHEZ” are “sanchez”, “U.S.” is “us”.
 */
export function foldedName(word: string): string {
  let folded = word
  // Most words are plain letters; only the others need more than lower case.
  if (!/^[A-Za-z]+$/.test(word)) {
    folded = word
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[’‘`]/g, "'")
      .replace(/[øØ]/g, 'o')
      .replace(/[łŁ]/g, 'l')
      .replace(/[–—‐]/g, '-')
      .replace(/'[sS]?$/, '')
      .replaceAll('.', '')
  }
  return folded.toLowerCase()
}

/** The forms of a text, folded. */
export const foldedForms = ofForms(foldedName)

/** The words of a text, folded. */
export function foldedWordsOf(index: TextIndex): string[] {
  const folded = foldedForms(index)
  return index.formOf.map((form) => folded[form]!)
}

/** The words of a phrase, folded. */
export function foldedWords(phrase: string): string[] {
  return phrase.trim().split(/\s+/).map(foldedName)
}
