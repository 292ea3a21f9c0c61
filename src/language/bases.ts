import {basesOf} from './inflect.js'
import type {Lexicon} from './lexicon.js'
import {Remembered} from './remembered.js'

const remembered = new WeakMap<Lexicon, Remembered<readonly string[]>>()

/** `basesOf` a word, those that the lexicon has: they are asked for by all that inflects. */
export function knownBasesOf(word: string, lexicon: Lexicon): readonly string[] {
  let known = remembered.get(lexicon)
  if (!known) {
    known = new Remembered((asked) => basesOf(asked, lexicon.has))
    remembered.set(lexicon, known)
  }
  return known.get(word)
}
