import type {Article} from '#article'
import {quantitiesOf} from '#inventory'
import type {NamedEntity, Quantity} from '#inventory'
import {statedAges} from './ages.js'
import type {StatedAge} from './ages.js'

/** One person's ages that do not agree. */
export interface Conflict {
  readonly odd: StatedAge
  /** The others, that agree with each other most often. */
  readonly usual: readonly [StatedAge, ...StatedAge[]]
}

/** Relatives have a name in common, and more than that: “John Pell, son of John Pell”. */
const RELATIVES =
  /(?:^|[^\p{L}])(?:sons?|daughters?|fathers?|mothers?|grand\p{Ll}+|brothers?|sisters?|twins?|cousins?|nephews?|nieces?|uncles?|aunts?|junior|senior|jr|sr|namesakes?|wife|husband|widow)(?!\p{L})/iu
const FEMALE = /^(?:mrs|ms|miss|lady|dame|queen|princess)$/
const MALE = /^(?:mr|sir|lord|king|prince)$/

/** The ages of each person that differ from how old the copy says most often that person is. */
export function conflictsOf(article: Article): Conflict[] {
  const byPerson = new Map<NamedEntity, StatedAge[]>()
  for (const stated of statedAges(article)) {
    if (isOfAnotherYear(article, stated.quantity)) continue
    const known = byPerson.get(stated.person)
    if (known) known.push(stated)
    else byPerson.set(stated.person, [stated])
  }
  return [...byPerson.values()].flatMap((ages) => conflictsAmong(article, ages))
}

function conflictsAmong(article: Article, ages: readonly StatedAge[]): Conflict[] {
  const counts = new Map<number, StatedAge[]>()
  for (const stated of ages) counts.set(stated.age, [...(counts.get(stated.age) ?? []), stated])
  if (counts.size !== 2) return []
  const [usual, odd] = [...counts.values()].toSorted((a, b) => b.length - a.length) as [
    [StatedAge, ...StatedAge[]],
    [StatedAge, ...StatedAge[]],
  ]
  if (mayBeTwo(article, usual[0], odd[0])) return []
  return [{usual, odd: odd[0]}]
}

/** Whether two of a family, or a man and a woman, may be meant. */
function mayBeTwo(article: Article, one: StatedAge, other: StatedAge): boolean {
  const titles = [one.mention.title, other.mention.title]
  if (titles.some((title) => FEMALE.test(title)) && titles.some((title) => MALE.test(title)))
    return true
  return [one, other].some(({quantity, mention}) => {
    const from = Math.min(quantity.start, mention.start)
    const to = Math.max(quantity.end, mention.end)
    return RELATIVES.test(article.text.slice(Math.max(0, from - 40), to + 20))
  })
}

/** Whether the sentence speaks of a year, in which people were younger. */
function isOfAnotherYear(article: Article, {sentence}: Quantity): boolean {
  return yearsOfSentences(article).has(sentence)
}

const dated = new WeakMap<Article, ReadonlySet<number>>()

function yearsOfSentences(article: Article): ReadonlySet<number> {
  let sentences = dated.get(article)
  if (!sentences) {
    const years = quantitiesOf(article).filter(
      ({kind, date}) => kind === 'year' || date?.year !== undefined,
    )
    dated.set(article, (sentences = new Set(years.map(({sentence}) => sentence))))
  }
  return sentences
}
