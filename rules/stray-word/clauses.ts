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

/** Whether a clause ends with “there is”: “whatever money there is will be spent” (section 15.8). */
export const isAllThereIs: Exception = (article, {found, start, end}) =>
  /^(?:are|is|was|were)$/.test(found[0] ?? '') &&
  /[\p{L}’']\s+there\s+$/u.test(copyBefore(article, start, 20)) &&
  VERB.test(article.text.slice(end, end + 10))

/** Whether “the” stands before votes of a kind: “cast the no votes”. */
export const isNoVote: Exception = ({text}, {found, end}) =>
  found[0] === 'the' &&
  /^\s+(?:no|yes)\s+(?:camp|campaign|side|vote|voters?|votes)\b/i.test(text.slice(end, end + 16))

/** Whether “in” tells how two things are shared out: “in about equal measure”. */
export const isInAbout: Exception = ({text}, {found, end}) =>
  found[0] === 'in' &&
  /^\s+(?:about|roughly) (?:equal|half|the same)\b/.test(text.slice(end, end + 20))

/** Verbs of going with an adverb that tells where to, before another preposition. */
const GOING =
  /\b(?:break|breaks|broke|call|called|calls|came|check|checked|climb|climbed|come|comes|coming|crept|drive|drives|drop|dropped|dropping|drops|drove|duck|ducked|flew|fly|gets?|getting|go|goes|going|gone|got|join|joined|log|logged|look|looked|move|moved|nip|nipped|pop|popped|ran|run|runs|settle|settled|slip|slipped|sneak|sneaked|squeeze|squeezed|step|stepped|stop|stopped|stopping|stops|swing|swung|turn|turned|walk|walked|went)\s+$/
const ADVERBS = /^(?:away|back|by|down|in|off|out|over|round|up)$/
const PREPOSITIONS = /^(?:after|at|by|for|from|into|on|over|through|to|under|via|with|without)$/

/** Whether an adverb belongs to the verb and a preposition follows: “stopped by for tea”, “got in through a window”. */
export const isPhrasal: Exception = (article, {found, after, start}) =>
  ADVERBS.test(found[0] ?? '') &&
  PREPOSITIONS.test(after) &&
  !after.startsWith(found[0]!) &&
  GOING.test(copyBefore(article, start, 14))
