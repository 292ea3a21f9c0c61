import {CanBe, inflectionsOf, Pos} from '#language'
import {listed} from '#rule'
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
/** Participles that are neither pasts nor bases. */
const PARTICIPLES_ALONE =
  listed(`taken shaken given written gone done seen driven chosen spoken stolen frozen grown known thrown flown
  drawn worn torn fallen eaten risen begun rung sung swum forgotten hidden beaten sworn withdrawn
  undertaken overthrown ridden bitten forgiven forbidden woken`)
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

/** Participles that may have an object yet in the passive, or a clause that “it” begins (Quirk et al. 1985, section 16.55). */
const TWO_OBJECTS =
  listed(`served prescribed bequeathed loaned issued emailed dealt quoted guaranteed supplied provided wished bought won
  built got gotten cooked earned sold
  given told sent shown offered lent handed taught denied promised called asked awarded granted paid owed
  refused spared allowed assigned brought passed read thrown left fed found made named deemed believed thought hoped
  feared understood said considered felt known agreed reported suggested decided proved forgiven charged fined saved`)

const ING_PREPOSITIONS =
  listed(`according barring concerning considering depending during excepting excluding failing following including
  notwithstanding pending regarding`)

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

/** What people and things are, have and say. */
const STATES = new Set(
  'have include appear seem remain tend want need say believe know do differ vary range'.split(' '),
)

/** How many times as often as behind an article such a base stands behind “to”. */
const LEAST_RATIO = 20

function isHardlyNoun(reading: Reading, base: string): boolean {
  const {model} = reading.article.language.ear
  const word = model.vocabulary.idOf(base)
  const behind = (before: string) => model.pairCount(model.vocabulary.idOf(before), word)
  const asNoun = behind('the') + behind('a') + behind('an')
  return behind('to') > LEAST_RATIO * asNoun
}

export const CLASSES: Readonly<Record<string, WordClass>> = {
  third: (reading, place) => UNMISTAKABLE_THIRDS.has(reading.at(place)),
  past: (reading, place) => UNMISTAKABLE_PASTS.has(reading.at(place)),
  /** Such a past, and all others that the table of inflections has for nothing else. */
  preterite: (reading, place) =>
    !/^(?:was|were|broke|saw|fell)$/.test(reading.at(place)) &&
    (UNMISTAKABLE_PASTS.has(reading.at(place)) ||
      (reading.can(place, CanBe.past) &&
        !reading.can(place, CanBe.participle | CanBe.base | CanBe.singular | CanBe.plural))),
  /** A past that has an object: tagged as a verb, and no noun behind “the”. */
  did: (reading, place) =>
    reading.can(place, CanBe.past) &&
    !NOMINAL.has(reading.at(place)) &&
    reading.isTagged(place, Pos.verb),
  participle: (reading, place) =>
    reading.can(place, CanBe.participle) &&
    !reading.can(place, CanBe.base) &&
    reading.isTagged(place, Pos.verb, Pos.adjective),
  /** A past or participle that is no base, whatever it is tagged. */
  ed: (reading, place) =>
    reading.can(place, CanBe.past | CanBe.participle) &&
    !reading.can(place, CanBe.base) &&
    !/^(?:was|were|given)$/.test(reading.at(place)),
  /** The same, but for what goes before “to”: “did she used to”. */
  acted: (reading, place) =>
    !/^(?:used|supposed)$/.test(reading.at(place)) && CLASSES['ed']!(reading, place),
  /** A participle of a verb that has one object at most, so that none is left for the passive. */
  soleobject: (reading, place) =>
    !TWO_OBJECTS.has(reading.at(place)) &&
    CLASSES['ed']!(reading, place) &&
    reading.isTagged(place, Pos.verb),
  /** A third person that is tagged a verb. */
  thirdverb: (reading, place) =>
    reading.can(place, CanBe.third) && reading.isTagged(place, Pos.verb),
  /** A participle that is no past, and so no verb by itself. */
  done: (reading, place) => PARTICIPLES_ALONE.has(reading.at(place)),
  /** A base that print hardly ever has behind an article, whatever it is tagged. */
  plainbase: (reading, place) =>
    reading.can(place, CanBe.base) &&
    !reading.can(place, CanBe.participle | CanBe.past) &&
    !/(?:read|bid|cut|set|cast|spread|^live|^may|^awake|^leave|^concentrate|^compare|^produce|^pick)$/.test(
      reading.at(place),
    ) &&
    isHardlyNoun(reading, reading.at(place)),
  /** A base that is tagged a verb, and nothing else of it. */
  infinitive: (reading, place) =>
    reading.can(place, CanBe.base) &&
    !/(?:read|bid|cut|set|cast|spread|beat|run|come)$/.test(reading.at(place)) &&
    !reading.can(place, CanBe.past | CanBe.participle) &&
    reading.isTagged(place, Pos.verb),
  /** What somebody does: such a base that is no verb of a clause before it, as in “the banks it is from include”. */
  deed: (reading, place) => !STATES.has(reading.at(place)) && CLASSES['plainbase']!(reading, place),
  gerund: (reading, place) =>
    /..ing$/.test(reading.at(place)) &&
    reading.can(place, CanBe.gerund) &&
    !reading.can(place, CanBe.base),
  /** Such a form that is no preposition as “following” and “according to” are. */
  doing: (reading, place) =>
    !ING_PREPOSITIONS.has(reading.at(place)) && CLASSES['gerund']!(reading, place),
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
  /** A name, or what is printed like one. */
  capital: (reading, place) => place < reading.words.length && !reading.isLower(place),
  common: (reading, place) => reading.isTagged(place, Pos.noun),
  plural: (reading, place) => reading.can(place, CanBe.plural) && reading.isTagged(place, Pos.noun),
}
