import {isCapitalised} from '#text'
import type {Word} from '#text'

/** Whether a word may stand in a slot of a phrase. */
export type WordClass = (word: Word) => boolean

/** A class that is a list of words in lower case. */
export function oneOf(words: string): WordClass {
  const list = new Set(words.split(/\s+/))
  return ({normal}) => list.has(normal)
}

const isBe = oneOf("am is are was were be been being isn't aren't wasn't weren't")
const isPossessive = oneOf('my your his her its our their whose')
const isDeterminer = oneOf('the a an this that these those no any some each every')
const COMMON_NUMBERS =
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand'
const isNumber = oneOf(`one ${COMMON_NUMBERS}`)
const isSeveral = oneOf(`${COMMON_NUMBERS} fifteen sixty seventy eighty ninety million`)
const isShortAdverb = oneOf(
  'not never now also already still just even only always often soon later then so far first',
)
/** Participles that do not end in -ed. */
const isStrongParticiple = oneOf(
  'been become begun bought brought built caught chosen come cost cut done drawn driven eaten fallen felt fought found given gone got gotten grown had heard held hit kept known laid led left let lost made meant met paid put read run said seen sent set shown shut sold spent spoken stood stopped taken taught thought thrown told understood won worn written',
)

/** Whether the word belongs to somebody: “their”, “the minister's”. */
function possesses(word: Word): boolean {
  return isPossessive(word) || word.normal.endsWith("'s")
}

/** The slots that a phrase may name with `@`. */
export const CLASSES: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ['be', isBe],
  ['have', oneOf("has have had having hasn't haven't hadn't i've you've we've they've who've")],
  [
    'modal',
    oneOf(
      "to can could will would shall should may might must can't cannot couldn't won't wouldn't shouldn't mustn't don't doesn't didn't did does do i'll you'll he'll she'll it'll we'll they'll i'd you'd he'd she'd we'd they'd",
    ),
  ],
  ['poss', possesses],
  ['det', (word) => isDeterminer(word) || possesses(word)],
  ['subj', oneOf('i you he she it we they who')],
  ['obj', oneOf('me you him her it us them')],
  ['self', oneOf('myself yourself himself herself itself ourselves yourselves themselves oneself')],
  ['num', (word) => isNumber(word) || /^[£$€]?\d/.test(word.normal)],
  [
    'several',
    (word) => isSeveral(word) || /^[£$€]?(?:[2-9]|[1-9][\d,.]*\d)[a-z]{0,4}$/.test(word.normal),
  ],
  ['adv', (word) => isShortAdverb(word) || /...ly$/.test(word.normal)],
  ['participle', (word) => isStrongParticiple(word) || /..ed$/.test(word.normal)],
  ['ing', ({normal}) => /...ing$/.test(normal)],
  ['name', ({text}) => isCapitalised(text)],
])
