import type {Lexicon, Variety} from '#language'
import {isLowerCase} from '#text'
import type {TextIndex} from '#text'

/** One variety must have this many times the other's words: quotations and slips mix them. */
const CLEAR_MAJORITY = 2

/**
 * British or American, by the words that only one of them spells so; undefined when there are
 * none, or nearly as many of each. Names keep their own spelling, so only lower case counts.
 */
export function varietyOf(index: TextIndex, lexicon: Lexicon): Variety | undefined {
  const counts = {american: 0, british: 0}
  for (const {text, normal} of index.words) {
    if (text.length < 4 || !isLowerCase(text) || !lexicon.has(normal)) continue
    const isAmerican = lexicon.isOf(normal, 'american')
    if (isAmerican === lexicon.isOf(normal, 'british')) continue
    counts[isAmerican ? 'american' : 'british']++
  }
  const {american, british} = counts
  if (american > british * CLEAR_MAJORITY) return 'american'
  return british > american * CLEAR_MAJORITY ? 'british' : undefined
}
