import type {Word} from '#text'

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

/** The words of an article, folded; most are plain letters and in lower case already. */
export function foldedWordsOf(words: readonly Word[]): string[] {
  return words.map(({normal}) => (/^[a-z]+$/.test(normal) ? normal : foldedName(normal)))
}

/** The words of a phrase, folded. */
export function foldedWords(phrase: string): string[] {
  return phrase.trim().split(/\s+/).map(foldedName)
}
