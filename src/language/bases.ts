import {basesOf} from './inflect.js'
import type {Lexicon} from './lexicon.js'
import {rememberedByLexicon} from './remembered-by-lexicon.js'

/** `basesOf` a word, those that the lexicon has: they are asked for by all that inflects. */
export const knownBasesOf: (word: string, lexicon: Lexicon) => readonly string[] =
  rememberedByLexicon((word, lexicon) => basesOf(word, lexicon.has))
