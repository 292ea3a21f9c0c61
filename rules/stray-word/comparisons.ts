import {copyBefore} from '#rule'
import type {Exception} from '#rule'

/** “As large as it”, behind which the verb says what it is. */
const AS_MUCH_AS =
  /\bas\s+(?:[\p{L}’'-]+\s+){1,3}as\s+(?:he|she|it|they|we|you|I|this|that|(?:the|his|her|its|their|our)\s+[\p{L}’'-]+)\s+$/iu
const BE = new Set(['am', 'are', 'is', 'was', 'were'])

/** Whether a verb ends a comparison: “a port as busy as it is would not close” (Quirk et al. 1985, section 15.63). */
export const isOfComparison: Exception = (article, {found, start}) =>
  BE.has(found[0] ?? '') && AS_MUCH_AS.test(copyBefore(article, start, 60))
