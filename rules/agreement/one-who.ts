import {CanBe, inflectionsOf, knownBasesOf, Pos} from '#language'
import {listed} from '#rule'
import {takesEitherNumber} from './collectives.js'
import type {Detector} from './fault.js'
import {numberOf} from './number.js'
import type {Reading} from './reading.js'

const TITLES = listed(
  `mr mrs ms miss dr sir professor prof councillor councilman councilwoman cllr judge justice inspector
  sergeant captain lord lady senator sen rev bishop`,
)
const LONGEST_NAME = 3
/** A past of the same letters, or a verb whose base is its third person too. */
const UNTOLD =
  /(?:^dare|^need|bid|cut|set|cast|spread|put|hit|let|shut|quit|read|beat|cost|hurt|split|^be|^have|^do)$/

/**
 * “Councillor Rae, who preside”, “Rae, 72, who hide”, “a gene that appear”: one person or thing, and the base form
 * of a verb, which is that of several or of none.
 */
export const oneWhoAndVerb: Detector = {
  words: ['who', 'which', 'that'],
  detect(reading, relative) {
    const verb = relative + 1
    if (!reading.follows(verb) || !isBareBase(reading, verb)) return undefined
    const starts = [
      reading.at(relative) === 'who' ? startOfPerson(reading, relative) : -1,
      startOfThing(reading, relative),
      startOfSubject(reading, relative),
    ]
    const start = starts.find((each) => each >= 0) ?? -1
    if (start < 0 || !reading.isOwn(start, verb)) return undefined
    return {
      place: verb,
      from: start,
      to: relative - 1,
      label: 'of whom the clause tells',
      expected: finitesOf(reading.at(verb)),
      note: `“${reading.textOf(start, relative - 1)}” is one, and the verb is that of several`,
      confidence: 0.85,
    }
  },
}

/** Whether the word can be no past, no noun and no adjective: a base, and a verb here. */
function isBareBase(reading: Reading, place: number): boolean {
  const verb = reading.at(place)
  return (
    reading.isLower(place) &&
    reading.can(place, CanBe.base) &&
    !reading.can(place, CanBe.past | CanBe.participle | CanBe.third) &&
    !UNTOLD.test(verb) &&
    (reading.isTagged(place, VERB) || hasObject(reading, place))
  )
}

/** “Which supply about 70 megalitres”: what may be a noun is none before an object. */
function hasObject(reading: Reading, place: number): boolean {
  return (
    reading.follows(place + 1) &&
    /^(?:\d.*|a|about|an|its|more|nearly|over|some|the|their)$/.test(reading.at(place + 1))
  )
}

const VERB: ReadonlySet<number> = new Set([Pos.verb])

/** Where one person starts who is named before “, who”: by a title, or by an age behind the name; or -1. */
function startOfPerson(reading: Reading, relative: number): number {
  if (!/^,\s+$/.test(reading.gap(relative))) return -1
  const isAge =
    /^[1-9]\d$/.test(reading.at(relative - 1)) && /^,\s+$/.test(reading.gap(relative - 1))
  const last = isAge ? relative - 2 : relative - 1
  let start = last
  if (start < 0 || reading.isLower(start)) return -1
  while (last - start < LONGEST_NAME && reading.follows(start) && !reading.isLower(start - 1))
    start--
  if (
    PERSON_BEFORE.test(
      reading.article.text.slice(reading.words[0]!.start, reading.words[start]!.start),
    )
  )
    return -1
  const isTitled = start < last && TITLES.has(reading.at(start))
  if (!isTitled && !(isAge && start < last)) return -1
  return isOneOfSeveral(reading, start) ? -1 : start
}

/** “Ann Poe, 42, her husband, Tom Poe, 43, who live”. */
const PERSON_BEFORE = /\p{Lu}\p{Ll}+, \d{1,3},/u

/** “Mr Poe and Mrs Rae, who live”. */
function isOneOfSeveral(reading: Reading, start: number): boolean {
  for (let at = 0; at < start; at++) if (/^(?:and|of)$/.test(reading.at(at))) return true
  const before = reading.at(start - 1)
  return BEFORE_PERSON.test(before) || reading.gap(start) === ' & '
}

const BEFORE_PERSON = /^(?:about|between|both|by|for|from|or|plus|to|with)$/

