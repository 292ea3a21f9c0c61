import type {Article} from '#article'
import type {Suspicion} from '#language'

/** Code units behind “so” that are searched for a verb. */
const REACH = 90
/** “Grants of £3m so help can be extended”: a subject, and a verb that says what for. */
const PURPOSE = /^\s+(?:[\p{L}'’-]+\s+){1,5}?(?:can|could|may|might|will|would)\b/u

/** Whether “so” opens a clause of purpose (Quirk et al. 1985, section 15.48). */
export function isPurpose({text}: Article, {found, end}: Suspicion): boolean {
  return found[0] === 'so' && PURPOSE.test(text.slice(end, end + REACH))
}

/** “A 6-4 7-5 winner over”. */
const SCORE = /\d\s?[-–]\s?\d[\d\s()–-]*$/

/** Whether a score stands before who or what it makes a winner: sport names the player by it. */
export function isWinnerByScore({text}: Article, {found, start}: Suspicion): boolean {
  return found[0] === 'winner' && SCORE.test(text.slice(Math.max(0, start - 24), start))
}

/** “But”, “of course” and their like at the head of a sentence. */
const OPENS_SENTENCE = /(?:^|[.!?:;][“”"’']*\s+)["“‘']?(?:and|but|even|of course|or|so|yet)\s+$/i

/** Whether “then” tells when: “But then snow set in”. */
export function isAdverb({text}: Article, {found, start}: Suspicion): boolean {
  if (found[0] !== 'then') return false
  const before = text.slice(Math.max(0, start - 24), start)
  return OPENS_SENTENCE.test(before.slice(before.lastIndexOf('\n') + 1))
}
