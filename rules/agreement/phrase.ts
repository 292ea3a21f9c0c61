import {CanBe, Pos} from '#language'
import {NUMERALS, numberOf} from './number.js'
import type {Reading} from './reading.js'

/** Words that open a noun phrase, and tell nothing else of a clause. */
export const DETERMINERS = new Set(
  'the a an this these those his her its their our my every each another several many both few'.split(
    ' ',
  ),
)

/** Words that open one too, where they count a plural and no amount. */
const COUNTING = new Set(['some', 'most', 'all', ...NUMERALS])

/** Prepositions that put a second noun behind the head of a phrase. */
const PREPOSITIONS = new Set(
  `of in for from with at on by between against about near behind under over around along inside outside
  across into within among above below beside off towards without`.split(/\s+/),
)

/** Words that no plain noun phrase with its prepositional phrases holds. */
const FOREIGN = new Set(
  `and or nor but plus than that which who whom whose what where when why how whether if because while as
  though although since until unless to not no is are was were be been being am has have had do does did
  will would can could shall should may might must said says say i he she it we they you him them us me
  himself herself itself themselves there here so too both either neither else like including such per
  one ones all any some half most more less least yet only then him let's
  isn't aren't wasn't weren't hasn't haven't don't doesn't didn't`.split(/\s+/),
)

/** Words whose “'s” is a verb, or “us”. */
const CONTRACTED = new Set(
  'it that he she there here what who where how when this everything everyone nothing all let one'.split(
    ' ',
  ),
)

/** Words that open a clause, behind which a subject may follow at once. */
const CONJUNCTIONS = new Set(
  `that because while whereas although though when where if unless whether but said says say believe
  believes insisted argued hope hopes thinks think`.split(/\s+/),
)

/** Openings that a comma parts from their sentence; a list does not begin with them. */
const INTRODUCTIONS = new Set(
  `in on at by with for from during after before since until despite as under over within across
  because while although though when if once unless whereas however meanwhile moreover nevertheless
  instead yesterday today earlier later last but now then indeed still also currently recently
  following according nationally locally afterwards`.split(/\s+/),
)

/** Adverbs that may part a subject from its verb. */
const ADVERBS = new Set(
  `also now still already often always never later currently recently reportedly allegedly apparently
  clearly probably certainly initially originally finally eventually today yesterday again once usually
  generally previously subsequently simply really actually obviously`.split(/\s+/),
)

/** Words of a noun phrase. */
const MODIFIERS: ReadonlySet<number> = new Set([
  Pos.adjective,
  Pos.noun,
  Pos.name,
  Pos.numeral,
  Pos.determiner,
  Pos.particle,
])
const ADVERBIAL: ReadonlySet<number> = new Set([Pos.adverb])
const DESCRIBING: ReadonlySet<number> = new Set([Pos.adjective, Pos.numeral])
const NAMING: ReadonlySet<number> = new Set([Pos.noun, Pos.name, Pos.numeral])
const BARE: ReadonlySet<number> = new Set([Pos.adjective, Pos.noun])
const VERBAL: ReadonlySet<number> = new Set([Pos.verb])

/** Words between a verb and the determiner of its subject. */
const REACH = 14

/** A noun phrase with its prepositional phrases, by place; it opens a clause. */
export interface Phrase {
  readonly start: number
  readonly head: number
  /** The last word of the phrase. */
  readonly end: number
  /** Whether no determiner opens it, so that what does must be tagged as a part of it. */
  readonly isBare?: boolean
}

