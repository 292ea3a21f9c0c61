import {slotLinesOf} from '#inventory'
import type {Quantity, SlotLine} from '#inventory'
import type {Article} from '#article'
import type {Span} from '#text'
import {FACTORS, FACTOR_WORDS, isNoun, MOVEMENT_WORDS, movementOf} from './movements.js'
import type {Direction} from './movements.js'

/** A change of a number as one sentence gives it. */
export interface Change {
  readonly from: Quantity
  readonly to: Quantity
  /** By how much it changed, where the copy says: a share, percentage points or the difference. */
  readonly amount: Quantity | undefined
  /** The word that says which way, and what it says. */
  readonly movement: (Span & {readonly direction: Direction; readonly opposite: string}) | undefined
  /** “more than doubled”: by what, and how exactly. */
  readonly factor: (Span & {readonly value: number; readonly bound: FactorBound}) | undefined
}

export type FactorBound = 'exact' | 'over' | 'nearly' | 'about'

/** Words between a preposition and its number. */
const CUE =
  '(?:(?:about|around|nearly|almost|over|just|only|some|an|a|the|record|roughly|approximately|more|less|than|under|estimated|high|low|of|its|their) ){0,3}'

/** Words between two of the numbers, in which a date or a length of time may stand. */
const GAP = '[^A-Z.;:()]{0,40}(?:[YDTU][^A-Z.;:()]{0,25})?'

const FROM = `,? \\(?(?:from|on|against|compared with|compared to) ${CUE}(?<from>[NMPEK])`
const OUT_OF = `,? from ${CUE}(?<from>[NMPEK])`
const TO = ` (?:up |down )?to ${CUE}(?<to>[NMPEK])`
const AMOUNT = `(?: (?:[a-z]+ly|a|an|another|further))?(?: by| of)? ${CUE}(?<amount>[PQNMEK])`

/** “, a rise of P”, “, up P”, “, or P”, “ - a P increase”. */
const TAIL = `[^A-Z.;:()]{0,30}(?:[YDTU][^A-Z.;:()]{0,20})?(?:,| -| –| —|:| \\()(?: which is| equivalent to| representing)? ?(?:(?:or|up|down|by) ${CUE}(?<plain>[PQ])(?![a-z])(?! (?:of|on)\\b)|an? (?:[a-z]+ )?(?:${MOVEMENT_WORDS}) of ${CUE}(?<noun>[PQ]|[MN](?! (?:an?|per|each|every)\\b))|an? ${CUE}(?<bare>[PQ])[- ](?:[a-z]+ )?(?:${MOVEMENT_WORDS}))`

const FORWARD = new RegExp(`(?:${AMOUNT})?(?<gap>${GAP})??${OUT_OF}${GAP}?${TO}(?:${TAIL})?`, 'dy')
const BACKWARD = new RegExp(`(?:${AMOUNT})?(?<gap>${GAP})??${TO}${GAP}?${OUT_OF}(?:${TAIL})?`, 'dy')
/** Behind the number that was reached: “at N, up P from N”. */
const BEHIND = new RegExp(`${AMOUNT}[^A-Z.;:()]{0,15}?${FROM}`, 'dy')
const REACHED = /([NMPEK])[^A-Z.;:()]{0,30}(?:[YDTU][^A-Z.;:()]{0,15})?,? ?$/
/** “a P rise from N to N”. */
const AMOUNT_BEFORE = /([PQNM])[- ](?:(?!and |or |but |to )[a-z]+ )?$/

/** “N, compared with N a year earlier, a ” before “rise of P”. */
const COMPARED = new RegExp(
  `(?<to>[NMPEK])[^A-Z.;:()]{0,30}(?:[YDTU][^A-Z.;:()]{0,15})?,? (?:compared (?:with|to)|against|from|up from|down from) ${CUE}(?<from>[NMPEK])[^A-Z.;:()]{0,25}(?:[YDTU][^A-Z.;:()]{0,15})?(?:,| -| –| —) an? (?<amount>[PQ])?(?:[ -](?:[a-z]+ )?)?$`,
  'd',
)
const COMPARES = /compared|against|from/
const OF_AMOUNT = new RegExp(` of ${CUE}([PQ])`, 'y')

/** Code units that are looked at before a word. */
const LOOK_BACK = 128

const MOVES = new RegExp(`(?<![a-z-])(?:${MOVEMENT_WORDS})(?![a-z-])`, 'g')
const MULTIPLIES = new RegExp(
  `(?<![a-z-])(?:(?<bound>more than|well over|just over|over|nearly|almost|not quite|just under|about|around|roughly|virtually|effectively|practically|less than) )?(?<stem>${FACTOR_WORDS})(?:ed|e|es|ing)(?![a-z-])`,
  'g',
)

const ENDS = /[NMPEK].*[NMPEK]/

/** Every change of which the copy gives both ends. */
export function* changesOf(article: Article): Iterable<Change> {
  for (const line of slotLinesOf(article)) {
    if (!ENDS.test(line.letters)) continue
    yield* movementsIn(line)
    yield* multiplicationsIn(line)
  }
}

