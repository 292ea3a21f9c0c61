import {slotLinesOf} from '#inventory'
import type {Article} from '#article'
import type {Span} from '#text'

/** A sum of money whose “million” stands with the next sum only. */
export interface LostMagnitude extends Span {
  /** The first sum. */
  readonly first: Span
  /** Both, with the magnitude to each. */
  readonly repaired: string
}

/** As one reads it where there is a mark to each number: “$19 and $22 million”. */
const SUMS =
  /^([£$€¥])(\d{1,3}(?:\.\d+)?)( (?:and|to|or) )\1(\d{1,3}(?:\.\d+)?)( ?(?:million|billion|trillion|m|bn|tn)|-(?:million|billion|trillion))\b/

/** Code units that two sums of the kind take at most. */
const LONGEST = 50

/** How many times the second sum may be the first before the first is a sum in its own right. */
const MOST_APART = 20

/** Words behind which the second sum opens a clause of its own: “cost $19 and $22 million was raised”. */
const OPENS_CLAUSE =
  /^ (?:is|was|were|are|has|had|have|will|would|went|came|goes|could|can|may|might)\b/

export function* lostMagnitudes(article: Article): Iterable<LostMagnitude> {
  const {text} = article
  for (const {quantities} of slotLinesOf(article)) {
    let past = 0
    for (const {kind, start} of quantities) {
      if (kind !== 'money' || start < past) continue
      const found = SUMS.exec(text.slice(start, start + LONGEST))
      if (!found || !isOneMagnitude(found)) continue
      const end = start + found[0].length
      past = end
      if (found[3] === ' and ' && OPENS_CLAUSE.test(text.slice(end, end + 10))) continue
      if (isOfSmallUnits(text.slice(Math.max(0, start - 30), start))) continue
      const [, mark, low, joint, high, scale] = found
      yield {
        start,
        end,
        first: {start, end: start + mark!.length + low!.length},
        repaired: `${mark}${low}${scale}${joint}${mark}${high}${scale}`,
      }
    }
  }
}

function isOneMagnitude([, , low, , high]: RegExpExecArray): boolean {
  const [first, second] = [Number(low), Number(high)]
  return first > 0 && second > 0 && second <= first * MOST_APART && first <= second * MOST_APART
}

/** “grew from just $5 to $3 million”: the first sum says that it is a small one. */
function isOfSmallUnits(before: string): boolean {
  return /\b(?:just|only|mere|as little as|measly) (?:an? )?$/i.test(before)
}
