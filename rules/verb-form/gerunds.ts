import type {Article} from '#article'
import type {Suspicion} from '#language'
import {copyBefore} from '#rule'

/**
 * Words whose “to” is a preposition, so that a gerund follows (Quirk et al. 1985, sections 16.38 and 16.83;
 * Oxford Advanced Learner’s Dictionary).
 */
export const TAKE_GERUND: ReadonlySet<string> = new Set(
  `accustomed addicted addition admit admits admitted admitting akin alternative alternatives
  amount amounted amounting amounts antidote applied applies approach approaches averse barrier
  barriers close closer commitment committed comparable compared conducive confess confessed
  contrary contribute contributed contributes contributing contribution contributor dedicated
  dedication devoted devotion due equal equivalent exposed forward geared immune impediment
  integral key led limited limits linked object objected objecting objection objections objects
  obstacle obstacles open opposed opposition oriented path pathway preferable prelude prior
  prone receptive reduced related relating relation resigned resistance resistant resort
  resorted resorting respect respond responded response restricted return returned revert
  reverted road route routes similar solution solutions step steps subject subjected susceptible
  switched take taken takes taking tantamount testified testifies testify testifying tied up took used vulnerable`.split(
    /\s+/,
  ),
)

/** Verbs that put somebody or something to doing; their object stands between. */
export const PUT_TO: ReadonlySet<string> = new Set(
  `applied applies apply applying commits committed confine confined confines confining dedicate
  dedicated dedicates dedicating devote devoted devotes devoting expose exposed exposes exposing
  inure inured inures inuring lend lends lent limit limited limiting limits prefer preferred
  prefers reduce reduced reduces reducing resign resigned restrict restricted restricting
  restricts subject subjected subjecting subjects`.split(/\s+/),
)

/** Code units before “to” that are searched for what governs it. */
const REACH = 100
/** “Some way to”, “well on the way to”, “halfway to”, “looking forward now to”, “as close as they came to”, “put her mind to”. */
const WAY =
  /\b(?:forward [a-z]+|close[a-z]* (?:[a-z]+ ){0,3}(?:came|come|get|got)|(?:some|part|a long|half) way|(?:on|along) (?:the|its|his|her|their|our|my|your) way|halfway|(?:put|puts|putting|turn|turned|turning) (?:his|her|its|their|our|my|your) (?:[a-z]+ )?(?:attention|energies|energy|hands?|minds?|talents?|thoughts?))\s+$/i
/** These take an infinitive wherever they stand. */
const TAKE_INFINITIVE =
  /\b(?:able|about|agreed|began|begin|begun|decided|eager|forced|going|had|has|have|having|hoping|likely|need(?:ed|s)?|ready|refused|started|trying|unable|unlikely|unwilling|want(?:ed|s)?|willing)\s+$/
/** “From being a clerk to”. */
const FROM = /\bfrom\b(?:(?!\bto\b)[^.;:!?])*$/i

/** Whether a gerund stands behind a “to” that takes one: “used to taking”. */
export function isGerundAfterTo(article: Article, {found, before, from}: Suspicion): boolean {
  if (before !== 'to' || !found[0]?.endsWith('ing')) return false
  const place = copyBefore(article, from, REACH)
  const governor = /([a-z]+)["'”’]?\s+$/.exec(place)?.[1]
  if (governor !== undefined && TAKE_GERUND.has(governor)) return true
  if (TAKE_INFINITIVE.test(place)) return false
  return WAY.test(place) || FROM.test(place) || isBehindObject(place)
}

/** Whether one of the few words before “to” puts to what follows: “limits the watch to telling”. */
function isBehindObject(place: string): boolean {
  const clause = /[^.,;:!?]*$/.exec(place)![0]
  return clause
    .trim()
    .split(/\s+/)
    .slice(-MOST_BETWEEN)
    .some((word) => PUT_TO.has(word))
}

/** Words from such a verb to “to”, itself among them. */
const MOST_BETWEEN = 5

/** “The problems he had”, “no trouble”: what comes of doing something (Quirk et al. 1985, section 17.54). */
const TROUBLE =
  /\b(?:difficulties|difficulty|fun|luck|problems?|success|trouble)\s+(?:[\p{L}’'-]+\s+){0,3}(?:had|has|have)\s+$/u

/** Whether a gerund says what somebody had trouble doing: “problems he had applying for it”. */
export function isTroublesome(article: Article, {found, start}: Suspicion): boolean {
  return (found[0] ?? '').endsWith('ing') && TROUBLE.test(copyBefore(article, start, REACH))
}
