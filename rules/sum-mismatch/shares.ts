import {slotLinesOf} from '#inventory'
import type {Quantity, SlotLine} from '#inventory'
import type {Article} from '#article'

/** Words of those who have no opinion, without whom a poll's answers are not all. */
const UNSURE =
  /\b(?:undecided|unsure|not sure|were not sure|did not know|didn['’]t know|do not know|don['’]t know|don['’]t knows|no opinion|abstained|would not say|neither|no view|the remaining|the rest|the other|spoiled|spoilt)\b/
const YES =
  /\b(?:yes|in favour|in favor|for it|backed|back|supported|support|agreed|agree|approved|approve|wanted|want|for|said they would)\b/
const NO = /\b(?:no|against|opposed|oppose|disagreed|disagree|disapproved|disapprove|rejected)\b/

const SHARES = /P.*P.*P/

/** Shares that are all of one whole: yes, no and undecided. */
export function* sharesOf(article: Article): Iterable<readonly Quantity[]> {
  for (const line of slotLinesOf(article)) {
    if (!SHARES.test(line.letters)) continue
    for (const clause of clausesOf(line)) {
      const {shares, text} = clause
      if (shares.length < 3 || shares.length > 8) continue
      if (!UNSURE.test(text) || !YES.test(text) || !NO.test(text) || NOT_ONE.test(text)) continue
      if (shares.every(({lo, hi, bound}) => (lo === hi && bound === 'exact') || bound === 'about'))
        yield shares
    }
  }
}

/** Two polls, or a change, in one sentence. */
const NOT_ONE =
  /\b(?:compared|up from|down from|from P|to P|than|respectively|last year|a year (?:ago|earlier)|while|whereas|up P|down P|men|women|among|M|margin of error)\b/

function* clausesOf(line: SlotLine): Iterable<{shares: Quantity[]; text: string}> {
  let start = 0
  for (const text of line.text.split(';')) {
    const from = start
    start += text.length + 1
    const shares = [...text.matchAll(/P/g)].flatMap(
      ({index}) => line.quantityAt(from + index) ?? [],
    )
    yield {shares, text}
  }
}

/** By how many percent “some 60%” may be off. */
const ABOUT = 2

/** In percent: each share may be rounded by half of its last figure. */
export function roundingOfShares(shares: readonly Quantity[]): number {
  return shares.reduce(
    (sum, {step, bound}) => sum + (bound === 'exact' ? Math.min(step, 1) / 2 : ABOUT),
    0.5,
  )
}
