import type {Article} from '#article'
import {MONTHS, WEEKDAYS} from '#inventory'
import type {Suspicion} from '#language'
import {copyBefore} from '#rule'
import type {Exception} from '#rule'

/** “What a blow”, behind which a clause says of what. */
const EXCLAMATION = /\bwhat an? (?:[\p{L}’'-]+ )?[\p{L}’'-]+\s*$/iu
/** “The best player”, “the only time”. */
const SUPERLATIVE =
  /\b(?:best|worst|first|last|only|most [\p{L}-]+|[\p{L}]{3,}est)\s+(?:[\p{L}’'-]+\s+)?[\p{L}’'-]+$/u
/** A subject, and an auxiliary that a relative clause has: “the league has seen”. */
const RELATIVE = clauseWith(3, 'has|have|had|ever')
/** “…, reported Reuters”. */
const ATTRIBUTION = /,["”’]?\s+(?:reported|wrote|tweeted|posted|added|said)$/
/** Code units before the gap that are searched for it. */
const REACH = 60

/** What begins as a subject does, and has one of some words behind it, or behind a few words more. */
function clauseWith(most: number, words: string): RegExp {
  return new RegExp(
    String.raw`^\s+(?:the|an?|his|her|its|their|our|my|your|this|these|he|she|it|they|we|you|I|\p{Lu}[\p{L}’'-]*)(?:\s+[\p{L}’'-]+){0,${most}}?\s+(?:${words})\b`,
    'u',
  )
}

/** Whether an exclamation goes on: “I knew what a blow his death was” (Quirk et al. 1985, section 11.31). */
export function isExclamation(article: Article, {start}: Suspicion): boolean {
  return EXCLAMATION.test(copyBefore(article, start, REACH))
}

/** Whether a relative clause without a pronoun follows: “the best player the league has seen” (section 17.15). */
export function isContactClause(article: Article, {start}: Suspicion): boolean {
  return (
    SUPERLATIVE.test(copyBefore(article, start, REACH)) &&
    RELATIVE.test(article.text.slice(start, start + REACH))
  )
}

/** Whether a verb tells whose words stand before the comma. */
export function isAttribution(article: Article, {start}: Suspicion): boolean {
  const behind = article.text.slice(start, start + 3)
  return ATTRIBUTION.test(copyBefore(article, start, REACH)) && /^\s+\p{Lu}/u.test(behind)
}

/** What somebody has or hears that a clause without “that” tells (Quirk et al. 1985, section 17.26). */
const THOUGHT =
  /^(?:belief|chance|claims?|confidence|danger|doubts?|evidence|faith|fears?|feeling|guarantee|hopes?|idea|impression|news|odds|proof|reports?|risk|rumou?rs?|signs?|speculation|suggestions?|talk|warnings?|word)$/
/** A subject, and the verb of its clause. */
const CLAUSE = clauseWith(
  4,
  'is|are|was|were|has|have|had|will|would|can|could|may|might|should|must',
)

/** Whether a clause tells of a thought: “there was talk the club would fold”. */
export function isContentClause({text}: Article, {before, start}: Suspicion): boolean {
  return THOUGHT.test(before) && CLAUSE.test(text.slice(start, start + REACH))
}

const MORE = String.raw`the\s+(?:better|bigger|cheaper|closer|colder|deeper|earlier|easier|faster|fewer|further|greater|harder|heavier|higher|hotter|larger|later|less|lighter|longer|louder|lower|more|nearer|older|poorer|quicker|richer|shorter|slower|smaller|sooner|stronger|tighter|warmer|weaker|wider|worse|younger)\b`
const MORE_AHEAD = new RegExp(String.raw`\b${MORE}`, 'i')
const MORE_BEHIND = new RegExp(String.raw`^\s+${MORE}`)

/** Whether one comparison goes with another: “the higher the price the higher the volume” (section 15.51). */
export function isProportion(article: Article, {start}: Suspicion): boolean {
  return (
    MORE_AHEAD.test(copyBefore(article, start, REACH)) &&
    MORE_BEHIND.test(article.text.slice(start, start + REACH))
  )
}

const alternatives = (words: ReadonlyMap<string, unknown>) => [...words.keys()].join('|')
const DAY = new RegExp(
  String.raw`^\s+(?:(?:${alternatives(WEEKDAYS)})\b|(?:${alternatives(MONTHS)})\b\.?\s+\d)`,
  'i',
)

/** Whether a day stands without “on”, as American copy has it: “they arrive Friday” (AP Stylebook, “on”). */
export function isDay({text}: Article, {meant, start}: Suspicion): boolean {
  const behind = text.slice(start, start + 16)
  return meant[0] === 'on' && /^\s+\p{Lu}/u.test(behind) && DAY.test(behind)
}

/** “The day”, “the moment”: a clause tells which, without “when” or “that” (section 17.22). */
const TIME = /^(?:days?|minute|moment|morning|night|reason|time|way|week|year)$/
const ITS_VERB =
  /^\s+(?:the|an?|his|her|its|their|our|my|your)\s+(?:[\p{L}’'-]+\s+){1,5}?(?:are|can|could|did|had|has|have|is|was|were|will|would|(?<!ly\s)(?!hundred|need)\p{L}{2,}ed)\b/u

/** Whether a clause tells which time or way it was: “since the days the first game came out”. */
export function isTimeClause({text}: Article, {before, meant, start}: Suspicion): boolean {
  return meant[0] === 'of' && TIME.test(before) && ITS_VERB.test(text.slice(start, start + REACH))
}

/** A comparison, and what would repeat the clause before it. */
const COMPARED =
  /\b(?:as|than)\s+(?:he|she|it|they|we|you|I|(?:the|his|her|its|their|our|my)\s+[\p{L}’'-]+)\s+(?:can|could|did|do|does|had|has|have|is|are|may|might|should|was|were|will|would)$/u

/** Whether a comparison leaves its verb out: “it lasts longer than it would in port” (section 15.66). */
export function isElliptical(article: Article, {start}: Suspicion): boolean {
  return COMPARED.test(copyBefore(article, start, REACH))
}

/** Whether “such” finds its “as” behind a noun: “such help as there is”. */
export function isSuchAs({text}: Article, {before, meant, start}: Suspicion): boolean {
  if (before !== 'such' || meant[0] !== 'as') return false
  return /^(?:\s+(?!as\b)[\p{L}’'-]+){1,5}\s+as\b(?! well\b)/u.test(
    text.slice(start, start + REACH),
  )
}

/** Whether “much as” opens a clause by itself: “it ended much as it began”. */
export function isMuchAs({text}: Article, {meant, start}: Suspicion): boolean {
  return (
    meant[0] === 'as' &&
    /^\s+(?:just|much|rather) (?:as|like)\b/.test(text.slice(start, start + 15))
  )
}

/** “The last 17 months”: how long, with no preposition (Quirk et al. 1985, section 8.52). */
const HOW_LONG =
  /^\s+(?:the|this|that|these|those)\s+(?:first|following|last|next|past|previous|same)\s+(?:[\p{L}\d.-]+\s+){0,2}?(?:afternoon|century|day|decade|evening|hour|minute|month|morning|night|season|summer|time|week|weekend|winter|year)s?\b/u

/** Whether a noun phrase tells when or how long by itself: “he led the council the last 17 months”. */
export function isHowLong({text}: Article, {meant, start}: Suspicion): boolean {
  return (
    /^(?:at|by|during|for|in|on|over)$/.test(meant[0] ?? '') &&
    HOW_LONG.test(text.slice(start, start + REACH))
  )
}

/** What opens a sentence before its subject, up to a word that may end it. */
const FRONTED =
  /(?:^|[.!?:;]["”’]*\s+|,\s+|\b(?:and|but|that|says?|said)\s+)["“‘]?(?:after|although|amid|as|at|because|before|by|despite|during|following|for|from|if|in|on|once|since|though|to|under|unless|until|when|while|with|without)\b[^,.!?:;“”"]*$/iu
/** A name, and a verb of which it can be the subject. */
const SUBJECT =
  /^\s+\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,2}\s+(?:can|could|did|does|had|has|have|is|may|might|must|said|says|should|was|were|will|would)\b/u

/** Whether the subject stands behind what opens its sentence, with no comma: “since the fall of the wall Ghana has”. */
export function isFronted(article: Article, {start}: Suspicion): boolean {
  return (
    SUBJECT.test(article.text.slice(start, start + REACH)) &&
    FRONTED.test(copyBefore(article, start, 2 * REACH))
  )
}

/** Whether “both ways” tells how by itself: “they bet both ways”. */
export function isWay({text}: Article, {start}: Suspicion): boolean {
  return /^\s+(?:both|each|either|every|the (?:other|same|wrong))\s+ways?\b(?!\s+of\b)/.test(
    text.slice(start, start + 20),
  )
}

export const withClause: readonly Exception[] = [
  isAttribution,
  isContactClause,
  isContentClause,
  isDay,
  isElliptical,
  isExclamation,
  isFronted,
  isHowLong,
  isMuchAs,
  isProportion,
  isSuchAs,
  isTimeClause,
  isWay,
]
