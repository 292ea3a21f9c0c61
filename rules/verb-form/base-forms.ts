import {CanBe, canBe} from '#language'
import {copyBefore} from '#rule'
import type {Exception} from '#rule'

/**
 * What asks for something or calls it good, so that a base form follows “that” (Quirk et al. 1985,
 * sections 3.59 and 16.32).
 */
const MANDATIVE =
  /\b(?:command|decid|direct|recommend|demand|requir|insist|rul|vot|propos|urg|ask|suggest|request|order|prefer|advis|stipulat|agreed|decreed?|wish|condition|essential|vital|crucial|important|imperative|necessary|better|fitting|desirable|appropriate)[a-z]*\b[^.;:]*\bthat\b[^.;:]*$/i
/** The same verbs before a clause without “that”, or before what is asked for besides. */
const ASKED =
  /\b(?:ask|demand|insist|order|propos|recommend|request|requir|suggest|urg)(?:e|es|ed|s|ing)?\s+(?:(?!(?:and|if|or|that|to|what|when|where|whether|which|who)\b)[\p{L}’'-]+\s+){1,5}(?:be\b[^.;:!?]*\band\s+)?$/u
/** A modal verb, and behind it adverbs or when it is: “will from 8 November be”, “would "almost certainly" be”. */
const BEHIND_MODAL =
  /(?<!\b(?:a|the|his|her|its|their|own|free|good|political) )\b(?:will|would|shall|should|can|could|may|might|must)(?:\s+["“”]?(?:[a-z]+ly|about|after|almost|also|always|at|before|by|ever|from|in|just|most|never|next|not|now|often|on|soon|still|then|this|until|\d+|[A-Z][a-z]*|days?|weeks?|months?|years?)["”]?)+\s+$/
/** A modal verb, and between two commas who says so: “might, he says, be”, “will not, says the mayor, be”. */
const BEHIND_PARENTHESIS =
  /\b(?:will|would|shall|should|can|could|may|might|must|cannot|won['’]t|wouldn['’]t)(?:\s+(?:not|also|never|still|only))?(?:,\s[^.;:!?“”"]{2,70},|\s?[–—]\s?[^.;:!?“”"–—]{2,70}[–—]|\s\([^()]{2,70}\))\s*(?:(?:[a-z]+ly|also|always|never|now|soon|still|then)\s+)?$/
/** “Matters less than that it”, “lest he”, “so long as it”: what is wanted or feared, not what is. */
const COMPARED_WISH =
  /\b(?:(?:than|rather) that|lest|albeit)\s+(?:(?!(?:is|are|was|were)\b)[\p{L}’'-]+\s+){1,5}$/iu
/** An auxiliary that stands before its subject: “at no stage did she”, “should the council”. */
const INVERTED =
  /\b(?:[Dd]o|[Dd]oes|[Dd]id|[Ww]ill|[Ww]ould|[Cc]an|[Cc]ould|[Ss]hall|[Ss]hould|[Mm]ay|[Mm]ight|[Mm]ust)\s+(?:he|she|it|they|we|you|I|the\s+[\p{L}’'-]+|\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?)\s+$/u
/** “What the minister does is”, “the first thing they did was”. */
const CLEFT =
  /\b(?:all|thing|things|what)\b[^.;:!?]*\b(?:do|does|did|done)\b[^.;:!?]*\b(?:is|was)\s+(?:to\s+)?$/iu

/** Whether a base form is the subjunctive: “he asked that the gate be shut”. */
export const isMandative = baseFormBehind(MANDATIVE, 240)

/** Whether a base form tells what is wanted more than another thing: “it matters less than that it be”. */
export const isWishOf = baseFormBehind(COMPARED_WISH, 60)

/** Whether a parenthesis parts a base form from its modal verb: “they might, he says, be there”. */
export const isBehindParenthesis = baseFormBehind(BEHIND_PARENTHESIS, 110)

/** Whether “be” tells what somebody asks for without “that”: “they insisted she be heard”. */
export const isAskedFor: Exception = (article, {found, start}) =>
  found[0] === 'be' && ASKED.test(copyBefore(article, start, 120))

/** Whether a modal verb stands before a base form, and between them only how or when. */
export const isBehindModal = baseFormBehind(BEHIND_MODAL, 70)

/** Whether a base form belongs to an auxiliary before its subject (Quirk et al. 1985, section 18.24). */
export const isInverted = baseFormBehind(INVERTED, 50)

/** Whether a base form tells what somebody does (Quirk et al. 1985, section 18.29). */
export const isClefted = baseFormBehind(CLEFT, 160)

/** Whether a base form stands where the copy before it, so many code units of it, ends as a pattern has it. */
function baseFormBehind(pattern: RegExp, reach: number): Exception {
  return (article, {found, start}) =>
    canBe(found[0] ?? '', CanBe.base, article.language.lexicon) &&
    pattern.test(copyBefore(article, start, reach))
}

/** Whether “so” stands for what was done: “whoever broke in did so by night” (Quirk et al. 1985, section 12.23). */
export const isDoSo: Exception = ({text}, {found, end}) =>
  /^(?:did|do|does)$/.test(found[0] ?? '') &&
  /^\s+so(?:["”’]?[.,;:!?)–—]|\s+(?:after|again|at|because|before|by|for|from|in|on|through|to|under|when|while|with|without)\b)/.test(
    text.slice(end, end + 14),
  )

/** “That it did not”, “Whether they will”: a clause that ends in its auxiliary, and is the subject. */
const CLAUSE_AS_SUBJECT =
  /(?:^|[.!?;\n]["”’]*\s*)["“‘]?(?:That|Whether|How|What|Why)\s(?:(?!\b(?:is|was)\b)[^.;:!?,])*\b(?:can|could|did|do|does|had|has|have|might|should|will|would)(?:\s+not|n['’]t)?\s+$/

/** Whether a verb has for its subject a clause that leaves its own verb out: “That it did not is luck”. */
export const isBehindClause: Exception = (article, {found, start}) =>
  /^(?:is|was)$/.test(found[0] ?? '') && CLAUSE_AS_SUBJECT.test(copyBefore(article, start, 100))

/** Whether kin survive somebody whose obituary it is: “Their two sons survive her”. */
export const isSurviving: Exception = ({text}, {found, end}) =>
  found[0] === 'survive' && /^\s+(?:her|him|them)[.,;]/.test(text.slice(end, end + 7))
