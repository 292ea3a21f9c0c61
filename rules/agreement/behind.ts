import type {Article} from '#article'
import type {Suspicion} from '#language'

const VERBS = new Set('is are was were has have do does'.split(' '))
const PLURAL_POSSESSIVE = /[A-Za-z]s['’]\s+$/

/** Whether a noun belongs to several: each of them may have one or many (“the whips' offices”). */
export function isOfMany({text}: Article, {found, start}: Suspicion): boolean {
  if (VERBS.has(found[0] ?? '')) return false
  return PLURAL_POSSESSIVE.test(text.slice(Math.max(0, start - 4), start))
}

/** Code units before a verb that are searched for a clause that it stands behind. */
const REACH = 60
/** “The work he does”, “what they have”: a noun with a clause that ends in its verb. */
const CLAUSE_BEFORE =
  /\b(?:(?:the|an?|his|her|its|their|our|my|your|every|each)\s+[\p{L}’'-]+|what|all)\s+(?:he|she|it|they|we|you|I)\s+(?:do|does|did|has|have|had)\s+$/iu

/** Whether a verb has for its subject what such a clause stands behind: “the work he does changes lives”. */
export function isBehindClause({text}: Article, {found, start}: Suspicion): boolean {
  return (
    (found[0] ?? '').endsWith('s') &&
    CLAUSE_BEFORE.test(text.slice(Math.max(0, start - REACH), start))
  )
}

const BEHIND_WITH = /(?:\band|,) with $/
const BEFORE_SPOT_ON = /^ spot on\b/

/** Whether “it” owns nothing: “he lost the vote and with it control”, “got it spot on”. */
export function isItAlone({text}: Article, {found, start, end}: Suspicion): boolean {
  if (found[0] !== 'it') return false
  return (
    BEHIND_WITH.test(text.slice(Math.max(0, start - 10), start)) ||
    BEFORE_SPOT_ON.test(text.slice(end, end + 9))
  )
}

const PLURAL_VERBS = new Set(['are', 'were', 'have'])

/** Whether “what” stands for several: “filming what are set to be the best” (Quirk et al. 1985, section 15.8). */
export function isWhatOfSeveral(_: Article, {found, before}: Suspicion): boolean {
  return before === 'what' && PLURAL_VERBS.has(found[0] ?? '')
}

/** First names and surnames that are auxiliaries in small letters. */
const LIKE_AUXILIARY = /[^.!?:;\s“"‘]\s+(?:\p{Lu}\p{L}+\s+)?(?:Can|May|Will)\s+$/u

/** Whether a name that looks like an auxiliary is the subject: “Emre Can has”, “Theresa May is”. */
export function isBehindName({text}: Article, {found, start}: Suspicion): boolean {
  if (!VERBS.has(found[0] ?? '') && !(found[0] ?? '').endsWith('s')) return false
  return LIKE_AUXILIARY.test(text.slice(Math.max(0, start - 30), start))
}
