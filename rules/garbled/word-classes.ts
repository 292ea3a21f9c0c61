import {CanBe, inflectionsOf, Pos} from '#language'
import {NOMINAL} from './nominal.js'
import type {Reading} from './reading.js'

/** Whether the word at a place of a sentence is of a class. */
export type WordClass = (reading: Reading, place: number) => boolean

/** Third persons that are plurals of no noun. */
const UNMISTAKABLE_THIRDS = new Set(
  `says becomes seems believes insists includes denies admits agrees announces decides refuses knows
  thinks tells gives gets takes makes goes keeps brings remembers loses`.split(/\s+/),
)
/** Pasts that are neither participles, nouns nor bases. */
const UNMISTAKABLE_PASTS = new Set(
  `went took began gave knew wrote spoke drove chose grew threw became ate fell swam sang shook
  froze flew drew swore forgot awoke arose undertook overcame withdrew`.split(/\s+/),
)
/** Adjectives that are never nouns and never name a sort of people. */
const PURE_ADJECTIVES = new Set(
  `new large big small huge serious significant recent similar possible important massive strong
  further immediate earlier larger bigger smaller powerful successful previous famous popular controversial`.split(
    /\s+/,
  ),
)
/** Bases that are nouns too, and no nouns behind “expected” or “due”. */
const ACTS = new Set(
  `meet take make go get see keep rise give run reach open close leave return start come become
  happen stay remain win`.split(/\s+/),
)
/** Verbs whose past takes an infinitive; a participle of theirs takes none. */
const TAKES_INFINITIVE = new Set(
  `refused agreed decided began started tried wanted failed promised vowed pledged threatened offered
  attempted sought managed hoped planned voted opted declined continued intended struggled hesitated
  needed swore resolved`.split(/\s+/),
)

/** The share of its inflected forms in what a verb is used, from which it is seldom anything else. */
const LEAST_SHARE = 0.3

function isMostlyVerb(reading: Reading, place: number): boolean {
  const {lexicon} = reading.article.language
  const base = reading.at(place)
  const inflected = inflectionsOf(base)
    .filter(({form}) => form === 'past' || form === 'gerund')
    .reduce((sum, {text}) => sum + lexicon.frequency(text), 0)
  return inflected > LEAST_SHARE * lexicon.frequency(base)
}

export const CLASSES: Readonly<Record<string, WordClass>> = {
  third: (reading, place) => UNMISTAKABLE_THIRDS.has(reading.at(place)),
  past: (reading, place) => UNMISTAKABLE_PASTS.has(reading.at(place)),
  /** A past that has an object: tagged as a verb, and no noun behind “the”. */
  did: (reading, place) =>
    reading.can(place, CanBe.past) &&
    !NOMINAL.has(reading.at(place)) &&
    reading.isTagged(place, Pos.verb),
  participle: (reading, place) =>
    reading.can(place, CanBe.participle) &&
    !reading.can(place, CanBe.base) &&
    reading.isTagged(place, Pos.verb, Pos.adjective),
  gerund: (reading, place) => /..ing$/.test(reading.at(place)) &&
    reading.can(place, CanBe.gerund) &&
    !reading.can(place, CanBe.base),
  base: (reading, place) => reading.can(place, CanBe.base),
  /** A base that is no noun, no adjective and no participle as “outbid” and “reset” are. */
  purebase: (reading, place) =>
    reading.can(place, CanBe.base) &&
    !/(?:bid|cut|set|cast|spread|^live)$/.test(reading.at(place)) &&
    !reading.can(place, CanBe.participle | CanBe.past) &&
    isMostlyVerb(reading, place) &&
    !reading.article.language.tagger.canBeNoun(reading.at(place)) &&
    reading.isTagged(place, Pos.verb),
  act: (reading, place) => ACTS.has(reading.at(place)),
  adverb: (reading, place) =>
    /..ly$/.test(reading.at(place)) && reading.isTagged(place, Pos.adverb),
  adjective: (reading, place) => PURE_ADJECTIVES.has(reading.at(place)),
  wants: (reading, place) => TAKES_INFINITIVE.has(reading.at(place)),
  time: (reading, place) =>
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|(?:19|20)\d\d)$/.test(
      reading.at(place),
    ),
  measure: (reading, place) =>
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)-(?:year|month|week|day|hour|minute|mile|metre|point)$/.test(
      reading.at(place),
    ),
  plural: (reading, place) => reading.can(place, CanBe.plural) && reading.isTagged(place, Pos.noun),
}
