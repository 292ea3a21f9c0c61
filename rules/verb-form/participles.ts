import type {Article} from '#article'
import type {Suspicion} from '#language'
import {copyBefore, lineBefore} from '#rule'

/** Code units before “having” that are searched for the “with” of its clause. */
const REACH = 90
/** “With the bridge having been shut”, and behind a comma. */
const OPENS = /\bwith\b(?:[^.;:,]|,(?=\d))*$|,\s+$/i

/**
 * Whether “having” opens a clause of its own, as in “with the bridge having been shut”, “is in prison,
 * having been charged” (Quirk et al. 1985, section 15.46): its subject stands before it as that of “have” would.
 */
export function isAbsoluteHaving(article: Article, {found, before, start}: Suspicion): boolean {
  if (found[0] !== 'having') return false
  if (before === 'who' || before === 'which') return true
  return OPENS.test(copyBefore(article, start, REACH))
}

/** A pronoun that opens its sentence. */
const PRONOUN = /(?:^|[.!?:;][“”"’']*\s+)(?:this|that|it|there)\s+$/i

/** Whether “being” has a pronoun for its subject: “This being Sunday, the shops were shut”. */
export function isAbsoluteBeing(article: Article, {found, start}: Suspicion): boolean {
  return found[0] === 'being' && PRONOUN.test(lineBefore(article, start, 12))
}

/** What is said to be developed or developing: either is right, and which is meant the story knows. */
const ECONOMIES =
  /^(?:areas?|countr(?:y|ies)|econom(?:y|ies)|markets?|nations?|regions?|states?|world)$/

/** Whether a participle tells of two kinds of country one. */
export function isKindOfEconomy(_: Article, {found, after}: Suspicion): boolean {
  return /^develop(?:ed|ing)$/.test(found[0] ?? '') && ECONOMIES.test(after)
}
