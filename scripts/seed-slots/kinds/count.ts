import type {Random} from '../../seed/random.js'
import {between, capitalised, filled, inWords, kindOfStatements} from '../statements.js'
import type {Writer} from '../statements.js'
import type {Planted, SlotGround, SlotKind} from '../slot.js'

const PERSONS = [
  'a man',
  'a woman',
  'a boy',
  'a girl',
  'a teenager',
  'two men',
  'two women',
  'a police officer',
]
const FIRST = 'Anna Boris Carl Dora Emil Freda Gwen Hugo Irma Jonas'.split(' ')
const LAST = 'Marsh Pell Rowe Thorne Vance Whitlow Ashdown Birk Calder Denham'.split(' ')
const REASONS = [
  'the cost',
  'the weather',
  'a lack of staff',
  'the age of the boats',
  'poor roads',
  'high fuel prices',
]
const PLACES = 'Harwick Aldmouth Senby Corran Tolworth Marden'.split(' ')

const persons: Writer = (random) => {
  const chosen = random.shuffled(PERSONS).slice(0, between(random, 2, 3))
  const count = chosen.reduce((sum, person) => sum + (person.startsWith('two') ? 2 : 1), 0)
  return filled(
    random.one([
      '{N} people, {list}, were taken to hospital.',
      'Police arrested {n} people: {list}.',
      'Rescuers found {n} people - {list} - in the hold.',
      'Officers are looking for {n} people, {list}.',
    ])!,
    {...counted(random, count), list: listed(chosen)},
  )
}

const names: Writer = (random) => {
  const last = random.shuffled(LAST)
  const chosen = random
    .shuffled(FIRST)
    .slice(0, between(random, 2, 4))
    .map((first, at) => `${first} ${last[at]!}`)
  return filled(
    random.one([
      '{N} men, {list}, were fined on Monday.',
      'The board has {n} new members: {list}.',
      'The prize went to {n} students, {list}.',
    ])!,
    {...counted(random, chosen.length), list: listed(chosen)},
  )
}

const places: Writer = (random) => {
  const chosen = random.shuffled(PLACES).slice(0, between(random, 3, 4))
  return filled(
    random.one([
      'The line serves {n} towns: {list}.',
      'Boats call at {n} ports - {list} - each day.',
    ])!,
    {...counted(random, chosen.length), list: listed(chosen)},
  )
}

const reasons: Writer = (random) => {
  const chosen = random.shuffled(REASONS).slice(0, between(random, 3, 4))
  return filled(
    random.one(['She gave {n} reasons: {list}.', 'The report names {n} causes: {list}.'])!,
    {...counted(random, chosen.length), list: listed(chosen)},
  )
}

function counted(random: Random, count: number) {
  const other = count > 2 && random.chance(0.5) ? count - 1 : count + 1
  return {
    n: [inWords(count), inWords(other)] as const,
    N: [capitalised(inWords(count)), capitalised(inWords(other))] as const,
  }
}

function listed(items: readonly string[]): string {
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`
}

/** A list story of our own, with one number more in the headline than in the list. */
const highlights: SlotKind = {
  name: 'count-of-list',
  rule: 'count-mismatch',
  plant({random}: SlotGround): Planted {
    const items = random.shuffled(HIGHLIGHTS).slice(0, between(random, 5, 8))
    const noun = random.one(['highlights', 'things to know', 'facts'])!
    const copyWith = (count: number) =>
      `${count} ${noun} of the county budget\n\n${LEAD}\n\n${items.map((item, at) => `${at + 1}. ${item}`).join('\n\n')}\n`
    const wrong = items.length + random.one([-1, 1, 2])!
    return {
      text: copyWith(wrong),
      twin: copyWith(items.length),
      span: {start: 0, end: String(wrong).length + 1 + noun.length},
    }
  },
}

const LEAD =
  'The county set its budget on Tuesday after a debate that lasted until midnight. The council tax will go up, and the library will stay open.'

const HIGHLIGHTS = [
  'The night bus will run until two in the morning on Fridays.',
  'The swimming pool gets a new roof and will be shut until the spring.',
  'Parking near the harbour will cost a pound an hour.',
  'Schools will have one more music teacher for each year.',
  'The bridge over the Senby will be painted before the winter.',
  'Allotments will be let to families who have waited longest.',
  'A crew of gardeners will look after the parks again.',
  'The museum may charge visitors from outside the county.',
]

export const countKinds = [
  kindOfStatements('count-of-people', 'count-mismatch', [persons, names]),
  kindOfStatements('count-of-items', 'count-mismatch', [reasons, places]),
  highlights,
]
