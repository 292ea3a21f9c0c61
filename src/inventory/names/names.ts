import type {Article, Role} from '#article'
import {isLowerCase, isUpperCase} from '#text'
import type {Span, Word} from '#text'
import {bodySentences} from '../places.js'
import {entitiesOf} from './entities.js'
import type {Entities, NamedEntity} from './entities.js'
import {foldedWordsOf} from './fold.js'
import {areasBorneOut, areasNamedBy, placeAt} from './gazetteer.js'
import {mentionsIn} from './mentions.js'
import type {Mention} from './mentions.js'
import {LetterRuns, PhraseIndex, beginningsOf} from './phrase-index.js'

/** Parts that claim: what only they name is not borne out. */
const CLAIMING: ReadonlySet<Role> = new Set<Role>(['headline', 'dek', 'subhead', 'kicker'])

/** The names of an article's body, and what its words bear out of names elsewhere. */
export class Names {
  /** Places that name somebody or something, in text order. */
  readonly mentions: readonly Mention[]
  readonly #article: Article
  readonly #folded: readonly string[]
  #entities: Entities | undefined
  #copy: Copy | undefined
  #beginnings: ReadonlySet<string> | undefined
  #single: ReadonlySet<string> | undefined
  #mentionsByWord: ReadonlyMap<string, Mention> | undefined
  #peopleBySurname: ReadonlyMap<string, readonly NamedEntity[]> | undefined
  #peopleByFirstName: ReadonlyMap<string, readonly NamedEntity[]> | undefined

  constructor(article: Article) {
    this.#article = article
    this.#folded = foldedWordsOf(article.index)
    this.mentions = mentionsIn(article, bodySentences(article), this.#folded)
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
    return this.#words.firsts.get(folded)
  }

  /** Whether folded words, joined by spaces, stand in the copy in this order. */
  hasPhrase(phrase: string): boolean {
    return phrase.includes(' ') ? this.#words.phrases.has(phrase) : this.#words.firsts.has(phrase)
  }

  /**
   * The place in the copy by which a country, its people or its seat of government is borne out;
   * where something happens in the seat itself, the country bears it out no more.
   */
  placeBearing(phrase: string, seatStandsForArea = true): Span | undefined {
    for (const area of areasNamedBy(phrase, seatStandsForArea)) {
      const place = this.#words.areas.get(area)
      if (place) return place
    }
    return undefined
  }

  /** Whether the copy has these letters, folded, as an acronym: “ECA”. */
  hasAcronym(letters: string): boolean {
    const place = this.#words.firsts.get(letters)
    return place !== undefined && isUpperCase(this.#article.slice(place))
  }

  /** Whether words of the copy, one after the other, begin with these letters: “eca”. */
  hasInitials(letters: string): boolean {
    return this.#words.initials.has(letters)
  }

  get #words(): Copy {
    return (this.#copy ??= copyOf(this.#article, this.#folded))
  }
}

function firstByWord(mentions: readonly Mention[]): Map<string, Mention> {
  const firsts = new Map<string, Mention>()
  for (const mention of mentions) {
    for (const word of mention.words) if (!firsts.has(word)) firsts.set(word, mention)
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

/** What the words of the copy bear out. */
interface Copy {
  readonly phrases: PhraseIndex
  readonly firsts: ReadonlyMap<string, Span>
  /** Areas that a place or a people stands for, with the first such place. */
  readonly areas: ReadonlyMap<string, Span>
  /** First letters of all words, a space where a sentence ends; and without small words. */
  readonly initials: LetterRuns
}

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', '&'])

function copyOf(article: Article, folded: readonly string[]): Copy {
  const reader = new CopyReader()
  for (const {firstWord, endWord, start} of article.sentences) {
    if (CLAIMING.has(article.partAt(start)?.role ?? 'paragraph')) continue
    reader.read(article.words.slice(firstWord, endWord), folded.slice(firstWord, endWord))
  }
  return reader.copy()
}

class CopyReader {
  readonly #texts: string[] = []
  readonly #firsts = new Map<string, Span>()
  readonly #areas = new Map<string, Span>()
  #initials = ''
  #mainInitials = ''

  /** Reads the words of a sentence. */
  read(words: readonly Word[], folded: readonly string[]): void {
    for (let at = 0; at < words.length; at++) {
      const word = folded[at]!
      this.#texts.push(word)
      this.#addWord(word, words[at]!)
      if (!isLowerCase(words[at]!.text)) this.#addPlace(words, folded, at)
    }
    this.#initials += ' '
    this.#mainInitials += ' '
  }

  #addWord(word: string, span: Span): void {
    this.#addPart(word, span)
    if (!word.includes('-')) return this.#addInitial(word)
    for (const part of word.split('-')) {
      this.#addPart(part, span)
      this.#addInitial(part)
    }
  }

  #addPart(part: string, span: Span): void {
    if (!this.#firsts.has(part)) this.#firsts.set(part, span)
  }

  #addInitial(part: string): void {
    const [letter = ''] = part
    this.#initials += letter
    if (!SMALL_WORDS.has(part)) this.#mainInitials += letter
  }

  #addPlace(words: readonly Word[], folded: readonly string[], at: number): void {
    const place = placeAt(folded, at)
    if (!place) return
    const {start} = words[at]!
    const {end} = words[at + place.length - 1]!
    for (const area of areasBorneOut(place.phrase)) {
      if (!this.#areas.has(area)) this.#areas.set(area, {start, end})
    }
  }

  copy(): Copy {
    return {
      phrases: new PhraseIndex(this.#texts),
      firsts: this.#firsts,
      areas: this.#areas,
      initials: new LetterRuns(this.#initials, this.#mainInitials),
    }
  }
}

const inventories = new WeakMap<Article, Names>()

/** The names of an article; built once, when first asked for, in time linear in its words. */
export function namesOf(article: Article): Names {
  let names = inventories.get(article)
  if (!names) inventories.set(article, (names = new Names(article)))
  return names
}
