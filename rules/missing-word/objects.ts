import type {Article} from '#article'
import {canBe, CanBe} from '#language'
import type {Suspicion} from '#language'
import {copyBefore} from '#rule'
import type {Exception} from '#rule'

/** Code units behind the gap that are searched for an object. */
const REACH = 60

/** Whether what somebody is due stands behind: “the money that is due them” (Merriam-Webster, due, adjective). */
export function isDue({text}: Article, {before, start}: Suspicion): boolean {
  return before === 'due' && /^\s+(?:her|him|me|them|us|you)\b/.test(text.slice(start, start + 6))
}

/** Whether a preposition would stand behind a name that goes on, or is a title: “told the World at One his aim”. */
export function isBehindName(article: Article, {meant, start}: Suspicion): boolean {
  return (
    /^(?:of|in|for|on|at)$/.test(meant[0] ?? '') &&
    /[\p{Ll}\d,]\s+\p{Lu}[\p{L}’'-]*(?:\s+(?:at|for|in|of|on|the))+\s+\p{Lu}[\p{L}’'-]*$/u.test(
      copyBefore(article, start, REACH),
    )
  )
}

/** British pupils “sit” these, as they take them elsewhere (Oxford Advanced Learner’s Dictionary, sit 7). */
const EXAMINATION =
  /^\s+(?:[\p{L}\d’'-]+\s+){0,3}(?:A[-\s]levels?|AS[-\s]levels?|baccalaureate|bar|boards|exam|examinations?|exams|finals|GCSEs?|Highers|mocks|O[-\s]levels?|papers?|SATs|tests?)\b/u

/** Whether somebody sits an examination: “he is sitting his finals”. */
export function isExamination({text}: Article, {before, start}: Suspicion): boolean {
  if (!/^(?:re)?(?:sat|sit|sits|sitting)$/.test(before)) return false
  return EXAMINATION.test(text.slice(start, start + REACH))
}

/** Verbs that put their object beside something else (Oxford Advanced Learner’s Dictionary). */
const BESIDE =
  /^(?:associat|combin|compar|confus|connect|contrast|equat|identif|link|reconcil|replac)(?:es?|ed|ing|s|y|ies|ied|ying)?$/
const WITH = /^\s+(?:[\p{L}\d’'-]+\s+){1,5}with\b/u

/** Whether “with” stands behind the object of such a verb, and none is missing before it. */
export function isBeside({text}: Article, {before, meant, start}: Suspicion): boolean {
  return meant[0] === 'with' && BESIDE.test(before) && WITH.test(text.slice(start, start + REACH))
}

/** Where people work it: “men who work the fields” (Merriam-Webster, work, transitive verb). */
const WORKED =
  /^\s+(?:the|their|his|her|its|our)\s+(?:[\p{L}-]+\s+)?(?:bar|crowds?|doors?|farms?|fields?|floor|land|phones|room|seam|soil|streets|tables)\b/u

/** Whether somebody works what follows, and not in it or on it. */
export function isWorked({text}: Article, {before, start}: Suspicion): boolean {
  return /^work(?:ed|ing|s)?$/.test(before) && WORKED.test(text.slice(start, start + REACH))
}

/** Verbs that say what somebody becomes, without “as” (Quirk et al. 1985, section 16.46). */
const MAKING =
  /^(?:appoint|call|crown|declar|dub|elect|label|labell|nam|nominat|proclaim|vot)(?:e|es|ed|ing|s)?$|^(?:cho(?:ose|oses|osing|se|sen)|consider(?:s|ed|ing)?|ma(?:de|ke|kes|king))$/

/** Whether a noun says what somebody is made: “he will be chosen the party’s nominee”. */
export function isMade({text}: Article, {before, meant, start}: Suspicion): boolean {
  if (meant[0] !== 'as' || !MAKING.test(before)) return false
  return /^\s+(?:the|an?|his|her|its|their)\b/.test(text.slice(start, start + 8))
}

/** Whether a golfer plays a hole so: “she went on to birdie the 6th”. */
export function isHole({text}: Article, {before, start}: Suspicion): boolean {
  if (!/^(?:birdie[ds]?|bogey(?:s|ed)?|eagle[ds]?|par(?:s|red)?)$/.test(before)) return false
  return /^\s+the\s+(?:\d|[a-z]+(?:st|nd|rd|th)\b)/.test(text.slice(start, start + 20))
}

/** Whether a player wins a game that he or she serves: “she held serve” (Oxford Advanced Learner’s Dictionary, serve). */
export function isServe({text}: Article, {before, start}: Suspicion): boolean {
  return (
    /^(?:hold|holds|held|holding)$/.test(before) && /^\s+serve\b/.test(text.slice(start, start + 7))
  )
}

/** What a name tells apart behind whose it is: “their old home Elm Park”. */
const NAMED_KIND =
  /\b(?:the|his|her|its|their|our|my|your|\p{L}+['’]s?)\s+(?:[\p{L}-]+\s+)?(?:arena|club|ground|headquarters|home|neighbours?|newspaper|rivals?|stadium|venue)$/u

/** Whether a name tells which of a kind is meant, and none of a preposition is missing before it. */
export function isNamed(article: Article, {meant, start}: Suspicion): boolean {
  if (meant[0] === 'the' || !NAMED_KIND.test(copyBefore(article, start, REACH))) return false
  return /^\s+\p{Lu}\p{Ll}/u.test(article.text.slice(start, start + 4))
}

/** Whether an article would stand before a noun and a plural, which needs none: “as police officers came”. */
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

/** Whether “say” is the noun: “the crew had little say”. */
export function isSay(article: Article, {start}: Suspicion): boolean {
  return (
    /\b(?:gained|gave|get|gets|getting|giv(?:e|en|es|ing)|got|had|has|have|having|lack|want(?:s|ed)?)\s+(?:[\p{L}]+\s+){0,2}?(?:(?:as|so|too|very)\s+)?(?:any|enough|less|little|more|much|no|some)$/u.test(
      copyBefore(article, start, REACH),
    ) &&
    /^\s+say\b(?!\s+(?:that|the|what|who|he|she|it|they|we|you|so)\b)/.test(
      article.text.slice(start, start + 12),
    )
  )
}

/** Whoever is one is the only one there, and needs no article (section 5.42). */
const ROLE =
  /^\s+(?:(?:acting|assistant|chief|deputy|former|general|head|honorary|joint|managing|night|team|vice)[\s-])?(?:bandleader|caretaker|captain|chair|chairman|chairwoman|chancellor|choirmaster|churchwarden|clerk|coach|convener|coroner|curator|custodian|director|editor|gamekeeper|goalkeeper|governor|groundsman|harbourmaster|head|headmaster|headmistress|headteacher|keeper|leader|manager|mayor|organist|parson|postmaster|postmistress|president|principal|provost|rector|registrar|sacristan|secretary|sexton|skipper|stationmaster|steward|treasurer|vicar|warden|watchman)\s+(?:at|for|in|of|on|to)\b/u

/** Whether a noun tells what office somebody holds: “he is night watchman at a mill”. */
export function isOffice(article: Article, {meant, start}: Suspicion): boolean {
  if (!/^(?:an?|the)$/.test(meant[0] ?? '')) return false
  return (
    /\b(?:as|be|became|become|becomes|been|being|is|made|remains?|remained|was|were|['’]s)$/.test(
      copyBefore(article, start, 12),
    ) && ROLE.test(article.text.slice(start, start + REACH))
  )
}

/** Verbs behind whose object stands what somebody holds it to be (section 16.44). */
const HOLDING =
  /\b(?:believ|call|consider|count|declar|deem|hold|held|judg|pronounc|reckon|think|thought|found|find)[a-z]*\s+(?:the|an?|his|her|its|their|our|my|this|that|every)\s+(?:[\p{L}’'-]+\s+){0,2}[\p{L}’'-]+$/u

/** Whether a thing is thought somebody’s: “she thought the race hers”. */
export function isThoughtTheirs(article: Article, {start}: Suspicion): boolean {
  return (
    HOLDING.test(copyBefore(article, start, REACH)) &&
    /^\s+(?:hers|mine|ours|theirs|yours|his(?=\s*(?:[.,;:]|with\b|at\b|by\b|and\b)))/.test(
      article.text.slice(start, start + 15),
    )
  )
}

/** Whether somebody has it “all his own way”, which is how by itself. */
export function isOwnWay({text}: Article, {start}: Suspicion): boolean {
  return /^\s+(?:its|his|her|their|our|my|your) own way\b/.test(text.slice(start, start + 20))
}

/** “He called the campaign”: behind it stands what. */
const CALLED =
  /\b(?:brand(?:ed|s|ing)?|call(?:ed|s|ing)?|deem(?:ed|s)?|dub(?:bed|s)?|label(?:led|ed|s)?|declar(?:e|ed|es|ing))\s+(?:(?!(?:and|by|for|in|of|on|to|up|off|with)\b)[\p{L}’'.-]+\s+){0,3}(?!(?:by|for|in|on|to|up|off|out)\b)[\p{L}’'-]+$/u

const DUBBED =
  /\b(?:brand(?:ed|s|ing)?|dub(?:bed|s)?|label(?:led|ed|s)?)\s+(?:[\p{L}’'.-]+\s+){0,4}[\p{L}’'-]+$/u

/** Whether a noun tells what somebody calls a thing: “he called the campaign an attempt to sink it”. */
export function isCalled(article: Article, {before, meant, start}: Suspicion): boolean {
  if (before === 'called' || !/^(?:as|for|in|of|on|with)$/.test(meant[0] ?? '')) return false
  return (
    /^\s+(?:an?)\s/.test(article.text.slice(start, start + 5)) &&
    (/^(?:as|in|of)$/.test(meant[0]!) ? CALLED : DUBBED).test(copyBefore(article, start, REACH))
  )
}

/** A noun that says how something looks or how large it is: “eleven stems the colour of tea” (section 17.59). */
const LIKENESS =
  /^\s+the\s+(?:age|colou?r|consistency|height|length|shape|size|texture|thickness|weight|width)\s+of\b/

/** Whether what stands behind the gap tells what the noun before it is like. */
export function isOfLikeness({text}: Article, {start}: Suspicion): boolean {
  return LIKENESS.test(text.slice(start, start + REACH))
}

export const withObject: readonly Exception[] = [
  isBeforePlural,
  isBehindName,
  isBeside,
  isCalled,
  isDue,
  isExamination,
  isHole,
  isMade,
  isNamed,
  isOffice,
  isOfLikeness,
  isOwnWay,
  isSay,
  isServe,
  isThoughtTheirs,
  isWorked,
]
