import {civilDay, dayNumber, weekdayOf} from '../../../src/inventory/index.js'
import type {Random} from '../../seed/random.js'
import type {Planted, SlotKind} from '../slot.js'
import {between, capitalised, filled, inserted, inWords, kindOfStatements} from '../statements.js'
import type {Writer} from '../statements.js'

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

interface Day {
  readonly number: number
  readonly year: number
  readonly month: string
  readonly day: number
  readonly weekday: string
}

function dayOf(number: number): Day {
  const {year, month, day} = civilDay(number)
  return {number, year, month: MONTHS[month - 1]!, day, weekday: WEEKDAYS[weekdayOf(number)]!}
}

function anyDay(random: Random, year: number): Day {
  return dayOf(dayNumber({year, month: 1, day: 1}) + between(random, 0, 364))
}

/** The day with its weekday, in the ways in which news writes it. */
function written(form: number, {weekday, day, month, year}: Day, withYear: boolean): string {
  const comma = withYear ? `, ${year}` : ''
  const plain = withYear ? ` ${year}` : ''
  return [
    `${weekday} ${day} ${month}${plain}`,
    `${weekday}, ${month} ${day}${comma}`,
    `${weekday}, ${day} ${month}${plain}`,
    `${weekday} night, ${month} ${day}${comma}`,
    `${weekday.slice(0, 3)} ${day} ${month}${plain}`,
  ][form % 5]!
}

/** Either the weekday or the day is another. */
function wrongDay(random: Random, day: Day): Day {
  if (random.chance(0.5))
    return {...day, weekday: WEEKDAYS[(WEEKDAYS.indexOf(day.weekday) + between(random, 1, 6)) % 7]!}
  const step = between(random, 1, 3) * (random.chance(0.5) ? 1 : -1)
  return {...dayOf(day.number + step), weekday: day.weekday}
}

const EVENTS = [
  'The inquest will open on {date}, the coroner said.',
  'The ferry sank on {date} in calm water.',
  'Tickets are on sale from {date} at the harbour office.',
  'The two boards met on {date} and found no fault.',
]

const datedInFull: Writer = (random) => {
  const form = between(random, 0, 4)
  const day = anyDay(random, between(random, 1990, 2026))
  const wrong = wrongDay(random, day)
  return filled(random.one(EVENTS)!, {date: [written(form, day, true), written(form, wrong, true)]})
}

/** A statement in an article that a timestamp dates. */
function dated(
  name: string,
  rule: string,
  write: (random: Random, published: Day) => ReturnType<Writer>,
): SlotKind {
  return {
    name,
    rule,
    plant: (ground) => {
      const published = anyDay(ground.random, between(ground.random, 2005, 2026))
      return withTimestamp(inserted(ground, write(ground.random, published)), published)
    },
  }
}

function withTimestamp({text, twin, span}: Planted, {day, month, year}: Day): Planted {
  const line = `Published: ${day} ${month} ${year}\n\n`
  const at = text.indexOf('\n\n') + 2
  const stamped = (copy: string) => copy.slice(0, at) + line + copy.slice(at)
  return {
    text: stamped(text),
    twin: stamped(twin),
    span: {start: span.start + line.length, end: span.end + line.length},
  }
}

const weekdayOfStory = dated('weekday-of-story', 'weekday-mismatch', (random, published) => {
  const form = between(random, 0, 4)
  const day = dayOf(published.number + between(random, -40, 40))
  const wrong = wrongDay(random, day)
  return filled(random.one(EVENTS)!, {
    date: [written(form, day, false), written(form, wrong, false)],
  })
})

/** Another number of years, far enough to be no way of counting. */
function otherYears(random: Random, years: number): number {
  const step = between(random, 2, 9)
  return random.chance(0.5) && years - step > 1 ? years - step : years + step
}

