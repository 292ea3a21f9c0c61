import type {Reading} from './reading.js'

/** The form that the model's vocabulary has for the start of a block is not a word: one of none. */
const NONE = 0

/** Times that a slip may have stood in the copy that was counted. */
const MOST_SLIPS = 4

/**
 * Whether the reference corpus holds the three words from the place on in a row. What it holds, at
 * least twice, somebody writes on purpose. Words outside of its vocabulary are in no row.
 */
export function isHeard({article, words}: Reading, place: number): boolean {
  const {model} = article.language.ear
  const ids = [0, 1, 2].map((offset) => {
    const word = words[place + offset]
    return word === undefined ? NONE : model.vocabulary.idOf(word.normal)
  })
  const [a, b, c] = ids as [number, number, number]
  if (a === NONE || b === NONE || c === NONE) return false
  return model.tripleCount(a, b, c) > MOST_SLIPS
}
