import {amountAt} from './amount.js'
import {isHyphen, looksPlural} from './line.js'
import {MONTHS, ORDINALS, PARTS, SMALL, TENS} from './number-words.js'
import type {Reader, Reading} from './reading.js'
import type {Token} from './tokens.js'
import {unitOfGlued, unitOfWord} from './units.js'
import {yearOf} from './calendar.js'

/** “3-1”, “6–4”, “two-nil”; “10-15 minutes” and “5-10 people” are ranges. */
export const readScore: Reader = ({tokens}, at) => {
  const first = sideAt(tokens, at)
  if (first === undefined || !isDash(tokens, at + 1)) return undefined
  const second = sideAt(tokens, at + 2)
  if (second === undefined) return undefined
  const last = second === 'all' ? first : second
  if (first === 'all') return undefined
  const end = at + 3
  if (isThirdPart(tokens, end)) return formation(tokens, at)
  if (second !== 'all' && first < second && isRange(tokens, at, end)) return undefined
  const spelling = tokens[at]!.type === 'number' ? 'figures' : 'words'
  return {
    from: at,
    end,
    kind: 'score',
    lo: first,
    hi: Number(last),
    step: 1,
    spelling,
    parts: [first, Number(last)],
  }
}

function sideAt(tokens: readonly Token[], at: number): number | 'all' | undefined {
  const token = tokens[at]
  if (token?.type === 'number') return /^\d{1,3}$/.test(token.text) ? token.value : undefined
  if (token?.type !== 'word') return undefined
  if (token.lower === 'nil' || token.lower === 'love') return 0
  return token.lower === 'all' ? 'all' : SMALL.get(token.lower)
}

/** A hyphen between, tight, or loose between figures of two digits at most. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  const next = tokens[at + 1]
  if (!/^[-–‑]$/.test(mark?.text ?? '') || !next) return false
  return (
    mark!.spaced === next.spaced && (!mark!.spaced || (mark!.text === '-' && next.text.length < 3))
  )
}

function isThirdPart(tokens: readonly Token[], at: number): boolean {
  return isDash(tokens, at) && !tokens[at]!.spaced && tokens[at + 1]!.type === 'number'
}

/** “4-4-2” is a formation, “1-2-3” counts: neither is an amount. */
function formation(tokens: readonly Token[], at: number): Reading {
  let end = at + 1
  while (isThirdPart(tokens, end)) end += 2
  return {
    from: at,
    end,
    kind: 'label',
    lo: tokens[at]!.value,
    hi: tokens[at]!.value,
    step: 1,
    spelling: 'figures',
  }
}

/** Whether the smaller number comes first and what follows is measured or counted. */
function isRange(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at - 1]?.lower === 'aged' || /^[£$€]$/.test(tokens[at - 1]?.text ?? '')) return true
  const next = tokens[end]
  if (!next) return false
  if (isHyphen(tokens, end)) return true
  if (!next.spaced && next.type !== 'mark') return true
  if (/^(?:%|per|percent|pc|million|billion|thousand|hundred|dozen)$/.test(next.lower)) return true
  if (next.type !== 'word') return false
  return unitOfWord(next.lower) !== undefined || looksPlural(next.lower) || MONTHS.has(next.lower)
}

/** “one in five”, “three out of 10”. */
export const readRatio: Reader = ({tokens}, at) => {
  const part = amountAt(tokens, at)
  if (!part || part.value > 100 || part.shortScale) return undefined
  const [first, second] = [tokens[part.end], tokens[part.end + 1]]
  const joins =
    isHyphen(tokens, part.end) && second?.lower === 'in'
      ? 2
      : first?.lower === 'in'
        ? 1
        : first?.lower === 'out' && second?.lower === 'of'
          ? 2
          : 0
  if (joins === 0) return undefined
  let next = part.end + joins
  if (isHyphen(tokens, next) || tokens[next]?.lower === 'every') next++
  const whole = amountAt(tokens, next)
  if (!whole || whole.value <= part.value || whole.shortScale) return undefined
  if (joins === 1 && (yearOf(tokens[next]) !== undefined || isMeasured(tokens, whole.end)))
    return undefined
  const value = part.value / whole.value
  return {
    from: at,
    end: whole.end,
    kind: 'ratio',
    lo: value,
    hi: value,
    step: 1 / whole.value,
    spelling: part.spelling,
    parts: [part.value, whole.value],
  }
}

/** “won two in three days”. */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next === undefined) return false
  if (isHyphen(tokens, at) || next.text === '%' || next.lower === 'per') return true
  if (next.type !== 'word') return false
  if (!next.spaced) return true
  return (
    unitOfWord(next.lower) !== undefined ||
    MONTHS.has(next.lower) ||
    unitOfGlued(next.text) !== undefined
  )
}

