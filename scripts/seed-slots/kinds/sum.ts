import {between, capitalised, filled, grouped, inWords, kindOfStatements} from '../statements.js'
import type {Writer} from '../statements.js'

const TOTALS = [
  '{n} people were on the boat: {a} men and {b} women.',
  'The {n} passengers - {a} men and {b} women - were taken to a hotel.',
  'The school has {n} pupils ({a} boys and {b} girls).',
  'Of the {n} passengers, {a} were British and the other {b} were Danish.',
  'There were {n} people on board, {a} men and {b} women.',
  'Police held {a} men and {b} women, {n} people in all.',
  'The party has {n} councillors, {a} in the north and {b} in the south.',
]

const parts: Writer = (random) => {
  const [a, b] = [between(random, 11, 80), between(random, 11, 80)]
  const wrong = random.chance(0.5) ? 'n' : 'b'
  const off = between(random, 1, 9)
  const right = {n: a + b, b}
  return filled(random.one(TOTALS)!, {
    a: String(a),
    b: String(b),
    n: String(a + b),
    [wrong]: [String(right[wrong]), String(right[wrong] + off)],
  })
}

const small: Writer = (random) => {
  const [a, b] = [between(random, 2, 4), between(random, 2, 4)]
  return filled('{n} people were hurt in the crash: {a} men and {b} women.', {
    n: [capitalised(inWords(a + b)), capitalised(inWords(a + b + 1))],
    a: inWords(a),
    b: inWords(b),
  })
}

const shares: Writer = (random) => {
  const no = between(random, 15, 35)
  const unsure = between(random, 5, 20)
  const yes = 100 - no - unsure
  return filled(
    random.one([
      'In the poll, {yes}% said yes, {no}% said no and {unsure}% did not know.',
      'The survey found that {yes}% were in favour, {no}% were against and {unsure}% were undecided.',
      '{yes} per cent backed the plan, {no} per cent opposed it and the remaining {unsure} per cent had no opinion.',
    ])!,
    {
      yes: [String(yes), String(yes + between(random, 4, 15))],
      no: String(no),
      unsure: String(unsure),
    },
  )
}

const votes: Writer = (random) => {
  const against = between(random, 10, 45)
  const gap = between(random, 2, 9)
  return filled(
    random.one([
      'The motion was carried by {yes} votes to {no}, a majority of {gap}.',
      'Members voted by {yes} to {no} for the plan, a margin of {gap}.',
    ])!,
    {
      yes: String(against + gap),
      no: String(against),
      gap: [String(gap), String(gap + between(random, 1, 5))],
    },
  )
}

const seats: Writer = (random) => {
  const yes = between(random, 51, 60)
  const abstained = between(random, 2, 5)
  const no = 100 - yes - abstained
  return filled(
    'The bill passed by {yes} to {no}, with {abstained} abstentions, in the 100-member chamber.',
    {
      yes: grouped(yes),
      no: [String(no), String(no + between(random, 2, 9))],
      abstained: inWords(abstained),
    },
  )
}

const MONEY = [
  'The council has set aside {n}m for the harbour: {a}m for the quay and {b}m for the sheds.',
  'The mill was sold for {n}m ({a}m in cash and {b}m in shares).',
  'The bridge cost the county {n}m - {a}m for stone and {b}m for steel.',
  'He left {a}m to the church and {b}m to the school, {n}m in all.',
]

const money: Writer = (random) => {
  const sign = random.one(['£', '$'])!
  const [a, b] = [between(random, 12, 48), between(random, 12, 48)]
  const off = between(random, 6, 19) * (random.chance(0.5) ? 1 : -1)
  const printed = (tenths: number) => sign + String(tenths / 10)
  return filled(random.one(MONEY)!, {
    a: printed(a),
    b: printed(b),
    n: [printed(a + b), printed(a + b + off)],
  })
}

export const sumKinds = [
  kindOfStatements('sum-of-parts', 'sum-mismatch', [parts, parts, small]),
  kindOfStatements('sum-of-money', 'sum-mismatch', [money]),
  kindOfStatements('sum-of-shares', 'sum-mismatch', [shares]),
  kindOfStatements('sum-of-votes', 'sum-mismatch', [votes, seats]),
]
