import type {Article} from '#article'
import {canBe, CanBe, pluralsOf} from '#language'
import type {Suspicion} from '#language'
import {copyBefore} from '#rule'
import {numberAfter} from './determiners.js'
import {isPreposition} from './phrase.js'

/** Plurals by which sport names an event or a part of a team: “in the backs”, “at the worlds”. */
const IN_SPORT = new Set(
  `backs forwards threes wings worlds nationals regionals internationals juniors seniors amateurs
  heats singles doubles pairs fours eights sevens quarters semis`.split(/\s+/),
)
/** Plurals that stand before another noun as they are, in Britain above all (Quirk et al. 1985, section 17.109). */
const BEFORE_NOUN = new Set(
  `admissions appeals arms arts awards benefits bonds careers claims communications complaints customs
  drugs examinations exams futures games goods grants highways incentives investments jobs operations
  parks pensions pilots prisons rates refugees resources rights sales savings securities services
  skills sports standards systems trades veterans wages weapons works`.split(/\s+/),
)
/** “The universities of Warwick and Leeds”, “the frigates Kent and Argyll”: more than one by name. */
const SEVERAL_NAMED =
  /^ (?:of )?(?:the )?\p{Lu}[\p{L}\d’'.-]*(?: \p{Lu}[\p{L}\d’'.-]*){0,3}(?:,| and) (?:the )?\p{Lu}/u
/** “The second and third tiers”. */
const SEVERAL_COUNTED =
  /\b(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)) and (?:second|third|fourth|fifth|sixth|final|last|\d+(?:st|nd|rd|th)) $/
/** “Our homes, our schools, our”: one more of them follows. */
const ONE_MORE_OF_SEVERAL =
  /\b(all|its|her|his|my|no|our|the|their|your) [\p{L}’'-]+s,(?: and)? \1 (?:[\p{L}-]+ )?$/u
/** “The far ends of the line”: a thing has several. */
const EXTENTS =
  /^(?:banks|corners|edges|ends|fringes|levels|parts|reaches|shores|sides|slopes|stretches)$/
const OF_EXTENT =
  /\bthe (?:bottom|eastern|far|farthest|further|furthest|higher|inner|lower|northern|outer|southern|top|upper|western|wilder) $/
/** “As per the norms”, which Indian English has for “by the rules”. */
const AS_PER = /\bas per (?:the |its |their |his |her |our |these |those )?(?:[\p{L}-]+ )?$/iu
/** The word before, and the one before that. */
const TWO_BEFORE = /([a-z]+) [a-z]+ $/
const REACH = 40
/** Code units behind a plural that are searched for two names. */
const REACH_OF_NAMES = 90

/**
 * Whether a plural is meant where the ear would have one: “in the backs”, before a noun (“drugs
 * abuse”), behind a noun that is counted (“four number ones from one album”), and where several are
 * named, numbered or listed.
 */
export function isPluralInUse(article: Article, suspicion: Suspicion): boolean {
  const {text, language} = article
  const {found, meant, before, after, start, end} = suspicion
  const [noun = '', one = ''] = [found[0], meant[0]]
  if (found.length !== 1 || meant.length !== 1 || !pluralsOf(one).includes(noun)) return false
  if (before === 'the' && IN_SPORT.has(noun)) return true
  if (BEFORE_NOUN.has(noun) && canBe(after, CanBe.singular | CanBe.plural, language.lexicon))
    return true
  const ahead = copyBefore(article, start, REACH)
  if (AS_PER.test(ahead)) return true
  if (EXTENTS.test(noun) && after === 'of' && OF_EXTENT.test(ahead)) return true
  if (SEVERAL_COUNTED.test(ahead) || ONE_MORE_OF_SEVERAL.test(ahead)) return true
  if (SEVERAL_NAMED.test(text.slice(end, end + REACH_OF_NAMES))) return true
  const counted = TWO_BEFORE.exec(ahead)?.[1] ?? ''
  return numberAfter(counted) === 'plural' && isPreposition(after)
}
