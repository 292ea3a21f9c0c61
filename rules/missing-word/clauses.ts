import type {Article} from '#article'
import {canBe, CanBe} from '#language'
import type {Suspicion} from '#language'
import {copyBefore} from '#rule'

/** “What a blow”, behind which a clause says of what. */
const EXCLAMATION = /\bwhat an? (?:[\p{L}’'-]+ )?[\p{L}’'-]+\s*$/iu
/** “The best player”, “the only time”. */
const SUPERLATIVE =
  /\b(?:best|worst|first|last|only|most [\p{L}-]+|[\p{L}]{3,}est)\s+(?:[\p{L}’'-]+\s+)?[\p{L}’'-]+$/u
/** A subject, and an auxiliary that a relative clause has: “the league has seen”. */
const RELATIVE =
  /^\s+(?:the|an?|his|her|its|their|our|my|your|this|these|he|she|it|they|we|you|I|\p{Lu}[\p{L}’'-]*)(?:\s+[\p{L}’'-]+){0,3}?\s+(?:has|have|had|ever)\b/u
/** “…, reported Reuters”. */
const ATTRIBUTION = /,["”’]?\s+(?:reported|wrote|tweeted|posted|added|said)$/
/** Code units before the gap that are searched for it. */
const REACH = 60

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

/** British pupils “sit” these, as they take them elsewhere (Oxford Advanced Learner’s Dictionary, sit 7). */
const EXAMINATION =
  /^\s+(?:[\p{L}\d’'-]+\s+){0,3}(?:A[-\s]levels?|AS[-\s]levels?|baccalaureate|boards?|bar|exam|examinations?|exams|finals|GCSEs?|Highers|mocks|O[-\s]levels?|papers?|SATs|tests?)\b/u

/** Whether somebody sits an examination: “he is sitting his finals”. */
export function isExamination({text}: Article, {before, start}: Suspicion): boolean {
  if (!/^(?:re)?(?:sat|sit|sits|sitting)$/.test(before)) return false
  return EXAMINATION.test(text.slice(start, start + REACH))
}

/** What somebody has or hears that a clause without “that” tells (Quirk et al. 1985, section 17.26). */
const THOUGHT =
  /^(?:belief|chance|claims?|confidence|danger|doubts?|evidence|faith|fears?|feeling|guarantee|hopes?|idea|impression|news|odds|proof|reports?|risk|rumou?rs?|signs?|speculation|suggestions?|talk|warnings?|word)$/
/** A subject, and the verb of its clause. */
const CLAUSE =
  /^\s+(?:the|an?|his|her|its|their|our|my|your|this|these|he|she|it|they|we|you|I|\p{Lu}[\p{L}’'-]*)(?:\s+[\p{L}’'-]+){0,4}?\s+(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must)\b/u

/** Whether a clause tells of a thought: “there was talk the club would fold”. */
export function isContentClause({text}: Article, {before, start}: Suspicion): boolean {
  return THOUGHT.test(before) && CLAUSE.test(text.slice(start, start + REACH))
}

/** Verbs that put their object beside something else (Oxford Advanced Learner’s Dictionary). */
const BESIDE =
  /^(?:associat|combin|compar|confus|connect|contrast|equat|identif|link|reconcil|replac)(?:es?|ed|ing|s|y|ies|ied|ying)?$/
const WITH = /^\s+(?:[\p{L}\d’'-]+\s+){1,5}with\b/u

/** Whether “with” stands behind the object of such a verb, and none is missing before it. */
export function isBeside({text}: Article, {before, meant, start}: Suspicion): boolean {
  return meant[0] === 'with' && BESIDE.test(before) && WITH.test(text.slice(start, start + REACH))
}

/** Where people work it: “men who work the fields” (Merriam-Webster, work, transitive verb 4). */
const WORKED =
  /^\s+(?:the|their|his|her|its|our)\s+(?:[\p{L}-]+\s+)?(?:bar|crowds?|doors?|farms?|fields?|floor|land|phones|room|seam|soil|streets|tables)\b/u

/** Whether somebody works what follows, and not in it or on it. */
export function isWorked({text}: Article, {before, start}: Suspicion): boolean {
  return /^work(?:ed|ing|s)?$/.test(before) && WORKED.test(text.slice(start, start + REACH))
}

/** Whether an article would stand before a noun and a plural, which needs none: “as police dogs barked”. */
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
