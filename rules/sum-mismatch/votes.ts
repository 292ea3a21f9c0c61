import {slotLinesOf} from '#inventory'
import type {Quantity, SlotLine} from '#inventory'
import type {Article} from '#article'
import type {Span} from '#text'

/** Votes for and against, and what the copy says of them. */
export interface Vote {
  readonly yes: Side
  readonly no: Side
  /** How many more votes one side had. */
  readonly margin: Quantity | undefined
  readonly abstained: Quantity | undefined
  /** How many there are who may vote. */
  readonly members: Quantity | undefined
}

export interface Side extends Span {
  readonly votes: number
}

const VOTING =
  /\b(?:vote|votes|voted|passed|approved|rejected|carried|defeated|backed|motion|bill|ballot|elected|re-elected|beat|won|majority|council|senate|parliament|assembly|chamber)\b/
const SIDES =
  /\bN(?: votes)? ?(?:to|-|–|against|votes to) ?N\b|S\b|(?<=\bby |\bvoted |\bpassed )N\b/g
const MARGIN =
  /\b(?:a |by a )?(?:majority|margin) of (?:just |only )?N\b|\bN-vote (?:majority|margin)/
const ABSTAINED = /\bN(?: members)? (?:abstentions?|abstaining|abstained)\b/
/** “The nine-member board”; one member is absent, or says something. */
const MEMBERS =
  /\bN(?:-(?:member|seat|strong)|[ ](?:member|seat)(?= (?:assembly|authority|board|body|cabinet|chamber|commission|committee|council|court|house|jury|panel|parliament|senate)))\b/

export function* votesOf(article: Article): Iterable<Vote> {
  for (const line of slotLinesOf(article)) {
    if (line.quantities.length > MOST_NUMBERS || !/[NS]/.test(line.letters)) continue
    if (!VOTING.test(line.text)) continue
    const [found, ...more] = line.text.matchAll(SIDES)
    if (!found || more.length > 0) continue
    const sides = sidesAt(article, line, found)
    if (!sides) continue
    yield {
      ...sides,
      margin: quantityOf(line, MARGIN),
      abstained: quantityOf(line, ABSTAINED),
      members: quantityOf(line, MEMBERS),
    }
  }
}

/** A sentence about one vote holds no more. */
const MOST_NUMBERS = 12

function sidesAt(
  article: Article,
  line: SlotLine,
  {0: words, index}: RegExpMatchArray,
): {yes: Side; no: Side} | undefined {
  const first = line.quantityAt(index!)!
  if (first.kind === 'score' || first.lo < first.hi) return sidesInOne(article, first)
  if (words === 'N') return undefined
  const second = line.quantityAt(index! + words.lastIndexOf('N'))!
  if ([first, second].some(({lo, hi, bound}) => lo !== hi || bound !== 'exact')) return undefined
  return {yes: sideOf(first), no: sideOf(second)}
}

function sideOf({start, end, lo}: Quantity): Side {
  return {start, end, votes: lo}
}

/** “52-46” is a score, “52 to 53” a range of numbers. */
function sidesInOne(article: Article, {start, end}: Quantity): {yes: Side; no: Side} | undefined {
  const found = /^(\d+)(?: to |\D)(\d+)$/.exec(article.slice({start, end}))
  if (!found) return undefined
  const [, yes, no] = found
  return {
    yes: {start, end: start + yes!.length, votes: Number(yes)},
    no: {start: end - no!.length, end, votes: Number(no)},
  }
}

function quantityOf(line: SlotLine, pattern: RegExp): Quantity | undefined {
  const found = pattern.exec(line.text)
  const quantity = found ? line.quantityAt(found.index + found[0].indexOf('N')) : undefined
  return quantity && quantity.lo === quantity.hi && !quantity.vague ? quantity : undefined
}
