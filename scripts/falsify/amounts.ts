import type {Random} from '../seed/random.js'

/** A quantity as the body writes it. */
export interface Amount {
  readonly index: number
  readonly text: string
  readonly value: number
  readonly kind: 'money' | 'share' | 'count'
  /** “£”, “$” or “€”. */
  readonly currency: string
}

const WORDS = new Map(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at) => [word, at + 2]),
)
for (const [at, word] of 'thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()) {
  WORDS.set(word, (at + 3) * 10)
}
const NAMES = new Map([...WORDS].map(([word, value]) => [value, word]))

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
}

const FIGURES = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const SCALE = String.raw`(?:\s?(?:million|billion|trillion|thousand)\b|(?:bn|m|k)\b)?`
const AMOUNT = new RegExp(
  String.raw`([£$€])(${FIGURES})(${SCALE})|(?<![\w.,£$€-])(${FIGURES}|${[...WORDS.keys()].join('|')})(?:(\s?%|\sper\scent\b|\spercent\b)|(${SCALE})(?=\s(?:[a-z]+\s)?[a-z]{2,}s\b))(?![\w-])`,
  'g',
)
const DATES =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)/

/** Quantities of a kind that a falsification may change; no years, dates, scores or ages. */
export function amountsIn(text: string): Amount[] {
  const found: Amount[] = []
  for (const match of text.matchAll(AMOUNT)) {
    const [whole, currency, money, moneyScale, number, share, scale] = match
    const figures = money ?? number!
    const bare = WORDS.get(figures.toLowerCase()) ?? Number(figures.replaceAll(',', ''))
    const value = bare * (SCALES[(moneyScale ?? scale ?? '').trim()] ?? 1)
    const around = text.slice(Math.max(0, match.index - 12), match.index + whole.length + 12)
    const isYear = !currency && /^(?:1[5-9]|20)\d\d$/.test(whole)
    if (isYear || DATES.test(around) || value < 2) continue
    const kind = currency ? 'money' : share ? 'share' : 'count'
    if (kind === 'count' && isLabel(text.slice(0, match.index))) continue
    found.push({index: match.index, text: whole, value, kind, currency: currency ?? ''})
  }
  return found
}

/** Whether a number behind this numbers a thing, as in the name of a film or a game. */
function isLabel(before: string): boolean {
  return /(?:\/|\S\s[A-Z][\w'’]*\s)$/.test(before)
}

/** Every value that a text writes, whatever it counts. */
export function valuesIn(text: string): number[] {
  const values: number[] = []
  for (const [, figures, scale] of text.matchAll(
    new RegExp(String.raw`(${FIGURES})(${SCALE})`, 'g'),
  )) {
    values.push(Number(figures!.replaceAll(',', '')) * (SCALES[scale!.trim()] ?? 1))
    if (scale !== '') values.push(Number(figures!.replaceAll(',', '')))
  }
  for (const [word] of text.toLowerCase().matchAll(/\b[a-z]+\b/g)) {
    const value = WORDS.get(word) ?? OTHER_WORDS[word]
    if (value !== undefined) values.push(value)
  }
  return values
}

const OTHER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  once: 1,
  twice: 2,
  both: 2,
  pair: 2,
  couple: 2,
  trio: 3,
  dozen: 12,
  hundred: 100,
  half: 50,
  quarter: 25,
  third: 33,
}

/** The value in one of the ways that newspapers write it. */
export function written(value: number, {kind, currency}: Amount, random: Random): string {
  const name = NAMES.get(value)
  if (kind === 'share') {
    const percent = random.chance(0.6) ? '%' : ' per cent'
    return percent !== '%' && name ? name + percent : plain(value) + percent
  }
  if (kind === 'count' && name && value <= 12) return random.chance(0.6) ? name : plain(value)
  if (value < 1e6) return currency + plain(value)
  const [scale, long, short] =
    value >= 1e12
      ? ([1e12, ' trillion', ' trillion'] as const)
      : value >= 1e9
        ? ([1e9, ' billion', 'bn'] as const)
        : ([1e6, ' million', 'm'] as const)
  return currency + plain(value / scale) + (random.chance(0.6) ? short : long)
}

function plain(value: number): string {
  const [whole, part] = String(Number(value.toPrecision(12))).split('.')
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return part === undefined ? grouped : `${grouped}.${part}`
}

/** The value with so many significant digits. */
export function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits))
}

/** How many digits of the value say something. */
export function digitsOf(value: number): number {
  return String(Number(value.toPrecision(12))).replace(/^0|\.|0+$/g, '').length || 1
}

/** The value as a word, where newspapers have one for it. */
export function asWord(value: number): string | undefined {
  return NAMES.get(value)
}
