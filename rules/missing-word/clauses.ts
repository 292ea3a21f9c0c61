import type {Article} from '#article'
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
