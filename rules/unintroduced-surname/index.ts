import {foldedName, namesOf} from '#inventory'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'
import type {Article} from '#article'
import {householdNames} from './household.js'
import {introducedAmong} from './introductions.js'
import {isVariantOfOther, nearestSurname} from './nearest.js'
import {candidatesOf, referencesAmong} from './references.js'
import type {Reference} from './references.js'

/** More strangers than these make a list of results or an excerpt, not a story. */
const MOST_STRANGERS = 4
/** So many are not compared with everybody else. */
const MOST_UNKNOWN = 20

export default defineRule({
  id: 'unintroduced-surname',
  summary: 'A surname on second reference whose bearer the article never introduced.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  options: z.strictObject({household: z.array(z.string()).default([])}),
  *check(article, {household}) {
    const known = householdNames(household)
    const candidates = candidatesOf(article).filter(({surname}) => !known.has(surname))
    if (candidates.length === 0) return
    const surnames = new Set(candidates.map(({surname}) => surname))
    const introduced = introducedAmong(article, surnames)
    const names = namesOf(article)
    const unknown = referencesAmong(candidates.filter(({surname}) => !introduced.has(surname)))
    if (unknown.length > MOST_UNKNOWN) return
    const strangers = unknown.filter(({surname}) => !isVariantOfOther(names, surname))
    if (strangers.length > MOST_STRANGERS) return
    for (const stranger of strangers) yield reportOf(article, stranger)
  },
})

function reportOf(article: Article, {surname, mention, span}: Reference): Report {
  const names = namesOf(article)
  const nearest = nearestSurname(names, surname)
  const person = names.peopleBySurname.get(foldedName(nearest ?? ''))?.[0]
  if (!nearest || !person) {
    return {
      span,
      reason: `Unexpected “${article.slice(span)}”, expected a first name or a role where somebody is first named`,
      note: `Nobody called “${mention.text}” comes before. A cut may have taken the introduction, or the name is another's.`,
    }
  }
  const [first] = person.mentions
  return {
    span: mention,
    reason: `Unexpected “${mention.text}”, whom nobody introduced, expected “${nearest}”`,
    expected: [nearest],
    note: `The article introduces ${person.name} and nobody called “${mention.text}”. Correct the name, or say who this is.`,
    evidence: [{start: first!.start, end: first!.end, label: `“${nearest}”`}],
  }
}
