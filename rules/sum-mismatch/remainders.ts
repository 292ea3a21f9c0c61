import {slotLinesOf} from '#inventory'
import type {Quantity, SlotLine} from '#inventory'
import type {Article} from '#article'
import {LONGEST, WORD} from './lists.js'
import {areExact, isPartOf, quantitiesIn} from './totals.js'
import type {Total} from './totals.js'

/** What stands between two counts of a clause, with nothing else counted. */
const BETWEEN =
  '(?:(?! (?:some|many|another|few|handful|several|one|half|rest|new|others?|dozens|more)\\b)[^.;:()NMPQK]){1,50}'
const WHOSE = '(?:the |its |their |his |her |our |these |those )'

/** Where a total and its parts are said in so many words that nothing can be left over; the slots in their order. */
const SAID: ReadonlyArray<{
  readonly pattern: RegExp
  /** Place of the total among the slots. */
  readonly total: number
  /** Whether the parts must be of the total’s noun: “16 airlines, comprising 275 orders” is no sum. */
  readonly areKin?: boolean
}> = [
  // “Three of its nine libraries, leaving six”.
  {
    pattern: new RegExp(
      `\\bN of ${WHOSE}N(?:${WORD}){0,4},? leaving (?:it with |them with )?(?:only |just )?N(?= (?:open|running|standing|left|in place|that|which|who)\\b|[.;,)])`,
      'g',
    ),
    total: 1,
  },
  // “Of the 42 volunteers, 16 quit within a year, and 26 remain”.
  {
    pattern: new RegExp(
      `\\b[Oo]f ${WHOSE}N${BETWEEN}, N${BETWEEN} and (?:just |only )?N (?:remain|are left|were left|stayed on)(?=[.;,)])`,
      'g',
    ),
    total: 0,
  },
  // “22 people, of whom 15 were rescued and the other seven died”.
  {
    pattern: new RegExp(
      `\\bN(?:${WORD}){1,5},? of (?:whom|which) N${BETWEEN} and the (?:other|remaining) N(?= (?:was|were|had|has|have|is|are|will|died|drowned|survived|escaped|fled|voted|stayed|went|came|left|by|in|from|to)\\b|[.,;)])`,
      'g',
    ),
    total: 0,
  },
  // “1,800 members, made up of 1,150 men and 650 women”.
  {
    pattern: new RegExp(
      `\\bN(?:${WORD}){1,4},? (?:made up of|comprising|consisting of) N(?:${WORD}){1,3}(?:, N(?:${WORD}){1,3}){0,2},? and N(?:${WORD}){1,3}(?=[.;,)])`,
      'g',
    ),
    total: 0,
    areKin: true,
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

/** Totals with what is left of them, or with those for and against. */
export function* remaindersOf(article: Article): Iterable<Total> {
  for (const line of slotLinesOf(article)) {
    if (!/N.*N.*N/.test(line.letters)) continue
    for (const {pattern, total: place, areKin = false} of SAID) {
      for (const {0: words, index} of line.text.matchAll(pattern)) {
        const slots = words.length > LONGEST ? [] : countsIn(line, index, words)
        if (slots.length < 3 || !areExact(slots)) continue
        const total = slots[place]!
        const parts = slots.filter((slot) => slot !== total)
        if (!areKin || parts.every((part) => isOfHead(total, part))) yield {total, parts}
      }
    }
  }
}

/** Without years and lengths of time, which are no parts. */
function countsIn(line: SlotLine, start: number, words: string): Quantity[] {
  return quantitiesIn(line, start, words).filter(({kind}) => kind === 'count')
}

function isOfHead({head: whole}: Quantity, {head: part}: Quantity): boolean {
  return whole !== undefined && part !== undefined && isPartOf(whole.lemma, part.lemma)
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

/** “$900,000 a year in tax, or about 6% of its $15 million fund”. */
const SHARE_OF_MONEY = new RegExp(
  `\\bM(?:${WORD}){0,8}, or (?:about |around |nearly |just over |some )?P of ${WHOSE}M\\b`,
  'g',
)

/** Parts of wholes of which the copy gives the share as well. */
export function* sharesOfWholes(article: Article): Iterable<PartAndShare> {
  for (const line of slotLinesOf(article)) {
    for (const {0: words, index} of line.text.matchAll(SHARE_OF_MONEY)) {
      const [part, share, whole] = quantitiesIn(line, index, words)
      if (part && whole && share && isShareOf(part, whole, share)) yield {part, whole, share}
    }
    if (!/N.*N.*P/.test(line.letters)) continue
    for (const {0: words, index} of line.text.matchAll(SHARE)) {
      const [part, whole, share] = quantitiesIn(line, index, words)
      if (!part || !whole || !share || !areExact([part, whole])) continue
      if (part.lo > 0 && part.lo < whole.lo && share.lo === share.hi) yield {part, whole, share}
    }
  }
}

/** Whether a share may be of one amount in another. */
function isShareOf(part: Quantity, whole: Quantity, share: Quantity): boolean {
  if (part.currency !== whole.currency || share.lo !== share.hi || part.vague || whole.vague)
    return false
  return part.lo === part.hi && whole.lo === whole.hi && part.lo > 0 && part.lo < whole.lo
}

/** “£240,000 over three years, or £80,000 a year”. */
const RATE =
  /\bM (?:over|across|spread over) U,? (?:or|that is) (?:about |around |roughly |some )?M a year\b/g

/** A sum that is paid over some years, and what the copy says it is a year. */
export interface Rate {
  readonly sum: Quantity
  readonly years: Quantity
  readonly yearly: Quantity
}

/** Sums over years of which the copy gives the yearly part, and not the right one. */
export function* wrongRates(article: Article): Iterable<Rate> {
  for (const line of slotLinesOf(article)) {
    for (const {0: words, index} of line.text.matchAll(RATE)) {
      const [sum, years, yearly] = quantitiesIn(line, index, words)
      if (!sum || !years || !yearly || years.unit !== 'year' || sum.currency !== yearly.currency)
        continue
      if (![sum, years, yearly].every(({lo, hi, vague}) => lo === hi && lo > 0 && !vague)) continue
      const right = sum.lo / years.lo
      if (Math.abs(right - yearly.lo) > Math.max(yearly.step, right * OFF))
        yield {sum, years, yearly}
    }
  }
}

/** How far a yearly part may be from the right one, as a share of it. */
const OFF = 0.1

/** In percent points: what a desk rounds, and what “about” and “nearly” may stand for besides. */
const ROUNDING = 1
const LOOSE = 3

/** The share that a part is, in percent; undefined where what is printed is near enough. */
export function rightShare({part, whole, share}: PartAndShare): number | undefined {
  const right = (100 * part.lo) / whole.lo
  const leeway = share.bound === 'exact' ? ROUNDING : LOOSE
  return Math.abs(right - share.lo) <= leeway ? undefined : right
}
