import {byLexicon} from './by-lexicon.js'
import type {Lexicon} from './lexicon.js'
import {Remembered} from './remembered.js'

/** A function of a word and a lexicon that remembers what it gave, for each lexicon by itself. */
export function rememberedByLexicon<Value extends NonNullable<unknown>>(
  find: (word: string, lexicon: Lexicon) => Value,
): (word: string, lexicon: Lexicon) => Value {
  const wordsOf = byLexicon((lexicon) => new Remembered((word) => find(word, lexicon)))
  return (word, lexicon) => wordsOf(lexicon).get(word)
}
