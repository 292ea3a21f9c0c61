import {looksPlural} from './line.js'
import {PLURAL_SCALES, SCALES, VAGUE} from './number-words.js'
import type {Reader, Reading} from './reading.js'
import type {Token} from './tokens.js'
import {CURRENCY_WORDS} from './units.js'

/** “dozens”, “hundreds of thousands”, “a handful of”, “several”. */
export const readVague: Reader = ({tokens}, at) => {
  const token = tokens[at]!
  if (token.type !== 'word') return undefined
  const large = pluralScaleAt(tokens, at)
  if (large) return ofMoney(tokens, large)
  const scaled = severalScaleAt(tokens, at)
  if (scaled) return ofMoney(tokens, scaled)
  const range = VAGUE.get(token.lower)
  if (!range || !counts(tokens, at)) return undefined
  return ofMoney(tokens, vague(at, at + 1, range))
}

/** “several hundred”, “a few thousand”. */
function severalScaleAt(tokens: readonly Token[], at: number): Reading | undefined {
  const {lower} = tokens[at]!
  if (lower !== 'several' && lower !== 'few') return undefined
  const scale = SCALES.get(tokens[at + 1]?.lower ?? '')
  if (scale === undefined) return undefined
  const [lo, hi] = VAGUE.get(lower)!
  return vague(at, at + 2, [lo * scale, hi * scale])
}

/** “tens of thousands”, “hundreds of millions”. */
function pluralScaleAt(tokens: readonly Token[], at: number): Reading | undefined {
  const times = tokens[at]!.lower === 'tens' ? 10 : tokens[at]!.lower === 'hundreds' ? 100 : 0
  if (times === 0 || tokens[at + 1]?.lower !== 'of') return undefined
  const scale = PLURAL_SCALES.get(tokens[at + 2]?.lower ?? '')
  if (scale === undefined) return undefined
  return vague(at, at + 3, [2 * times * scale, Math.min(10, 1000 / times) * times * scale - scale])
}

/** Whether the word counts something: “scores” and “a few” may be other things. */
function counts(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const before = tokens[at - 1]?.lower ?? ''
  switch (tokens[at]!.lower) {
    case 'several':
      return next?.type === 'word'
    case 'few':
      return (
        /^(?:a|last|past|next|first)$/.test(before) &&
        next?.type === 'word' &&
        looksPlural(next.lower)
      )
    case 'couple':
      return before === 'a' && next?.lower === 'of'
    case 'handful':
    case 'scores':
      return next?.lower === 'of'
    default:
      return true
  }
}

function vague(from: number, end: number, [lo, hi]: readonly [number, number]): Reading {
  return {from, end, kind: 'count', lo, hi, step: lo, spelling: 'words', vague: true}
}

/** “millions of pounds”. */
function ofMoney(tokens: readonly Token[], reading: Reading): Reading {
  const word = tokens[reading.end]?.lower === 'of' ? tokens[reading.end + 1] : undefined
  const known = word && CURRENCY_WORDS.get(word.lower)
  return known ? {...reading, kind: 'money', currency: known[0], end: reading.end + 2} : reading
}
