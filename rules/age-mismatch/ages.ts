import type {Article} from '#article'
import {namesOf, quantitiesOf} from '#inventory'
import type {Mention, NamedEntity, Names, Quantity} from '#inventory'
import {lastAtOrBefore} from '#text'

/** How old the copy says that somebody is. */
export interface StatedAge {
  readonly person: NamedEntity
  readonly mention: Mention
  /** In years. */
  readonly age: number
  readonly quantity: Quantity
}

/** In UTF-16 code units. */
const REACH = 60

/** “Ann Pell, 34,”, “Ann Pell, aged 34,”, “Pell, who is 34,”, “Pell is 34”. */
const BEHIND_NAME =
  /^(?:, (?:(?:now |who is )?(?:aged |age )?)|,? who(?:'s|’s| is) (?:now )?| is (?:now )?(?:aged )?)$/
/** “34-year-old Ann Pell”, “the 34-year-old baker Ann Pell”. */
const BEFORE_NAME =
  /^ (?:(?!who|that|and|or|of|from|in|with|whose|called|named)[\p{Ll}-]{2,20} ){0,3}(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?$/u
/** Whose age it is, another says: “the mother of 34-year-old Ann Pell” is well, “then” is not. */
const OTHER_TIME = /^,? (?:when|at the time|then|years (?:ago|before|later)|in (?:1[89]|20)\d\d)/
const BEFORE_OTHER_TIME =
  /(?:\b(?:then|when|was|were|as|later|time|while|at|until|since)|[-–]) (?:an? |the )?$/

/** Ages that the copy gives people of its body as they are now, in text order; none where it has but one number that may be one. */
export function statedAges(article: Article): StatedAge[] {
  const ages: Quantity[] = []
  for (const quantity of quantitiesOf(article)) {
    if (isAge(quantity) || isBare(article, quantity)) ages.push(quantity)
  }
  if (ages.length < 2) return []
  const people = new People(article)
  return ages.flatMap((quantity) => {
    if (!article.isBody(quantity.start) || article.isQuoted(quantity.start)) return []
    const mention = people.ownerOf(quantity)
    const person = mention && people.personOf(mention)
    return mention && person ? [{person, mention, age: quantity.lo, quantity}] : []
  })
}

function isAge({kind, unit, lo, hi, bound, step}: Quantity): boolean {
  return kind === 'age' && unit === 'year' && lo === hi && bound === 'exact' && step >= 1
}

/** “Pell is 34 and”: a number that only its place makes an age. */
function isBare(
  {text}: Article,
  {kind, lo, hi, bound, spelling, head, start, end}: Quantity,
): boolean {
  if (kind !== 'count' || spelling !== 'figures' || lo !== hi || bound !== 'exact') return false
  if (lo < 10 || lo > 110 || (head && !head.carried && head.start >= end)) return false
  return (
    /(?:^|[^\p{L}])(?:is|is now|['’]s) $/u.test(text.slice(Math.max(0, start - 10), start)) &&
    /^(?:[,.;]?(?:\s|$)(?!\d)|[)"”])/.test(text.slice(end, end + 2)) &&
    !/^ (?!and |but |with )/.test(text.slice(end, end + 6))
  )
}

/** Mentions of people and whom they name. */
class People {
  readonly #article: Article
  readonly #names: Names
  #bearers: ReadonlyMap<string, number> | undefined

  constructor(article: Article) {
    this.#article = article
    this.#names = namesOf(article)
  }

  /** Undefined for a surname that several people of the story have. */
  personOf(mention: Mention): NamedEntity | undefined {
    const person = this.#names.entityOf(mention)
    if (person.kind === 'place' || person.kind === 'organisation') return undefined
    // “A 35-year-old Palestinian” is of a people, and has no name there.
    if (person.kind !== 'person' && person.words.length < 2) return undefined
    const [surname, ...others] = mention.words as [string]
    if (others.length > 0) return person
    // Children are listed by their first names, and one may have a parent's.
    if (person.words.length > 1 && person.words.at(-1) !== surname) return undefined
    this.#bearers ??= countBearers(this.#names.entities)
    return (this.#bearers.get(surname) ?? 0) > 1 ? undefined : person
  }

  ownerOf({start, end}: Quantity): Mention | undefined {
    const {text} = this.#article
    if (OTHER_TIME.test(text.slice(end, end + REACH))) return undefined
    const {mentions} = this.#names
    const at = lastAtOrBefore(mentions, start)
    const [before, after] = [mentions[at], mentions[at + 1]]
    if (before && start - before.end < REACH && BEHIND_NAME.test(text.slice(before.end, start))) {
      return before
    }
    if (BEFORE_OTHER_TIME.test(text.slice(Math.max(0, start - 20), start))) return undefined
    const isBefore =
      after && after.start - end < REACH && BEFORE_NAME.test(text.slice(end, after.start))
    return isBefore && /old$/i.test(text.slice(start, end)) ? after : undefined
  }
}

/** How many have a surname behind another name. */
function countBearers(entities: readonly NamedEntity[]): Map<string, number> {
  const bearers = new Map<string, number>()
  for (const {words} of entities) {
    const surname = words.at(-1)!
    if (words.length > 1) bearers.set(surname, (bearers.get(surname) ?? 0) + 1)
  }
  return bearers
}