/** The phrase that ends before the verb, if nothing else can stand there; by words alone. */
export function phraseBefore(reading: Reading, verb: number): Phrase | undefined {
  const end = ADVERBS.has(reading.at(verb - 1)) ? verb - 2 : verb - 1
  if (end < 0 || (end < verb - 1 && !reading.follows(verb - 1))) return undefined
  if (!reading.follows(end + 1)) return undefined
  for (let start = end; start >= 0 && end - start <= REACH; start--) {
    const word = reading.at(start)
    const opens = opensClause(reading, start)
    const isDetermined =
      (opens && (DETERMINERS.has(word) || COUNTING.has(word))) || isNameThatOpens(reading, start)
    if (opens && !isDetermined)
      return reading.at(start - 1) === 'which' ? undefined : barePlural(reading, start, end)
    if (isDetermined) {
      const head = headOf(reading, start, end)
      if (COUNTING.has(word) && !isCount(reading, start + 1, head)) return undefined
      return head > start ? {start, head, end} : undefined
    }
    if (opens || isForeign(reading, start) || !reading.follows(start)) return undefined
  }
  return undefined
}

/** “Some boats”, and no amount as “some 30 billion marks”, nor “some passenger”, which may be a noun’s fault. */
function isCount(reading: Reading, from: number, head: number): boolean {
  for (let at = from; at <= head; at++) if (AMOUNT.test(reading.at(at))) return false
  return numberOf(reading.at(head), reading.article.language.lexicon) === 'plural'
}

const AMOUNT = /\d|^(?:hundred|thousand|(?:m|b|tr)illion|[mb]ln|per|percent)$/

/** “Harwick's mayor”, and not “it's”. */
function isPossessive(word: string): boolean {
  return word.endsWith("'s") && !CONTRACTED.has(word.slice(0, -2))
}

/** Whether a clause opens with the name whose possessive stands at the place: “Ellen Shaw's boats”. */
function isNameThatOpens(reading: Reading, place: number): boolean {
  if (reading.isLower(place) || !isPossessive(reading.at(place))) return false
  let start = place
  while (start > 0 && reading.follows(start) && !reading.isLower(start - 1)) start--
  return opensClause(reading, start)
}

/** “To the villages” is part of a phrase, “to leave” is none. */
export function isForeign(reading: Reading, place: number): boolean {
  const word = reading.at(place)
  return FOREIGN.has(word) && !(word === 'to' && DETERMINERS.has(reading.at(place + 1)))
}

/**
 * “Leaders of the union was”, “hunt supporters was”: a plural opens the clause, with nouns before it
 * or a phrase behind it.
 */
function barePlural(reading: Reading, start: number, end: number): Phrase | undefined {
  const head = isPreposition(reading.at(start + 1)) ? start : end
  if (head < end && (end < start + 2 || !DETERMINERS.has(reading.at(start + 2)))) return undefined
  for (let at = start; at <= end; at++) {
    // “Tears of the Kingdom” is a title; “handling complaints” is what was hard.
    if (at > 0 && !reading.isLower(at)) return undefined
    if (at < end && reading.at(at).endsWith('ing')) return undefined
    if (at <= head && isPreposition(reading.at(at))) return undefined
  }
  // “Fewer games is the aim”; “news that matters gets told”.
  if (reading.at(start) === 'fewer') return undefined
  if (reading.at(start - 1) === 'that' && reading.can(start, CanBe.third)) return undefined
  // “Angels is a song”: a word that opens a sentence by itself may be a name.
  if (start === 0 && end === 0) return undefined
  if (numberOf(reading.at(head), reading.article.language.lexicon) !== 'plural') return undefined
  return {start, head, end, isBare: true}
}

/** Whether the clause begins there, so that the phrase which follows is its subject. */
export function opensClause(reading: Reading, start: number): boolean {
  if (start === 0) return true
  if (reading.follows(start)) {
    const before = reading.at(start - 1)
    // “All but the boats”, “no permit but many boats”.
    if (before === 'but' && start > 1 && reading.follows(start - 1)) return false
    // “The way in which the boats”.
    if (before === 'which')
      return PREPOSITIONS.has(reading.at(start - 2)) && reading.follows(start - 1)
    if (before === 'and') return isJoined(reading, start)
    // “All the boats”.
    if (/^(?:all|both)$/.test(before))
      return OF_ALL.test(reading.at(start)) && opensClause(reading, start - 1)
    // “Think tanks”.
    if (before === 'think' && /^tanks?$/.test(reading.at(start))) return false
    return CONJUNCTIONS.has(before)
  }
  return /^,\s*$/.test(reading.gap(start)) && isIntroduced(reading, start)
}

