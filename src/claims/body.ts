import type {Article} from '#article'
import {bodySentences} from '#inventory'
import {CanBe, canBe, Pos} from '#language'
import {isCapitalised, isLowerCase} from '#text'
import type {Sentence, Word} from '#text'
import {formOf, isContent, kinOfForms} from './words.js'
import type {Kin} from './words.js'

/** All that the body has of one form: “soldiers”. */
export interface BodyTerm extends Pick<Kin, 'form' | 'lemmas' | 'stem'> {
  /** Places in `Body.sentences`, in order, each once. */
  readonly places: readonly number[]
  /** Its words, in the order of the text, and the first of them. */
  readonly words: readonly Word[]
  readonly first: Word
  /** Whether the body writes it as a name: with a capital inside a sentence, and not oftener without. */
  readonly isName: boolean
  /** Whether the body has it in lower case. */
  readonly isLower: boolean
}

/** Sentences that are tagged at most to learn what part of speech a word is in the body. */
const MOST_TAGGED = 4

/**
 * The story itself as evidence: its sentences, and for every word the sentences that have it, by
 * form, by dictionary form and by stem. Built in time that grows with the text.
 */
export class Body {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  #byForm: ReadonlyMap<string, BodyTerm> | undefined
  #byLemma: ReadonlyMap<string, Group> | undefined
  #byStem: ReadonlyMap<string, Group> | undefined
  #sorted: readonly BodyTerm[] | undefined
  #little: ReadonlyMap<string, Word[]> | undefined
  readonly #placeOf = new Map<number, number>()
  readonly #verbs = new Map<string, boolean>()
  readonly #nouns = new Map<string, boolean>()

  constructor(article: Article) {
    this.article = article
    this.sentences = bodySentences(article)
    for (const [place, {index}] of this.sentences.entries()) this.#placeOf.set(index, place)
  }

  get #terms(): ReadonlyMap<string, BodyTerm> {
    return (this.#byForm ??= this.#read())
  }

  #read(): ReadonlyMap<string, BodyTerm> {
    const terms = new Terms(this)
    for (const sentence of this.sentences) terms.readSentence(sentence)
    return terms.byForm
  }

  /** Every form that says something, in the order of its first appearance. */
  get terms(): Iterable<BodyTerm> {
    return this.#terms.values()
  }

  /** What the body has of a form in lower case. */
  term(form: string): BodyTerm | undefined {
    return this.#terms.get(form)
  }

  /** The forms of a lemma that the body has: “arrest” gives “arrested”. */
  termsOfLemma(lemma: string): readonly BodyTerm[] {
    this.#byLemma ??= grouped(this.#terms.values(), ({lemmas}) => lemmas)
    return membersOf(this.#byLemma.get(lemma))
  }

  termsOfStem(stem: string): readonly BodyTerm[] {
    this.#byStem ??= grouped(this.#terms.values(), (term) => [term.stem])
    return membersOf(this.#byStem.get(stem))
  }

  /** Terms whose forms begin so, in the order of their letters: “arrest” gives “arrestable”. */
  termsOpeningWith(opening: string): readonly BodyTerm[] {
    const sorted = (this.#sorted ??= [...this.#terms.values()].sort((a, b) =>
      a.form < b.form ? -1 : 1,
    ))
    return sorted.slice(firstFrom(sorted, opening), firstFrom(sorted, `${opening}\uFFFF`))
  }

  /** The words of a form that says nothing by itself, in the order of the text: “off”, “not”. */
  littleWords(form: string): readonly Word[] {
    this.#little ??= this.#readLittle()
    return this.#little.get(form) ?? []
  }

  #readLittle(): ReadonlyMap<string, Word[]> {
    const little = new Map<string, Word[]>()
    for (const {firstWord, endWord} of this.sentences) {
      for (const word of this.article.words.slice(firstWord, endWord)) {
        const form = formOf(word.normal)
        if (isContent(form)) continue
        const known = little.get(form)
        if (known) known.push(word)
        else little.set(form, [word])
      }
    }
    return little
  }

  /** Where a sentence of the article stands in the body; undefined for one that is no body copy. */
  placeOf(sentence: number): number | undefined {
    return this.#placeOf.get(sentence)
  }

  /**
   * Whether a lemma is a verb in the body: a form in -ed is one by itself (“staged”), of others
   * the tagger is asked, in a few sentences.
   */
  hasVerb(lemma: string): boolean {
    return remembered(this.#verbs, lemma, () =>
      this.#isUsedAs(lemma, Pos.verb, CanBe.past | CanBe.participle),
    )
  }

  /** Whether a lemma is a noun in the body: a form behind “the” that the tagger takes for one. */
  hasNoun(lemma: string): boolean {
    return remembered(this.#nouns, lemma, () => this.#isUsedAs(lemma, Pos.noun, 0))
  }

  #isUsedAs(lemma: string, pos: Pos, telling: number): boolean {
    const {lexicon} = this.article.language
    const terms = this.termsOfLemma(lemma)
    const isTelling = ({form}: BodyTerm) =>
      form !== lemma &&
      canBe(form, telling, lexicon) &&
      !canBe(form, CanBe.singular | CanBe.base, lexicon)
    if (terms.some(isTelling)) return true
    const words = terms.flatMap((term) => term.words).slice(0, MOST_TAGGED)
    return words.some((word) => this.#tagOf(word) === pos)
  }

  #tagOf(word: Word): number {
    const sentence = this.article.sentences[word.sentence]!
    return this.article.tagsOf(sentence)[word.index - sentence.firstWord]!
  }
}

