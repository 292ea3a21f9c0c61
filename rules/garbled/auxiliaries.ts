import {CanBe, Pos} from '#language'
import type {Detector} from './fault.js'
import {isHeard} from './heard.js'
import type {Reading} from './reading.js'

const HAVE = /^(?:have|has|had|having|hast|hath)$|(?:'ve|'d|'s|n't)$/
const BE = /^(?:am|is|are|was|were|be|been|being|ain't)$|(?:'re|'m|'s|n't)$/
const MODAL = /^(?:will|would|can|could|may|might|must|shall|should)(?:n't)?$/
const NOMINATIVES = new Set('they we he she i'.split(' '))
const ABSOLUTE = new Set('being having including according regarding during'.split(' '))
const LINKS = new Set('while as after when and whereas but'.split(' '))
const QUANTIFIERS = new Set('several many some two three four five six dozens hundreds'.split(' '))

/** “The ministers been told”: a participle that only stands after “have”. */
export const beenWithoutHave: Detector = {
  words: ['been'],
  detect(reading, place) {
    if (place < 1 || !reading.isRun(place - 1, place)) return undefined
    if (/^(?:and|or|but)$/.test(reading.at(place - 1))) return undefined
    for (let at = 0; at < reading.words.length; at++)
      if (HAVE.test(reading.at(at)) && !isOwning(reading, at)) return undefined
    return {
      from: place,
      to: place,
      without: '“have”',
      expected: beenWithItsVerb(reading, place),
      note: '“Been” stands after a form of “have”, and the sentence has none.',
      confidence: 0.9,
    }
  },
}

/** Behind “must” or “could not” it is the base that was meant, or “have” that was lost. */
function beenWithItsVerb(reading: Reading, place: number): string[] {
  const before = reading.at(place - 1) === 'not' ? place - 2 : place - 1
  if (MODAL.test(reading.at(before))) return ['be', 'have been']
  return isPlural(reading, place - 1) ? ['have been', 'had been'] : ['has been', 'had been']
}

/** “who has three children”: the whole verb of a clause by itself. */
function isOwning(reading: Reading, place: number): boolean {
  if (!/^(?:who|which|that)$/.test(reading.at(place - 1))) return false
  return /^(?:a|an|the|no|two|three|four|five|six|\d+)$/.test(reading.at(place + 1))
}

/** “They going to appeal”: a subject and an -ing form, with no “are” between. */
export const pronounBeforeGerund: Detector = {
  words: NOMINATIVES,
  detect(reading, place) {
    const pronoun = reading.at(place)
    if (!reading.isRun(place, place + 1)) return undefined
    if (!/..ing$/.test(reading.at(place + 1)) || ABSOLUTE.has(reading.at(place + 1)))
      return undefined
    if (!reading.opensClause(place) || /^(?:and|or)$/.test(reading.at(place - 1))) return undefined
    for (let at = Math.max(0, place - 4); at < place; at++)
      if (BE.test(reading.at(at))) return undefined
    if (!reading.can(place + 1, CanBe.gerund)) return undefined
    // “Sting” and “bring” are no -ing forms.
    if (reading.can(place + 1, CanBe.base)) return undefined
    if (place > 0 && isHeard(reading, place)) return undefined
    const [present, past] = PRESENT_AND_PAST[pronoun]!
    const gerund = reading.textOf(place + 1)
    return {
      from: place,
      to: place + 1,
      without: `“${present}”`,
      expected: [present, past].map((be) => `${reading.textOf(place)} ${be} ${gerund}`),
      note: 'An -ing form makes a sentence only with “am”, “is”, “are”, “was” or “were”.',
      confidence: 0.88,
    }
  },
}

const PRESENT_AND_PAST: Readonly<Record<string, readonly [string, string]>> = {
  they: ['are', 'were'],
  we: ['are', 'were'],
  he: ['is', 'was'],
  she: ['is', 'was'],
  i: ['am', 'was'],
}

/** “while several other sacked.”: others, and what was done to them, without “were”. */
export const otherBeforeParticiple: Detector = {
  words: ['other'],
  detect(reading, place) {
    if (!reading.isRun(place - 2, place + 1)) return undefined
    if (!QUANTIFIERS.has(reading.at(place - 1)) || !LINKS.has(reading.at(place - 2)))
      return undefined
    const participle = place + 1
    if (!reading.can(participle, CanBe.participle) || !isLastVerb(reading, participle))
      return undefined
    const done = reading.textOf(participle)
    const intransitive = reading.can(participle, CanBe.past) ? [`others ${done}`] : []
    return {
      from: place,
      to: participle,
      without: '“were”',
      expected: [`others were ${done}`, `others have been ${done}`, ...intransitive],
      note: '“Other” belongs to a noun, and the clause has no verb that tells of a time.',
      confidence: 0.92,
    }
  },
}

const BEFORE_NOUN = /^(?:of|in|at|by|from|on|with|without|a|an|the|his|her|their|its|our)$/

/** Whether the clause ends behind the participle, or goes on with no noun for it and no verb. */
function isLastVerb(reading: Reading, participle: number): boolean {
  if (reading.endsBefore(participle + 1)) return true
  if (!/^(?:to|of|in|at|by|from|after|on|during|with|without)$/.test(reading.at(participle + 1)))
    return false
  for (let at = participle + 2; !reading.endsBefore(at); at++) {
    // “Stripped of rank”, “held in their charge”: these are nouns, however they are tagged.
    if (BEFORE_NOUN.test(reading.at(at - 1))) continue
    if (reading.isTagged(at, Pos.verb, Pos.auxiliary)) return false
  }
  return true
}

function isPlural(reading: Reading, place: number): boolean {
  return /^(?:they|we|you|i)$/.test(reading.at(place)) || reading.can(place, CanBe.plural)
}
