import type {Lexicon} from './lexicon.js'

/** What is made of a lexicon, once for each. */
export function byLexicon<Made extends object>(
  make: (lexicon: Lexicon) => Made,
): (lexicon: Lexicon) => Made {
  const made = new WeakMap<Lexicon, Made>()
  return (lexicon) => {
    let known = made.get(lexicon)
    if (!known) made.set(lexicon, (known = make(lexicon)))
    return known
  }
}
