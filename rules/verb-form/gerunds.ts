import type {Article} from '#article'
import type {Suspicion} from '#language'

/** Words whose “to” is a preposition, so that a gerund follows (Quirk et al. 1985, section 16.38). */
const TAKE_GERUND = new Set(
  (
    'accustomed addition addicted admit admitted admits alternative approach approaches barrier ' +
    'close closer committed commitment confessed dedicated devoted due forward impediment key ' +
    'limited objected objection objections obstacle opposed prior reduced resorted resort return ' +
    'returned route solution step subject used'
  ).split(' '),
)

/** Whether a gerund stands behind a “to” that takes one: “used to taking”. */
export function isGerundAfterTo(article: Article, {found, before, from}: Suspicion): boolean {
  if (before !== 'to' || !found[0]?.endsWith('ing')) return false
  const place = article.text.slice(Math.max(0, from - 24), from)
  const governor = /([a-z]+)["'”’]?\s+$/.exec(place)?.[1]
  return governor !== undefined && TAKE_GERUND.has(governor)
}
