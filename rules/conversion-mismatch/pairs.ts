import {slotLinesOf, unitNamed} from '#inventory'
import type {Quantity, SlotLine} from '#inventory'
import type {Article} from '#article'
import type {Span} from '#text'

/** A measure and what the copy says is the same in another unit. */
export interface Pair {
  readonly first: Measure
  readonly second: Measure
  /** The words of the sentence before the first, in lower case. */
  readonly before: string
  /** And behind the second. */
  readonly behind: string
}

/** An amount of a unit, or of a currency, with its sign. */
export interface Measure {
  readonly quantity: Quantity
  readonly lo: number
  readonly hi: number
  readonly unit: string
  readonly isMoney: boolean
  /** The number with its sign. */
  readonly span: Span
}

/** Brackets, a slash, dashes or “, or” bring what is the same: “30 feet (9 metres)”. */
const EQUATES =
  /^(?:-[a-z]+|[- ][a-z]+){0,2}(?:[ -]?\(|, or |\/| - | – | — |—)(?:or |about |around |roughly |nearly |approximately |almost |some |just over |just under |over |equivalent to |~)?(?:[-−]|minus )?$/

const MOST_BETWEEN = 50
const CONTEXT = 60

/** Units of one system; the other system is everything else. */
const METRIC = new Set([
  'millimetre',
  'centimetre',
  'metre',
  'kilometre',
  'square metre',
  'square kilometre',
  'hectare',
  'cubic metre',
  'litre',
  'millilitre',
  'milligram',
  'gram',
  'kilogram',
  'tonne',
  'kilometre per hour',
  'degree Celsius',
])

const CONVERSION = /.[EKM]/

export function* pairsOf(article: Article): Iterable<Pair> {
  for (const line of slotLinesOf(article)) {
    if (!CONVERSION.test(line.letters)) continue
    const places = [...line.text.matchAll(/[A-Z]/g)].map(({index}) => index)
    for (let at = 0; at + 1 < places.length; at++) {
      const pair = pairAt(article, line, places[at]!, places[at + 1]!)
      if (!pair) continue
      yield pair
      at++
    }
  }
}

function pairAt(article: Article, line: SlotLine, at: number, next: number): Pair | undefined {
  if (next - at > MOST_BETWEEN || !/[EKM]/.test(line.text[next]!)) return undefined
  if (!EQUATES.test(line.text.slice(at + 1, next))) return undefined
  const [one, other] = [line.quantityAt(at), line.quantityAt(next)]
  if (!one || !other || one.vague || other.vague) return undefined
  const [first, second] = measuresOf(article, one, other)
  if (!first || !second || !areComparable(first, second)) return undefined
  return {
    first,
    second,
    before: line.text.slice(Math.max(0, at - CONTEXT), at),
    behind: line.text.slice(next + 1, next + CONTEXT),
  }
}

function measuresOf(
  article: Article,
  one: Quantity,
  other: Quantity,
): [Measure | undefined, Measure | undefined] {
  return [measureOf(article, one, other), measureOf(article, other, one)]
}

/** A measure as the one beside it lets it be read: pounds of weight, degrees without a scale. */
function measureOf(article: Article, quantity: Quantity, other: Quantity): Measure | undefined {
  const isMoney = quantity.kind === 'money' && other.kind === 'money'
  const unit = isMoney ? quantity.currency : unitOf(article, quantity, other)
  if (unit === undefined) return undefined
  const sign = signBefore(article, quantity)
  const {lo, hi, start, end} = quantity
  const span = {start: start - sign.length, end}
  return sign === ''
    ? {quantity, lo, hi, unit, isMoney, span}
    : {quantity, lo: -hi, hi: -lo, unit, isMoney, span}
}

function unitOf(article: Article, quantity: Quantity, other: Quantity): string | undefined {
  const {kind, unit} = quantity
  if (kind === 'temperature' || kind === 'measure') {
    if (unit !== 'degree') return unit
    if (other.kind !== 'temperature') return undefined
    return other.unit === 'degree Celsius' ? 'degree Fahrenheit' : 'degree Celsius'
  }
  const isWeight =
    kind === 'money' &&
    /pounds?$/i.test(article.slice(quantity)) &&
    dimensionOf(other.unit) === 'mass'
  return isWeight ? 'pound' : undefined
}

function dimensionOf(unit: string | undefined): string | undefined {
  return unit === undefined ? undefined : unitNamed(unit)?.dimension
}

function signBefore(article: Article, {kind, start}: Quantity): string {
  if (kind !== 'temperature' && kind !== 'measure') return ''
  return (
    /(?:(?<![\w)])[-−]|\bminus )$/i.exec(article.text.slice(Math.max(0, start - 7), start))?.[0] ??
    ''
  )
}

function areComparable(first: Measure, second: Measure): boolean {
  if (first.unit === second.unit) return false
  if (first.isMoney) return true
  const dimension = dimensionOf(first.unit)
  if (dimension === undefined || dimension !== dimensionOf(second.unit)) return false
  return CONVERTED.has(dimension) && METRIC.has(first.unit) !== METRIC.has(second.unit)
}

const CONVERTED = new Set(['length', 'area', 'volume', 'mass', 'speed', 'temperature'])