/** Where “a gene” starts before “that” or “which”, with an adjective at most; or -1. */
function startOfThing(reading: Reading, relative: number): number {
  const noun = relative - 1
  if (noun < 1 || !reading.follows(relative) || !reading.follows(noun)) return -1
  const word = reading.at(noun)
  if (numberOf(word, reading.article.language.lexicon) !== 'singular' || !reading.isNoun(noun))
    return -1
  if (takesEitherNumber(word)) return -1
  const isDirect = /^an?$/.test(reading.at(noun - 1))
  const start = isDirect ? noun - 1 : noun - 2
  if (start < 0 || !/^an?$/.test(reading.at(start))) return -1
  if (!isDirect && (!reading.follows(noun - 1) || !reading.isTagged(noun - 1, ADJECTIVE))) return -1
  if (TOLD.has(word)) return -1
  // “Those on a budget who want”, “one in a million that fail”: the clause may tell of what stands before.
  return /^(?:about|and|at|by|from|in|many|of|on|or|such|than|with)$/.test(reading.at(start - 1))
    ? -1
    : start
}

/** Words of “the main pumping station”. */
const LONGEST_SUBJECT = 4

/** Where “the station” opens its sentence before “, which”; or -1. */
function startOfSubject(reading: Reading, relative: number): number {
  const noun = relative - 1
  if (reading.at(relative) !== 'which' || !/^,\s+$/.test(reading.gap(relative))) return -1
  if (
    noun < 1 ||
    noun > LONGEST_SUBJECT ||
    !/^(?:the|this|that|its|his|her|our|my|their|a|an)$/.test(reading.at(0))
  )
    return -1
  for (let at = 1; at <= noun; at++)
    if (!reading.follows(at) || !reading.isTagged(at, NAMING)) return -1
  const word = reading.at(noun)
  if (!reading.isNoun(noun) || takesEitherNumber(word)) return -1
  return numberOf(word, reading.article.language.lexicon) === 'singular' ? 0 : -1
}

const NAMING: ReadonlySet<number> = new Set([Pos.noun, Pos.adjective])

/** What a clause behind “that” says, and does not tell of: “a perception that stop and search”. */
const TOLD = listed(
  `argument assumption belief chance claim concern condition danger demand expectation fact fear feeling hope idea
  impression notion perception possibility proposal reason requirement risk rule sense sign suggestion theory
  understanding view warning way worry`,
)

const ADJECTIVE: ReadonlySet<number> = new Set([Pos.adjective])

/** Of the present first, then of the past. */
function finitesOf(base: string): string[] {
  const inflected = inflectionsOf(base)
  return (['third', 'past'] as const).flatMap((wanted) =>
    inflected.filter(({form}) => form === wanted).map(({text}) => text),
  )
}

/** Plurals that are one subject, game or body. */
const SINGULAR_PLURALS =
  /(?:ics|news|works|series|species|means|darts|billiards|dominoes|draughts|checkers|cards|bowls|skittles|games|sports|sales|customs|headquarters|barracks|gallows|crossroads|measles|mumps|rabies|shingles|diabetes|politics|athletics|lords|commons|states|nations|people)$/

/** “Letters has been sent”: a plural that opens the sentence by itself, and a verb for one, in a form that lasts. */
export const pluralAlone: Detector = {
  words: ['has', 'is', 'was'],
  detect(reading, place) {
    if (place !== 1 || !reading.follows(place) || !reading.follows(place + 1)) return undefined
    const noun = reading.at(0)
    if (SINGULAR_PLURALS.test(noun) || !noun.endsWith('s')) return undefined
    if (numberOf(noun, reading.article.language.lexicon) !== 'plural') return undefined
    if (!isCommon(reading, noun)) return undefined
    const isLasting =
      /^(?:been|being)$/.test(reading.at(place + 1)) && reading.can(place + 2, CanBe.participle)
    if (!isLasting || reading.isQuestion || !reading.isOwn(0, place)) return undefined
    return {
      place,
      from: 0,
      to: 0,
      label: 'subject',
      expected: [{has: 'have', is: 'are', was: 'were'}[reading.at(place)]!],
      note: `The subject is “${reading.textOf(0)}”, which is plural`,
      confidence: 0.85,
    }
  },
}

/** Whether the article has the noun in lower case too, and never with a capital that names a show, a firm or a club. */
function isCommon({article}: Reading, noun: string): boolean {
  const singulars = knownBasesOf(noun, article.language.lexicon)
  let isLower = false
  for (const {normal, text, index, sentence} of article.words) {
    const isFirst = index === article.sentences[sentence]!.firstWord
    if (normal === noun && text !== normal && !isFirst) return false
    isLower ||= text === normal && (normal === noun || singulars.includes(normal))
  }
  return isLower
}
