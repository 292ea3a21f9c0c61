import type {Article} from '#article'
import type {Suspicion} from '#language'
import {isCapitalised} from '#text'

/**
 * Nouns for a body of people, which British news follows with either number (Quirk et al. 1985,
 * section 10.36); so it does with names of teams, bands, parties and firms.
 */
const COLLECTIVES = new Set(
  (
    'audience band board cabinet cast club commission committee company council couple crew ' +
    'department duo electorate family firm generation government group jury leadership majority ' +
    'management media minority ministry opposition orchestra pair panel parliament party police ' +
    'press public quartet side squad staff team trio union university'
  ).split(' '),
)

const PLURAL_VERBS = new Set(['are', 'were', 'have', 'do'])

/** Whether a plural verb follows a noun or a name that may take it in this copy. */
export function isCollectivePlural(article: Article, {found, before, from}: Suspicion): boolean {
  if (article.variety === 'american' || !PLURAL_VERBS.has(found[0] ?? '')) return false
  return COLLECTIVES.has(before) || isCapitalised(article.text.slice(from, from + 2))
}
