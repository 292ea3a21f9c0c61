import type {Article} from '#article'
import {canBe, CanBe} from '#language'
import type {Suspicion} from '#language'
import {copyBefore} from '#rule'

const VERBS = new Set('is are was were has have do does'.split(' '))
const PLURAL_POSSESSIVE = /[A-Za-z]s['’]\s+$/

/** Whether a noun belongs to several: each of them may have one or many (“the whips' offices”). */
export function isOfMany(article: Article, {found, start}: Suspicion): boolean {
  if (VERBS.has(found[0] ?? '')) return false
  return PLURAL_POSSESSIVE.test(copyBefore(article, start, 4))
}

/** Code units before a verb that are searched for a clause that it stands behind. */
const REACH = 60
/** “The work he does”, “what they have”: a noun with a clause that ends in its verb. */
const CLAUSE_BEFORE =
  /\b(?:(?:the|an?|his|her|its|their|our|my|your|every|each)\s+[\p{L}’'-]+|what|all)\s+(?:he|she|it|they|we|you|I)\s+(?:do|does|did|has|have|had)\s+$/iu

/** Whether a verb has for its subject what such a clause stands behind: “the work he does changes lives”. */
export function isBehindClause(article: Article, {found, start}: Suspicion): boolean {
  return (found[0] ?? '').endsWith('s') && CLAUSE_BEFORE.test(copyBefore(article, start, REACH))
}

const BEHIND_WITH = /(?:\band|,) with $/
const BEFORE_SPOT_ON = /^ spot on\b/

/** Whether “it” owns nothing: “he lost the vote and with it control”, “got it spot on”. */
export function isItAlone(article: Article, {found, start, end}: Suspicion): boolean {
  if (found[0] !== 'it') return false
  return (
    BEHIND_WITH.test(copyBefore(article, start, 10)) ||
    BEFORE_SPOT_ON.test(article.text.slice(end, end + 9))
  )
}

const PLURAL_VERBS = new Set(['are', 'were', 'have'])

/** Whether “what” stands for several: “filming what are set to be the best” (Quirk et al. 1985, section 15.8). */
export function isWhatOfSeveral(_: Article, {found, before}: Suspicion): boolean {
  return before === 'what' && PLURAL_VERBS.has(found[0] ?? '')
}

/** “The championships in Leeds, which”: several, and where they are. */
const SEVERAL_WITHIN =
  /([\p{L}’'-]+s)(?:\s+(?:at|in|near|of|on|outside)\s+(?:the\s+)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?){1,2},?\s+(?:who|which|that)\s+$/u

/** Whether “which” stands for the several before a place, and not for the place. */
export function isWhichOfSeveral(article: Article, {found, start}: Suspicion): boolean {
  const {lexicon} = article.language
  const several = SEVERAL_WITHIN.exec(copyBefore(article, start, REACH))?.[1]?.toLowerCase() ?? ''
  return canBe(found[0] ?? '', CanBe.base, lexicon) && canBe(several, CanBe.plural, lexicon)
}

/** Whether “these days” tells when: “what is these days a quiet street”. */
export function isTheseDays({text}: Article, {found, end}: Suspicion): boolean {
  return VERBS.has(found[0] ?? '') && /^\s+these days\b/.test(text.slice(end, end + 12))
}

/** “I share it, but am unable”: the subject stands before the verb that comes first. */
const FIRST_PERSON = /\bI\b[^.!?;:“”"]*\b(?:and|but|or|so|yet)\s+(?:[a-z]+ly\s+)?$/

/** Whether “am” has an “I” for its subject, before another verb of it. */
export function isOfFirstPerson(article: Article, {found, start}: Suspicion): boolean {
  return found[0] === 'am' && FIRST_PERSON.test(copyBefore(article, start, REACH))
}

/** “All she needs”, “what they do”: one thing, whatever it is. */
const ALL_THAT_IS =
  /\b(?:all|what)\s+(?:[\p{L}’'-]+\s+){1,3}(?:asks?|does|do|did|has|have|had|knows?|needs?|needed|takes?|took|wants?|wanted)\s+$/iu

/** Whether a verb has for its subject what somebody needs: “all he needs is two more” (Quirk et al. 1985, section 10.39). */
export function isAllThatIs(article: Article, {found, start}: Suspicion): boolean {
  return /^(?:is|was)$/.test(found[0] ?? '') && ALL_THAT_IS.test(copyBefore(article, start, REACH))
}

/** A clause of what is not so. */
const UNREAL =
  /\b(?:if|though|suppose|supposing|unless|wish(?:e[sd])?)\s+(?:that\s+)?(?:[\p{L}’'-]+\s+){1,4}$/iu

/** Whether “were” tells of what is not so: “if one boat were lost” (Quirk et al. 1985, section 3.62). */
export function isUnreal(article: Article, {found, start}: Suspicion): boolean {
  return found[0] === 'were' && UNREAL.test(copyBefore(article, start, REACH))
}

/** First names and surnames that are auxiliaries in small letters. */
const LIKE_AUXILIARY = /[^.!?:;\s“"‘]\s+(?:\p{Lu}\p{L}+\s+)?(?:Can|May|Will)\s+$/u

/** Whether a name that looks like an auxiliary is the subject: “Emre Can has”, “Theresa May is”. */
export function isBehindName(article: Article, {found, start}: Suspicion): boolean {
  const verb = found[0] ?? ''
  if (!VERBS.has(verb) && !verb.endsWith('s')) return false
  return LIKE_AUXILIARY.test(copyBefore(article, start, 30))
}

/** “…, cuts the price and”: a verb with its object, behind which another of the same subject follows. */
const SERIES =
  /[,;]\s+([a-z]+s)\s+(?:an?|her|his|its|my|our|that|the|their|this|up|down|out)\s[^.,;:!?]*\band\s+$/

/** Whether a verb ends a series of verbs with one subject: “it sails, cuts the cost and gets rid of the queue”. */
export function isOfSeries(article: Article, {found, start}: Suspicion): boolean {
  const {lexicon} = article.language
  if (!canBe(found[0] ?? '', CanBe.third, lexicon)) return false
  const verb = SERIES.exec(copyBefore(article, start, 2 * REACH))?.[1] ?? ''
  return canBe(verb, CanBe.third, lexicon)
}

/** Where a clause may begin. */
const OPENS_CLAUSE =
  /(?:^|[.!?:;–—\n]["”’]*\s*|,\s+(?:and\s+|but\s+|or\s+)?|\b(?:but|and|that)\s+)["“‘]?$/
/** A subject, and what would come of it. */
const UNREAL_BEHIND =
  /^\s+(?:he|I|it|she|this|that|the|an?|his|her|its|there|my|our|their|\p{Lu}[\p{L}’'-]*)\b[^.;!?]*(?:\b(?:could|might|should|would)\b|['’]d\b)/u
const UNREAL_AHEAD = /(?:\b(?:could|might|should|would)\b|['’]d\b)[^.;!?]*$/

/** Whether “were” opens a condition before its subject: “were it longer, it would do” (section 15.36). */
export function isInvertedCondition(article: Article, {found, start, end}: Suspicion): boolean {
  if (found[0] !== 'were') return false
  const ahead = copyBefore(article, start, 2 * REACH)
  if (!OPENS_CLAUSE.test(ahead)) return false
  const behind = article.text.slice(end, end + 3 * REACH)
  return (
    UNREAL_BEHIND.test(behind) ||
    (UNREAL_AHEAD.test(ahead) && /^\s+(?:he|I|it|she|this|that|there)\b/.test(behind))
  )
}
