import {Pos} from '#language'
import type {Form} from '#language'
import type {Detector, Fault} from './fault.js'
import {inForm} from './forms.js'
import {isHeard} from './heard.js'
import type {Reading} from './reading.js'
import {CLASSES} from './word-classes.js'
import type {WordClass} from './word-classes.js'

/**
 * Words that never stand in a row. `pattern` has a place a word: words with `|` between, `@class` for
 * those of word-classes.ts, `,` where a comma must stand, `!word` for what must not follow. The
 * faulty stretch stands in brackets; the first place lists words alone.
 */
export interface ConstructionRow {
  readonly pattern: string
  /**
   * Where the first word stands: at the start of the sentence or of a clause; behind a sentence's
   * first noun phrase (`phrase`); with a noun right before it (`noun`); behind its subject in
   * the only clause that could own it, or there or behind “and” (`predicate`); with no relative
   * before it. Anywhere when left out.
   */
  readonly where?: 'start' | 'clause' | 'phrase' | 'noun' | 'subject' | 'predicate' | 'plain'
  /** Words in front of it, with spaces between, that make it sound. */
  readonly unlessAfter?: string
  /** A word somewhere behind it that makes it sound. */
  readonly unlessLater?: string
  /** What is missing, in an editor's words. */
  readonly without: string
  /** What the stretch should read, best first: `$1` is its first word, `$2:participle` that form of the second. */
  readonly expected: readonly string[]
  readonly note: string
  /** Whether to be silent where the reference corpus holds the first three faulty words in a row. */
  readonly asks?: boolean
  /** 0.92 when left out. */
  readonly confidence?: number
  readonly wrong: string
  readonly right: string
}

interface Slot {
  readonly words: ReadonlySet<string>
  readonly classes: readonly WordClass[]
  readonly isBehindComma: boolean
  readonly isGuard: boolean
}

interface Construction {
  readonly row: ConstructionRow
  readonly where: ConstructionRow['where'] | undefined
  readonly unlessAfter: string | undefined
  readonly unlessLater: string | undefined
  readonly asks: boolean
  readonly slots: readonly Slot[]
  /** Places of the faulty stretch, from that of the first slot. */
  readonly from: number
  readonly to: number
  /** Slots behind the first in the order of trying: those of classes, which may need tags, come last. */
  readonly order: readonly number[]
}

const CONFIDENCE = 0.92

/** Detects the constructions of tables. */
export function constructionDetector(rows: readonly ConstructionRow[]): Detector {
  const openings = openingsOf(rows.map(constructionOf))
  const detect: Detector['detect'] = (reading, place) => {
    if (place > 0 && !reading.isLower(place)) return undefined
    const {bySecond, otherwise} = openings.get(reading.at(place))!
    for (const construction of bySecond.get(reading.at(place + 1)) ?? otherwise) {
      if (matches(construction, reading, place)) return faultOf(construction, reading, place)
    }
    return undefined
  }
  return {words: openings.keys(), detect}
}

/** The constructions that one word opens, in the order of the tables. */
interface Opening {
  /** By a second word that some of them list. */
  readonly bySecond: ReadonlyMap<string, readonly Construction[]>
  /** Those that list no second word, but say what it is, or is not. */
  readonly otherwise: readonly Construction[]
}

/** Nearly every word behind “the” is one that none of its twenty constructions begins with. */
function openingsOf(constructions: readonly Construction[]): Map<string, Opening> {
  const byFirst = new Map<string, Construction[]>()
  for (const construction of constructions) {
    for (const word of construction.slots[0]!.words) {
      byFirst.set(word, [...(byFirst.get(word) ?? []), construction])
    }
  }
  return new Map([...byFirst].map(([word, own]) => [word, openingOf(own)]))
}

/** Whether words that it does not list may stand behind the first. */
function isOpen({slots: [, second]}: Construction): boolean {
  return !second || second.isGuard || second.classes.length > 0
}

function openingOf(constructions: readonly Construction[]): Opening {
  const seconds = constructions.flatMap(({slots}) => [...(slots[1]?.words ?? [])])
  const behind = (word: string) =>
    constructions.filter((one) => isOpen(one) || one.slots[1]!.words.has(word))
  return {
    bySecond: new Map(seconds.map((word) => [word, behind(word)])),
    otherwise: constructions.filter(isOpen),
  }
}

