import type {Article} from '#article'
import type {Suspicion} from '#language'
import {copyBefore, lineBefore} from '#rule'

/** Code units behind “so” that are searched for a verb. */
const REACH = 90
/** “Grants of £3m so help can be extended”: a subject, and a verb that says what for. */
const PURPOSE = /^\s+(?:[\p{L}'’-]+\s+){1,5}?(?:can|could|may|might|will|would)\b/u

/** Whether “so” opens a clause of purpose (Quirk et al. 1985, section 15.48). */
export function isPurpose({text}: Article, {found, end}: Suspicion): boolean {
  return found[0] === 'so' && PURPOSE.test(text.slice(end, end + REACH))
}

/** “As planned”: a comment, not a comparison (Quirk et al. 1985, section 15.53). */
const COMMENT =
  /^\s+(?:agreed|always|anticipated|before|ever|expected|feared|hoped|intended|normal|planned|predicted|promised|required|scheduled|usual)\b/

/** Whether “as” opens a comment that stands by itself. */
export function isComment({text}: Article, {found, end}: Suspicion): boolean {
  return found[0] === 'as' && COMMENT.test(text.slice(end, end + 20))
}

/** Somebody is told, and nothing stands between him and what he is told. */
const TOLD = /\b(?:told|tells|assured|informed|reminded|warned)\s+(?:[\p{L}\d’'-]+\s+){1,4}$/u

/** Whether “it” is what a report without “that” is of: “told the BBC it expected an answer”. */
export function isReported(article: Article, {found, meant, start}: Suspicion): boolean {
  return found[0] === 'it' && meant[0] === 'is' && TOLD.test(copyBefore(article, start, 60))
}

const WISHED =
  /^\s+(?:the|he|she|it|they|we|you|I|this|that|his|her|my|our|your|their)\b(?:\s+[\p{L}’'-]+){0,3}?\s+(?:was|were|had|could|would|did|knew)\b/u
const OPENS = /(?:^|[.!?…:]["”’]*\s+)["“‘']*$/

/** Whether “I” is left out before “wish”: “Wish you were here”. */
export function isWish(article: Article, {found, start, end}: Suspicion): boolean {
  if (found[0] !== 'wish') return false
  return (
    OPENS.test(lineBefore(article, start, 12)) && WISHED.test(article.text.slice(end, end + REACH))
  )
}

/** “With the port closing”: a noun, and a participle that says what it does. */
const ABSOLUTE =
  /^\s+(?:the|an?|his|her|its|their|our|my|both|all|some|many|most|\d+)\s+(?:[\p{L}’'-]+\s+){1,6}?[\p{L}]{2,}(?:ing|ed)\b/u

/** Whether “with” opens a clause without a finite verb (Quirk et al. 1985, section 14.15). */
export function isAbsoluteWith({text}: Article, {found, end}: Suspicion): boolean {
  return found[0] === 'with' && ABSOLUTE.test(text.slice(end, end + REACH))
}

/** “The one Rae beat Mills”: what a relative clause tells of, and the clause up to its preposition. */
const TOLD_OF = /\b(?:(?:the|than)\s+(?:one|ones)|that|which|whom|what)\s+(?:[\p{L}’'-]+\s+){2,5}$/u
/** When or where, which the clause has room for only once it has its preposition. */
const WHEN_OR_WHERE = /^\s+(?:after|at|before|during|in|last|on|this|when)\b/

/** Whether a preposition ends what a relative clause needs: “the one Rae beat Mills on in May” (Quirk et al. 1985, section 17.15). */
export function isStranded(article: Article, {found, start, end}: Suspicion): boolean {
  if (!/^(?:about|at|by|for|from|in|of|on|to|with)$/.test(found[0] ?? '')) return false
  return (
    WHEN_OR_WHERE.test(article.text.slice(end, end + 10)) &&
    TOLD_OF.test(copyBefore(article, start, REACH))
  )
}
