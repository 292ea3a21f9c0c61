import {SCALES, SHORT_SCALES, SMALL, TENS} from './number-words.js'
import type {Token} from './tokens.js'
import {unitOfGlued} from './units.js'

/** A cardinal number as the copy gives it; tokens from `from` up to, without, `end`. */
export interface Amount {
  readonly from: number
  readonly end: number
  readonly value: number
  readonly step: number
  readonly spelling: 'figures' | 'words'
  /** Whether letters for a scale stand right behind the figures: the “m” may be metres. */
  readonly shortScale: boolean
}

/** Reads a cardinal in figures or words: “1.2bn”, “half a million”, “two dozen”, “twenty-five”. */
export function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.type === 'number') return figuresAt(tokens, at)
  if (token.type === 'word') return partOfScale(tokens, at) ?? wordsAt(tokens, at)
  return undefined
}

function figuresAt(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at]!
  if (!Number.isFinite(token.value)) return undefined
  const mixed = mixedFraction(tokens, at)
  const value = token.value + (mixed?.value ?? 0)
  const end = at + 1 + (mixed?.length ?? 0)
  const short = shortScaleAt(tokens, end)
  if (short !== undefined) {
    return {
      from: at,
      end: end + 1,
      value: value * short,
      step: token.step * short,
      spelling: 'figures',
      shortScale: true,
    }
  }
  const scaled = scalesFrom(tokens, end)
  return {
    from: at,
    end: scaled.end,
    value: value * scaled.factor,
    step: (mixed ? 0.25 : token.step) * scaled.factor,
    spelling: 'figures',
    shortScale: false,
  }
}

/** “2 1/2”. */
function mixedFraction(tokens: readonly Token[], at: number) {
  if (tokens[at + 2]?.text !== '/') return undefined
  const [over, slash, under] = tokens.slice(at + 1, at + 4)
  if (over?.type !== 'number' || !over.spaced || slash?.text !== '/' || slash.spaced) return
  if (under?.type !== 'number' || under.spaced || under.value > 8) return
  if (over.value >= under.value || tokens[at]!.value > 99) return
  return {value: over.value / under.value, length: 3}
}

/** Letters behind the figures: “bn” always, “m” where it is no unit (see `reader.ts`). */
function shortScaleAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token?.type !== 'word') return undefined
  const scale = SHORT_SCALES.get(token.lower)
  if (scale === undefined) return undefined
  if (token.spaced) return /^(?:bn|mn|mln|bln|tn|trn)$/.test(token.lower) ? scale : undefined
  return token.lower === 'mm' && unitOfGlued(token.text) ? undefined : scale
}

/** The scales that follow: “ million”, “-million”, “ hundred thousand”. */
function scalesFrom(tokens: readonly Token[], at: number): {end: number; factor: number} {
  let factor = 1
  let end = at
  for (let next = at; ;) {
    if (tokens[next]?.text === '-' && !tokens[next]!.spaced) next++
    const word = tokens[next]
    const scale = word?.type === 'word' ? SCALES.get(word.lower) : undefined
    if (scale === undefined || factor * scale > 1e15) return {end, factor}
    factor *= scale
    end = ++next
  }
}

/** “half a million”, “a quarter of a million”, “three-quarters of a million”, “half a dozen”. */
function partOfScale(tokens: readonly Token[], at: number): Amount | undefined {
  const lead = partAt(tokens, at)
  if (!lead) return undefined
  let next = lead.end
  if (tokens[next]?.lower === 'of') next++
  else if (lead.part !== 1 / 2) return undefined
  if (!isArticle(tokens[next])) return undefined
  const scaled = scalesFrom(tokens, next + 1)
  if (scaled.factor === 1) return undefined
  const value = lead.part * scaled.factor
  return {from: at, end: scaled.end, value, step: value, spelling: 'words', shortScale: false}
}

function partAt(tokens: readonly Token[], at: number): {end: number; part: number} | undefined {
  const lower = tokens[at]!.lower
  if (lower === 'half') return {end: at + 1, part: 1 / 2}
  if (
    (lower === 'a' || lower === 'quarter') &&
    tokens[at + Number(lower === 'a')]?.lower === 'quarter'
  )
    return {end: at + 1 + Number(lower === 'a'), part: 1 / 4}
  if (lower !== 'three') return undefined
  const dash = tokens[at + 1]?.text === '-' ? 1 : 0
  if (tokens[at + 1 + dash]?.lower !== 'quarters') return undefined
  return {end: at + 2 + dash, part: 3 / 4}
}

