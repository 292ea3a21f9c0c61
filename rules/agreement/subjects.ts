import {CanBe, Pos} from '#language'
import {isCollective, isQuantity} from './collectives.js'
import {IN_QUOTATION} from './fault.js'
import type {Detector} from './fault.js'
import {mayBeWish} from './moods.js'
import {MEASURES, numberOf} from './number.js'
import {DETERMINERS, isPlainPhrase, phraseBefore} from './phrase.js'
import type {Phrase} from './phrase.js'
import type {Reading} from './reading.js'
import {numberAfter} from './determiners.js'
import {FINITE, isCarrier, isClearThird} from './verbs.js'

const VERBS: ReadonlySet<number> = new Set([Pos.verb, Pos.auxiliary])

/** “The leaders of the fishing union was”: a verb that agrees with another noun, or with none. */
export const subjectAndVerb: Detector = {
  words: FINITE.keys(),
  detect(reading, place) {
    const verb = FINITE.get(reading.at(place))!
    const isSure = isCarrier(reading.at(place)) || isBareVerb(reading, place)
    if (!isSure && !mayBeTold(reading, place)) return undefined
    if (!reading.isLower(place)) return undefined
    const phrase = phraseBefore(reading, place)
    if (!phrase) return undefined
    const {lexicon} = reading.article.language
    const head = reading.at(phrase.head)
    const number = numberOf(head, lexicon)
    if (number === undefined || number === verb.number) return undefined
    // “A women has”: it is the noun that should change.
    for (let at = phrase.start; at < phrase.head; at++)
      if (numberAfter(reading.at(at)) === verb.number) return undefined
    if (number === 'singular' ? mayBePlural(reading, phrase) : MEASURES.has(head)) return undefined
    if (reading.isQuestion || !reading.isTagged(place, VERBS) || !isPlainPhrase(reading, phrase))
      return undefined
    if (isNamed(reading, place + 1) && verb.number === 'plural') return undefined
    // “Support for it, and the rating have fallen”: a list has several.
    if (number === 'singular' && reading.at(phrase.start - 1) === 'and') return undefined
    if (isVerbOfAnother(reading, phrase)) return undefined
    if (!isSure && !isTold(phrase, reading, place)) return undefined
    const {start, end} = phrase
    const isOwn = reading.isOwn(start, place)
    if (!isOwn && !(isNoDialect(reading, place) && reading.isUnmarked(start, place)))
      return undefined
    return {
      place,
      from: phrase.head,
      to: phrase.head,
      label: 'subject',
      expected: [verb.other],
      note: noteOf(reading, {start, head: phrase.head, end}, number),
      ...(!isOwn && {confidence: IN_QUOTATION}),
    }
  },
}

/** Whether hardly a speaker has the verb so: “the boats was” and “the lads has” are dialect, “the boat are” a slip of the keyboard. */
function isNoDialect(reading: Reading, place: number): boolean {
  return /^(?:are|have)(?:n't)?$/.test(reading.at(place))
}

/** Whether another subject begins a clause in the phrase: “the number of times ministers have”. */
function hasOwnClause(reading: Reading, head: number, end: number): boolean {
  const {lexicon} = reading.article.language
  const isPlural = (place: number) => numberOf(reading.at(place), lexicon) === 'plural'
  for (let at = head + 2; at < end; at++) if (isPlural(at) && isPlural(at + 1)) return true
  return false
}

/** Whether a plural verb may follow the singular noun. */
function mayBePlural(reading: Reading, {start, head, end}: Phrase): boolean {
  const noun = reading.at(head)
  if (MEASURES.has(noun) || isCollective(noun)) return true
  const isCounting =
    reading.at(head + 1) === 'of' || (head === end && /^an?$/.test(reading.at(start)))
  // “The number of deaths have”: of “number” it is “a” that makes several.
  const isTheNumber =
    noun === 'number' &&
    reading.at(start) === 'the' &&
    start === head - 1 &&
    !hasOwnClause(reading, head, end)
  if (isCounting && isQuantity(noun) && !isTheNumber) return true
  // “A crackle of cockatoos have”: what one of them is a quantity of, the verb may follow.
  if (/^an?(?:other)?$/.test(reading.at(start)) && reading.at(head + 1) === 'of') return true
  return mayBeWish(reading, start)
}

/** “The pick of the night were The Harbour Lights”: a name of many may be the subject. */
function isNamed(reading: Reading, place: number): boolean {
  return (
    place < reading.words.length && !reading.isLower(place) && !reading.at(place).endsWith("'s")
  )
}

/** “The areas hit are”, “what the firm claims is”: the last word is no noun. */
function isVerbOfAnother(reading: Reading, {start, head, end}: Phrase): boolean {
  if (/^(?:term|word|phrase|title|name)$/.test(reading.at(head - 1))) return true
  const isBehindDeterminer = DETERMINERS.has(reading.at(head - 1))
  if (reading.can(head, CanBe.past | CanBe.participle)) return !isBehindDeterminer
  if (!reading.isTagged(head - 1, NOMINAL)) return false
  return (
    (head === end || reading.at(start - 1) === 'which' || reading.isTagged(head - 1, NAME)) &&
    reading.can(head, CanBe.third | CanBe.base)
  )
}

const NAME: ReadonlySet<number> = new Set([Pos.name])
const NOMINAL: ReadonlySet<number> = new Set([Pos.noun, Pos.name])

/** Verbs in -s and their bases are nouns, imperatives and more: an object or clause must follow. */
function isBareVerb(reading: Reading, place: number): boolean {
  return OPENS_OBJECT.has(reading.at(place + 1)) && reading.follows(place + 1)
}

/** What tells something: “these figures shows”. */
const EVIDENCE = new Set(
  `data documents emails figures files findings images letters minutes numbers papers photographs photos
  pictures polls records reports results statistics studies surveys tests`.split(/\s+/),
)
const TELLS = /^(?:shows|suggests|indicates|reveals|confirms)$/

/** Whether the verb may be one that needs no object behind it, by itself. */
export function mayBeTold(reading: Reading, place: number): boolean {
  const verb = reading.at(place)
  return isClearThird(verb) || TELLS.test(verb)
}

/** Whether the verb is one behind such a plural, or one in -s that is no noun. */
export function isTold({head, end}: Phrase, reading: Reading, place: number): boolean {
  const verb = reading.at(place)
  if (!reading.follows(place + 1)) return false
  // “The amounts of data PC gaming requires”.
  for (let at = head + 1; at <= end; at++)
    if (!reading.isLower(at) && reading.isTagged(at - 1, NOMINAL) && reading.isLower(at - 1))
      return false
  return isClearThird(verb) || (EVIDENCE.has(reading.at(head)) && TELLS.test(verb))
}

const OPENS_OBJECT = new Set(
  'the a an that they he she it his her its their there not no to'.split(' '),
)

function noteOf(reading: Reading, {head, end}: Phrase, number: string): string {
  const subject = reading.textOf(head)
  if (end === head) return `The subject is “${subject}”, which is ${number}`
  const between = reading.textOf(head + 1, end).replaceAll(/\s+/g, ' ')
  return `The subject is “${subject}”; “${between}” stands between`
}
