import type {Article} from '#article'
import {canBe, CanBe} from '#language'
import type {Suspicion} from '#language'
import {copyBefore} from '#rule'
import type {Exception} from '#rule'

/** Code units before and behind the gap that are searched. */
const REACH = 80

/** “I’ve a meeting”: who has it, with no “got” (Quirk et al. 1985, section 3.34). */
const HAVE = /\b(?:I|we|you|they)['’]ve$/i
/** A thing, and not how long: “I’ve a fan for years” lacks its “been”. */
const THING = /^\s+(?:an?|no|some|the)\s+(?![^.;!?]{0,40}\b(?:for|since)\b)/

/** Whether “have” stands for “have got”: “I’ve a meeting in the morning”. */
export function isHave(article: Article, {start}: Suspicion): boolean {
  return (
    HAVE.test(copyBefore(article, start, 8)) && THING.test(article.text.slice(start, start + REACH))
  )
}

/** Whether a speaker says what had to be done: “you’d to laugh” (Oxford English Dictionary, have, 27). */
export function isHadTo(article: Article, {isQuoted, meant, start}: Suspicion): boolean {
  if (!isQuoted || meant[0] !== 'have') return false
  return (
    /\b(?:he|I|she|they|we|you)['’]d$/i.test(copyBefore(article, start, 8)) &&
    /^\s+to\s/.test(article.text.slice(start, start + 5))
  )
}

/** “Nobody need”, “hardly dare”: before a base form a modal verb (Quirk et al. 1985, section 3.42). */
const MODAL_NEED =
  /\b(?:few|hardly|neither|never|no|no[- ]one|nobody|none|nor|not|nothing|only|scarcely|\p{L}+n['’]t)\s+(?:(?:he|she|it|they|we|you|I|of\s+\p{L}+|[\p{L}-]+)\s+){0,3}(?:need|dare|dared)$/iu

/** Whether “need” or “dare” is modal: “nobody need know”. */
export function isModal(article: Article, {meant, start}: Suspicion): boolean {
  return meant[0] === 'to' && MODAL_NEED.test(copyBefore(article, start, REACH))
}

/** A clause with a verb and a figure, and the subject of the next. */
const FIGURE_BEFORE =
  /\b(?:added|are|cost|costs|fell|gained|got|had|has|have|is|lost|made|rose|scored|took|was|were|won)\s[^.;!?]{0,30}\d[^.;!?]{0,40}(?:,|\band|\bbut)\s(?:[\p{L}’'-]+\s){0,3}[\p{L}’'-]+$/u

/** Whether the verb of the clause before holds for a figure too: “the inflow was 90 cusecs and the outflow 70” (section 13.92). */
export function isGapped(article: Article, {start}: Suspicion): boolean {
  return (
    /^\s+[£$€]?\d/.test(article.text.slice(start, start + 4)) &&
    FIGURE_BEFORE.test(copyBefore(article, start, 120))
  )
}

/** “Come what may”, “come the spring”: whatever or whenever it comes (section 15.34). */
const COME =
  /^\s+come\s+(?:what may|hell or|rain or|(?:(?:the|next|this)\s+)?(?:autumn|christmas|dusk|easter|evening|morning|nightfall|night|spring|summer|winter|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december))\b/i

/** Whether a clause of “come” stands by itself. */
export function isComeWhatMay({text}: Article, {start}: Suspicion): boolean {
  return COME.test(text.slice(start, start + 30))
}

/** “…, he on the odd side, she on the even”: two members with the same preposition and no verb. */
const PAIRED =
  /^\s+(at|by|from|in|on|over|to|under|with)\s[^.;:!?]{2,50}?[,;]\s+(?:and\s+)?(?:he|she|it|they|we|you|I|the others?|others)\s+\1\s/
const OPENS_MEMBER = /[,:;–—-]\s?(?:he|she|it|they|we|you|I|some|one|the one)$/
const PAIRED_BACK =
  /[,:;–—-]\s?(?:he|she|it|they|we|you|I|some|one|the one)\s+(at|by|from|in|on|over|to|under|with)\s[^.;:!?]{2,50}?[,;]\s+(?:and\s+)?(?:he|she|it|they|we|you|I|the others?|others)$/

/** Whether one of two members leaves out the verb that neither has. */
export function isPaired(article: Article, {start}: Suspicion): boolean {
  const ahead = copyBefore(article, start, REACH)
  const behind = article.text.slice(start, start + REACH)
  if (OPENS_MEMBER.test(ahead) && PAIRED.test(behind)) return true
  const preposition = PAIRED_BACK.exec(ahead)?.[1]
  return preposition !== undefined && new RegExp(`^\\s+${preposition}\\b`).test(behind)
}

/** “…: the skin burnt, the flesh”: what a colon or dash opens has no verb so far. */
const LISTED =
  /[:–—]\s?(?:the|an?|his|her|its|their|some|one)\s(?:(?!\b(?:am|are|can|could|did|do|does|had|has|have|is|may|might|must|shall|should|was|were|will|would)\b|n['’]t\b|['’](?:s|re|ve|ll|d)\s(?:a|the|been|not)\b)[^.;:!?–—])*,\s(?:and\s)?(?:the|an?|his|her|its|their)\s(?:[\p{L}’'-]+\s)?[\p{L}’'-]+$/u

/** Whether a member of a list of clauses without verbs has none either: “the skin burnt, the flesh a shade raw”. */
export function isVerbless(article: Article, {meant, start}: Suspicion): boolean {
  return (
    /^(?:is|was|are|were)$/.test(meant[0] ?? '') &&
    LISTED.test(copyBefore(article, start, 2 * REACH))
  )
}

/** “What his captain, Jo Rae, admitted”: what somebody says of what the clause is about (section 15.8). */
const WHAT_IS_SAID =
  /\bwhat\s[^.;:!?“”"]{2,70}\b(?:admitted|admits|agreed|argued|believed?s?|called|claimed|claims|concede[ds]?|described|feared|fears|felt|hoped|hopes|insisted|insists|knew|knows|said|says|suggest(?:ed|s)|suspect(?:ed|s)|thought|thinks?)$/i
const VERB_BEHIND =
  /^\s+(?:are|can|could|had|has|have|is|may|might|must|should|was|were|will|would)\b/

/** Whether “what” is the subject of the verb behind: “for what he admitted was a last try”. */
export function isOfWhat(article: Article, {start}: Suspicion): boolean {
  return (
    WHAT_IS_SAID.test(copyBefore(article, start, 100)) &&
    VERB_BEHIND.test(article.text.slice(start, start + 12))
  )
}

/** “A version their families reject.”: a noun behind a comma, and a clause of three or four words. */
const APPOSED = /,\s+an?\s+(?:[\p{L}’'-]+\s+)?[\p{L}’'-]+$/u
const SHORT_CLAUSE =
  /^\s+(?:the|his|her|its|their|our|my|many|some|most)\s+([\p{L}’'-]+)\s+([\p{L}’'-]+)(?=[.,;”"])/u

/** Whether a short clause tells of what a comma opens: “…, a version their families reject”. */
export function isShortClause(article: Article, {meant, start}: Suspicion): boolean {
  if (meant[0] !== 'of' || !APPOSED.test(copyBefore(article, start, 40))) return false
  const [, subject = '', verb = ''] =
    SHORT_CLAUSE.exec(article.text.slice(start, start + REACH)) ?? []
  const {lexicon} = article.language
  return canBe(subject, CanBe.plural, lexicon)
    ? canBe(verb, CanBe.base | CanBe.past, lexicon)
    : canBe(verb, CanBe.third | CanBe.past, lexicon)
}

/** What somebody asks or wants that something be not: “asked that her name not be published”. */
const ASKED =
  /\b(?:ask|demand|insist|propos|recommend|request|requir|stipulat|suggest|urg)[a-z]*\s[^.;:]*\bthat\b[^.;:]*$/

/** Whether “not” stands before a subjunctive. */
export function isNotBe(article: Article, {start}: Suspicion): boolean {
  return (
    /^\s+not\s+\p{L}+\b/u.test(article.text.slice(start, start + 20)) &&
    ASKED.test(copyBefore(article, start, 2 * REACH))
  )
}

export const leftOutRightly: readonly Exception[] = [
  isComeWhatMay,
  isGapped,
  isHadTo,
  isHave,
  isModal,
  isNotBe,
  isOfWhat,
  isPaired,
  isShortClause,
  isVerbless,
]