const spanOfYears: Writer = (random) => {
  const from = between(random, 1950, 2000)
  const years = between(random, 3, 22)
  const wrong = otherYears(random, years)
  const isYear = random.chance(0.5)
  return filled(
    random.one([
      'She led the choir from {from} to {to}, {n} years in all.',
      'He worked at the mill for {n} years, from {from} to {to}, and never missed a day.',
      'Her {n}-year reign at the club ({from}-{to}) was its best.',
      'In {to}, {n} years after the {from} vote, the bridge was built.',
      'The lock was dug in {from} and filled in {n} years later, in {to}.',
    ])!,
    {
      n: isYear ? inWords(years) : [inWords(years), inWords(wrong)],
      from: isYear ? [`${from}`, `${from + years - wrong}`] : `${from}`,
      to: `${from + years}`,
    },
  )
}

const spanToStory = dated('span-to-story', 'span-mismatch', (random, {year}) => {
  const years = between(random, 3, 40)
  const wrong = otherYears(random, years)
  const isYear = random.chance(0.5)
  const from = isYear ? ([`${year - years}`, `${year - wrong}`] as const) : `${year - years}`
  const n = isYear ? inWords(years) : ([inWords(years), inWords(wrong)] as const)
  const nth = isYear ? ordinal(years) : ([ordinal(years), ordinal(wrong)] as const)
  return filled(
    random.one([
      'The mayor has held the office since {from}, {n} years in all.',
      'It is {n} years since the {from} flood, the worst in memory.',
      'The town marks the {nth} anniversary of the {from} flood on Sunday.',
      'The two towns were joined {n} years ago, in {from}.',
    ])!,
    {from, n, nth},
  )
})

function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13
  return value + (teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'))
}

const FIRST = 'Moira Tobias Selma Fergus Ines Rupert Thea Casper'.split(' ')
const LAST = 'Wexcombe Tarrant Ostrow Quillan Brevik Lomond Sayle Drummer'.split(' ')

const twoAges: Writer = (random) => {
  const name = `${random.one(FIRST)!} ${random.one(LAST)!}`
  const last = name.split(' ')[1]!
  const age = between(random, 19, 78)
  const wrong = random.chance(0.5) ? age + between(random, 1, 9) : age - between(random, 1, 9)
  const isFirst = random.chance(0.5)
  return filled(
    random.one([
      '{name}, {a}, has run the ferry since the spring. The {b}-year-old {name} has no deckhand.',
      'The ferry is run by {name}, {a}. Nobody helps {last}, {b}, with the ropes.',
      'The {a}-year-old skipper {name} has run the ferry since the spring. {last}, who is {b}, has no deckhand.',
      'A skipper, {name}, {a}, saw the light go out. {last} is {b} and has sailed there for years.',
    ])!,
    {
      name,
      last,
      a: isFirst ? [`${age}`, `${wrong}`] : `${age}`,
      b: isFirst ? `${age}` : [`${age}`, `${wrong}`],
    },
  )
}

const lives: Writer = (random) => {
  const birth = between(random, 1905, 1960)
  const age = between(random, 50, 95)
  const wrong = random.chance(0.5) ? age + between(random, 2, 10) : age - between(random, 2, 10)
  const name = `${random.one(FIRST)!} ${random.one(LAST)!}`
  return filled(
    random.one([
      'The founder, {name} ({birth}-{death}), came from the islands and died at home aged {age}.',
      '{name} was born in {birth} and died in {death} at the age of {age}.',
    ])!,
    {name, birth: `${birth}`, death: `${birth + age}`, age: [`${age}`, `${wrong}`]},
  )
}

const ageOfStory = dated('age-of-story', 'age-mismatch', (random, {year}) => {
  const age = between(random, 19, 78)
  const wrong = random.chance(0.5) ? age + between(random, 2, 10) : age - between(random, 2, 10)
  const name = `${random.one(FIRST)!} ${random.one(LAST)!}`
  return filled(
    random.one([
      '{name}, {age}, who was born in {birth}, has run the ferry since the spring.',
      'Born in {birth}, {name}, {age}, has run the ferry since the spring.',
    ])!,
    {name, birth: `${year - age}`, age: [`${age}`, `${wrong}`]},
  )
})