/** What of a number in words has been read. */
interface Sum {
  total: number
  /** Below the next scale: the 250 of “two hundred and fifty thousand”. */
  group: number
  last: 'nothing' | 'unit' | 'ten' | 'scale'
  /** The last scale, which what follows must be less than. */
  scale: number
}

/**
 * A cardinal in words. “a” opens one before a scale only; “and” goes on only behind a hundred or
 * more and before something less: “two hundred and fifty”, but not “one and two”.
 */
function wordsAt(tokens: readonly Token[], at: number): Amount | undefined {
  const sum: Sum = {total: 0, group: 0, last: 'nothing', scale: Infinity}
  let next = at
  if (isArticle(tokens[at]) && isScale(tokens[at + 1])) {
    sum.group = 1
    next++
  }
  let end = at
  while (tokens[next]?.type === 'word' && take(sum, tokens[next]!.lower)) {
    end = next + 1
    next = joinedTo(tokens, end, sum)
  }
  if (end === at) return undefined
  const value = sum.total + sum.group
  const half = sum.last === 'scale' ? 0 : andAHalf(tokens, end)
  if (half === 0) return amountInWords(at, end, value, sum.last === 'scale' ? sum.scale : 1)
  const {end: stop, factor} = scalesFrom(tokens, end + half)
  return amountInWords(at, stop, (value + 0.5) * factor, 0.5 * factor)
}

/** Adds a word to the sum, unless it does not go on with the number. */
function take(sum: Sum, word: string): boolean {
  const small = SMALL.get(word)
  const ten = TENS.get(word)
  const isOpen = sum.last === 'nothing' || (sum.last === 'scale' && sum.scale >= 100)
  if (small !== undefined) {
    if (!isOpen && (sum.last !== 'ten' || small > 9 || small === 0)) return false
    sum.group += small
    sum.last = 'unit'
    return true
  }
  if (ten !== undefined) {
    if (!isOpen) return false
    sum.group += ten
    sum.last = 'ten'
    return true
  }
  return takeScale(sum, SCALES.get(word))
}

function takeScale(sum: Sum, scale: number | undefined): boolean {
  if (scale === undefined || sum.total + sum.group === 0 || sum.total * scale > 1e15) return false
  if (sum.group === 0) sum.total *= scale
  else if (scale <= 100) sum.group *= scale
  else {
    sum.total += sum.group * scale
    sum.group = 0
  }
  sum.scale = scale
  sum.last = 'scale'
  return true
}

function amountInWords(from: number, end: number, value: number, step: number): Amount {
  return {from, end, value, step, spelling: 'words', shortScale: false}
}

/** Steps over a hyphen or “and” that goes on with the number, otherwise stays. */
function joinedTo(tokens: readonly Token[], at: number, {last, scale}: Sum): number {
  const joint = tokens[at]
  const next = tokens[at + 1]
  if (next?.type !== 'word') return at
  if (joint?.text === '-' && !joint.spaced && !next.spaced) {
    const goesOn = last === 'ten' ? isUnit(next) : isScale(next)
    return goesOn ? at + 1 : at
  }
  if (joint?.lower === 'and' && last === 'scale' && scale >= 100) {
    return TENS.has(next.lower) || (SMALL.get(next.lower) ?? 0) > 0 ? at + 1 : at
  }
  return at
}

function andAHalf(tokens: readonly Token[], at: number): number {
  const [and, a, half] = tokens.slice(at, at + 5).filter(({text}) => text !== '-')
  if (and?.lower !== 'and' || a?.lower !== 'a' || half?.lower !== 'half') return 0
  let length = 0
  while (tokens[at + length]?.lower !== 'half') length++
  return length + 1
}

function isArticle(token: Token | undefined): boolean {
  return token?.lower === 'a' || token?.lower === 'an'
}

function isScale(token: Token | undefined): boolean {
  return token?.type === 'word' && SCALES.has(token.lower)
}

function isUnit(token: Token): boolean {
  const value = SMALL.get(token.lower)
  return value !== undefined && value > 0 && value < 10
}
