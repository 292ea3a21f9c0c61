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
/** Terms that differ by less are one, rounded. */
const ROUNDED = 0.1
/** Of that many, a headline may add all up. */
const MOST_TERMS = 6

/**
 * The prison term that the body has for one of display text: where a court imposes terms in the body and
 * neither one of them nor all together are the claimed, one of the two is wrong. Undefined where the claim is
 * no such term or the body bears it out.
 */
export function otherTerm(
  article: Article,
  claim: Quantity,
  evidence: readonly Quantity[],
): Quantity | undefined {
  const claimed = monthsOf(claim)
  if (claimed === undefined || !isClaimedTerm(article, claim)) return undefined
  const terms = evidence.filter((other) => monthsOf(other) !== undefined && isTerm(article, other))
  if (terms.length === 0 || terms.length > MOST_TERMS) return undefined
  const lengths = terms.map((term) => monthsOf(term)!)
  const together = lengths.reduce((sum, length) => sum + length, 0)
  if ([...lengths, together].some((length) => Math.abs(length - claimed) <= claimed * ROUNDED))
    return undefined
  const [first] = terms
  return lengths.every((length) => length === lengths[0]) ? first : undefined
}

/** Undefined for what is no length of months or years, or tells no more than an order of size. */
function monthsOf({kind, vague, lo, hi, unit = ''}: Quantity): number | undefined {
  const factor = kind === 'duration' && !vague && lo === hi ? MONTHS_OF[unit] : undefined
  return factor && lo * factor
}

function isTerm({text}: Article, {start}: Quantity): boolean {
  return IMPOSED.test(text.slice(Math.max(0, start - REACH), start))
}

function isClaimedTerm(article: Article, claim: Quantity): boolean {
  if (claim.bound !== undefined && claim.bound !== 'exact') return false
  if (isTerm(article, claim)) return true
  const {text} = article
  const before = text.slice(Math.max(0, claim.start - REACH), claim.start)
  if (!HEADLINE_IMPOSED.test(before)) return false
  return (
    /\bjail(?:ed|s) (?:for )?$/i.test(before) ||
    FOR_A_CRIME.test(text.slice(claim.end, claim.end + REACH))
  )
}
