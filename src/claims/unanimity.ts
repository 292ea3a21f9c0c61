import type {Article} from '#article'
import {quantitiesOf} from '#inventory'
import type {Quantity} from '#inventory'
import {bodyOf} from './body.js'
import {canBeChecked} from './check.js'
import {displayUnitsOf} from './display.js'
import type {DisplayUnit, DisplayWord} from './display.js'

/** “Unanimously” in display text, and the votes on both sides that the body gives. */
export interface DividedVote {
  readonly unit: DisplayUnit
  readonly word: DisplayWord
  readonly votes: Quantity
}

const VOTING = /^(?:vote|votes|voted|voting|ballot|ballots|motion|division)$/

/** Display text that calls a vote unanimous of which the body gives the votes of two sides. */
export function dividedVotes(article: Article): DividedVote[] {
  if (!canBeChecked(article)) return []
  const words = displayUnitsOf(article)
    .filter(({part: {role}, isQuestion}) => (role === 'headline' || role === 'dek') && !isQuestion)
    .flatMap((unit) => unit.words.map((word) => ({unit, word})))
    .filter(({word: {form}}) => form.startsWith('unanim'))
  if (words.length === 0 || bodyOf(article).termsOpeningWith('unanim').length > 0) return []
  const votes = quantitiesOf(article).filter((quantity) => isVote(article, quantity))
  const [divided] = votes
  if (!divided || votes.some(({parts}) => Math.min(...parts!) === 0)) return []
  return words.map((found) => ({...found, votes: divided}))
}

/** “By 5-2”, in a sentence that speaks of a vote. */
function isVote(article: Article, {kind, parts, sentence}: Quantity): boolean {
  if (kind !== 'score' || !parts) return false
  const said = article.sentences[sentence]!
  if (bodyOf(article).placeOf(said.index) === undefined) return false
  return article.wordsOf(said).some(({normal}) => VOTING.test(normal))
}
