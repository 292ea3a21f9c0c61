import type {Article} from '#article'
import {quantitiesOf} from '#inventory'
import type {Quantity} from '#inventory'
import {Pos} from '#language'
import type {Span} from '#text'
import {bodyOf} from '../body.js'
import type {Body} from '../body.js'
import {canBeChecked} from '../check.js'
import type {DisplayClause} from '../clauses.js'
import {displayUnitsOf} from '../display.js'
import type {DisplayUnit} from '../display.js'
import {isOfSubject} from '../events.js'
import {phrasesOf, placesOfPhrases} from '../phrase.js'
import type {Phrase} from '../phrase.js'
import {countSame} from './subjects.js'

/** “Doubles” or “by half” in display text, over a body that has another change and nothing that gives the factor. */
export interface FactorClaim extends Span {
  readonly unit: DisplayUnit
  /** The change that the body has: a percentage. */
  readonly change: Quantity
}

interface Factor {
  /** By what is multiplied. */
  readonly value: number
  readonly verb: RegExp
  /** What says the same in a body, wherever it stands. */
  readonly evidence: readonly Phrase[]
}

const FACTORS: readonly Factor[] = [
  {
    value: 2,
    verb: /^doubl(?:es?|ed|ing)$/,
    evidence: phrasesOf('doubl* twice twofold two-fold two_times =2x'),
  },
  {
    value: 3,
    verb: /^(?:trebl|tripl)(?:es?|ed|ing)$/,
    evidence: phrasesOf('trebl* tripl* threefold three-fold three_times thrice =3x'),
  },
  {
    value: 4,
    verb: /^quadrupl(?:es?|ed|ing)$/,
    evidence: phrasesOf('quadrupl* fourfold four-fold four_times =4x'),
  },
  {
    value: 1 / 2,
    verb: /^halv(?:es?|ed|ing)$/,
    evidence: phrasesOf('half halv* twice doubl* one_in_two one_for_every'),
  },
]
const HALF = FACTORS.at(-1)!

/** What may follow a verb that multiplies nothing: “doubles as”, “doubles lead”. */
const IDIOM = /^(?:as|down|up|over|back|lead|advantage|act|for|with|tally|charge)$/

/** How far a number may be from what the factor makes, as a share of it. */
const NEAR = 0.15

/** A body with more numbers is a table, and gives anything. */
const MOST_NUMBERS = 120

/** Words of a sentence that tells of a change. */
const CHANGES =
  /\b(?:up|down|risen?|rose|rising|fell|fall(?:s|en|ing)?|increas|decreas|drop|cut|more|less|fewer|grow|grew|jump|climb|declin|reduc|higher|lower|gain|slump|surg|soar|shr[aiu]nk)/

/** Factors that display text claims and the body does not give. */
export function contraryFactors(article: Article): FactorClaim[] {
  if (!canBeChecked(article)) return []
  return displayUnitsOf(article)
    .filter(({isQuestion}) => !isQuestion)
    .flatMap((unit) => unit.clauses.flatMap((clause) => contraryIn(unit, clause) ?? []))
}

function contraryIn(unit: DisplayUnit, clause: DisplayClause): FactorClaim | undefined {
  const claimed = claimIn(unit, clause)
  if (!claimed) return undefined
  const body = bodyOf(unit.article)
  const numbers = quantitiesOf(unit.article).filter(
    ({sentence}) => body.placeOf(sentence) !== undefined,
  )
  const {factor, words} = claimed
  if (numbers.length > MOST_NUMBERS || isGiven(body, numbers, factor)) return undefined
  const claim = {unit, clause, words}
  const change = numbers.find(
    (number) =>
      isChange(unit.article, number) && isOfSubject(body, claim, body.placeOf(number.sentence)!),
  )
  return change && {unit, change, start: words[0]!.start, end: words.at(-1)!.end}
}

/** The first verb of a clause that multiplies, or its “by half”. */
function claimIn(unit: DisplayUnit, {words, verb}: DisplayClause) {
  for (const [at, word] of words.entries()) {
    const [before, next] = [words[at - 1], words[at + 1]]
    if (word.form === 'half' && verb && (before?.form === 'by' || before?.form === 'in')) {
      return {factor: HALF, words: [before, word]}
    }
    const factor = FACTORS.find((one) => one.verb.test(word.form))
    if (!factor || word.isName || IDIOM.test(next?.form ?? '')) continue
    // “Costs double”: of what ends a clause the tagger makes a noun.
    if (unit.tagOf(word) === Pos.verb || (at > 0 && !next)) return {factor, words: [word]}
  }
  return undefined
}

/** Whether the body says it in words or numbers, or has two numbers of which one is so many times the other. */
function isGiven(body: Body, numbers: readonly Quantity[], {value, evidence}: Factor): boolean {
  if (placesOfPhrases(body, evidence).length > 0) return true
  const change = 100 * Math.abs(value - 1)
  return numbers.some(
    (one, at) =>
      (one.kind === 'percent' && isNear(one.hi, change)) ||
      numbers.slice(at + 1).some((other) => isAlike(one, other) && isTimes(one, other, value)),
  )
}

function isNear(number: number, expected: number): boolean {
  return Math.abs(number - expected) <= NEAR * expected
}

/** Whether two numbers are of one thing: of the same noun, or beside each other. */
function isAlike(one: Quantity, other: Quantity): boolean {
  if (one.kind === 'percent' || one.kind !== other.kind) return false
  if (one.currency !== other.currency) return false
  if ((one.unit ?? '') !== (other.unit ?? '')) return false
  return countSame(one, other) || Math.abs(one.sentence - other.sentence) <= 1
}

function isTimes({hi: one}: Quantity, {hi: other}: Quantity, value: number): boolean {
  return isNear(one, other * value) || isNear(other, one * value)
}

function isChange(article: Article, {kind, vague, end, sentence}: Quantity): boolean {
  if (kind !== 'percent' || vague || /^\s+of\b/.test(article.text.slice(end, end + 6))) return false
  return CHANGES.test(article.slice(article.sentences[sentence]!))
}
