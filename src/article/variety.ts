import type {Lexicon, Variety} from '#language'
import type {TextIndex} from '#text'
import {ofFormsByLexicon} from './forms.js'

/** No shorter word is spelt in two ways. */
const SHORTEST_TELLING = 4

/** One variety must have this many times the other's words: quotations and slips mix them. */
const CLEAR_MAJORITY = 2

/** Of which variety alone each form is. */
const varietiesOf = ofFormsByLexicon((form, lexicon): Variety | 'either' => {
  if (form.length < SHORTEST_TELLING) return 'either'
  const isAmerican = lexicon.isOf(form, 'american')
  if (isAmerican === lexicon.isOf(form, 'british')) return 'either'
  return isAmerican ? 'american' : 'british'
})

/**
 * British or American, by the words that only one of them spells so; undefined when there are
 * none, or nearly as many of each. Names keep their own spelling, so only lower case counts.
 */
export function varietyOf(index: TextIndex, lexicon: Lexicon): Variety | undefined {
  const counts = {american: 0, british: 0, either: 0}
  const varieties = varietiesOf(index, lexicon)
  for (const {text, normal, index: at} of index.words) {
    if (text === normal) counts[varieties[index.formOf[at]!]!]++
  }
  const {american, british} = counts
  if (american > british * CLEAR_MAJORITY) return 'american'
  return british > american * CLEAR_MAJORITY ? 'british' : undefined
}
