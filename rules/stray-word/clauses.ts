import {copyBefore} from '#rule'
import type {Exception} from '#rule'

/** “As large as it”, “harder than it”, behind which the verb says what it is. */
const COMPARED =
  /\b(?:as\s+(?:[\p{L}’'-]+\s+){1,3}as|(?:[\p{L}]{2,}er|less|more|worse)\s+(?:[\p{L}’'-]+\s+){0,3}than)\s+(?:he|she|it|they|we|you|I|this|that|(?:the|his|her|its|their|our)\s+[\p{L}’'-]+)\s+$/iu
const BE = new Set(['am', 'are', 'is', 'was', 'were'])

/** Whether a verb ends a comparison: “a port as busy as it is would not close” (Quirk et al. 1985, section 15.63). */
export const isOfComparison: Exception = (article, {found, start}) =>
  BE.has(found[0] ?? '') && COMPARED.test(copyBefore(article, start, 60))

/** “Toys she”: what opens a sentence, and who has it. */
const OWNED =
  /(?:^|[.!?;:]["”’]*\s+)["“‘]?(?:(?:All|Any|Every|Her|His|Its|My|Our|The|Their)\s+[\p{L}’'-]+|\p{Lu}[\p{L}’'-]*)\s+(?:he|she|it|they|we|you|I)\s+$/u
const VERB = /^\s+(?:are|can|could|is|may|might|must|was|were|will|would)\b/

/** Whether a clause without a pronoun ends there: “Toys she has can be given away” (section 17.15). */
export const isOfContactClause: Exception = (article, {found, start, end}) =>
  /^(?:had|has|have)$/.test(found[0] ?? '') &&
  OWNED.test(copyBefore(article, start, 60)) &&
  VERB.test(article.text.slice(end, end + 10))