/** What goes on behind “all” and “both”. */
const OF_ALL = /^(?:the|these|those|her|his|its|my|our|their)$/

/** “It sank, and the boats was”: behind a comma and “and” where no list goes on. */
function isJoined(reading: Reading, start: number): boolean {
  if (!/^,\s*$/.test(reading.gap(start - 1))) return false
  for (let at = 1; at < start - 1; at++) if (!reading.follows(at)) return false
  for (let at = 1; at < start - 1; at++) if (FINITE_BE_AND_HAVE.test(reading.at(at))) return true
  return false
}

/** What makes a clause of the words before. */
const FINITE_BE_AND_HAVE = /^(?:is|are|was|were|has|have|had|said|will|would|could|did)$/

/** Whether what stands before a comma is the opening of the sentence, and no list or clause. */
function isIntroduced(reading: Reading, start: number): boolean {
  if (!INTRODUCTIONS.has(reading.at(0))) return false
  for (let at = 1; at < start; at++) if (!reading.follows(at)) return false
  return true
}

/** The place of the noun of a phrase: its last before a preposition. */
export function headOf(reading: Reading, start: number, end: number): number {
  for (let at = start + 1; at <= end; at++) if (isPreposition(reading.at(at))) return at - 1
  return end
}

/** Whether the tags bear the phrase out: nouns where it has them, and no verb. */
export function isPlainPhrase(reading: Reading, phrase: Phrase): boolean {
  const {start, head, end, isBare = false} = phrase
  if (!isHead(reading, head) || (head > 0 && !reading.isLower(head))) return false
  if (isBare && head > start && !reading.isTagged(start, BARE)) return false
  return arePhrases(reading, start + 1, end)
}

/** Whether the words go on with a noun phrase, and prepositional phrases behind it. */
export function arePhrases(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at <= end; at++) {
    if (isPreposition(reading.at(at))) {
      if (at === end || !reading.isTagged(at - 1, NAMING)) return false
    } else if (DETERMINERS.has(reading.at(at))) {
      if (!isPreposition(reading.at(at - 1))) return false
    } else if (!isPartOfPhrase(reading, at, end) || isAnother(reading, at)) return false
  }
  return reading.isTagged(end, NAMING)
}

/** A noun; one that opens its sentence may be tagged a name. */
function isHead(reading: Reading, head: number): boolean {
  return reading.isNoun(head) || (head === 0 && reading.isTagged(head, NAMING))
}

/** “The boats the firm owns”, “the versions it sells”: a second noun behind a plural begins a clause. */
function isAnother(reading: Reading, at: number): boolean {
  if (!reading.isTagged(at, NAMING) || !reading.isTagged(at - 1, NAMING)) return false
  if (numberOf(reading.at(at - 1), reading.article.language.lexicon) === 'plural') return true
  return !reading.isLower(at - 1) && reading.isLower(at) && reading.can(at, CanBe.base)
}

/** “The fishing union”, “the injured men”: what is tagged a verb may stand before a noun. */
function isPartOfPhrase(reading: Reading, at: number, end: number): boolean {
  // “The hunger now gripping parts”, “where it truly shines”.
  if (reading.isTagged(at, ADVERBIAL)) return at < end && reading.isTagged(at + 1, DESCRIBING)
  if (reading.at(at).endsWith('ing') && reading.isTagged(at - 1, ADVERBIAL)) return false
  if (reading.isTagged(at, MODIFIERS)) return true
  const isParticiple = /(?:ed|ing)$/.test(reading.at(at)) && reading.isTagged(at, VERBAL)
  return isParticiple && at < end && DETERMINERS.has(reading.at(at - 1))
}

export function isPreposition(word: string): boolean {
  return PREPOSITIONS.has(word) || word === 'to'
}