function* movementsIn(line: SlotLine): Iterable<Change> {
  let past = 0
  for (const {0: word, index} of line.text.matchAll(MOVES)) {
    if (index < past) continue
    const end = index + word.length
    const read =
      endsFrom(line, end, isNoun(word)) ??
      endsBehind(line, index, end) ??
      endsCompared(line, index, end)
    if (!read) continue
    past = read.past
    const movement = {...line.spanOf(index, end), ...movementOf(word)!}
    const amount = read.amount ?? (isNoun(word) ? amountBefore(line, index) : undefined)
    yield {...read, amount, movement, factor: undefined}
  }
}

interface Ends {
  readonly from: Quantity
  readonly to: Quantity
  readonly amount: Quantity | undefined
  readonly past: number
}

/** “P from N to N”, “to N from N, a rise of P”. */
function endsFrom(line: SlotLine, at: number, isOfNoun = false): Ends | undefined {
  const {text} = line
  if (!text.includes(' from ', at) || !text.includes(' to ', at)) return undefined
  const found = matchAt(FORWARD, text, at) ?? matchAt(BACKWARD, text, at)
  if (!found) return undefined
  const {gap = '', amount} = found.groups ?? {}
  if (/\b(?:to|and|or|but)\b/.test(gap) || isOfRatios(line, found)) return undefined
  return isOfNoun && amount === undefined && !OF_NOUN.test(gap) ? undefined : endsOf(line, found)
}

const TO_RATIO = new RegExp(`${GAP}?,? to ${CUE}N to N`, 'y')

/** Whether what was left and what was reached are ratios: “from 4 to 1 to 9 to 1”. */
function isOfRatios(line: SlotLine, {indices}: RegExpExecArray): boolean {
  const [to, end] = indices!.groups!['to']!
  const ratio = matchAt(TO_RATIO, line.text, end)
  const last = ratio && line.quantityAt(ratio.index + ratio[0].length - 1)
  return last !== undefined && last.lo === line.quantityAt(to)!.lo
}

/** What goes on behind a noun that says which way: “a rise in thefts from 5 to 7”. */
const OF_NOUN = /^$|^,|^ (?:in|of|by|its|his|her|their|the|an?|sharply)\b/

function endsBehind(line: SlotLine, start: number, end: number): Ends | undefined {
  const found = matchAt(BEHIND, line.text, end)
  if (!found) return undefined
  const reached = REACHED.exec(line.text.slice(Math.max(0, start - LOOK_BACK), start))
  if (!reached) return undefined
  const to = line.quantityAt(Math.max(0, start - LOOK_BACK) + reached.index)
  const ends = endsOf(line, found)
  return to && ends && {...ends, to}
}

function endsCompared(line: SlotLine, start: number, end: number): Ends | undefined {
  const offset = Math.max(0, start - LOOK_BACK)
  const before = line.text.slice(offset, start)
  const found = COMPARES.test(before) ? COMPARED.exec(before) : undefined
  if (!found) return undefined
  const of = matchAt(OF_AMOUNT, line.text, end)
  const slotOf = (name: string): Quantity | undefined => {
    const place = found.indices?.groups?.[name]
    return place && line.quantityAt(offset + place[0])
  }
  const [from, to] = [slotOf('from'), slotOf('to')]
  const amount = of ? line.quantityAt(end + of[0].length - 1) : slotOf('amount')
  return from && to && amount && {from, to, amount, past: end}
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

/** The quantities that the groups of a match stand for. */
function endsOf(line: SlotLine, {0: whole, index, indices}: RegExpExecArray): Ends | undefined {
  const slotOf = (...names: readonly string[]): Quantity | undefined => {
    const name = names.find((each) => indices?.groups?.[each])
    return name === undefined ? undefined : line.quantityAt(indices!.groups![name]![1] - 1)
  }
  const from = slotOf('from')
  const to = slotOf('to') ?? from
  if (!from || !to) return undefined
  return {from, to, amount: slotOf('amount', 'plain', 'noun', 'bare'), past: index + whole.length}
}

function amountBefore(line: SlotLine, start: number): Quantity | undefined {
  const from = Math.max(0, start - LOOK_BACK)
  const found = AMOUNT_BEFORE.exec(line.text.slice(from, start))
  return found ? line.quantityAt(from + found.index) : undefined
}

const FACTOR_BOUNDS: Readonly<Record<string, FactorBound>> = {
  'more than': 'over',
  'well over': 'over',
  'just over': 'over',
  over: 'over',
  nearly: 'nearly',
  almost: 'nearly',
  'not quite': 'nearly',
  'just under': 'nearly',
  'less than': 'nearly',
}

function* multiplicationsIn(line: SlotLine): Iterable<Change> {
  for (const {0: words, index, groups} of line.text.matchAll(MULTIPLIES)) {
    const read = endsFrom(line, index + words.length)
    if (!read || read.amount) continue
    const stem = groups!['stem']!
    const word = index + words.lastIndexOf(stem)
    const cue = groups!['bound']
    yield {
      ...read,
      movement: undefined,
      factor: {
        ...line.spanOf(word, index + words.length),
        value: FACTORS.get(stem)!,
        bound: cue === undefined ? 'exact' : (FACTOR_BOUNDS[cue] ?? 'about'),
      },
    }
  }
}
