import type {Lexicon} from './lexicon.js'
import {Remembered} from './remembered.js'

/** A function of a word and a lexicon that remembers what it gave, for each lexicon by itself. */
export function rememberedByLexicon<Value extends NonNullable<unknown>>(
  find: (word: string, lexicon: Lexicon) => Value,
): (word: string, lexicon: Lexicon) => Value {
  const byLexicon = new WeakMap<Lexicon, Remembered<Value>>()
  return (word, lexicon) => {
    let known = byLexicon.get(lexicon)
    if (!known) byLexicon.set(lexicon, (known = new Remembered((asked) => find(asked, lexicon))))
    return known.get(word)
  }
}
