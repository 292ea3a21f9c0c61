import type {Article} from '#article'
import {publicationOf} from '#inventory'
import type {Publication} from '#inventory'
import {defineRule, publishedOption, z} from '#rule'
import type {Evidence, Report} from '#rule'
import {agrees, elapsed, isOfAnotherTime, isOtherYears} from './arithmetic.js'
import {repairsOf, restated} from './repairs.js'
import {statementsOf} from './statements.js'
import type {Statement} from './statements.js'

export default defineRule({
  id: 'span-mismatch',
  summary:
    'A length of time that is not the one between its years: “from 1998 to 2004, eight years”.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  confidence: 0.85,
  options: z.strictObject({
    published: publishedOption(),
  }),
  *check(article, {published}) {
    const publication = publicationOf(article, published)
    for (const statement of statementsOf(article, publication)) {
      if (elapsed(statement) < 0 || agrees(statement)) continue
      if (isOfAnotherTime(article, statement)) continue
      const isAnniversary = statement.counting === 'anniversary'
      if (isAnniversary && isOtherYears(article, statement, publication!)) continue
      yield reportOf(article, statement, publication)
    }
  },
})

function reportOf(
  article: Article,
  statement: Statement,
  publication: Publication | undefined,
): Report {
  const {start, end, stated} = statement
  const [length] = restated(article, statement)
  const years = elapsed(statement)
  return {
    span: {start, end},
    reason: `Unexpected “${article.slice(stated)}”, expected ${length === undefined ? `${years} years` : `“${length}”`} or another year`,
    expected: repairsOf(article, statement),
    note: noteOf(statement, years),
    evidence: evidenceOf(statement, publication),
  }
}

function noteOf({from, to}: Statement, years: number): string {
  const last = to.place ? `${to.year}` : `${to.year}, when the story came out,`
  return `From ${from.year} to ${last} is ${years === 1 ? 'one year' : `${years} years`}; the length or a year is wrong.`
}

function evidenceOf({stated, from, to}: Statement, publication?: Publication): Evidence[] {
  const last = to.place ?? publication?.place
  return [
    {start: stated.start, end: stated.end, label: 'how long it was'},
    {...from.place!, label: 'the year from which it counts'},
    ...(last ? [{...last, label: 'the year to which it counts'}] : []),
  ]
}
