import {slotLinesOf} from '#inventory'
import type {Quantity, SlotLine} from '#inventory'
import type {Article} from '#article'
import type {Total} from './totals.js'

const WORD = "[ -][a-z’']+"
const WHOSE = '(?:the |its |their |his |her |our |these |those )'

/** Where a total and its parts are said in so many words that nothing can be left over; the slots in their order. */
const SAID: ReadonlyArray<{readonly pattern: RegExp; readonly total: number}> = [
  // “Three of its nine libraries, leaving six”.
  {
    pattern: new RegExp(
      `\\bN of ${WHOSE}N(?:${WORD}){0,4},? leaving (?:it with |them with )?(?:only |just )?N(?= (?:open|running|standing|left|in place)\\b|[.;,)])`,
      'g',
    ),
    total: 1,
  },
  // “212 emails on the subject: 131 in favour of a ban, 71 against and ten undecided”.
  {
    pattern: new RegExp(
      `\\bN(?:${WORD}){1,8}(?:: ?| - | – | — )N (?:in favou?r|for|supporting)\\b(?:${WORD}){0,4}?, N (?:against|opposed|opposing)\\b(?:${WORD}){0,4}?,? and N\\b`,
      'g',
    ),
    total: 0,
  },
]

const LONGEST = 260

/** Totals with what is left of them, or with those for and against. */
export function* remaindersOf(article: Article): Iterable<Total> {
  for (const line of slotLinesOf(article)) {
    if (!/N.*N.*N/.test(line.letters)) continue
    for (const {pattern, total: place} of SAID) {
      for (const {0: words, index} of line.text.matchAll(pattern)) {
        const slots = words.length > LONGEST ? [] : quantitiesIn(line, index, words)
        if (slots.length < 3 || !slots.every(isExact)) continue
        // “Leaving” goes by the larger of the first two, the others by the first.
        const total = slots[place]!
        yield {total, parts: slots.filter((slot) => slot !== total)}
      }
    }
  }
}

function quantitiesIn(line: SlotLine, start: number, text: string): Quantity[] {
  return [...text.matchAll(/[A-Z]/g)].flatMap(({index}) => line.quantityAt(start + index) ?? [])
}

function isExact({kind, lo, hi, bound}: Quantity): boolean {
  return kind === 'count' && lo === hi && bound === 'exact' && Number.isInteger(lo)
}

/** A part of a whole with the share that the copy says it is. */
export interface PartAndShare {
  readonly part: Quantity
  readonly whole: Quantity
  readonly share: Quantity
}

/** “31 of the 36 plants tested, or 86 per cent”, “31 out of 36 (86%)”. */
const SHARE = new RegExp(
  `\\bN(?:${WORD}){0,2}? (?:out )?of ${WHOSE}?N(?:${WORD}){0,5}?(?:, (?:or|that is|i\\.e\\.) (?:about |around |nearly |just over |some )?)P\\b(?! (?:of|by|more|less|better|worse|up|down)\\b)`,
  'g',
)

/** Parts of wholes of which the copy gives the share as well. */
export function* sharesOfWholes(article: Article): Iterable<PartAndShare> {
  for (const line of slotLinesOf(article)) {
    if (!/N.*N.*P/.test(line.letters)) continue
    for (const {0: words, index} of line.text.matchAll(SHARE)) {
      const [part, whole, share] = quantitiesIn(line, index, words)
      if (!part || !whole || !share || ![part, whole].every(isExact)) continue
      if (part.lo > 0 && part.lo < whole.lo && share.lo === share.hi) yield {part, whole, share}
    }
  }
}

/** In percent points: what a desk rounds, and what “about” and “nearly” may stand for besides. */
const ROUNDING = 1
const LOOSE = 3

/** The share that a part is, in percent; undefined where what is printed is near enough. */
export function rightShare({part, whole, share}: PartAndShare): number | undefined {
  const right = (100 * part.lo) / whole.lo
  const leeway = share.bound === 'exact' ? ROUNDING : LOOSE
  return Math.abs(right - share.lo) <= leeway ? undefined : right
}
