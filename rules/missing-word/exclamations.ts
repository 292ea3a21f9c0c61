import type {Article} from '#article'
import type {Suspicion} from '#language'

/** “What a blow”, behind which a clause says of what. */
const EXCLAMATION = /\bwhat an? (?:[\p{L}’'-]+ )?[\p{L}’'-]+\s*$/iu
/** Code units before the gap that are searched for it. */
const REACH = 60

/** Whether an exclamation goes on: “I knew what a blow his death was” (Quirk et al. 1985, section 11.31). */
export function isExclamation({text}: Article, {start}: Suspicion): boolean {
  return EXCLAMATION.test(text.slice(Math.max(0, start - REACH), start))
}
