import {defineRule, z} from '#rule'
import type {Report} from '#rule'
import type {Article} from '#article'
import {inCaseOf} from '#text'
import {driftsOf} from './drift.js'
import type {Drift} from './drift.js'
import {pronounDriftsOf} from './pronouns.js'
import type {PronounDrift} from './pronouns.js'

/** More of them are a page of several stories. */
const MOST_DRIFTS = 3

export default defineRule({
  id: 'role-drift',
  summary: 'One person with two roles that exclude each other, or whose pronoun changes.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  options: z.strictObject({allow: z.array(z.string()).default([])}),
  *check(article, {allow}) {
    const isAllowed = ({person}: {readonly person: {readonly name: string}}) =>
      allow.includes(person.name)
    const drifts = driftsOf(article).filter((drift) => !isAllowed(drift))
    const pronouns = pronounDriftsOf(article).filter((drift) => !isAllowed(drift))
    if (drifts.length + pronouns.length > MOST_DRIFTS) return
    for (const drift of drifts) yield roleReport(article, drift)
    for (const drift of pronouns) yield pronounReport(drift)
  },
})

function roleReport(article: Article, {person, first, other}: Drift): Report {
  const printed = printedRole(other)
  const wanted = printedRole(first)
  const start = other.isFormer ? startOfFormer(article, other.span.start) : other.span.start
  const span = {start, end: other.span.end}
  return {
    span,
    reason: `Unexpected “${printed}” for ${person.name}, expected “${wanted}”, as before`,
    expected: [inCaseOf(article.slice(span), wanted)],
    note: `The article calls ${person.name} “${wanted}” and then “${printed}”, and says nothing of a change. Find out which is right.`,
    evidence: [{...first.span, label: `“${wanted}”`}],
  }
}

function printedRole({
  isFormer,
  text,
}: {
  readonly isFormer: boolean
  readonly text: string
}): string {
  return isFormer ? `former ${text}` : text
}

/** Where “former ” or “ex-” before a role begins. */
function startOfFormer(article: Article, start: number): number {
  const before = article.text.slice(Math.max(0, start - 9), start)
  return start - (/(?:former |ex-|ex )$/i.exec(before)?.[0].length ?? 0)
}

function pronounReport({person, pronoun, wanted, usual}: PronounDrift): Report {
  return {
    span: pronoun,
    reason: `Unexpected “${pronoun.text}” for ${person.name}, expected “${wanted}”, as elsewhere`,
    expected: [wanted],
    note: `The article says “${usual.text}” of ${person.name} elsewhere, and here nobody else can be meant.`,
    evidence: [{start: usual.start, end: usual.end, label: `“${usual.text}”`}],
  }
}
