import type {Article} from '#article'
import {Pos} from '#language'
import type {Sentence} from '#text'

/**
 * Words by which a sentence counts at another time, at another place or only some: its number need
 * not be that of the next.
 */
const SETS_APART = new Set(
  `more another other others further additional extra less fewer each both separate similar
  different earlier previous previously ago until till far since last next initially originally
  first second third later afterwards eventually revised rose risen rising climbed climbs updated
  now then overnight yet still already had before alone only every average annually
  hospital scene inside outside instantly immediately seriously critically slightly badly nearby
  elsewhere if whether would could may might should although not never no`.split(/\s+/),
)

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const MONTHS =
  'january february march april june july august september october november december'.split(' ')
const CALENDAR = new Set([...DAYS, ...MONTHS, 'today', 'yesterday'])
const YEAR = /^(?:1[5-9]|20)\d\d$/

/** Whether a sentence says that it counts otherwise than the rest of its story, or asks. */
export function standsApart(article: Article, sentence: Sentence): boolean {
  const words = article.wordsOf(sentence)
  return (
    article.slice(sentence).trimEnd().endsWith('?') ||
    words.some(({normal}) => SETS_APART.has(normal) || YEAR.test(normal))
  )
}

/** Whether two sentences name different days or months, or different people and places. */
export function areApart(article: Article, one: Sentence, other: Sentence): boolean {
  return (
    differ(datesIn(article, one), datesIn(article, other)) ||
    differ(namesIn(article, one), namesIn(article, other))
  )
}

/** Whether two sentences share nothing of a kind; one that has none of it leaves the other's standing. */
export function differ(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((name) => other.has(name))
}

function datesIn(article: Article, sentence: Sentence): Set<string> {
  const forms = article.wordsOf(sentence).map(({normal}) => normal)
  return new Set(forms.filter((form) => CALENDAR.has(form)))
}

function namesIn(article: Article, sentence: Sentence): Set<string> {
  const tags = article.tagsOf(sentence)
  const words = article.wordsOf(sentence)
  const names = words.filter(
    ({normal}, at) => tags[at] === Pos.name && !CALENDAR.has(normal) && !/^\d/.test(normal),
  )
  return new Set(names.map(({normal}) => normal))
}
