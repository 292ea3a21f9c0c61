import type {Article} from '#article'
import {isCalendarWord} from '#inventory'
import {CanBe, canBe} from '#language'
import type {Suspicion} from '#language'
import {copyBefore, lineBefore} from '#rule'

/** “A 6-4 7-5 winner over”. */
const SCORE = /\d\s?[-–]\s?\d[\d\s()–-]*$/

/** Whether a score stands before who or what it makes a winner: sport names the player by it. */
export function isWinnerByScore(article: Article, {found, start}: Suspicion): boolean {
  return found[0] === 'winner' && SCORE.test(copyBefore(article, start, 24))
}

/** “But”, “of course” and their like at the head of a sentence. */
const OPENS_SENTENCE = /(?:^|[.!?:;][“”"’']*\s+)["“‘']?(?:and|but|even|of course|or|so|yet)\s+$/i

/** Whether “then” tells when: “But then snow set in”. */
export function isAdverb(article: Article, {found, start}: Suspicion): boolean {
  return found[0] === 'then' && OPENS_SENTENCE.test(lineBefore(article, start, 24))
}

/** Behind “off” these lie in the sea, in small letters or as names have them. */
const AT_SEA =
  /^\s+(?:[\p{L}’'-]+\s+){0,3}(?:bay|beach|cape|coasts?|head|island|islands|isle|isles|peninsula|point|port|reef|shores?)\b/iu

/** Whether “off” tells where at sea or from what: “a colony off Jervis Bay”. */
export function isOffshore({text}: Article, {found, end}: Suspicion): boolean {
  return found[0] === 'off' && AT_SEA.test(text.slice(end, end + 40))
}

/** Whether “two” counts what follows: “he referred two allegations to the police”. */
export function isCount({text, language}: Article, {found, end}: Suspicion): boolean {
  if (found[0] !== 'two') return false
  const behind = text.slice(end, end + 60).match(/[\p{L}’'-]+|[^\s\p{L}]/gu) ?? []
  return behind.slice(0, 2).some((word) => canBe(word, CanBe.plural, language.lexicon))
}

/** Whether “soon” tells when somebody will be what follows: “his soon to be born daughter”. */
export function isSoonToBe({text}: Article, {found, end}: Suspicion): boolean {
  return found[0] === 'soon' && /^[\s-]to[\s-]be\b/.test(text.slice(end, end + 7))
}

/** What people are at a firm, in a team, for a party. */
const OFFICES = new Set(
  `adviser analyst chairman chairwoman chief consultant curator dean director economist editor
  engineer expert fellow head lecturer manager officer partner president professor researcher
  scientist secretary solicitor specialist spokesman spokeswoman spokesperson strategist trustee vice-president`.split(
    /\s+/,
  ),
)

/** Whether a preposition tells where somebody holds his office: “a director at the museum”. */
export function isOfOffice(_: Article, {found, meant, before}: Suspicion): boolean {
  return /^(?:at|for|in|with)$/.test(found[0] ?? '') && meant[0] === 'of' && OFFICES.has(before)
}

/** What “about” tells the time of, as “around” does. */
const TIME =
  /^\s+(?:the (?:same )?time|th(?:at|is) time|then|now|noon|midnight|midday|\d{1,2}(?:[.:]\d\d|am|pm| [ap]\.?m|\s?o[’']clock))\b/

/** Whether “about” tells roughly when. */
export function isRoughTime({text}: Article, {found, end}: Suspicion): boolean {
  return found[0] === 'about' && TIME.test(text.slice(end, end + 20))
}

/** Where a fielder stands: cricket has no article there (Wisden Cricketers’ Almanack). */
const FIELDER =
  /^\s+(?:(?:backward|deep|first|second|third|fourth|short|silly|wide|extra)\s+){0,2}(?:cover|fine leg|gully|leg slip|long[\s-]o(?:ff|n)|mid[\s-](?:off|on|wicket)|point|slip|square leg|third man)\b/

/** Whether “at” tells where a catch was taken: “held low at second slip”. */
export function isAtFielder({text}: Article, {found, end}: Suspicion): boolean {
  return found[0] === 'at' && FIELDER.test(text.slice(end, end + 40))
}

/** Whether “vs” stands for “versus”, which is no slip of the hand. */
export function isVersus(_: Article, {found}: Suspicion): boolean {
  return found[0] === 'vs'
}

/** Whether a verb and its subject change places behind “thus”: “Thus ended a career”. */
export function isThus({text}: Article, {found, end}: Suspicion): boolean {
  return (
    found[0] === 'thus' &&
    /^\s+(?:are|began|begins?|came|did|died|ended|ends?|has|is|spoke|started|was|were|went)\b/.test(
      text.slice(end, end + 10),
    )
  )
}

/** Whether “by” says who does it least: “denied, least of all by its owner”. */
export function isLeastOfAllBy(article: Article, {found, start}: Suspicion): boolean {
  return found[0] === 'by' && /\b(?:least|most) of all\s+$/i.test(copyBefore(article, start, 14))
}

const MEANS =
  /^\s+(?:bank transfer|card|cash|cell|check|cheque|credit card|direct debit|instalments?|installments?|mobile|phone|post|standing order|text)\b/

/** Whether “by” says how something is paid. */
export function isPaidBy(article: Article, {found, start, end}: Suspicion): boolean {
  return (
    found[0] === 'by' &&
    /\bpa(?:id|y|ying|ys|yable|yment|yments)\s+$/.test(copyBefore(article, start, 10)) &&
    MEANS.test(article.text.slice(end, end + 18))
  )
}

/** Whether “to” sets one share against another: “polled 81% to the winner's 82%”. */
export function isAgainstFigure(article: Article, {found, start, end}: Suspicion): boolean {
  return (
    found[0] === 'to' &&
    /\d\s?(?:%|per ?cent|points)?\s+$/.test(copyBefore(article, start, 12)) &&
    /^\s[^.;:!?]{2,40}?(?:['’]s|s['’])\s\d/.test(article.text.slice(end, end + 50))
  )
}

/** Whether “on” tells that a player has come on: “Croft, on in goal for Barr”. */
export function isOnPitch(article: Article, {found, meant, start, end}: Suspicion): boolean {
  return (
    found[0] === 'on' &&
    meant[0] === 'one' &&
    /,\s+$/.test(copyBefore(article, start, 3)) &&
    /^\s+(?:as|for|in|loan)\b/.test(article.text.slice(end, end + 6))
  )
}

/** “-- this in the richest of towns”: a comment with no verb. */
const COMMENTING = /(?:--|[–—,;(])\s*(?:and )?(?:all )?this\s+$/

/** Whether a preposition follows a “this” that sums up what stands before it. */
export function isAfterThis(article: Article, {found, start}: Suspicion): boolean {
  if (!/^(?:after|at|by|for|from|in|of|on|with)$/.test(found[0] ?? '')) return false
  return COMMENTING.test(copyBefore(article, start, 16))
}

/** Little words that open no noun phrase, and a clause behind “and”. */
const LITTLE =
  /^(?:a|all|also|an|another|any|anybody|anyone|are|as|at|each|even|everybody|everyone|everything|had|has|have|he|he['’]s|her|his|how|i|i['’]m|if|in|is|it|it['’]s|its|of|on|other|others|our|out|over|under|until|up|us)$/i

/** Whether “an” opens an apposition behind a comma: “the pier, an old one”. */
export function isApposition(article: Article, {found, after, start}: Suspicion): boolean {
  if (found[0] !== 'an' || !/^[aeioh]/i.test(after) || LITTLE.test(after)) return false
  return /[\p{L}”"’']\s?,\s+$/u.test(copyBefore(article, start, 5))
}

/** Whether “just as” compares: “with just as few boats as before”. */
export function isJustAs(_: Article, {found, meant, before}: Suspicion): boolean {
  return found[0] === 'as' && meant[0] === 'a' && before === 'just'
}

/** Whether “at” tells at which place by name, as “in” or “of” would: “she grew up at Angola”. */
export function isAtPlace({text}: Article, {found, meant, after, end}: Suspicion): boolean {
  if (found[0] !== 'at' || !/^(?:in|of)$/.test(meant[0] ?? '')) return false
  return !isCalendarWord(after.toLowerCase()) && /^\s+\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4))
}

/** Whether “by” tells how somebody or something travels: “salvors were on their way by air” (Quirk et al. 1985, section 9.49). */
export function isByAir({text}: Article, {found, end}: Suspicion): boolean {
  if (found[0] !== 'by') return false
  return /^\s+(?:air|bicycle|bike|boat|bus|canoe|car|coach|ferry|helicopter|hovercraft|land|lorry|plane|rail|river|road|sea|ship|sled|sledge|taxi|train|tram|truck|van|water)\b(?!\s+\p{Ll}*(?:s|ing)\b)/u.test(
    text.slice(end, end + 30),
  )
}

/** Whether “no” denies a noun behind “do”, and is no “not”: “I do no work”, “it did no harm”. */
export function isDoNo({text}: Article, {found, meant, before, end}: Suspicion): boolean {
  if (found[0] !== 'no' || meant[0] !== 'not' || !/^(?:did|do|does|doing)$/.test(before))
    return false
  return /^\s+(?:business|damage|favours?|favors?|good|harm|such thing|wrong|(?:house)?work)\b(?=\s*[.,;:!?]|\s+(?:at|by|for|in|on|to|with)\b)/.test(
    text.slice(end, end + 24),
  )
}
