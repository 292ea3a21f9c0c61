import type {Article} from '#article'
import {publicationOf} from '#inventory'
import {defineRule, publishedOption, z} from '#rule'
import type {Report} from '#rule'
import {oddDays} from './against-another.js'
import type {OddDay} from './against-another.js'
import {datedWeekdays} from './dated-weekdays.js'
import type {DatedWeekday} from './dated-weekdays.js'
import {daysMeant} from './days-meant.js'
import type {DaysMeant} from './days-meant.js'
import {repairsOf, WEEKDAY_NAMES} from './repairs.js'

export default defineRule({
  id: 'weekday-mismatch',
  summary: 'A weekday beside a date that falls on another: “Monday 6 May 2025”.',
  category: 'consistency',
  severity: 'error',
  fix: 'suggested',
  confidence: 0.95,
  options: z.strictObject({
    published: publishedOption(),
  }),
  *check(article, {published}) {
    const publication = publicationOf(article, published)
    const dated = datedWeekdays(article)
    if (!publication) for (const odd of oddDays(article, dated)) yield reportOfTwo(article, odd)
    for (const one of dated) {
      const meant = daysMeant(article, one, publication)
      if (!meant || meant.days.some(({weekday}) => weekday === one.weekday)) continue
      yield {
        ...otherDay(article, one, meant.days[0]!),
        note: noteOf(article.slice(one.date), one, meant),
        evidence: meant.evidence,
      }
    }
  },
})

/** Two days that no year has both. */
function reportOfTwo(article: Article, {dated, other, day}: OddDay): Report {
  return {
    ...otherDay(article, dated, day),
    note: `In no year does ${article.slice(dated)} go with ${article.slice(other)}; one of the weekdays or dates is wrong.`,
    evidence: [{start: other.start, end: other.end, label: 'the other day'}],
    confidence: 0.85,
    severity: 'warning',
  }
}

/** What is wrong with a dated weekday where the date is another day, and how to mend it. */
function otherDay(article: Article, dated: DatedWeekday, day: OddDay['day']) {
  const {start, end} = dated
  return {
    span: {start, end},
    reason: `Unexpected “${article.slice(dated)}”, expected ${WEEKDAY_NAMES[day.weekday]} or another day`,
    expected: repairsOf(article, dated, day),
  }
}

function noteOf(date: string, {weekday}: DatedWeekday, {days, inferred}: DaysMeant): string {
  const [{year, weekday: right}] = days as [DaysMeant['days'][0]]
  const where = inferred ? ` in ${year}, the year of the story,` : ''
  return `${date}${where} is a ${WEEKDAY_NAMES[right]}, not a ${WEEKDAY_NAMES[weekday]}; either the weekday or the date is wrong.`
}