/** “two-thirds”, “a third of”, “three-quarters”, “half the”, “1/3”, “½”. */
export const readFraction: Reader = ({tokens}, at) => {
  const token = tokens[at]!
  if (token.type === 'number') return fractionInFigures(tokens, at)
  if (token.lower === 'half') return halfAt(tokens, at)
  const over = token.lower === 'a' || token.lower === 'an' ? 1 : SMALL.get(token.lower)
  if (over === undefined || over === 0 || over > 99 || isPartOfScale(tokens, at)) return undefined
  const part = at + 1 + Number(isHyphen(tokens, at + 1))
  return fractionInWords(tokens, at, over, part)
}

/** “half of the staff”, “half an hour”. */
function halfAt(tokens: readonly Token[], at: number): Reading | undefined {
  const article = /^an?$/.test(tokens[at + 1]?.lower ?? '')
  const unit = article ? unitOfWord(tokens[at + 2]?.lower ?? '') : undefined
  if (!unit) return isShareOfWhole(tokens, at + 1) ? fraction(at, at + 1, 1, 2) : undefined
  const kind = unit.dimension === 'time' ? 'duration' : 'measure'
  return {...fraction(at, at + 3, 1, 2), kind, unit: unit.name}
}

/** “a quarter of a million” is a number. */
function isPartOfScale(tokens: readonly Token[], at: number): boolean {
  const amount = amountAt(tokens, at)
  return amount !== undefined && amount.end > at + 3
}

function fractionInWords(
  tokens: readonly Token[],
  at: number,
  over: number,
  part: number,
): Reading | undefined {
  const lower = tokens[part]?.lower ?? ''
  const under = PARTS.get(lower.replace(/(?:ve)?s$/, lower === 'halves' ? 'f' : ''))
  if (under === undefined || over >= under || tokens[part]!.type !== 'word') return undefined
  const isPlural = lower.endsWith('s')
  if (isPlural !== over > 1) return undefined
  if (over === 1 && part === at + 1 && !isShareOfWhole(tokens, part + 1)) return undefined
  if (over === 1 && under === 2 && part === at + 1) return undefined
  return fraction(at, part + 1, over, under)
}

/** Whether “a third” is a part and not the third in a row. */
function isShareOfWhole(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next || /^[.,;:)]$/.test(next.text))
    return next !== undefined && tokens[at - 1]?.lower !== 'half'
  return (
    /^(?:of|the|their|his|her|its|our|all|to|in|from|since|this|higher|lower|more|less)$/.test(
      next.lower,
    ) &&
    (tokens[at - 1]?.lower !== 'half' || /^(?:of|the|their|his|her|its|our|all)$/.test(next.lower))
  )
}

function fractionInFigures(tokens: readonly Token[], at: number): Reading | undefined {
  const [over, slash, under] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (over!.value < 1 && over!.value > 0 && /^\D$/.test(over!.text)) {
    return {...fraction(at, at + 1, over!.value, 1), spelling: 'figures'}
  }
  if (slash?.text !== '/' || slash.spaced || under?.type !== 'number' || under.spaced)
    return undefined
  if (over!.value >= under.value || under.value > 10 || over!.value < 1) return undefined
  if (tokens[at + 3]?.text === '/' || !Number.isInteger(over!.value)) return undefined
  return {...fraction(at, at + 3, over!.value, under.value), spelling: 'figures'}
}

function fraction(from: number, end: number, over: number, under: number): Reading {
  const value = over / under
  return {from, end, kind: 'fraction', lo: value, hi: value, step: 0.05, spelling: 'words'}
}

/** “21st”, “third”, “twenty-first”; not the unit of time. */
export const readOrdinal: Reader = ({tokens}, at) => {
  const token = tokens[at]!
  if (token.type === 'number') {
    const suffix = tokens[at + 1]
    if (!suffix || suffix.spaced || suffix.lower !== suffixOf(token.value)) return undefined
    return ordinal(at, at + 2, token.value, 'figures')
  }
  const single = ORDINALS.get(token.lower)
  if (single !== undefined) return ordinal(at, at + 1, single, 'words')
  const tens = TENS.get(token.lower)
  const ones =
    tens !== undefined && isHyphen(tokens, at + 1) ? ORDINALS.get(tokens[at + 2]!.lower) : undefined
  return ones !== undefined && ones < 10 ? ordinal(at, at + 3, tens! + ones, 'words') : undefined
}

function suffixOf(value: number): string {
  const teen = value % 100
  if (teen > 10 && teen < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

function ordinal(from: number, end: number, value: number, spelling: 'figures' | 'words'): Reading {
  return {from, end, kind: 'ordinal', lo: value, hi: value, step: 1, spelling}
}
