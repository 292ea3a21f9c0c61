import type {Random} from '../../seed/random.js'
import {between, filled, grouped, kindOfStatements} from '../statements.js'
import type {Writer} from '../statements.js'

const SUBJECTS = [
  'Sales',
  'Visitor numbers',
  'Pre-tax profits',
  'Thefts from cars',
  'Applications',
  'Output at the plant',
]

/** A change whose share is a whole percentage. */
function changeOf(random: Random): {from: number; to: number; share: number; up: boolean} {
  const up = random.chance(0.6)
  const share = between(random, 2, up ? 18 : 12) * 5
  const from = between(random, 2, 45) * 20
  return {from, to: Math.round(from * (1 + ((up ? 1 : -1) * share) / 100)), share, up}
}

const PATTERNS = [
  '{subject} {moved} {share}% from {from} to {to} last year.',
  '{subject} {moved} by {share} per cent, from {from} to {to}, the report said.',
  '{subject} {moved} {share} percent to {to} from {from} a year earlier.',
  '{subject} {moved} from {from} in 2003 to {to} in 2004, {noun} of {share}%.',
  '{subject} stood at {to}, {way} {share}% from {from} the year before.',
  'There was a {share}% {bare} in complaints, from {from} to {to}, the council said.',
]

const wrongShare: Writer = (random) => {
  const {from, to, share, up} = changeOf(random)
  const other = share + (random.chance(0.5) && share > 20 ? -1 : 1) * between(random, 2, 4) * 5
  return filled(random.one(PATTERNS)!, {
    ...wording(random, up),
    ...ends(from, to),
    share: [String(share), String(other)],
  })
}

const wrongEnd: Writer = (random) => {
  const {from, to, share, up} = changeOf(random)
  const other = to + Math.round(from * 0.2)
  return filled(random.one(PATTERNS)!, {
    ...wording(random, up),
    ...ends(from, to),
    to: [grouped(to), grouped(up || other < from ? other : to - Math.round(to * 0.2))],
    share: String(share),
  })
}

const wrongWay: Writer = (random) => {
  const {from, to, up} = changeOf(random)
  const [verb, other] = up ? ['rose', 'fell'] : ['fell', 'rose']
  return filled('{subject} {moved} from {from} to {to} in a year.', {
    subject: random.one(SUBJECTS)!,
    ...ends(from, to),
    moved: [verb!, other!],
  })
}

const swappedEnds: Writer = (random) => {
  const {from, to, up} = changeOf(random)
  const [low, high] = [grouped(from), grouped(to)]
  return filled('{subject} {moved} from £{from}m to £{to}m.', {
    subject: random.one(SUBJECTS)!,
    moved: wording(random, up).moved,
    from: [low, high],
    to: [high, low],
  })
}

const wrongFactor: Writer = (random) => {
  const from = between(random, 3, 90) * 2
  const [word, factor] = random.one([
    ['doubled', 2],
    ['halved', 0.5],
    ['tripled', 3],
  ] as const)!
  const other = Math.round(from * factor * random.one([0.7, 1.4])!)
  return filled(
    random.one([
      'The number of complaints {word} from {from} to {to}.',
      'Membership has {word} to {to} from {from} five years ago.',
    ])!,
    {
      word,
      from: String(from),
      to: [String(from * factor), String(other)],
    },
  )
}

const percentForPoints: Writer = (random) => {
  const from = between(random, 3, 30)
  const gap = between(random, 2, 9)
  return filled(
    random.one([
      'The jobless rate rose {gap} from {from}% to {to}%.',
      'Support for the party rose by {gap}, from {from}% to {to}%.',
    ])!,
    {from: String(from), to: String(from + gap), gap: [`${gap} percentage points`, `${gap}%`]},
  )
}

function wording(random: Random, up: boolean) {
  return {
    subject: random.one(SUBJECTS)!,
    moved: random.one(
      up ? ['rose', 'increased', 'grew', 'jumped'] : ['fell', 'dropped', 'declined'],
    )!,
    noun: random.one(up ? ['a rise', 'an increase'] : ['a fall', 'a drop'])!,
    bare: up ? random.one(['rise', 'increase'])! : random.one(['fall', 'drop'])!,
    way: up ? 'up' : 'down',
  }
}

function ends(from: number, to: number) {
  return {from: grouped(from), to: grouped(to)}
}

export const changeKinds = [
  kindOfStatements('change-share', 'change-mismatch', [wrongShare, wrongEnd]),
  kindOfStatements('change-direction', 'change-mismatch', [wrongWay, swappedEnds]),
  kindOfStatements('change-factor', 'change-mismatch', [wrongFactor]),
  kindOfStatements('percent-for-points', 'change-mismatch', [percentForPoints]),
]
