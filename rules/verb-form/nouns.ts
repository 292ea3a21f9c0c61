import type {Article} from '#article'
import type {Suspicion} from '#language'
import {copyBefore} from '#rule'

/** “A loose”, which makes a noun of what follows. */
const INDEFINITE = /\ban?\s+(?:[\p{L}-]+\s+)?$/iu

/** Whether a form in -ing is a noun: “a loose grouping of parties” (Quirk et al. 1985, section 17.54). */
export function isNounInIng(article: Article, {found, after, start}: Suspicion): boolean {
  if (after !== 'of' || !found[0]?.endsWith('ing')) return false
  return INDEFINITE.test(copyBefore(article, start, 40))
}

/** Whether the formal plural of “person” stands for “people”, which is a matter of style and no slip. */
export function isPersons(_: Article, {found, meant}: Suspicion): boolean {
  return found[0] === 'persons' && meant[0] === 'people'
}

/** Words that have no such forms, though letters may look like theirs: “weed” is none of “we”, “noted” none of “not”. */
const FORMLESS = new Set(
  'an as at by for he her him his if in it me my no nor not of off on or our out she so the their them they to up us we you your'.split(
    ' ',
  ),
)

/** Whether the ear takes a word for a form of one that has none. */
export function isNoForm(_: Article, {found, meant}: Suspicion): boolean {
  return /..(?:ed|ing|s)$/.test(found[0] ?? '') && FORMLESS.has(meant[0] ?? '')
}
