import type {Article} from '#article'
import {publicationOf} from '#inventory'
import {defineRule, publishedOption, z} from '#rule'
import type {Report} from '#rule'
import {conflictsOf} from './conflicts.js'
import type {Conflict} from './conflicts.js'
import {agesOf, livesOf} from './lives.js'
import type {Life} from './lives.js'
import {inPassage, lifeRepairs, spanOfConflict} from './repairs.js'

export default defineRule({
  id: 'age-mismatch',
  summary: 'Two ages for one person, or an age that the years of birth and death do not make.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  confidence: 0.85,
  options: z.strictObject({
    published: publishedOption(),
  }),
  *check(article, {published}) {
    for (const conflict of conflictsOf(article)) yield twoAges(article, conflict)
    const publication = publicationOf(article, published)
    for (const life of livesOf(article, publication)) {
      yield wrongLife(article, life, publication?.place)
    }
  },
})

function twoAges(article: Article, {odd, usual}: Conflict): Report {
  const {quantity, person, age} = odd
  const [{quantity: other, age: otherAge}] = usual
  const span = spanOfConflict(odd, usual)
  return {
    span,
    reason: `Unexpected “${article.slice(quantity)}” for ${person.name}, expected “${article.slice(other)}” as elsewhere`,
    expected: [
      inPassage(article, span, quantity, otherAge),
      ...(span.start < quantity.start ? [inPassage(article, span, other, age)] : []),
    ],
    note: `The article says that ${person.name} is ${otherAge}${usual.length > 1 ? ` in ${usual.length} places` : ''} and ${age}; find out which is right, and write that in both places.`,
    evidence: [odd, ...usual]
      .slice(0, 5)
      .map(({quantity: {start, end}}) => ({start, end, label: 'how old it says'})),
    ...(usual.length === 1 && {confidence: 0.8}),
  }
}

function wrongLife(article: Article, life: Life, published: Report['span'] | undefined): Report {
  const {age, birth, end} = life
  const [less, more] = agesOf(life)
  const last = end.place ?? published
  const span = {
    start: Math.min(age.start, birth.place.start, end.place?.start ?? age.start),
    end: Math.max(age.end, birth.place.end, end.place?.end ?? age.end),
  }
  const until = end.place ? `died in ${end.year}` : `lives in ${end.year}`
  return {
    span,
    reason: `Unexpected age “${article.slice(age)}”, expected ${less} or ${more}, or another year`,
    expected: lifeRepairs(article, life, span),
    note: `Who was born in ${birth.year} and ${until} is ${less} or ${more}; the age or a year is wrong.`,
    evidence: [
      {start: age.start, end: age.end, label: 'the age'},
      {start: birth.place.start, end: birth.place.end, label: 'the year of birth'},
      ...(last ? [{start: last.start, end: last.end, label: 'the last year'}] : []),
    ],
  }
}
