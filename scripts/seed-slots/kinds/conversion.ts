import {between, filled, grouped, kindOfStatements} from '../statements.js'
import type {Writer} from '../statements.js'

interface Conversion {
  readonly pattern: string
  readonly factor: number
  readonly low: number
  readonly high: number
}

const CONVERSIONS: readonly Conversion[] = [
  {pattern: 'The path is {a} miles ({b}km) long.', factor: 1.609344, low: 12, high: 400},
  {
    pattern: 'The town lies {a} miles ({b} kilometers) from the coast.',
    factor: 1.609344,
    low: 12,
    high: 400,
  },
  {
    pattern: 'The river runs for {a}km ({b} miles) to the sea.',
    factor: 0.621371,
    low: 20,
    high: 900,
  },
  {pattern: 'A {a}-foot ({b}-metre) wave broke over the wall.', factor: 0.3048, low: 20, high: 90},
  {pattern: 'The tower is {a} metres ({b} feet) high.', factor: 3.28084, low: 14, high: 300},
  {
    pattern: 'A {a}-inch ({b}-centimeter) crack was found in the hull.',
    factor: 2.54,
    low: 11,
    high: 60,
  },
  {pattern: 'The bag weighed {a} pounds ({b} kilograms).', factor: 0.45359237, low: 21, high: 200},
  {pattern: 'The parcel weighs {a}kg ({b}lb).', factor: 2.2046226, low: 11, high: 90},
  {
    pattern: 'The fire burned {a} acres ({b} hectares) of heath.',
    factor: 0.40468564,
    low: 26,
    high: 900,
  },
  {
    pattern: 'The park covers {a} square miles ({b} square kilometres).',
    factor: 2.589988,
    low: 11,
    high: 300,
  },
  {pattern: 'Winds reached {a}mph ({b}km/h) on Sunday.', factor: 1.609344, low: 41, high: 120},
  {pattern: 'The tank holds {a} litres, or {b} gallons.', factor: 0.219969, low: 200, high: 900},
]

const measure: Writer = (random) => {
  const {pattern, factor, low, high} = random.one(CONVERSIONS)!
  const value = between(random, low, high)
  const right = Math.round(value * factor)
  const wrong = Math.round(right * random.one([0.6, 0.75, 1.3, 1.6, 10])!)
  return filled(pattern, {a: grouped(value), b: [grouped(right), grouped(wrong)]})
}

const temperature: Writer = (random) => {
  const celsius = between(random, 11, 42)
  const right = Math.round(celsius * 1.8 + 32)
  const wrong = random.chance(0.4) ? Math.round(celsius * 1.8) : right + random.one([-9, 7, 11])!
  return filled(
    random.one([
      'It was {c}C ({f}F) in the shade.',
      'The mercury hit {c} degrees Celsius ({f} degrees Fahrenheit) at noon.',
    ])!,
    {c: String(celsius), f: [String(right), String(wrong)]},
  )
}

const warming: Writer = (random) => {
  const celsius = between(random, 2, 9)
  const right = String(Math.round(celsius * 18) / 10)
  const wrong = String(Math.round((celsius * 1.8 + 32) * 10) / 10)
  return filled('Average temperatures have risen by {c}C ({f}F) since 1900.', {
    c: String(celsius),
    f: [right, wrong],
  })
}

export const conversionKinds = [
  kindOfStatements('conversion', 'conversion-mismatch', [measure]),
  kindOfStatements('conversion-temperature', 'conversion-mismatch', [
    temperature,
    temperature,
    warming,
  ]),
]
