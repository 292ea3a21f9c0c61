import {CanBe, Pos} from '#language'
import type {SentenceReading} from '#rule'
import type {TimeAdverb} from './adverbs.js'
import {
  ACTORS,
  BEFORE_NOUNS,
  BOUNDARIES,
  EVENTS,
  INTRANSITIVE,
  IRREALIS,
  OF_TIMES,
  PUNCTUAL,
  REASONS,
  TIMED_PREPOSITIONS,
} from './words.js'

/** A verb and a time that do not agree; places of words in the sentence. */
export interface Clash {
  readonly adverb: TimeAdverb
  readonly verb: VerbGroup
}

/** “Will not meet”, “will be opened”, “met”, “was opened”: places of words, both included. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  /** The main verb. */
  readonly main: number
  readonly tense: 'past' | 'future'
  readonly isPassive: boolean
  readonly isNegated: boolean
}

/** Words between a verb and its time. */
const REACH = 12

/** The verb of its clause that a time contradicts, if one does. */
export function clashAt(reading: SentenceReading, adverb: TimeAdverb): Clash | undefined {
  const verb =
    adverb.time === 'past'
      ? (futureAround(reading, adverb) ??
        futureBehind(reading, adverb) ??
        futureBefore(reading, adverb))
      : (pastBehind(reading, adverb) ?? pastBefore(reading, adverb))
  return verb && {adverb, verb}
}

/** “will meet the mayor yesterday”. */
function futureBefore(reading: SentenceReading, adverb: TimeAdverb): VerbGroup | undefined {
  if (!isAdverb(reading, adverb)) return undefined
  const group = groupBefore(reading, adverb.from, futureAt)
  if (!group || !reachesTime(reading, group, adverb)) return undefined
  const verb = reading.at(group.main)
  if (OF_TIMES.has(verb) && !group.isPassive) return undefined
  const isBare = group.to === adverb.from - 1
  const isTransitive = !group.isPassive && !INTRANSITIVE_BASES.has(verb)
  return isBare && isTransitive && reading.at(adverb.from) === 'last' ? undefined : group
}

/** “Yesterday the council will vote”. */
function futureBehind(reading: SentenceReading, {from, to}: TimeAdverb): VerbGroup | undefined {
  const opens = from === 0 || (from === 1 && /^(?:but|and)$/.test(reading.at(0)))
  if (!opens) return undefined
  for (let at = to + 2; at <= to + REACH && reading.at(at) !== ''; at++) {
    const gap = reading.gap(at - 1)
    if (gap !== ' ' && !(at === to + 2 && gap === ', ')) return undefined
    if (BOUNDARIES.has(reading.at(at - 1)) || isVerb(reading, at - 1)) return undefined
    const group = futureAt(reading, at)
    if (group) return OF_TIMES.has(reading.at(group.main)) && !group.isPassive ? undefined : group
  }
  return undefined
}

/** “the minister will yesterday announce”, “the minister yesterday will announce”. */
function futureAround(reading: SentenceReading, {from, to}: TimeAdverb): VerbGroup | undefined {
  if (isModal(reading, from - 1) && isBase(reading, to + 1) && isApart(reading, from, to)) {
    return {
      from: from - 1,
      to: to + 1,
      main: to + 1,
      tense: 'future',
      isPassive: false,
      isNegated: false,
    }
  }
  const group = futureAt(reading, to + 1)
  const subject = from - 1
  if (!group || subject < 0 || reading.gap(from) !== ' ' || reading.gap(to + 1) !== ' ')
    return undefined
  const isActor = !reading.isLower(subject) || ACTORS.has(reading.at(subject))
  if (!isActor || (subject === 0 && !reading.isLower(0) && reading.tag(0) !== Pos.name))
    return undefined
  for (let at = 0; at <= subject; at++) {
    if (at > 0 && reading.gap(at) !== ' ') return undefined
    if (isVerb(reading, at) || /^(?:and|or|after|with|by|at|in|on)$/.test(reading.at(at)))
      return undefined
  }
  return group
}

/** “met the mayor tomorrow”, “was opened next week”. */
function pastBefore(reading: SentenceReading, adverb: TimeAdverb): VerbGroup | undefined {
  if (!isAdverb(reading, adverb)) return undefined
  const group = groupBefore(reading, adverb.from, pastAt)
  if (!group || !reachesTime(reading, group, adverb)) return undefined
  const isBare = group.to === adverb.from - 1
  if (isBare && !group.isPassive && !INTRANSITIVE.has(reading.at(group.main))) return undefined
  return isReal(reading) ? group : undefined
}

/** “Tomorrow the council voted”. */
function pastBehind(reading: SentenceReading, {from, to}: TimeAdverb): VerbGroup | undefined {
  if (from !== 0 || !isReal(reading)) return undefined
  for (let at = to + 2; at <= to + REACH && reading.at(at) !== ''; at++) {
    if (reading.gap(at) !== ' ' || BOUNDARIES.has(reading.at(at - 1))) return undefined
    const group = pastAt(reading, at)
    if (group) return group
    if (isVerb(reading, at)) return undefined
  }
  return undefined
}

