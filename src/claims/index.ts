export {DISPLAY_ROLES} from '#inventory'
export {Body, bodyOf} from './body.js'
export type {BodyTerm} from './body.js'
export {isOfSame, numberClaimsOf} from './numbers/number-claims.js'
export type {NumberClaim} from './numbers/number-claims.js'
export {lineOfPlace, partName, passageOf} from './numbers/wording.js'
export {claimSpan} from './numbers/subjects.js'
export {canBeChecked, whyUnchecked} from './check.js'
export type {WhyUnchecked} from './check.js'
export type {DisplayClause} from './clauses.js'
export {DisplayUnit, displayUnitsOf} from './display.js'
export type {DisplayWord} from './display.js'
export {
  coverageOf,
  GRADES,
  introducing,
  SUPPORTED,
  supportedShare,
  supportOf,
  UNMATCHED,
} from './support.js'
export type {Bond, Coverage, WordSupport} from './support.js'
export type {CaseStyle} from './true-case.js'
export {formOf, isContent, lemmasOf, stemOf, weightOf} from './words.js'
export {FIELDS} from './fields.js'
export type {Field} from './fields.js'
export {graveClaimsOf, graveEvidence} from './events.js'
export type {GraveClaim, GraveEvidence} from './events.js'
export {endOfPhrase, phrasesOf, placesOfPhrases} from './phrase.js'
export type {Phrase} from './phrase.js'
export {isWrongStory, storyMatchOf} from './story.js'
export type {StoryMatch} from './story.js'
export {lineOf, nameOfPart, nearest, quoted, quotedWithLine} from './wording.js'
