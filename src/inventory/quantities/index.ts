import type {Article} from '#article'
import type {Sentence} from '#text'
import {cueAfter, cueBefore} from './bounds.js'
import type {Cue} from './bounds.js'
import {readDate, readTime, readYear} from './calendar.js'
import {headAfter, headBefore} from './heads.js'
import {readLabel} from './labels.js'
import {lineOf} from './line.js'
import type {Line} from './line.js'
import {readAmount} from './measured.js'
import {mayOpen, sentencesOfQuantities} from './openers.js'
import {readFraction, readOrdinal, readRatio, readScore} from './parts-of-numbers.js'
import type {Head, Quantity, QuantityKind} from './quantity.js'
import type {Reader, Reading} from './reading.js'
import {tokensOf} from './tokens.js'
import type {Token} from './tokens.js'
import {readVague} from './vague.js'

export type {Bound, CalendarDate, Head, Quantity, QuantityKind} from './quantity.js'
export {unitNamed} from './units.js'
export type {Dimension, Unit} from './units.js'

/**
 * By what the first token is, in this order: what names itself first, then the narrower forms before
 * the wider.
 */
const READERS: Readonly<Record<Token['type'], readonly Reader[]>> = {
  number: [
    readDate,
    readTime,
    readLabel,
    readYear,
    readScore,
    readRatio,
    readFraction,
    readOrdinal,
    readAmount,
  ],
  word: [
    readDate,
    readLabel,
    readScore,
    readRatio,
    readFraction,
    readOrdinal,
    readAmount,
    readVague,
  ],
  mark: [readYear, readAmount],
}

const inventories = new WeakMap<Article, readonly Quantity[]>()

/** Every quantity of the article in text order, display text included; built once, in linear time. */
export function quantitiesOf(article: Article): readonly Quantity[] {
  let quantities = inventories.get(article)
  if (!quantities) {
    quantities = sentencesOfQuantities(article).flatMap((each) => quantitiesIn(article, each))
    inventories.set(article, quantities)
  }
  return quantities
}

function quantitiesIn(article: Article, sentence: Sentence): Quantity[] {
  const line = lineOf(tokensOf(article.text, sentence))
  const role = article.partAt(sentence.start)?.role
  const quantities: Quantity[] = []
  let counted: Head | undefined
  for (let at = 0; at < line.tokens.length;) {
    const reading = mayOpen(line.tokens, at) ? readingAt(line, at) : undefined
    if (!reading) {
      at++
      continue
    }
    const quantity = quantityOf(line, reading, counted, {sentence: sentence.index, role})
    if (quantity.kind === 'count' && quantity.head) counted = quantity.head
    quantities.push(quantity)
    at = reading.end
  }
  return quantities
}

function readingAt(line: Line, at: number): Reading | undefined {
  for (const read of READERS[line.tokens[at]!.type]) {
    const reading = read(line, at)
    if (reading) return reading
  }
  return undefined
}

/** Kinds that say of which noun they speak. */
const COUNTING: ReadonlySet<QuantityKind> = new Set([
  'count',
  'money',
  'percent',
  'fraction',
  'ratio',
  'age',
  'duration',
  'ordinal',
  'measure',
])

function quantityOf(
  line: Line,
  reading: Reading,
  counted: Head | undefined,
  place: Pick<Quantity, 'sentence' | 'role'>,
): Quantity {
  const {tokens} = line
  const {from, end, bound: own, head: given, vague = false, ...rest} = reading
  const head = given ?? (COUNTING.has(reading.kind) ? headOf(line, reading, counted) : undefined)
  const cue = cueOf(line, reading, head)
  return {
    ...rest,
    ...place,
    start: tokens[from]!.start,
    end: tokens[end - 1]!.end,
    vague,
    bound: cue?.bound ?? own ?? 'exact',
    ...(cue && {cue: {start: tokens[cue.from]!.start, end: tokens[cue.end - 1]!.end}}),
    ...(head && {head}),
  }
}

function headOf(
  line: Line,
  {from, end, kind}: Reading,
  counted: Head | undefined,
): Head | undefined {
  const cue = cueAfter(line.tokens, end)
  const head = headAfter(line, cue?.end ?? end) ?? headBefore(line, from)
  if (head || kind !== 'count' || !counted) return head
  return {lemma: counted.lemma, start: counted.start, end: counted.end, carried: true}
}

function cueOf(
  {tokens}: Line,
  {from, end, kind}: Reading,
  head: Head | undefined,
): Cue | undefined {
  if (kind === 'label' || kind === 'score' || kind === 'ordinal') return undefined
  const before = cueBefore(tokens, from, kind)
  if (before) return before
  const behind = cueAfter(tokens, end)
  if (behind || !head || head.carried) return behind
  let after = end
  while (after < tokens.length && tokens[after]!.start < head.end) after++
  return after - end < 8 ? cueAfter(tokens, after) : undefined
}
