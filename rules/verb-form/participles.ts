import type {Article} from '#article'
import type {Suspicion} from '#language'

/** Words whose “to” is a preposition, so that a gerund follows (Quirk et al. 1985, section 16.38). */
const TAKE_GERUND = new Set(
  (
    'accustomed addition addicted admit admitted admits alternative approach approaches barrier ' +
    'close closer committed commitment confessed dedicated devoted due forward impediment key ' +
    'limited objected objection objections obstacle opposed prior reduced resorted resort return ' +
    'returned route solution step subject up used'
  ).split(' '),
)

/**
 * Whether “having” opens a clause of its own, as in “with the bridge having been shut” (Quirk et al.
 * 1985, section 15.46): its subject stands before it as that of “have” would.
 */
export function isAbsoluteHaving(article: Article, {found, before, start}: Suspicion): boolean {
  if (found[0] !== 'having') return false
  if (before === 'who' || before === 'which') return true
  return /\bwith\b(?:[^.;:,]|,(?=\d))*$/.test(article.text.slice(Math.max(0, start - REACH), start))
}

/** Code units before “having” that are searched for the “with” of its clause. */
const REACH = 90

/** Whether a gerund stands behind a “to” that takes one: “used to taking”. */
export function isGerundAfterTo(article: Article, {found, before, from}: Suspicion): boolean {
  if (before !== 'to' || !found[0]?.endsWith('ing')) return false
  const place = article.text.slice(Math.max(0, from - 24), from)
  const governor = /([a-z]+)["'”’]?\s+$/.exec(place)?.[1]
  return governor !== undefined && TAKE_GERUND.has(governor)
}

/** What asks for something, so that a base form follows “that” (Quirk et al. 1985, section 3.59). */
const MANDATIVE =
  /\b(?:recommend|demand|require|insist|propos|urg|ask|suggest|request|order|prefer|advis|stipulat|essential|vital|crucial|important|imperative|necessary)[a-z]*\b[^.;:]*\bthat\b[^.;:]*$/
/** Code units before the verb that are searched for it. */
const REACH_OF_MANDATIVE = 240

/** Whether “be” is the subjunctive: “he asked that the gate be shut”. */
export function isMandative(article: Article, {found, start}: Suspicion): boolean {
  if (found[0] !== 'be') return false
  return MANDATIVE.test(article.text.slice(Math.max(0, start - REACH_OF_MANDATIVE), start))
}
