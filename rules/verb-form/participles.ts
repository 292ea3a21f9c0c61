import type {Article} from '#article'
import {canBe, CanBe} from '#language'
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
  const ahead = copyBefore(article, start, REACH)
  return OPENS.test(ahead) || hasOwnSubject(ahead, article.text.slice(start, start + REACH))
}

/**
 * Behind a comma, dash or colon a subject with no verb of its own: “…, the town being small”, “there being no
 * bus”, “his own having been lost”, “…: everyone having the same”.
 */
const OWN_SUBJECT =
  /[^.!?;:“”"]*[\p{L}\d”"’')]\s?(?:[,:;(–—]|--)\s*(?:and\s+|then,\s+|but\s+)?(?:all|each|everybody|everyone|he|her own|his own|it|neither|nobody|none|she|that|their own|theirs|there|these|they|this|those|(?:the|an?|his|her|its|their|our|my|no|one|most|both|each)\s+(?:(?!(?:and|are|can|has|had|have|is|of the|or|said|says|was|were|who|will|would)\b)[\p{L}’'-]+\s+){0,3}[\p{L}’'-]+)\s+$/u
/** What opens with one of these has no clause before the comma that could be whole. */
const SUBORDINATE =
  /(?:^|[.!?]["”’]*\s+|\n)["“‘]?(?:After|Although|Amid|As|At|Because|Before|By|Despite|During|For|From|If|In|On|Since|Though|Until|When|While|With|Yesterday|Last)\b[^,.!?]*,\s+[^,.!?]*$/

/** What stands behind a comma of the same sentence. */
const GOES_ON = /^[^.!?;]*,\s/

/**
 * Whether a participle has a subject of its own behind a clause that is whole, or, with the copy from the participle
 * on, before one: “By noon, the sun having burned through, they” (Quirk et al. 1985, section 15.58).
 */
function hasOwnSubject(ahead: string, behind = ''): boolean {
  return OWN_SUBJECT.test(ahead) && (!SUBORDINATE.test(ahead) || GOES_ON.test(behind))
}

/** A pronoun that opens its sentence. */
const PRONOUN = /(?:^|[.!?:;][“”"’']*\s+)(?:this|that|it|there)\s+$/i

/** Whether “being” has a subject of its own: “This being Sunday, the shops were shut”. */
export function isAbsoluteBeing(article: Article, {found, start}: Suspicion): boolean {
  if (found[0] !== 'being') return false
  return (
    PRONOUN.test(lineBefore(article, start, 12)) || hasOwnSubject(lineBefore(article, start, REACH))
  )
}

/** Participles of verbs that tell how a thing grows to be what the adjective says. */
const BECOMING =
  /^(?:age?ing|calming|cheapening|clearing|cooling|drying|dulling|emptying|narrowing|quickening|quieting|slowing|thinning|warming|yellowing)$/

/** Whether a participle tells of a noun what becomes of it: “a thinning crowd”. */
export function isBecoming({language}: Article, {found, before, after}: Suspicion): boolean {
  if (!BECOMING.test(found[0] ?? '')) return false
  return (
    /^(?:an?|the|his|her|its|their|our|my|this|that|rapidly|slowly)$/.test(before) &&
    canBe(after, CanBe.singular | CanBe.plural, language.lexicon)
  )
}

/** What is said to be developed or developing: either is right, and which is meant the story knows. */
const ECONOMIES =
  /^(?:areas?|countr(?:y|ies)|econom(?:y|ies)|markets?|nations?|regions?|states?|world)$/

/** Whether a participle tells of two kinds of country one. */
export function isKindOfEconomy(_: Article, {found, after}: Suspicion): boolean {
  return /^develop(?:ed|ing)$/.test(found[0] ?? '') && ECONOMIES.test(after)
}
