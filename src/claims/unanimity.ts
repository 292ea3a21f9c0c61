import type {Article} from '#article'
import {quantitiesOf} from '#inventory'
import type {Quantity} from '#inventory'
import {bodyOf} from './body.js'
import {canBeChecked} from './check.js'
import {displayUnitsOf} from './display.js'
import {coverageOf} from './support.js'
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
  const divided = votes.length === 1 ? votes[0]! : undefined
  if (!divided || Math.min(...divided.parts!) === 0) return []
  return words
    .filter(({unit}) => isToldOf(article, unit, divided))
    .map((found) => ({...found, votes: divided}))
}

/** Of a line, how much the sentence that gives the votes has at least. */
const LEAST_TOLD = 0.15
/** “The vote was 5-2”: the sentence before tells of what. */
const POINTS_BACK = /^the (?:vote|motion|ballot) /i

/** Whether the votes are those of which the line tells. */
function isToldOf(article: Article, {words}: DisplayUnit, {sentence}: Quantity): boolean {
  const body = bodyOf(article)
  const said = article.sentences[sentence]!
  const place = body.placeOf(said.index)!
  const from = POINTS_BACK.test(article.slice(said)) ? place - 1 : place
  return coverageOf(body, words).some(
    (told) => told.covered >= LEAST_TOLD && told.place >= from && told.place <= place,
  )
}

/** “By 5-2”, in a sentence that speaks of a vote. */
function isVote(article: Article, {kind, parts, sentence}: Quantity): boolean {
  if (kind !== 'score' || !parts) return false
  const said = article.sentences[sentence]!
  if (bodyOf(article).placeOf(said.index) === undefined) return false
  return article.wordsOf(said).some(({normal}) => VOTING.test(normal))
}
