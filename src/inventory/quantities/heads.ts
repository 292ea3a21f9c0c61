import {basesOf} from '#language'
import type {Head} from './quantity.js'
import {NO_HEAD, NO_NOUN, REACHING} from './words.js'
import {isCapital, isHyphen, lemmaOf, looksPlural} from './line.js'
import type {Line} from './line.js'
import {SMALL} from './number-words.js'
import type {Token} from './tokens.js'

/** How many words may stand from a number to its noun: “60 elite young Russian paratroopers”. */
const REACH = 6

/** The noun that a number before token `end` counts or describes. */
export function headAfter({tokens}: Line, end: number): Head | undefined {
  const compound = isHyphen(tokens, end) ? tokens[end + 1] : undefined
  if (compound?.type === 'word' && !IN_COMPOUNDS.has(compound.lower)) return headOf(compound)
  const run = nounRun(tokens, compound ? end + 2 : end)
  const plural = run.findIndex(({lower}) => looksPlural(lower))
  if (plural >= 0) return headOf(run[lastPlural(run, plural)]!)
  return singularHead(run)
}

/** “20-odd people”, “a 600-strong crowd”: no nouns. */
const IN_COMPOUNDS = new Set(
  'odd plus strong something a in to out for on by up off and or'.split(' '),
)

/** Skipped between a number and what it counts. */
const OF = new Set([
  'of',
  'more',
  'other',
  'further',
  'the',
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'our',
  'all',
  'new',
])

function nounRun(tokens: readonly Token[], end: number): Token[] {
  let at = end
  let isPartitive = false
  for (; at < end + 4 && tokens[at]; at++) {
    const {type, lower} = tokens[at]!
    isPartitive ||= lower === 'of'
    if (isPartitive && (type === 'number' || SMALL.has(lower))) continue
    if (!OF.has(lower) || (NO_NOUN.has(lower) && !isPartitive)) break
  }
  const run: Token[] = []
  for (; run.length < REACH; at++) {
    const token = tokens[at]
    if (token && isHyphen(tokens, at) && run.length > 0) continue
    if (token?.type !== 'word' || NO_NOUN.has(token.lower)) break
    if (run.length > 0 && isFinite(token.lower)) break
    run.push(token)
  }
  return run
}

/** Of “arms dealers”, the noun is the last. */
function lastPlural(run: readonly Token[], first: number): number {
  let last = first
  const isCapitals = isCapital(run[first]!.text)
  for (let next = run[last + 1]; next && looksPlural(next.lower); next = run[last + 1]) {
    if (next.lower.length < 5 || isCapital(next.text) !== isCapitals) break
    last++
  }
  return last
}

/** Without a plural, the noun is the last of a short run that does not end in a verb. */
function singularHead(run: readonly Token[]): Head | undefined {
  const nouns = run.filter(({lower}) => !NO_HEAD.has(lower))
  const verb = nouns.findIndex(({lower}, at) => at > 0 && isFinite(lower))
  const phrase = verb < 0 ? nouns : nouns.slice(0, verb)
  const last = phrase.length > 3 ? phrase[0] : phrase.at(-1)
  return last && !isFinite(last.lower) ? headOf(last) : undefined
}

/** Verb forms that end the phrase: by their ending, or common without one. */
function isFinite(lower: string): boolean {
  return /(?:[^e]ed|ing)$/.test(lower) || VERBS.has(lower) || isIrregularPast(lower)
}

function isIrregularPast(lower: string): boolean {
  if (lower.endsWith('s')) return false
  return !lower.endsWith('en') && basesOf(lower).some((base) => base !== lower)
}

const VERBS = new Set(
  `die dies go goes went come comes came get gets got win wins won lose loses lost take takes took
  face faces make makes made say see sees saw find finds found held hold holds hit hits beat beats
  quit quits join joins leave leaves flee flees fled feared dead rise rises rose fall falls fell
  shot hurt back call calls plan plans seek seeks back sue sues deny denies want wants need needs
  give gives gave keep keeps kept know knew show shows showed remain become became begin began`.split(
    /\s+/,
  ),
)

/**
 * The noun before, where a verb or a colon brings the number (“deaths rose to 12”), or where the
 * number says how much of it there is (“a crew of 12”, “profits of £5m”).
 */
export function headBefore(line: Line, from: number): Head | undefined {
  return nounOf(line, from) ?? nounReaching(line, from)
}

function nounOf({tokens}: Line, from: number): Head | undefined {
  let at = from - 1
  while (at > from - 4 && BOUND_WORDS.has(tokens[at]?.lower ?? '')) at--
  const noun = tokens[at - 1]
  if (tokens[at]?.lower !== 'of' || noun?.type !== 'word') return undefined
  return NO_NOUN.has(noun.lower) || SIZES.has(noun.lower) ? undefined : headOf(noun)
}

/** They say that a number follows, and not of what. */
const SIZES = new Set(
  'total average number maximum minimum rate group figure age sum list instead top out one each all most half part because result series excess'.split(
    ' ',
  ),
)

function nounReaching({tokens}: Line, from: number): Head | undefined {
  let at = from - 1
  let reaches = false
  while (at >= 0 && from - at <= 4) {
    const {lower} = tokens[at]!
    if (!REACHING.has(lower) && lower !== ':' && !BOUND_WORDS.has(lower)) break
    reaches ||= lower === ':' || (REACHING.has(lower) && lower !== 'at' && lower !== 'to')
    at--
  }
  const noun = tokens[at]
  if (!reaches || noun?.type !== 'word') return undefined
  return looksPlural(noun.lower) || noun.lower === 'toll' ? headOf(noun) : undefined
}

const BOUND_WORDS = new Set([
  'about',
  'around',
  'nearly',
  'almost',
  'over',
  'least',
  'more',
  'than',
])

function headOf({lower, start, end}: Token): Head {
  return {lemma: lemmaOf(lower), start, end, carried: false}
}