function constructionOf(row: ConstructionRow): Construction {
  const slots: Slot[] = []
  let [from, to] = [0, 0]
  let isBehindComma = false
  for (const written of row.pattern.split(' ')) {
    if (written === ',') {
      isBehindComma = true
      continue
    }
    if (written.startsWith('[')) from = slots.length
    if (written.endsWith(']')) to = slots.length
    slots.push(slotOf(written.replaceAll(/[[\]]/g, ''), isBehindComma))
    isBehindComma = false
  }
  const order = [...slots.keys()]
    .slice(1)
    .sort((a, b) => slots[a]!.classes.length - slots[b]!.classes.length)
  // Rows that leave different fields out are objects of different shapes: what is asked of each stands here.
  const {where, unlessAfter, unlessLater, asks = false} = row
  return {row, where, unlessAfter, unlessLater, asks, slots, from, to, order}
}

function slotOf(written: string, isBehindComma: boolean): Slot {
  const isGuard = written.startsWith('!')
  const choices = (isGuard ? written.slice(1) : written).split('|')
  return {
    words: new Set(choices.filter((choice) => !choice.startsWith('@'))),
    classes: choices.filter((choice) => choice.startsWith('@')).map(classNamed),
    isBehindComma,
    isGuard,
  }
}

function classNamed(written: string): WordClass {
  const found = CLASSES[written.slice(1)]
  if (!found) throw new TypeError(`No class of words is called “${written}”`)
  return found
}

function matches(construction: Construction, reading: Reading, place: number): boolean {
  const {asks, slots, from, to} = construction
  for (const offset of construction.order) {
    if (!fits(slots[offset]!, reading, place + offset)) return false
    const isFaulty = offset >= from && offset <= to
    if (isFaulty && !reading.isLower(place + offset)) return false
  }
  if (isRepeated(reading, place + from, place + to)) return false
  if (!standsRight(construction, reading, place)) return false
  return !asks || !isHeard(reading, place + from)
}

/** A word written twice is another rule's. */
function isRepeated(reading: Reading, from: number, to: number): boolean {
  return from < to && reading.at(from) === reading.at(from + 1)
}

/** Whether a slot behind the first admits the word. */
function fits(slot: Slot, reading: Reading, place: number): boolean {
  const isListed = slot.words.has(reading.at(place)) && (slot.isGuard || reading.isLower(place))
  const isOne = isListed || isOfAny(slot.classes, reading, place)
  if (slot.isGuard) return !isOne
  if (!isOne) return false
  return slot.isBehindComma ? reading.gap(place).trim() === ',' : reading.isRun(place - 1, place)
}

function isOfAny(classes: readonly WordClass[], reading: Reading, place: number): boolean {
  for (const isOf of classes) if (isOf(reading, place)) return true
  return false
}

function standsRight(
  {where, unlessAfter, unlessLater}: Construction,
  reading: Reading,
  place: number,
): boolean {
  if (unlessAfter?.split(' ').includes(reading.at(place - 1))) return false
  if (
    unlessLater !== undefined &&
    reading.words.some(({normal}, at) => at > place && normal === unlessLater)
  )
    return false
  switch (where) {
    case 'start':
      return place === 0
    case 'clause':
      return reading.opensClause(place)
    case 'plain':
      return !reading.isRelative(place)
    case 'phrase':
      return reading.endsFirstPhrase(place - 1)
    case 'noun':
      return reading.isRun(place - 1, place) && reading.isTagged(place - 1, Pos.noun)
    case 'subject':
      return !reading.isRelative(place) && reading.isSubject(place - 1)
    case 'predicate':
      if (reading.isRelative(place)) return false
      return /^(?:and|but|also)$/.test(reading.at(place - 1)) || reading.isSubject(place - 1)
    default:
      return place === 0 || reading.isLower(place)
  }
}

function faultOf({row, from, to}: Construction, reading: Reading, place: number): Fault {
  const {without, note, confidence = CONFIDENCE} = row
  const words = reading.words.slice(place + from, place + to + 1)
  const {lexicon} = reading.article.language
  const expected = row.expected.map((text) =>
    text.replaceAll(TEMPLATE, (_, digit: string, form?: Form) => {
      const {normal} = words[Number(digit) - 1]!
      return form ? inForm(normal, form, lexicon) : normal
    }),
  )
  return {from: place + from, to: place + to, without, expected, note, confidence}
}

const TEMPLATE = /\$(\d)(?::(\w+))?/g
