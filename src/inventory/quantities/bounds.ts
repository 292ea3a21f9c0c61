import type {Bound, QuantityKind} from './quantity.js'
import type {Token} from './tokens.js'

export interface Cue {
  readonly bound: Bound
  /** Token indices. */
  readonly from: number
  readonly end: number
}

const BEFORE = cueTable({
  about: `about; around; approximately; approx; roughly; some; circa; estimated; an estimated; ~;
    in the region of; in the order of; something like; somewhere around; more or less`,
  over: `more than; over; above; upwards of; upward of; in excess of; exceeding; greater than;
    higher than; well over; just over; a little over; well above; just above; slightly more than;
    far more than; north of; longer than; older than; larger than; bigger than`,
  'at-least': `at least; no fewer than; no less than; not less than; not fewer than; minimum of;
    a minimum of; as few as; as little as; as low as`,
  under: `under; below; less than; fewer than; lower than; well under; well below; far fewer than;
    smaller than; shorter than; younger than`,
  nearly: `nearly; almost; close to; just under; just below; just short of; nearing; approaching;
    getting on for; not quite; a little under; slightly less than; slightly under; slightly fewer than;
    very nearly`,
  'at-most': `up to; at most; no more than; not more than; as many as; as much as; maximum of;
    a maximum of; at the most; as high as; anything up to`,
})

const AFTER = cueTable({
  about: 'or so; odd; -odd; or thereabouts; approx; approximately; - odd',
  'at-least':
    'or more; or over; and over; or above; and above; or older; and older; plus; +; - plus; and up; upwards; at least; minimum; or higher; or longer',
  'at-most':
    'or less; or fewer; or under; and under; or below; or younger; at most; at the most; maximum; max; or lower',
})

function cueTable(phrases: Partial<Record<Bound, string>>): ReadonlyMap<string, Bound> {
  return new Map(
    Object.entries(phrases).flatMap(([bound, list]) =>
      list
        .split(';')
        .map((phrase): [string, Bound] => [phrase.trim().replace(/\s+/g, ' '), bound as Bound]),
    ),
  )
}

/** Words of the longest cue. */
const LONGEST = 4

/** The cue right before the token at `from`, the longest that fits. */
export function cueBefore(
  tokens: readonly Token[],
  from: number,
  kind: QuantityKind,
): Cue | undefined {
  let phrase = ''
  let found: Cue | undefined
  for (let at = from - 1; at >= 0 && from - at <= LONGEST; at--) {
    const {lower, type} = tokens[at]!
    if (type !== 'word' && lower !== '~') break
    phrase = phrase === '' ? lower : `${lower} ${phrase}`
    const bound = BEFORE.get(phrase)
    if (bound) found = {bound, from: at, end: from}
  }
  return found && isCue(tokens, found, kind) ? found : undefined
}

/** The cue right behind a number or what it counts. */
export function cueAfter(tokens: readonly Token[], end: number): Cue | undefined {
  let phrase = ''
  for (let at = end; at < tokens.length && at - end < 3; at++) {
    phrase = phrase === '' ? tokens[at]!.lower : `${phrase} ${tokens[at]!.lower}`
    const bound = AFTER.get(phrase)
    if (bound && !isSum(tokens, at, phrase)) return {bound, from: end, end: at + 1}
  }
  return undefined
}

/** “5 plus 3”, “60 odd jobs”. */
function isSum(tokens: readonly Token[], at: number, phrase: string): boolean {
  return (phrase === 'plus' || phrase === '+') && tokens[at + 1]?.type === 'number'
}

/** Verbs and nouns that “about” and “over” belong to, rather than to the number. */
const GOVERNS = new Set(
  `row rows dispute disputes fear fears anger concern concerns clash fury battle talk talks fight
  warning warnings question questions split outrage sued arrested jailed guilty worried concerned
  told know ask asked complain complaints doubts warned story book film something everything what
  think thinking argument probe inquiry investigation action charge charges charged apology debate
  controversy deal win wins won victory lead advantage control power hang hangs took take takes taken
  u-turn turn backlash battles bust-up climbdown dilemma feud feuds fine fined fined fuming furore impasse lawsuit protest
  protests quarrel quarrels rebellion revolt rift rifts shame showdown squabble squabbles stand-off standoff standoffs uproar uproars
  handed hand turned spread carried run all came come go going went`.split(/\s+/),
)

/** “over two days” is how long it took; “a row over £5m” is what it is about. */
function isCue(tokens: readonly Token[], {bound, from, end}: Cue, kind: QuantityKind): boolean {
  const {lower} = tokens[from]!
  const isBare = end - from === 1
  const before = tokens[from - 1]?.lower ?? ''
  if (isBare && (lower === 'about' || lower === 'over') && GOVERNS.has(before)) return false
  if (isBare && bound === 'over' && (kind === 'duration' || kind === 'year' || kind === 'date')) {
    return LASTING.has(before)
  }
  return true
}

const LASTING = new Set([
  'for',
  'just',
  'well',
  'lasting',
  'lasted',
  'by',
  'after',
  'of',
  'spent',
  'last',
  'lasts',
  'took',
  'is',
  'was',
])
