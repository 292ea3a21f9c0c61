import type {Article} from '#article'
import {bodySentences} from '#inventory'
import {CanBe, canBe, Pos} from '#language'
import type {Lexicon} from '#language'
import {isCapitalised, isLowerCase} from '#text'
import type {Sentence, Word} from '#text'
import {formOf, isContent, lemmasOf, stemOf} from './words.js'

/** All that the body has of one form: “soldiers”. */
export interface BodyTerm {
  /** In lower case, without a possessive ending. */
  readonly form: string
  readonly lemmas: readonly string[]
  readonly stem: string
  /** Places in `Body.sentences`, in order, each once. */
  readonly places: readonly number[]
  /** Its words, in the order of the text. */
  readonly words: readonly Word[]
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
  readonly #terms: ReadonlyMap<string, BodyTerm>
  readonly #byLemma = new Map<string, BodyTerm[]>()
  readonly #byStem = new Map<string, BodyTerm[]>()
  #sorted: readonly BodyTerm[] | undefined
  readonly #placeOf = new Map<number, number>()
  readonly #verbs = new Map<string, boolean>()
  readonly #nouns = new Map<string, boolean>()

  constructor(article: Article) {
    this.article = article
    this.sentences = bodySentences(article)
    const terms = new Terms(article)
    for (const [place, sentence] of this.sentences.entries()) {
      this.#placeOf.set(sentence.index, place)
      terms.readSentence(sentence, place)
    }
    this.#terms = terms.byForm
    for (const term of this.#terms.values()) {
      for (const lemma of term.lemmas) push(this.#byLemma, lemma, term)
      push(this.#byStem, term.stem, term)
    }
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
    return this.#byLemma.get(lemma) ?? []
  }

  termsOfStem(stem: string): readonly BodyTerm[] {
    return this.#byStem.get(stem) ?? []
  }

  /** Terms whose forms begin so, in the order of their letters: “arrest” gives “arrestable”. */
  termsOpeningWith(opening: string): readonly BodyTerm[] {
    const sorted = (this.#sorted ??= [...this.#terms.values()].sort((a, b) =>
      a.form < b.form ? -1 : 1,
    ))
    return sorted.slice(firstFrom(sorted, opening), firstFrom(sorted, `${opening}\uFFFF`))
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

/** A term while its words are counted. */
class Term implements BodyTerm {
  readonly form: string
  readonly lemmas: readonly string[]
  readonly stem: string
  readonly places: number[] = []
  readonly words: Word[] = []
  capitals = 0
  lower = 0

  constructor(form: string, lexicon: Lexicon) {
    this.form = form
    this.lemmas = lemmasOf(form, lexicon)
    this.stem = stemOf(form)
  }

  get isName(): boolean {
    return this.capitals > 0 && this.capitals >= this.lower
  }

  get isLower(): boolean {
    return this.lower > 0
  }
}

/** Counts the words of a body. */
class Terms {
  readonly byForm = new Map<string, Term>()
  readonly #article: Article
  /** What the forms of the article's words are without endings; undefined where they say nothing. */
  readonly #contents: ReadonlyArray<string | undefined>

  constructor(article: Article) {
    this.#article = article
    this.#contents = article.index.forms.map((normal) => {
      const form = formOf(normal)
      return isContent(form) ? form : undefined
    })
  }

  readSentence({firstWord, endWord}: Sentence, place: number): void {
    const {words, index} = this.#article
    for (let at = firstWord; at < endWord; at++) {
      const form = this.#contents[index.formOf[at]!]
      if (form === undefined) continue
      const word = words[at]!
      this.#addWord(word, form, place, at === firstWord)
      if (!form.includes('-')) continue
      for (const part of form.split('-').filter(isContent)) this.#addWord(word, part, place, true)
    }
  }

  /** A capital that opens a sentence or a quotation tells nothing of a word. */
  #addWord(word: Word, form: string, place: number, isFirst: boolean): void {
    const article = this.#article
    let term = this.byForm.get(form)
    if (!term) this.byForm.set(form, (term = new Term(form, article.language.lexicon)))
    if (term.places.at(-1) !== place) term.places.push(place)
    term.words.push(word)
    if (isLowerCase(word.text)) term.lower++
    else if (!isFirst && isCapitalised(word.text) && !opensQuotation(article, word)) term.capitals++
  }
}

function opensQuotation({text}: Article, {start}: Word): boolean {
  return /["“‘':]\s?$/.test(text.slice(Math.max(0, start - 2), start))
}

function push(groups: Map<string, BodyTerm[]>, key: string, term: BodyTerm): void {
  const group = groups.get(key)
  if (group) group.push(term)
  else groups.set(key, [term])
}
