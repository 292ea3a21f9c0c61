import type {Article} from '#article'
import {isUpperCase} from '#text'
import type {Span} from '#text'
import {bodySentences} from '../places.js'
import {Copy, setFirst} from './copy.js'
import {entitiesOf} from './entities.js'
import type {Entities, NamedEntity} from './entities.js'
import {foldedWordsOf} from './fold.js'
import {areasNamedBy} from './gazetteer.js'
import {mentionsIn} from './mentions.js'
import type {Mention} from './mentions.js'
import {beginningsOf} from './phrase-index.js'

/** The names of an article's body, and what its words bear out of names elsewhere. */
export class Names {
  /** Places that name somebody or something, in text order. */
  readonly mentions: readonly Mention[]
  readonly #article: Article
  readonly #copy: Copy
  #entities: Entities | undefined
  #beginnings: ReadonlySet<string> | undefined
  #single: ReadonlySet<string> | undefined
  #mentionsByWord: ReadonlyMap<string, Mention> | undefined
  #peopleBySurname: ReadonlyMap<string, readonly NamedEntity[]> | undefined
  #peopleByFirstName: ReadonlyMap<string, readonly NamedEntity[]> | undefined

  constructor(article: Article) {
    this.#article = article
    const folded = foldedWordsOf(article.index)
    this.#copy = new Copy(article, folded)
    this.mentions = mentionsIn(article, bodySentences(article), folded)
  }

  /** Who and what the mentions name, in the order of their first. */
  get entities(): readonly NamedEntity[] {
    return this.#grouped.all
  }

  /** Whom or what one of the mentions names. */
  entityOf({index}: Mention): NamedEntity {
    return this.#grouped.ofMentions[index]!
  }

  get #grouped(): Entities {
    return (this.#entities ??= entitiesOf(this.mentions))
  }

  /** The first mention that has the word, by each folded word of the mentions. */
  get mentionsByWord(): ReadonlyMap<string, Mention> {
    return (this.#mentionsByWord ??= firstByWord(this.mentions))
  }

  /** Whether a word of the mentions begins with these letters, folded. */
  hasNameFrom(letters: string): boolean {
    return (this.#beginnings ??= beginningsOf(this.mentionsByWord.keys())).has(letters)
  }

  /** Whether a mention is this one word, folded. */
  isAlone(word: string): boolean {
    return (this.#single ??= new Set(
      this.mentions.flatMap(({words}) => (words.length === 1 ? words : [])),
    )).has(word)
  }

  /** People by their surnames, folded. */
  get peopleBySurname(): ReadonlyMap<string, readonly NamedEntity[]> {
    return (this.#peopleBySurname ??= peopleBy(this.entities, (words) => words.at(-1)!))
  }

  /** People by their first names, folded. */
  get peopleByFirstName(): ReadonlyMap<string, readonly NamedEntity[]> {
    return (this.#peopleByFirstName ??= peopleBy(this.entities, ([first]) => first!))
  }

  /** Where a word, folded, first stands in the copy outside of headlines, deks and subheads. */
  wordAt(folded: string): Span | undefined {
    return this.#copy.firstOf(folded)
  }

  /** Whether folded words, joined by spaces, stand in the copy in this order. */
  hasPhrase(phrase: string): boolean {
    return this.#copy.hasPhrase(phrase)
  }

  /**
   * The place in the copy by which a country, its people or its seat of government is borne out;
   * where something happens in the seat itself, the country bears it out no more.
   */
  placeBearing(phrase: string, seatStandsForArea = true): Span | undefined {
    for (const area of areasNamedBy(phrase, seatStandsForArea)) {
      const place = this.#copy.placeFor(area)
      if (place) return place
    }
    return undefined
  }

  /** Whether the copy has these letters, folded, as an acronym: “ECA”. */
  hasAcronym(letters: string): boolean {
    const place = this.#copy.firstOf(letters)
    return place !== undefined && isUpperCase(this.#article.slice(place))
  }

  /** Whether words of the copy, one after the other, begin with these letters: “eca”. */
  hasInitials(letters: string): boolean {
    return this.#copy.hasInitials(letters)
  }
}

function firstByWord(mentions: readonly Mention[]): Map<string, Mention> {
  const firsts = new Map<string, Mention>()
  for (const mention of mentions) {
    for (const word of mention.words) setFirst(firsts, word, mention)
  }
  return firsts
}

/** People of more than one name, by one of them. */
function peopleBy(
  entities: readonly NamedEntity[],
  key: (words: readonly string[]) => string,
): Map<string, NamedEntity[]> {
  const people = new Map<string, NamedEntity[]>()
  for (const entity of entities) {
    if (entity.kind !== 'person' || entity.words.length < 2) continue
    const name = key(entity.words)
    const known = people.get(name)
    if (known) known.push(entity)
    else people.set(name, [entity])
  }
  return people
}

const inventories = new WeakMap<Article, Names>()

/** The names of an article; built once, when first asked for, in time linear in its words. */
export function namesOf(article: Article): Names {
  let names = inventories.get(article)
  if (!names) inventories.set(article, (names = new Names(article)))
  return names
}