const SUBJECTS = [
  'the council',
  'the mayor of Harwick',
  'the two boards',
  'the company',
  'the health minister',
  'a new crew',
]
const VERBS: ReadonlyArray<readonly [base: string, past: string, rest: string]> = [
  ['meet', 'met', ' the owners of the mill'],
  ['visit', 'visited', ' the old harbour'],
  ['publish', 'published', ' its figures'],
  ['vote', 'voted', ' on the plan'],
  ['open', 'opened', ' a second ferry office'],
  ['return', 'returned', ' to the islands'],
  ['launch', 'launched', ' a fund for the coast'],
  ['arrive', 'arrived', ' in the capital'],
]
const TIMES: ReadonlyArray<readonly [past: string, future: string]> = [
  ['yesterday', 'tomorrow'],
  ['last week', 'next week'],
  ['last month', 'next month'],
  ['last Tuesday', 'next Tuesday'],
]

const tenses: Writer = (random) => {
  const subject = random.one(SUBJECTS)!
  const [base, past, rest] = random.one(VERBS)!
  const [before, after] = random.one(TIMES)!
  const isFuture = random.chance(0.5)
  const verb = isFuture ? `will ${base}` : past
  const other = isFuture ? past : `will ${base}`
  const time = isFuture ? after : before
  const wrong = isFuture ? before : after
  // What is wrong is the time or the tense.
  const slots = random.chance(0.5)
    ? {verb, time: [time, wrong] as const}
    : {verb: [verb, other] as const, time}
  const open = {...slots, Time: capitalisedPair(slots.time)}
  const pattern = random.one([
    '{Subject} {verb}{rest} {time}.',
    '{Subject} {verb}{rest} {time}, and nobody objected.',
    'On the quay {subject} {verb}{rest} {time} to hear what people want.',
    '{Time} {subject} {verb}{rest}.',
  ])!
  return filled(pattern, {...open, subject, Subject: capitalised(subject), rest})
}

/** “Will” of what a date before the story's says is over. */
const tenseAndDate = dated('tense-and-date', 'tense-time-clash', (random, published) => {
  const [base, past, rest] = random.one(VERBS)!
  const {day, month, year} = dayOf(published.number - between(random, 2, 50))
  const isFull = year !== published.year || random.chance(0.3)
  const date = random.one([
    `${day} ${month}${isFull ? ` ${year}` : ''}`,
    `${month} ${day}${isFull ? `, ${year}` : ''}`,
  ])!
  const subject = random.one(SUBJECTS)!
  const pattern = random.one([
    '{Subject} {verb}{rest} on {date}.',
    '{Subject} {verb}{rest} on {date}, and nobody objected.',
    'On {date} {subject} {verb}{rest}.',
  ])!
  const verb = [past, `will ${base}`] as const
  return filled(pattern, {verb, rest, date, subject, Subject: capitalised(subject)})
})

function capitalisedPair(time: string | readonly [string, string]) {
  return typeof time === 'string'
    ? capitalised(time)
    : ([capitalised(time[0]), capitalised(time[1])] as const)
}

export const timeKinds: readonly SlotKind[] = [
  kindOfStatements('weekday-in-full', 'weekday-mismatch', [datedInFull]),
  weekdayOfStory,
  kindOfStatements('span-of-years', 'span-mismatch', [spanOfYears]),
  spanToStory,
  kindOfStatements('two-ages', 'age-mismatch', [twoAges]),
  kindOfStatements('age-of-a-life', 'age-mismatch', [lives]),
  ageOfStory,
  kindOfStatements('tense-or-time', 'tense-time-clash', [tenses]),
  tenseAndDate,
]
