import type {Article} from '#article'
import type {Impossible} from './fault.js'

/** Jeanne Calment died at 122; nobody is known to have been older. */
const OLDEST = 122

/** From this age on nobody is at work. */
const OLDEST_AT_WORK = 104

const PERSONS = new Set(
  `man woman boy girl son daughter brother sister wife husband father mother grandmother grandfather
  person widow widower teenager pensioner victim suspect patient resident lady gentleman baby toddler child`.split(
    /\s+/,
  ),
)

const AT_WORK = new Set(
  `driver teacher nurse officer policeman policewoman constable soldier doctor surgeon builder plumber
  electrician engineer clerk cleaner waiter waitress barman cook chef student pupil postman pilot sailor
  footballer midfielder striker defender goalkeeper winger batsman bowler player jockey boxer sprinter
  cyclist swimmer firefighter paramedic receptionist accountant lawyer solicitor barrister journalist
  reporter labourer miner farmer fisherman carpenter mechanic salesman`.split(/\s+/),
)

export function* impossibleAges(article: Article): Iterable<Impossible> {
  yield* describedAges(article)
  yield* negativeAges(article)
  yield* statedBeyond(article)
}

/** “a 130-year-old retired nurse”: an age, and what it may be of. */
const DESCRIBED = /(\d{3})(?<![\d.,-]\d{3})([- ]years?[- ]old)((?: [a-z]+){1,3})/gi

function* describedAges({text}: Article): Iterable<Impossible> {
  for (const {0: printed, 1: age, 2: unit, 3: words, index} of text.matchAll(DESCRIBED)) {
    const nouns = words!.trim().toLowerCase().split(' ')
    const noun = nouns.find((word) => PERSONS.has(word) || AT_WORK.has(word))
    if (
      noun === undefined ||
      nouns.slice(0, nouns.indexOf(noun)).some((word) => BREAKS.has(word))
    ) {
      continue
    }
    const most = AT_WORK.has(noun) && !nouns.includes('retired') ? OLDEST_AT_WORK : OLDEST
    if (Number(age) <= most) continue
    const end = index + age!.length + unit!.length
    const expected = youngerThan(printed.slice(0, end - index))
    yield {start: index, end, expected, note: noteOf(Number(age), most)}
  }
}

/** Words that end the noun phrase of an age. */
const BREAKS = new Set(
  'and or of in on at to for by with from when where was is has had that which as the a an before after'.split(
    ' ',
  ),
)

function noteOf(age: number, most: number): string {
  return most === OLDEST
    ? `Nobody has lived to ${age}; the oldest person known died at ${OLDEST}.`
    : `Nobody of ${age} is at work.`
}

/** The age without its first figure, and without its last. */
function youngerThan(printed: string): string[] {
  const figures = /\d{3}/.exec(printed)?.[0]
  if (figures === undefined) return []
  const others = [figures.slice(1).replace(/^0/, ''), figures.slice(0, 2)]
  return [...new Set(others)]
    .filter((each) => Number(each) > 0)
    .map((each) => printed.replace(figures, each))
}

const NEGATIVE =
  /\b(?:aged?(?: of)? (?:[-−]|minus )\d{1,3}\b|(?<!\d )(?<![\w])(?:[-−]\d{1,3}|minus[ -](?:\d{1,3}|[a-z]+))[- ]year[- ]old\b)/gi

function* negativeAges({text}: Article): Iterable<Impossible> {
  for (const {0: printed, index} of text.matchAll(NEGATIVE)) {
    yield {
      start: index,
      end: index + printed.length,
      expected: [printed.replace(/[-−](?=\d)|minus[ -]/i, '')],
      note: 'An age is not negative.',
    }
  }
}

/** “a man aged 135”, “Ann Pell, 135, said”, “at the age of 140”. */
const BEYOND =
  /(?:1[2-9]\d|[2-9]\d\d)(?<=\b(?:(?:man|woman|boy|girl|husband|wife|father|mother|pensioner|widow|resident|died),? aged|(?:died|married|retired)[a-z ]{0,20} at the age of) \d{3})\b(?! (?:to|and|or|minutes|weeks|days|months)\b)/g

function* statedBeyond({text}: Article): Iterable<Impossible> {
  for (const {0: printed, index} of text.matchAll(BEYOND)) {
    const age = Number(printed)
    if (age <= OLDEST) continue
    const end = index + printed.length
    yield {start: index, end, expected: youngerThan(printed), note: noteOf(age, OLDEST)}
  }
}
