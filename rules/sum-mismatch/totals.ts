import {slotLinesOf} from '#inventory'
import type {Quantity, SlotLine} from '#inventory'
import type {Article} from '#article'
import {listed} from '#rule'
import {CLOSED, LONGEST, listOf, nounOf, OPEN, SET_OFF as SET_OFF_BY, WORD} from './lists.js'

/** A total and the parts that the copy says are all of it. */
export interface Total {
  readonly total: Quantity
  readonly parts: readonly Quantity[]
}

const LIST = listOf('N')
const NOUN = nounOf(1)

/** “40 people: 25 men and 12 women”, “the 40 people - 25 men and 12 women - were”, “40 people (25 men and 12 women)”. */
const SET_OFF = new RegExp(`N${NOUN}${SET_OFF_BY}${LIST}${CLOSED}`, 'y')
/** “40 people, 25 men and 12 women.” */
const APPOSED = new RegExp(`N${NOUN}, ${LIST}${CLOSED}`, 'y')
/** “Of the 40 people, 25 were men and the other 12 were women”. */
const REMAINDER = new RegExp(
  `\\bof (?:the |its |their |his |her |these |those )?N(?:${WORD}){0,5}, (?<list>N(?:${WORD}){0,6}(?:, N(?:${WORD}){0,6}){0,3},? (?:and|while|with) (?:the )?(?:other|remaining|rest,) N)\\b`,
  'g',
)
/** “25 men and 12 women, 40 people in all”. */
const IN_ALL = new RegExp(
  `(?<list>N(?:${WORD}){1,4}(?:, N(?:${WORD}){1,4}){0,3} and N(?:${WORD}){1,4}),? (?:- |– |\\()?(?:(?:a total of|making|making a total of|in all|altogether) N\\b|N(?:${WORD}){0,3} (?:in all|in total|altogether))`,
  'g',
)

/** “of the ” before a total: what follows need not be all of it. */
const OF = /(?<!total )\bof (?:[a-z]{2,5} )?$/

const COUNTS = /N.*N.*N/

export function* totalsOf(article: Article): Iterable<Total> {
  for (const line of slotLinesOf(article)) {
    if (!COUNTS.test(line.letters)) continue
    yield* setOff(line)
    yield* named(line, REMAINDER, false)
    yield* named(line, IN_ALL, true)
  }
}

function* setOff(line: SlotLine): Iterable<Total> {
  let past = 0
  for (const {index} of line.text.matchAll(/N/g)) {
    if (index < past || OF.test(line.text.slice(Math.max(0, index - 16), index))) continue
    const setOff = matchAt(SET_OFF, line, index)
    const found = setOff ?? matchAt(APPOSED, line, index)
    if (!found || OPEN.test(found[0])) continue
    const {noun, list} = found.groups!
    const total = line.quantityAt(index)!
    const parts = quantitiesIn(line, index + found[0].length - list!.length, list!)
    if (!areParts(noun!, list!, total, parts, setOff ? isPartOf : isKindOf)) continue
    past = index + found[0].length
    yield {total, parts}
  }
}

function matchAt(pattern: RegExp, line: SlotLine, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(line.text)
  return found && found[0].length < LONGEST ? found : undefined
}

function* named(line: SlotLine, pattern: RegExp, isTotalLast: boolean): Iterable<Total> {
  for (const {0: words, index} of line.text.matchAll(pattern)) {
    if (OPEN.test(words) || words.length > LONGEST) continue
    const slots = quantitiesIn(line, index, words)
    const total = isTotalLast ? slots.at(-1) : slots[0]
    const parts = isTotalLast ? slots.slice(0, -1) : slots.slice(1)
    if (total && areExact([total, ...parts])) yield {total, parts}
  }
}

/** The quantities of a text that starts there in the line, in their order. */
export function quantitiesIn(line: SlotLine, start: number, text: string): Quantity[] {
  return [...text.matchAll(/[A-Z]/g)].flatMap(({index}) => line.quantityAt(start + index) ?? [])
}

/** Whether each is a whole number that the copy gives as it is. */
export function areExact(quantities: readonly Quantity[]): boolean {
  return quantities.every(
    ({kind, lo, hi, bound}) =>
      kind === 'count' && lo === hi && bound === 'exact' && Number.isInteger(lo),
  )
}

/**
 * Whether the parts are of the total's kind: persons of persons, the same noun again, or no noun
 * but where and how (“25 in Leeds and 12 in York”). Goals and assists are no parts of matches.
 */
function areParts(
  noun: string,
  list: string,
  total: Quantity,
  parts: readonly Quantity[],
  isOf: (whole: string, part: string) => boolean,
): boolean {
  const whole = total.head
  if (parts.length < 2 || !areExact([total, ...parts]) || !whole || whole.carried) return false
  if (/\bN (?:and|or) N\b/.test(list)) return false
  const own = parts.flatMap(({head}) => (head && !head.carried ? [head.lemma] : []))
  if (!own.every((part) => isOf(whole.lemma, part))) return false
  if (own.length === parts.length) return true
  return noun.split(' ').length <= MOST_WORDS && !PREPOSITION.test(noun)
}

/** Words of a total whose parts have no noun of their own: “seven boats, three in the storm”. */
const MOST_WORDS = 4
const PREPOSITION = /\b(?:in|on|at|for|with|to|and|by|were|was|are|is|had|have)\b/

/** Whether things of one noun may be parts of those of another: the same, or persons of persons. */
export function isPartOf(whole: string, part: string): boolean {
  return part === whole || (PERSONS.has(whole) && PERSONS.has(part))
}

const PERSONS = listed(
  `person man woman boy girl child adult passenger crew member pupil student teacher player officer soldier
  civilian victim worker guest councillor prisoner fan tourist resident patient troop police policeman
  goalkeeper defender midfielder forward striker pensioner teenager juror driver pedestrian baby sailor pilot male female`,
)

/**
 * Whether the part is of persons who may all be the whole's. Behind a comma a list may as well go
 * on: “five pupils, four women and two nurses”.
 */
function isKindOf(whole: string, part: string): boolean {
  if (part === whole) return true
  if (!isPartOf(whole, part) || !(ANYBODY.has(whole) || OF_ANYBODY.has(part))) return false
  return [MEN, GROWN].every(
    ([some, others]) =>
      !(some.has(whole) && others.has(part)) && !(others.has(whole) && some.has(part)),
  )
}

/** Who may be of any trade and age. */
const ANYBODY = listed('person victim prisoner player')

/** What people of any trade may be. */
const OF_ANYBODY = listed('man woman boy girl child adult pensioner teenager baby male female')

/** Sets of persons of whom none is in both. */
type Contrast = readonly [one: ReadonlySet<string>, other: ReadonlySet<string>]

const MEN: Contrast = [listed('man boy male policeman'), listed('woman girl female')]
const GROWN: Contrast = [
  listed(
    'man woman adult pensioner teacher officer soldier councillor police policeman juror driver sailor pilot',
  ),
  listed('boy girl child baby pupil'),
]
