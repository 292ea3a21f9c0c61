import type {Article} from '#article'
import {canBe, CanBe} from '#language'
import type {Suspicion} from '#language'
import {copyBefore} from '#rule'

/** Code units behind the gap that are searched for an object. */
const REACH = 60

/** British pupils “sit” these, as they take them elsewhere (Oxford Advanced Learner’s Dictionary, sit 7). */
const EXAMINATION =
  /^\s+(?:[\p{L}\d’'-]+\s+){0,3}(?:A[-\s]levels?|AS[-\s]levels?|baccalaureate|bar|boards|exam|examinations?|exams|finals|GCSEs?|Highers|mocks|O[-\s]levels?|papers?|SATs|tests?)\b/u

/** Whether somebody sits an examination: “he is sitting his finals”. */
export function isExamination({text}: Article, {before, start}: Suspicion): boolean {
  if (!/^(?:re)?(?:sat|sit|sits|sitting)$/.test(before)) return false
  return EXAMINATION.test(text.slice(start, start + REACH))
}

/** Verbs that put their object beside something else (Oxford Advanced Learner’s Dictionary). */
const BESIDE =
  /^(?:associat|combin|compar|confus|connect|contrast|equat|identif|link|reconcil|replac)(?:es?|ed|ing|s|y|ies|ied|ying)?$/
const WITH = /^\s+(?:[\p{L}\d’'-]+\s+){1,5}with\b/u

/** Whether “with” stands behind the object of such a verb, and none is missing before it. */
export function isBeside({text}: Article, {before, meant, start}: Suspicion): boolean {
  return meant[0] === 'with' && BESIDE.test(before) && WITH.test(text.slice(start, start + REACH))
}

/** Where people work it: “men who work the fields” (Merriam-Webster, work, transitive verb). */
const WORKED =
  /^\s+(?:the|their|his|her|its|our)\s+(?:[\p{L}-]+\s+)?(?:bar|crowds?|doors?|farms?|fields?|floor|land|phones|room|seam|soil|streets|tables)\b/u

/** Whether somebody works what follows, and not in it or on it. */
export function isWorked({text}: Article, {before, start}: Suspicion): boolean {
  return /^work(?:ed|ing|s)?$/.test(before) && WORKED.test(text.slice(start, start + REACH))
}

/** Verbs that say what somebody becomes, without “as” (Quirk et al. 1985, section 16.46). */
const MAKING =
  /^(?:appoint|call|crown|declar|dub|elect|label|labell|nam|nominat|proclaim|vot)(?:e|es|ed|ing|s)?$|^(?:cho(?:ose|oses|osing|se|sen)|consider(?:s|ed|ing)?|ma(?:de|ke|kes|king))$/

/** Whether a noun says what somebody is made: “he will be chosen the party’s nominee”. */
export function isMade({text}: Article, {before, meant, start}: Suspicion): boolean {
  if (meant[0] !== 'as' || !MAKING.test(before)) return false
  return /^\s+(?:the|an?|his|her|its|their)\b/.test(text.slice(start, start + 8))
}

/** Whether a golfer plays a hole so: “she went on to birdie the 6th”. */
export function isHole({text}: Article, {before, start}: Suspicion): boolean {
  if (!/^(?:birdie[ds]?|bogey(?:s|ed)?|eagle[ds]?|par(?:s|red)?)$/.test(before)) return false
  return /^\s+the\s+(?:\d|[a-z]+(?:st|nd|rd|th)\b)/.test(text.slice(start, start + 20))
}

/** Whether a player wins a game that he or she serves: “she held serve” (Oxford Advanced Learner’s Dictionary, serve). */
export function isServe({text}: Article, {before, start}: Suspicion): boolean {
  return (
    /^(?:hold|holds|held|holding)$/.test(before) && /^\s+serve\b/.test(text.slice(start, start + 7))
  )
}

/** What a name tells apart behind whose it is: “their old home Elm Park”. */
const NAMED_KIND =
  /\b(?:the|his|her|its|their|our|my|your|\p{L}+['’]s?)\s+(?:[\p{L}-]+\s+)?(?:arena|club|ground|headquarters|home|neighbours?|newspaper|rivals?|stadium|venue)$/u

/** Whether a name tells which of a kind is meant, and none of a preposition is missing before it. */
export function isNamed(article: Article, {meant, start}: Suspicion): boolean {
  if (meant[0] === 'the' || !NAMED_KIND.test(copyBefore(article, start, REACH))) return false
  return /^\s+\p{Lu}\p{Ll}/u.test(article.text.slice(start, start + 4))
}

/** Whether an article would stand before a noun and a plural, which needs none: “as police officers came”. */
export function isBeforePlural({text, language}: Article, {meant, start}: Suspicion): boolean {
  if (meant[0] !== 'a' && meant[0] !== 'an') return false
  const [noun = '', head = ''] = text.slice(start, start + REACH).match(/[\p{L}’'-]+/gu) ?? []
  const {lexicon} = language
  return (
    canBe(noun, CanBe.singular, lexicon) &&
    canBe(head, CanBe.plural, lexicon) &&
    !canBe(head, CanBe.third, lexicon)
  )
}
