import type {Article} from '#article'
import type {Suspicion} from '#language'
import {copyBefore} from '#rule'
import type {Exception} from '#rule'

/** Code units before the gap that are searched. */
const REACH = 40

function lacksArticle({meant}: Suspicion): boolean {
  return /^(?:an?|the)$/.test(meant[0] ?? '')
}

/** The words behind a gap for an article, up to their noun; '' where they are not known, or no article is missing. */
function phraseOf({text}: Article, suspicion: Suspicion): string {
  const {start, phraseEnd = start} = suspicion
  return lacksArticle(suspicion) ? text.slice(start, phraseEnd).trim() : ''
}

function headOf(phrase: string): string {
  return phrase.split(/\s+/).at(-1)!
}

const BEFORE_PREPOSITION = /([\p{L}-]+)\s+[\p{L}-]+$/u
const BEHIND_PREPOSITION = /^\s+(?:after|by|for|in|on|to|upon)\s+([\p{L}-]+)/u

/** Whether a noun stands on both sides: “shelf after shelf”, “month on month” (Quirk et al. 1985, section 5.50). */
export function isTwice(article: Article, suspicion: Suspicion): boolean {
  const noun = headOf(phraseOf(article, suspicion))
  if (noun === '') return false
  const [, ahead] = BEFORE_PREPOSITION.exec(copyBefore(article, suspicion.start, REACH)) ?? []
  const [, behind] = BEHIND_PREPOSITION.exec(article.text.slice(suspicion.phraseEnd)) ?? []
  return noun === ahead || noun === behind
}

/** What people do for somebody. */
const PERSON =
  /^(?:actor|adviser|agent|ambassador|analyst|apprentice|architect|assistant|bar(?:maid|man|rister)|builder|butcher|butler|carpenter|chef|commentator|conductor|cook|correspondent|dancer|dentist|doctor|driver|drummer|engineer|envoy|farmer|foreman|gardener|governess|guard|guide|hooker|host|housekeeper|inspector|instructor|interpreter|investigator|journalist|judge|lawyer|lecturer|lookout|mechanic|midwife|navigator|negotiator|nurse|organiser|pacemaker|painter|pianist|pilot|police(?:man|woman)|producer|professor|prop|receptionist|referee|reporter|sailor|scribe|servant|singer|soldier|solicitor|spokes(?:man|person|woman)|striker|surgeon|teacher|translator|tutor|umpire|understudy|waiter|waitress|writer)$/
const AS = /\bas$/
const BE = /\b(?:be|became|become|becomes|been|being|is|remained|remains|was)$/
const OF_WHAT = /^\s+(?:at|for|in|of|on|to|with)\b/

/** Whether a noun tells as what somebody acts: “acting as pacemaker”, “she is arts correspondent for” (section 5.42). */
export function isRole(article: Article, suspicion: Suspicion): boolean {
  if (!PERSON.test(headOf(phraseOf(article, suspicion)))) return false
  const ahead = copyBefore(article, suspicion.start, REACH)
  return AS.test(ahead) || (BE.test(ahead) && OF_WHAT.test(article.text.slice(suspicion.phraseEnd)))
}

const AWARDING =
  /\b(?:as|award(?:ed)?|for|judged|named|nominated|of|(?:pick|take|took|taken|win|won|scoop)(?:ed|s|ing)?(?: up| home)?|voted)$/

/** Whether a phrase names an award: “was voted best gadget”. */
export function isAward(article: Article, suspicion: Suspicion): boolean {
  return (
    /^(?:best|worst) \p{L}/u.test(phraseOf(article, suspicion)) &&
    AWARDING.test(copyBefore(article, suspicion.start, REACH))
  )
}

const WITH_ITS_PREPOSITION =
  /\b(?:the|an?|its|his|her|their)\s+(?:most|much|often|so|well)[\s-]+\p{L}+ed[\s-]+(?:about|after|at|for|in|into|of|on|to|upon)$/u

/** Whether the noun has a participle with its preposition before it: “the most talked about feature”. */
export function isPrepositionOfParticiple(article: Article, suspicion: Suspicion): boolean {
  return (
    phraseOf(article, suspicion) !== '' &&
    WITH_ITS_PREPOSITION.test(copyBefore(article, suspicion.start, REACH))
  )
}

/** A preposition and a noun that has no article in a phrase of its own (Oxford Advanced Learner’s Dictionary). */
const SET_PHRASES: ReadonlySet<string> = new Set([
  'at close',
  'at time',
  'in committee',
  'in house',
  'in interview',
  'to committee',
  'to ground',
])

const NOUN_ALONE = /^\s+([\p{L}-]+)(?=\s+(?:of|on)\b|[.,;:!?])/u

/** Whether a phrase stands without an article: “he went to ground”, “at time of writing”. */
export function isSetPhrase({text}: Article, suspicion: Suspicion): boolean {
  const {before, start} = suspicion
  const [, noun] = NOUN_ALONE.exec(text.slice(start, start + REACH)) ?? []
  return lacksArticle(suspicion) && SET_PHRASES.has(`${before} ${noun}`)
}

export const withoutArticle: readonly Exception[] = [
  isAward,
  isPrepositionOfParticiple,
  isRole,
  isSetPhrase,
  isTwice,
]
