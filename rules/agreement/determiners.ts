import {basesOf, CanBe, pluralsOf} from '#language'
import type {Lexicon} from '#language'
import {isCollective} from './collectives.js'
import {IN_QUOTATION} from './fault.js'
import type {Detector} from './fault.js'
import {closingNoun, isBeforeNoun, isBeforeVerb, isLabel} from './noun-phrase.js'
import {isCounted, MEASURES, NUMERALS, numberOf} from './number.js'
import type {GrammaticalNumber} from './number.js'
import {isPreposition, opensClause} from './phrase.js'
import type {Reading} from './reading.js'

const PRONOMINAL = new Set('these those several many few various'.split(' '))
const PLURAL = new Set([...PRONOMINAL, ...NUMERALS])
const SINGULAR = new Set('a an this every each another'.split(' '))

/** The number that a determiner wants of its noun, if it tells one. */
export function numberAfter(determiner: string): GrammaticalNumber | undefined {
  if (SINGULAR.has(determiner)) return 'singular'
  return PLURAL.has(determiner) ? 'plural' : undefined
}

/** “These kind of”, “those taking part”: print has them so. */
const SINGULAR_IN_USE = new Set('kind sort type part home'.split(' '))
/** “A rights bill”, “a congratulations”: plurals that are read as one thing. */
const PLURAL_IN_USE = new Set(
  'awards jobs hands thumbs terms heads scenes rights congratulations cos masters midterms fishnets finals greats heroics'.split(
    ' ',
  ),
)
/** Shops that go by those who keep them. */
const SHOPKEEPERS = new Set(
  `barbers bakers butchers chemists dentists doctors fishmongers florists greengrocers grocers
  hairdressers jewellers newsagents opticians solicitors stationers tailors vets bookmakers`.split(
    /\s+/,
  ),
)

/** “These report”, “three passenger were”: many are counted, and the noun is of one. */
export const pluralDeterminer: Detector = {
  words: PLURAL,
  detect(reading, place) {
    const {lexicon} = reading.article.language
    const noun = closingNoun(
      reading,
      place + 1,
      (at) => isOfOne(reading.at(at), lexicon) && !mayBeOther(reading, place, at),
    )
    if (noun < 0 || !reading.isOwn(place, noun)) return undefined
    if (isNoCount(reading, place) || isBeforeNoun(reading, noun)) return undefined
    const word = reading.at(noun)
    return {
      place: noun,
      from: place,
      to: place,
      label: 'more than one',
      expected: [pluralsOf(word)[0]!],
      note: `“${reading.textOf(place)}” counts more than one`,
    }
  },
}

/** Measures that no speaker leaves in the singular, as in “six foot” and “ten stone”. */
const TIMES = new Set(
  'second minute hour day night week weekend month season year decade'.split(' '),
)
/** Bodies that are counted themselves; of others it is their members: “three crew were hurt”. */
const BODIES = new Set(
  'agency airline airport bank business city club college company council country county firm government hospital house institution league ministry nation newspaper office paper parish party province region restaurant school shop side state store team theatre town trade university village'.split(
    ' ',
  ),
)

/** Whether it is a noun that is counted, and of one. */
function isOfOne(word: string, lexicon: Lexicon): boolean {
  if (numberOf(word, lexicon) !== 'singular' || !isCounted(word, lexicon)) return false
  if (MEASURES.has(word)) return TIMES.has(word)
  return !SINGULAR_IN_USE.has(word) && (BODIES.has(word) || !isCollective(word))
}

/** “Nine last year”: a time by itself, of which nine are not counted; or a verb. */
function mayBeOther(reading: Reading, place: number, noun: number): boolean {
  return (noun > place + 1 && TIMES.has(reading.at(noun))) || mayBeVerb(reading, place, noun)
}

/** “Several fall in”, “those working on”: the word may be the verb, and the determiner its subject. */
function mayBeVerb(reading: Reading, place: number, noun: number): boolean {
  if (reading.at(noun).endsWith('ing') || reading.can(noun, CanBe.past | CanBe.participle))
    return true
  if (!reading.can(noun, CanBe.base)) return false
  if (!isBeforeVerb(reading, noun)) return true
  const isPronoun = /^(?:many|few|several)$/.test(reading.at(place))
  return place > 0 && (isPronoun || !opensClause(reading, place))
}

/** “A three second”, “one in three”, “stage four”, “a mother of two”, “sights like those”. */
function isNoCount(reading: Reading, place: number): boolean {
  const before = reading.at(place - 1)
  if (/^(?:like|than|as|vs|versus)$/.test(before) || SINGULAR.has(before)) return true
  if (PRONOMINAL.has(reading.at(place))) return false
  if (before === 'of' || (before === 'in' && reading.at(place - 2) === 'one')) return true
  return isLabel(reading, place)
}

/** “A boats”, “this boats”: one is spoken of, and the noun is of several. */
export const singularDeterminer: Detector = {
  words: SINGULAR,
  detect(reading, place) {
    // “Class A drugs”, “Latino/a students”.
    if (place > 0 && (!reading.isLower(place) || /\S$/.test(reading.gap(place)))) return undefined
    const {lexicon} = reading.article.language
    const noun = closingNoun(
      reading,
      place + 1,
      (at) => isOfSeveral(reading.at(at), lexicon) && !isOfAnotherClause(reading, place, at),
    )
    if (noun < 0 || isBeforeNoun(reading, noun)) return undefined
    const isOwn = reading.isOwn(place, noun)
    if (!isOwn && !reading.isUnmarked(place, noun)) return undefined
    const word = reading.at(noun)
    const base = basesOf(word).find((form) => form !== word && pluralsOf(form).includes(word))
    if (base === undefined || !lexicon.has(base)) return undefined
    return {
      place: noun,
      from: place,
      to: place,
      label: 'one',
      expected: SHOPKEEPERS.has(word) ? [`${base}'s`, base] : [base],
      note: `“${reading.textOf(place)}” speaks of one`,
      ...(!isOwn && {confidence: IN_QUOTATION}),
    }
  },
}

function isOfSeveral(word: string, lexicon: Lexicon): boolean {
  if (numberOf(word, lexicon) !== 'plural') return false
  return !(MEASURES.has(word) || PLURAL_IN_USE.has(word))
}

/**
 * “This shows”, “every second matters”: the word may be the verb. “Because of this boats are late”,
 * “a standard boats must meet”: it may be the subject of one.
 */
function isOfAnotherClause(reading: Reading, place: number, noun: number): boolean {
  const isA = /^an?$/.test(reading.at(place))
  const isNext = noun === place + 1
  if (!isA && reading.can(noun, CanBe.third)) {
    if (!isBeforeVerb(reading, noun) || place > 0) return true
  }
  if (isA && !isNext && reading.can(noun, CanBe.third) && !isBeforeVerb(reading, noun)) return true
  if (!isBeforeVerb(reading, noun)) return false
  return isNext ? !isA && isPreposition(reading.at(place - 1)) : mayEndPhrase(reading, noun - 1)
}

/** Whether the word before a plural may be the noun itself. */
function mayEndPhrase(reading: Reading, place: number): boolean {
  return numberOf(reading.at(place), reading.article.language.lexicon) === 'singular'
}