/** Whether the sentence says what was, and not what might be or is planned. */
function isReal({words}: SentenceReading): boolean {
  return words.every(({normal}) => !IRREALIS.has(normal) && !/n't$|'d$/.test(normal))
}

/** Whether the time stands alone: neither a noun's nor behind a preposition. */
function isAdverb(reading: SentenceReading, {from, to}: TimeAdverb): boolean {
  if (from === 0 || reading.gap(from) !== ' ') return false
  if (BEFORE_NOUNS.has(reading.at(from - 1)) || reading.at(from - 1).endsWith("'s")) return false
  const next = reading.at(to + 1)
  const isFollowed = next !== '' && reading.gap(to + 1) === ' '
  return !isFollowed || !/^(?:or|and|will|was|is|were|are|has|had|would)$/.test(next)
}

type GroupReader = (reading: SentenceReading, at: number) => VerbGroup | undefined

/** The nearest verb group before a place in its clause. */
function groupBefore(
  reading: SentenceReading,
  from: number,
  read: GroupReader,
): VerbGroup | undefined {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const group = read(reading, at)
    if (group && group.to < from) return group
    if (
      BOUNDARIES.has(reading.at(at)) ||
      (at < from && reading.gap(at + 1) !== ' ' && at + 1 < from)
    )
      return undefined
  }
  return undefined
}

/** Whether nothing between the verb and the time takes the time for itself. */
function reachesTime(reading: SentenceReading, {to}: VerbGroup, {from}: TimeAdverb): boolean {
  for (let at = to + 1; at < from; at++) {
    const word = reading.at(at)
    if (reading.gap(at) !== ' ' || TIMED_PREPOSITIONS.has(word)) return false
    if (REASONS.has(word) && !/^(?:yesterday|tomorrow)$/.test(reading.at(from))) return false
    if (isVerb(reading, at) || /(?:ed|ing)$/.test(word)) return false
  }
  return from - 1 === to || !isEvent(reading.at(from - 1))
}

function isEvent(word: string): boolean {
  if (/^(?:government|parliament|building|evening|morning)$/.test(word)) return false
  return (
    EVENTS.has(word) ||
    EVENTS.has(word.replace(/s$/, '')) ||
    /(?:tion|sion|ment|ance|ing)s?$/.test(word)
  )
}

function isVerb(reading: SentenceReading, at: number): boolean {
  const tag = reading.tag(at)
  return tag === Pos.verb || tag === Pos.auxiliary
}

function isModal(reading: SentenceReading, at: number): boolean {
  if (!/^(?:will|won't|shall|\p{L}+'ll)$/u.test(reading.at(at)) || !reading.isLower(at))
    return /^(?:I|We|You|He|She|They|It)['’]ll$/.test(reading.words[at]?.text ?? '')
  const before = reading.at(at - 1)
  return !/^(?:the|a|his|her|their|my|your|our|its|free|good|ill|political|at|of)$/.test(before)
}

function isBase(reading: SentenceReading, at: number): boolean {
  return reading.isLower(at) && reading.can(at, CanBe.base) && reading.gap(at) === ' '
}

function isApart(reading: SentenceReading, from: number, to: number): boolean {
  return reading.gap(from) === ' ' && reading.gap(to + 1) === ' '
}

const futureAt: GroupReader = (reading, at) => {
  if (!isModal(reading, at)) return undefined
  let next = at + 1
  const isNegated = reading.at(at) === "won't" || reading.at(next) === 'not'
  if (reading.at(next) === 'not') next++
  if (/^(?:also|now|then|soon|instead|\p{L}+ly)$/u.test(reading.at(next))) next++
  if (!isBase(reading, next) || reading.at(next) === 'have') return undefined
  const isPassive = reading.at(next) === 'be' && reading.can(next + 1, CanBe.participle)
  const main = isPassive ? next + 1 : next
  return {from: at, to: main, main, tense: 'future', isPassive, isNegated}
}

const pastAt: GroupReader = (reading, at) => {
  const word = reading.at(at)
  if (!PUNCTUAL.has(word) || !reading.isLower(at) || reading.tag(at) !== Pos.verb) return undefined
  const before = reading.at(at - 1)
  const isPassive = /^(?:was|were)$/.test(before)
  if (/^(?:has|have|had|having|be|been|being|to|is|are|get|got|the|a|an)$/.test(before) || at === 0)
    return undefined
  if (/^(?:not|also|then)$/.test(before)) return undefined
  return {
    from: isPassive ? at - 1 : at,
    to: at,
    main: at,
    tense: 'past',
    isPassive,
    isNegated: false,
  }
}

const INTRANSITIVE_BASES = new Set(
  `meet vote arrive return begin start open close end travel fly resign speak happen die gather march
  appear perform marry retire crash collapse land sail walk reopen resume play go come leave stand
  sit fall rise`.split(/\s+/),
)
