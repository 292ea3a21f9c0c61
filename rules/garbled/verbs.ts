import {basesOf, CanBe, Pos} from '#language'
import type {Detector, Fault} from './fault.js'
import {formOf} from './forms.js'
import {isHeard} from './heard.js'
import type {Reading} from './reading.js'

const MODALS = new Set(
  "will would can could might must should shall cannot can't couldn't won't wouldn't shouldn't didn't doesn't don't did does do".split(
    ' ',
  ),
)
/** Behind these no “be” stands, and where nothing is denied no base form must. */
const DO = /^d(?:o|id)/
const HAVE = new Set("has have had hasn't haven't hadn't".split(' '))
/** Finite forms that are nothing else, and are frequent. */
const UNMISTAKABLE = new Set(
  'has was were had went took became began gave knew wrote spoke drove chose broke grew threw goes gets takes makes gives becomes'.split(
    ' ',
  ),
)
/** Pasts that “have” never takes. */
const NO_PARTICIPLE = new Set(
  'went took began gave knew wrote spoke drove chose broke grew threw saw did ate fell swam sang rang sank drank shook stole froze flew blew drew wore tore swore rose rode forgot hid'.split(
    ' ',
  ),
)
/** Words that may stand between such a verb and its own. */
const BETWEEN = new Set(
  'not also now never simply only just still soon then probably likely always often eventually finally'.split(
    ' ',
  ),
)
const REPORTING = new Set('said says say announced told'.split(' '))
const FINITE_AUXILIARIES = /^(?:was|is|has|are|have|had|will|would)$/

/** “will faces”, “could went”: after a modal the verb has no ending. */
export const modalBeforeFinite: Detector = {
  words: MODALS,
  detect(reading, place) {
    const verb = BETWEEN.has(reading.at(place + 1)) ? place + 2 : place + 1
    const isDo = DO.test(reading.at(place))
    if (isDo && !isNegated(reading, place)) return undefined
    if (!isFinite(reading, verb) || !isClause(reading, place, verb)) return undefined
    const base = baseOf(reading, verb)
    if (base === undefined || isHeard(reading, place)) return undefined
    if (!isDo && isDone(reading, verb)) return withoutBe(reading, place, verb, base)
    return {
      from: verb,
      to: verb,
      without: 'its base form',
      expected: [base],
      note: `After “${reading.at(place)}” a verb stands in its base form, without an ending.`,
      confidence: 0.9,
    }
  },
}

/** “By noon”, “by the end”, “by train”, “by the river”: when, how or where, and nobody who does it. */
const NOBODY =
  /^(?:air|boat|bus|car|coach|dawn|day|dusk|end|ferry|foot|hand|land|lorry|midday|midnight|night|noon|now|plane|rail|river|road|roadside|sea|then|time|train|tram|tube|van|water|year|\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** Whether a participle tells what somebody does to the subject: “held by the police”. */
function isDone(reading: Reading, verb: number): boolean {
  if (!reading.can(verb, CanBe.participle) || reading.at(verb + 1) !== 'by') return false
  return ![verb + 2, verb + 3].some((at) => NOBODY.test(reading.at(at)))
}

/** “will held by the police”: what is done has “be” before it. */
function withoutBe(reading: Reading, place: number, verb: number, base: string): Fault {
  const participle = reading.textOf(verb)
  return {
    from: verb,
    to: verb,
    without: '“be”',
    expected: [`be ${participle}`, base],
    note: `After “${reading.at(place)}” a verb stands in its base form, or as a participle behind “be”.`,
    confidence: 0.9,
  }
}

/** “has went”: after “have” a participle. */
export const haveBeforePast: Detector = {
  words: HAVE,
  detect(reading, place) {
    const verb = BETWEEN.has(reading.at(place + 1)) ? place + 2 : place + 1
    if (!NO_PARTICIPLE.has(reading.at(verb)) || !isClause(reading, place, verb)) return undefined
    const base = baseOf(reading, verb)
    if (base === undefined || isHeard(reading, place)) return undefined
    return {
      from: verb,
      to: verb,
      without: 'a participle',
      expected: formOf(base, 'participle'),
      note: `After “${reading.at(place)}” a verb stands as a participle.`,
      confidence: 0.9,
    }
  },
}

/** “The council said announced that”: two verbs for one subject. */
export const twoVerbs: Detector = {
  words: REPORTING,
  detect(reading, place) {
    const next = place + 1
    if (!reading.isRun(place, next + 1)) return undefined
    if (!reading.isLower(place) || !reading.isLower(next)) return undefined
    if (/^(?:had|were)$/.test(reading.at(next)) && !reading.can(next + 1, CanBe.participle))
      return undefined
    if (
      !reading.can(next, CanBe.past) &&
      !UNMISTAKABLE.has(reading.at(next)) &&
      !FINITE_AUXILIARIES.test(reading.at(next))
    )
      return undefined
    const isWhole = /^(?:that|the|a|an|it|he|she|they|to)$/.test(reading.at(next + 1))
    if (!isWhole && !FINITE_AUXILIARIES.test(reading.at(next))) return undefined
    if (!isShortSubject(reading, place)) return undefined
    if (isHeard(reading, place)) return undefined
    const [first, second] = [reading.textOf(place), reading.textOf(next)]
    return {
      from: place,
      to: next,
      without: 'a word between two verbs',
      expected: [second, first, `${first} it ${second}`],
      note: 'One subject has two verbs, and nothing joins them.',
      confidence: 0.88,
    }
  },
}

/** “The work they did went well”: only where it is denied does “do” need a base form. */
function isNegated(reading: Reading, place: number): boolean {
  return reading.at(place).endsWith("n't") || reading.at(place + 1) === 'not'
}

/** Whether a subject stands right before the auxiliary, and no other clause can own the verb. */
function isClause(reading: Reading, place: number, verb: number): boolean {
  if (!reading.isRun(place - 1, verb)) return false
  if (!reading.isLower(place) || !reading.isLower(verb)) return false
  return !reading.isRelative(place) && reading.isSubject(place - 1)
}

function isFinite(reading: Reading, place: number): boolean {
  if (UNMISTAKABLE.has(reading.at(place))) return true
  if (reading.can(place, CanBe.base)) return false
  if (!reading.can(place, CanBe.third | CanBe.past)) return false
  // “Could not effected the sale”: a participle that has an object is no adjective.
  const hasObject = /^(?:the|an?|his|its|their)$/.test(reading.at(place + 1))
  return hasObject
    ? reading.isTagged(place, Pos.verb, Pos.adjective)
    : reading.isTagged(place, Pos.verb)
}

/** From the start of the sentence to the verb: a pronoun, a name, or an article and its noun. */
function isShortSubject(reading: Reading, verb: number): boolean {
  if (verb === 1) return reading.isTagged(0, Pos.pronoun, Pos.name, Pos.noun)
  return verb === 2 && reading.at(0) === 'the' && reading.isTagged(1, Pos.noun, Pos.name)
}

function baseOf(reading: Reading, place: number): string | undefined {
  const {lexicon} = reading.article.language
  return basesOf(reading.at(place)).find((base) => base !== reading.at(place) && lexicon.has(base))
}
