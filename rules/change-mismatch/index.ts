import type {Article} from '#article'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'
import {changesOf} from './changes.js'
import type {Change} from './changes.js'
import {endsOf, faultOf, shareOf} from './faults.js'
import type {FaultOfChange} from './faults.js'
import {repairsOf, spanOf} from './repairs.js'
import {isCutOff, isRanking, isSpoken} from './silence.js'
import {timesMore} from './times-more.js'

export default defineRule({
  id: 'change-mismatch',
  summary: 'A rise or fall that the two numbers beside it do not give.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  confidence: 0.85,
  options: z.strictObject({
    timesMore: z
      .boolean()
      .default(false)
      .describe('Whether “three times more than” is worth a hint'),
  }),
  *check(article, options) {
    for (const change of changesOf(article)) {
      const fault = faultOf(change)
      if (!fault || isRanking(article, change) || isCutOff(article, change)) continue
      yield reportOf(article, change, fault)
    }
    if (options.timesMore) yield* timesMore(article)
  },
})

function reportOf(article: Article, change: Change, fault: FaultOfChange): Report {
  const span = spanOf(change, fault)
  const expected = repairsOf(article, change, fault)
  const [first] = expected
  return {
    span,
    reason: `Unexpected “${article.slice(span)}”, expected ${first === undefined ? 'numbers that give the change' : `“${first}”`}`,
    expected,
    note: noteOf(article, change, fault),
    evidence: [change.from, change.to].map(({start, end}, at) => ({
      start,
      end,
      label: at === 0 ? 'where the number was' : 'where it went',
    })),
    ...(isSpoken(article, change) && {severity: 'hint' as const, confidence: 0.6}),
  }
}

function noteOf(article: Article, change: Change, fault: FaultOfChange): string {
  const [from, to] = [article.slice(change.from), article.slice(change.to)]
  const ends = endsOf(change)
  switch (fault) {
    case 'direction':
      return `From ${from} to ${to} is a ${ends.to > ends.from ? 'rise' : 'fall'}. Either the word or the order of the numbers is wrong.`
    case 'points':
      return `From ${from} to ${to} is a change in percentage points; in percent it is ${rounded(shareOf(ends.from, ends.to))}.`
    case 'share':
      return `From ${from} to ${to} is ${rounded(shareOf(ends.from, ends.to))} percent. One of the three numbers is wrong.`
    case 'difference':
      return `From ${from} to ${to} is not ${article.slice(change.amount!)}. One of the three numbers is wrong.`
    case 'factor':
      return `${to} is ${rounded(ends.to / ends.from)} times ${from}. Either a number or the word is wrong.`
  }
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(3)))
}
