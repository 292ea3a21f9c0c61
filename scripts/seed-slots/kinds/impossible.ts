import {between, filled, kindOfStatements} from '../statements.js'
import type {Writer} from '../statements.js'

const day: Writer = (random) => {
  const month = random.one(['April', 'June', 'September', 'November'])!
  return random.chance(0.5)
    ? filled('The fair runs until {day} {month}.', {month, day: ['30', '31']})
    : filled('The office will close on {month} {day}.', {month, day: ['30', '31']})
}

const february: Writer = (random) => {
  const year = String(random.one([1999, 2001, 2003, 2005])!)
  return random.chance(0.5)
    ? filled('She was born on {day} February {year}.', {year, day: ['28', '29']})
    : filled('The tax is due on February {day}.', {day: ['28', '30']})
}

const hour: Writer = (random) => {
  const late = between(random, 1, 9)
  return random.chance(0.5)
    ? filled('Doors open at {time}.', {time: [`${late}pm`, `${late + 12}pm`]})
    : filled('The first train leaves at {time}.', {time: [`0${late}:30`, `0${late}:80`]})
}

const age: Writer = (random) => {
  const years = between(random, 22, 89)
  return filled(
    random.one([
      'A {age}-year-old woman was taken to hospital.',
      'The driver, a man aged {age}, was not hurt.',
    ])!,
    {age: [String(years), String(years + 100)]},
  )
}

const share: Writer = (random) => {
  const percent = between(random, 31, 98)
  return filled(
    random.one([
      'The survey found that {share}% of voters wanted a new bridge.',
      'Some {share} per cent of pupils passed, the school said.',
      'Turnout was {share}%.',
    ])!,
    {share: [String(percent), String(percent + 100)]},
  )
}

export const impossibleKinds = [
  kindOfStatements('impossible-date', 'impossible-value', [day, february]),
  kindOfStatements('impossible-time', 'impossible-value', [hour]),
  kindOfStatements('impossible-age', 'impossible-value', [age]),
  kindOfStatements('impossible-share', 'impossible-value', [share]),
]