const bodies = new WeakMap<Article, Body>()

/** The body of an article, indexed once for all rules. */
export function bodyOf(article: Article): Body {
  let body = bodies.get(article)
  if (!body) bodies.set(article, (body = new Body(article)))
  return body
}

/** The place of the first of sorted terms whose form does not come before some letters. */
function firstFrom(sorted: readonly BodyTerm[], letters: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.form < letters) low = middle + 1
    else high = middle
  }
  return low
}

function remembered(known: Map<string, boolean>, key: string, find: () => boolean): boolean {
  let value = known.get(key)
  if (value === undefined) known.set(key, (value = find()))
  return value
}

/** A term to which words are added. Where they stand and how they are written is read when first asked: of few. */
class Term implements BodyTerm {
  readonly form: string
  readonly lemmas: readonly string[]
  readonly stem: string
  readonly #body: Body
  readonly first: Word
  /** None for most: what articles keep is copied twice by V8, and arrays are the most of it. */
  #others: Word[] | undefined
  #places: readonly number[] | undefined
  #letters: Letters | undefined

  constructor({form, lemmas, stem}: Kin, first: Word, body: Body) {
    this.form = form
    this.lemmas = lemmas
    this.stem = stem
    this.first = first
    this.#body = body
  }

  add(word: Word): void {
    if (this.#others) this.#others.push(word)
    else this.#others = [word]
  }

  get words(): readonly Word[] {
    return this.#others ? [this.first, ...this.#others] : [this.first]
  }

  get places(): readonly number[] {
    return (this.#places ??= placesOf(this.words, this.#body))
  }

  get isName(): boolean {
    const {capitals, lower} = (this.#letters ??= lettersOf(this, this.#body.article))
    return capitals > 0 && capitals >= lower
  }

  get isLower(): boolean {
    return (this.#letters ??= lettersOf(this, this.#body.article)).lower > 0
  }
}

/** How many words of a term are in lower case, and how many have a capital that tells something. */
interface Letters {
  readonly lower: number
  readonly capitals: number
}

function placesOf(words: readonly Word[], body: Body): number[] {
  const places: number[] = []
  for (const {sentence} of words) {
    const place = body.placeOf(sentence)!
    if (places.at(-1) !== place) places.push(place)
  }
  return places
}

function lettersOf({form, words}: Term, article: Article): Letters {
  let [lower, capitals] = [0, 0]
  for (const word of words) {
    if (isLowerCase(word.text)) lower++
    else if (isCapitalised(word.text) && formOf(word.normal) === form && !isOpening(article, word))
      capitals++
  }
  return {lower, capitals}
}

/** A capital that opens a sentence or a quotation tells nothing of a word. */
function isOpening({text, sentences}: Article, {index, sentence, start}: Word): boolean {
  return (
    index === sentences[sentence]!.firstWord ||
    /["“‘':]\s?$/.test(text.slice(Math.max(0, start - 2), start))
  )
}

/** Gathers the words of a body by their forms. */
class Terms {
  readonly byForm = new Map<string, Term>()
  readonly #body: Body
  /** For each form of the article's words what it is; its term, once the body has it. */
  readonly #kin: readonly Kin[]
  readonly #terms: Array<Term | undefined> = []

  constructor(body: Body) {
    const {index, language} = body.article
    this.#body = body
    this.#kin = kinOfForms(index, language.lexicon)
  }

  readSentence({firstWord, endWord}: Sentence): void {
    const {words, index} = this.#body.article
    for (let at = firstWord; at < endWord; at++) {
      const form = index.formOf[at]!
      const kin = this.#kin[form]!
      if (!kin.isContent) continue
      const word = words[at]!
      const term = this.#terms[form]
      if (term) term.add(word)
      else this.#terms[form] = this.#add(kin, word)
      for (const part of kin.parts) this.#add(part, word)
    }
  }

  #add(kin: Kin, word: Word): Term {
    let term = this.byForm.get(kin.form)
    if (term) term.add(word)
    else this.byForm.set(kin.form, (term = new Term(kin, word, this.#body)))
    return term
  }
}

/** Terms that share something: most are alone, and not worth an array. */
type Group = BodyTerm | BodyTerm[]

function membersOf(group: Group | undefined): readonly BodyTerm[] {
  if (!group) return []
  return Array.isArray(group) ? group : [group]
}

/** Terms by their keys, each group in the order of the terms. */
function grouped(
  terms: Iterable<BodyTerm>,
  keysOf: (term: BodyTerm) => readonly string[],
): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const term of terms) {
    for (const key of keysOf(term)) {
      const group = groups.get(key)
      if (!group) groups.set(key, term)
      else if (Array.isArray(group)) group.push(term)
      else groups.set(key, [group, term])
    }
  }
  return groups
}
