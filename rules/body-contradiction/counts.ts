import type {Article} from '#article'
import {bodyOf, countSame, cuesIn, fateNamed} from '#claims'
import {Pos} from '#language'
import {quantitiesOf} from '#inventory'
import type {Quantity} from '#inventory'
import type {Sentence, Word} from '#text'
import {eventNamed, namesEvents} from './events.js'
import {areApart, differ, standsApart} from './frame.js'
import {OPEN} from './voice.js'

/** Two sentences of the body that count those whom one event befell, and do not agree. */
export interface CountContradiction {
  readonly first: Quantity
  readonly later: Quantity
}

/** A count of those whom an event befell: “The fire killed 12 people”. */
interface Toll {
  readonly quantity: Quantity
  readonly fate: string
  readonly event: Event
  readonly sentence: Sentence
  /** What stands between the number and its noun: “young”. */
  readonly modifiers: string
}

interface Event {
  readonly name: string
  /** Whether it is told of for the first time: “a fire”. */
  readonly isNew: boolean
  /** The noun in front of it: “mill” of “the mill fire”. */
  readonly modifier: string | undefined
  /** The nouns of where it was: “road” of “the crash on the road”. */
  readonly place: ReadonlySet<string>
}

/** Those are counted once; who is missing or charged is another number every day. */
const FATES: ReadonlySet<string> = new Set(['death', 'injury', 'arrest'])

/** A body with more counts is of many events. */
const MOST_TOLLS = 12

/** In words; nobody reads a longer one for its number. */
const LONGEST_SENTENCE = 80

/** How many times as large a number may be that is meant to be the same. */
const SIZES_APART = 3

/** Counts of one body that contradict each other, in the order of the later one. */
export function countContradictions(article: Article): CountContradiction[] {
  const tolls = tollsOf(article)
  if (tolls.length > MOST_TOLLS) return []
  const found: CountContradiction[] = []
  for (const [at, later] of tolls.entries()) {
    const before = tolls.slice(0, at).filter((toll) => isOfSame(article, toll, later))
    const [first] = before
    if (!first || before.some(({quantity}) => quantity.lo === later.quantity.lo)) continue
    // Three numbers are of three events, or of three stages of one.
    if (new Set(before.map(({quantity}) => quantity.lo)).size > 1) continue
    if (isOfOneSize(first.quantity, later.quantity))
      found.push({first: first.quantity, later: later.quantity})
  }
  return found
}

function tollsOf(article: Article): Toll[] {
  const tolls: Toll[] = []
  for (const quantity of quantitiesOf(article)) {
    if (isPlainCount(article, quantity)) {
      const toll = tollOf(article, quantity)
      if (toll) tolls.push(toll)
    }
  }
  return tolls
}

function isPlainCount(article: Article, quantity: Quantity): boolean {
  const {kind, lo, hi, bound, vague, head, start} = quantity
  if (kind !== 'count' || bound !== 'exact' || vague || lo !== hi || lo < 2) return false
  return Number.isInteger(lo) && head?.carried === false && !article.isQuoted(start)
}

function tollOf(article: Article, quantity: Quantity): Toll | undefined {
  const number = article.index.wordsIn(quantity)[0]
  const noun = article.index.wordsIn(quantity.head!).at(-1)
  const sentence = article.sentences[quantity.sentence]!
  if (!number || !noun || bodyOf(article).placeOf(sentence.index) === undefined) return undefined
  if (sentence.endWord - sentence.firstWord > LONGEST_SENTENCE) return undefined
  const fate = fateRound(article, number, noun)
  if (fate === undefined || !FATES.has(fate)) return undefined
  if (standsApart(article, sentence)) return undefined
  const event = eventIn(article, sentence)
  if (!event) return undefined
  const isOpen = cuesIn(article, sentence).some(
    ({tier, governs}) => OPEN.has(tier) && governs(noun.index),
  )
  if (isOpen) return undefined
  const modifiers = article.text.slice(quantity.end, quantity.head!.start).trim().toLowerCase()
  return {quantity, fate, event, sentence, modifiers}
}

/** Between a noun and what befell it: “12 people who were killed”. */
const BETWEEN = new Set('who that have has were was are been'.split(' '))
const MOST_BETWEEN = 3
/** Joins those counted to others, or picks them out of others. */
const JOINS = new Set('and or to plus with of from aged'.split(' '))

/** What befell those counted, right before the number or right behind its noun. */
function fateRound(article: Article, number: Word, noun: Word): string | undefined {
  const {words} = article
  const at = (index: number) => {
    const word = words[index]
    return word?.sentence === number.sentence ? word.normal : ''
  }
  const before = fateNamed(at(number.index - 1))
  if (before !== undefined) {
    const isJoined = JOINS.has(at(noun.index + 1)) && !isVerb(article, noun.index + 2)
    return isJoined ? undefined : before
  }
  if (JOINS.has(at(number.index - 1))) return undefined
  let behind = noun.index + 1
  while (behind <= noun.index + MOST_BETWEEN && BETWEEN.has(at(behind))) behind++
  return fateNamed(at(behind))
}

/** “Killed 12 people and closed the pier” counts no more of them. */
function isVerb(article: Article, index: number): boolean {
  const word = article.words[index]
  const sentence = word && article.sentences[word.sentence]!
  return sentence !== undefined && article.tagsOf(sentence)[index - sentence.firstWord] === Pos.verb
}

/** The one event that a sentence names; undefined where it names none or several. */
function eventIn(article: Article, sentence: Sentence): Event | undefined {
  const words = article.wordsOf(sentence)
  if (words.some(({normal}) => namesEvents(normal))) return undefined
  const places = words.flatMap(({normal}, at) => (eventNamed(normal) === undefined ? [] : [at]))
  const [at] = places
  if (at === undefined || places.length > 1) return undefined
  const tags = article.tagsOf(sentence)
  if (tags[at] !== Pos.noun) return undefined
  const [determiner, before] = [words[at - 2]?.normal ?? '', words[at - 1]?.normal ?? '']
  return {
    name: eventNamed(words[at]!.normal)!,
    isNew: [determiner, before].some((word) => word === 'a' || word === 'an'),
    modifier: tags[at - 1] === Pos.noun || tags[at - 1] === Pos.name ? before : undefined,
    place: PLACING.has(words[at + 1]?.normal ?? '') ? nounsFrom(words, tags, at + 2) : new Set(),
  }
}

const PLACING = new Set('on at in near of outside off'.split(' '))
/** Words of “the old coast road”. */
const LONGEST_PLACE = 4

function nounsFrom(words: readonly Word[], tags: Uint8Array, from: number): Set<string> {
  const phrase = words.slice(from, from + LONGEST_PLACE)
  return new Set(phrase.filter((_, at) => tags[from + at] === Pos.noun).map(({normal}) => normal))
}

function isOfSame(article: Article, first: Toll, later: Toll): boolean {
  return (
    first.fate === later.fate &&
    first.sentence !== later.sentence &&
    first.modifiers === later.modifiers &&
    countSame(first.quantity, later.quantity) &&
    isSameEvent(first.event, later.event) &&
    !areApart(article, first.sentence, later.sentence)
  )
}

function isSameEvent(first: Event, later: Event): boolean {
  if (first.name !== later.name || later.isNew || differ(first.place, later.place)) return false
  const [one, other] = [first.modifier, later.modifier]
  return one === undefined || other === undefined || one === other
}

function isOfOneSize({lo: one}: Quantity, {lo: other}: Quantity): boolean {
  return one <= other * SIZES_APART && other <= one * SIZES_APART
}
