import {between, filled, kindOfStatements} from '../statements.js'
import type {Writer} from '../statements.js'

const missing: Writer = (random) => {
  const low = between(random, 3, 60)
  const scale = random.one([' million', 'm', ' billion'])!
  const mark = random.one(['$', '£', '€'])!
  return filled(
    random.one([
      'The repairs will cost between {low} and {high}, the board said.',
      'The two loans were for {low} and {high}.',
      'Experts put the loss at {low} to {high}.',
    ])!,
    {
      low: [`${mark}${low}${scale}`, `${mark}${low}`],
      high: `${mark}${low + between(random, 1, 30)}${scale}`,
    },
  )
}

const thousandfold: Writer = (random) => {
  const value = between(random, 2, 90)
  const [small, large] = random.one([
    [' million', ' billion'],
    ['m', 'bn'],
  ] as const)!
  const noun = random.one(['scheme', 'project', 'fund'])!
  return filled(
    'The council will vote on the £{value}{small} {noun} in May. Work on the £{value}{other} {noun} is due to begin a year later.',
    {
      value: String(value),
      small,
      noun,
      other: [small, large],
    },
  )
}

export const magnitudeKinds = [
  kindOfStatements('magnitude-lost', 'magnitude-gap', [missing]),
  kindOfStatements('magnitude-thousandfold', 'magnitude-gap', [thousandfold]),
]
