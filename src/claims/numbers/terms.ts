import type {Article} from '#article'
import type {Quantity} from '#inventory'

/** In months. */
const MONTHS_OF: Readonly<Record<string, number>> = {year: 12, month: 1, decade: 120}
/** UTF-16 code units before a length in which a court's words stand. */
const REACH = 60
/** “Sentenced on Thursday to”, “jailed for”: a court's words right before a term. */
const IMPOSED =
  /\b(?:sentenced?|jail(?:ed|s)|imprisoned)\b(?! of)(?:(?! (?:said|asked|could|after)\b)[^.;:“”"]){0,40} (?:to|for)(?: (?:serve|a total of|a term of|an?))? $/i
/** “Jailed eight years”, “gets eight years”, “is given an”: how a headline says it. */
const HEADLINE_IMPOSED = /\b(?:jail(?:ed|s)|gets?|given|handed)(?: (?:for|an?))? $/i
/** Behind the length in a headline, where “gets” is said of many things. */
const FOR_A_CRIME =
  /^[ -](?:(?:in )?(?:prison|jail)|behind bars|(?:jail |prison )?(?:sentence|term)|for \w+ing\b|(?:for|over) [\w’' -]{0,40}?(?:fraud|theft|murder|killing|manslaughter|rape|abuse|assault|attack|bribery|smuggling|plot|scam|robbery|arson|corruption|stabbing|shooting)\b)/i
/** What makes a term longer or shorter than its number: “and six months”, “two of them suspended”. */
const ADDED =
  /\b(?:suspended|consecutive|concurrent|plus|further|additional|extra|on top of|licence|probation)\b/i
const AND_MORE = /^ and (?:an? |[\w-]+ )(?:half|months?|weeks?|days?)\b/i
/** By which a body says a term in other words. */
const OF_PRISON =
  /\b(?:serv\w+|terms?|sentences?|sentenced|prison|jail(?:ed)?|given|gave|handed|behind bars)\b/i
const NEAR = 40
/** Terms that differ by less are one, rounded. */
const ROUNDED = 0.1
/** Of that many, a headline may add all up. */
const MOST_TERMS = 6

/**
 * The prison term that the body has for one of display text: where a court imposes one term in the body, and it is not
 * the claimed, one of the two is wrong. Undefined where the claim is no such term, where the body bears it out in
 * whatever words, or has several terms.
 */
export function otherTerm(
  article: Article,
  claim: Quantity,
  evidence: readonly Quantity[],
): Quantity | undefined {
  const claimed = monthsOf(claim)
  if (claimed === undefined || !isClaimedTerm(article, claim)) return undefined
  const terms = evidence.filter(
    (other) =>
      monthsOf(other) !== undefined && isTerm(article, other) && !isOfAnotherYear(other, evidence),
  )
  if (
    terms.length === 0 ||
    terms.length > MOST_TERMS ||
    terms.some((term) => isAddedTo(article, term))
  )
    return undefined
  const isBorneOut = evidence.some(
    (other) => isLike(monthsOf(other), claimed) && OF_PRISON.test(around(article, other)),
  )
  const lengths = terms.map((term) => monthsOf(term)!)
  const together = lengths.reduce((sum, length) => sum + length, 0)
  if (isBorneOut || isLike(together, claimed)) return undefined
  return lengths.every((length) => length === lengths[0]) ? terms[0] : undefined
}

function isLike(length: number | undefined, claimed: number): boolean {
  return length !== undefined && Math.abs(length - claimed) <= claimed * ROUNDED
}

/** Whether the sentence speaks of a year: who is sentenced now may have been jailed then. */
function isOfAnotherYear(term: Quantity, evidence: readonly Quantity[]): boolean {
  return evidence.some(({kind, sentence}) => kind === 'year' && sentence === term.sentence)
}

function isAddedTo(article: Article, term: Quantity): boolean {
  return (
    AND_MORE.test(article.text.slice(term.end, term.end + NEAR)) ||
    ADDED.test(around(article, term))
  )
}

function around({text}: Article, {start, end}: Quantity): string {
  return text.slice(Math.max(0, start - NEAR), end + NEAR)
}

/** Undefined for what is no length of months or years, or tells no more than an order of size. */
function monthsOf({kind, vague, lo, hi, unit = ''}: Quantity): number | undefined {
  const factor = kind === 'duration' && !vague && lo === hi ? MONTHS_OF[unit] : undefined
  return factor && lo * factor
}

function isTerm(article: Article, quantity: Quantity): boolean {
  return IMPOSED.test(before(article, quantity))
}

function before({text}: Article, {start}: Quantity): string {
  return text.slice(Math.max(0, start - REACH), start)
}

function isClaimedTerm(article: Article, claim: Quantity): boolean {
  if (claim.bound !== 'exact') return false
  const behind = article.text.slice(claim.end, claim.end + REACH)
  if (/^ (?:ago|later|earlier|before|after)\b/i.test(behind)) return false
  if (isTerm(article, claim)) return true
  const ahead = before(article, claim)
  if (!HEADLINE_IMPOSED.test(ahead)) return false
  return /\bjail(?:ed|s) (?:for )?$/i.test(ahead) || FOR_A_CRIME.test(behind)
}
