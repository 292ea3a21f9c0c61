import {restated, slotLinesOf} from '#inventory'
import type {Quantity} from '#inventory'
import type {Article} from '#article'
import type {Impossible} from './fault.js'

/** Those of whom there are never more than all. */
const WHOLE =
  'people|voters|respondents|pupils|students|patients|households|adults|children|women|men|teachers|drivers|parents|residents|families|workers|staff|members|employees|customers|homes|viewers|schools|americans|britons|smokers|owners|passengers|the vote|the votes|the population|the electorate|those (?:asked|polled|questioned|surveyed|who)'

/** What share of a whole a number is of, and what says that it is a part of it and no rise. */
const PART = new RegExp(
  `P (?:of (?:all |the |its |their |our |british |american )?(?:${WHOLE})\\b(?! (?:in|as|a year)\\b)[^A-Z.;:]{0,12}? ?(?:said|say|think|thought|want|wanted|believe|believed|voted|vote|backed|back|passed|failed|own|owned|had|have|were|are|support|supported|opposed|favoured|agreed|did|do|would|will)\\b)`,
  'g',
)
const TURNOUT =
  /\b(?:turnout|voter turnout|pass rate|attendance rate|occupancy|occupancy rate|literacy rate)(?: [a-z]+){0,3}? (?:was|of|reached|hit|stood at|at|is|topped)(?: (?:about|around|nearly|over|almost|just|more|than|only)){0,2} P/g

/** “six out of five voters”. */
const RATIO = new RegExp(`N (?:in|out of)(?: every)? N (?:${WHOLE})\\b`, 'g')

const COUNTS = /N.*N/

function isOverWhole({kind, lo}: Quantity): boolean {
  return kind === 'percent' && lo > 100
}

export function* impossibleShares(article: Article): Iterable<Impossible> {
  for (const line of slotLinesOf(article)) {
    const mayExceed = line.letters.includes('P') && line.quantities.some(isOverWhole)
    for (const pattern of mayExceed ? [PART, TURNOUT] : []) {
      for (const {0: words, index} of line.text.matchAll(pattern)) {
        const share = line.quantityAt(index + words.indexOf('P'))!
        if (!isOverWhole(share)) continue
        const {start, end} = share
        const expected = [share.lo - 100, share.lo / 10].flatMap(
          (value) => restated(article, share, value) ?? [],
        )
        yield {start, end, expected, note: 'No part is more than 100 percent of its whole.'}
      }
    }
    if (!COUNTS.test(line.letters)) continue
    for (const {0: words, index} of line.text.matchAll(RATIO)) {
      const part = line.quantityAt(index)!
      const whole = line.quantityAt(index + words.lastIndexOf('N'))!
      if (part.lo <= whole.lo || part.bound !== 'exact') continue
      const [few, many] = [article.slice(whole), article.slice(part)]
      const span = {start: part.start, end: whole.end}
      yield {
        ...span,
        expected: [
          few.toLowerCase() + article.text.slice(part.end, whole.start) + many.toLowerCase(),
        ],
        note: `There are no ${many.toLowerCase()} among ${few}.`,
      }
    }
  }
}
