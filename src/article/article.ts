import type {Language, Passage, Reading, Suspicion, Variety} from '#language'
import {lastAtOrBefore, Lazy, pairQuotations} from '#text'
import type {Block, Quotation, Quotations, Sentence, Span, StrayMark, TextIndex, Word} from '#text'
import {attributionOf} from './attribution.js'
import {readParts} from './structure.js'
import type {Part, Role, RoleOverride} from './structure.js'
import {tagsOf} from './tags.js'
import {varietyOf} from './variety.js'
import {Vocabulary} from './vocabulary.js'

/** What reaches an article beside its text. */
export interface ArticleOptions {
  readonly language?: Language | undefined
  readonly roles?: readonly RoleOverride[] | undefined
}

/** Roles whose copy runs in whole sentences: what a desk calls the story. */
const BODY_ROLES: ReadonlySet<Role> = new Set(['paragraph', 'list-item', 'question'])

/** How the ear hears parts that are more than context. */
const READINGS: Partial<Record<Role, Reading>> = {
  paragraph: 'body',
  dek: 'summary',
  caption: 'summary',
  headline: 'headline',
  subhead: 'headline',
  kicker: 'headline',
}

/**
 * One news article, analysed once, read by every rule: flat arrays of words, sentences and
 * blocks, the parts of the page, and inventories that are built when first asked for.
 * All spans are UTF-16 offsets of `text`.
 */
export class Article {
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly blocks: readonly Block[]
  readonly index: TextIndex
  readonly #options: ArticleOptions
  readonly #parts = new Lazy(() => readParts(this.index, this.#options.roles))
  readonly #pairing = new Lazy(() => this.#readQuotations())
  readonly #suspicions = new Lazy(() => this.language.ear.hear(this.passages))
  readonly #tagsOfSentences: Array<Uint8Array | undefined> = []
  readonly #vocabulary = new Lazy(() => new Vocabulary(this.index))
  readonly #variety = new Lazy(() => varietyOf(this.index, this.language.lexicon))

  constructor(index: TextIndex, options: ArticleOptions = {}) {
    this.index = index
    this.text = index.text
    this.words = index.words
    this.sentences = index.sentences
    this.blocks = index.blocks
    this.#options = options
  }

  /**
   * The model of English that was loaded with the linter.
   * @throws when the rule runs as a bare plugin and was not given one.
   */
  get language(): Language {
    const {language} = this.#options
    if (language) return language
    throw new Error(
      'This rule needs the language data: pass `{language}`, as `loadLanguage()` gives it',
    )
  }

  /** Whether there is one: a bare plugin need not be given it. */
  get hasLanguage(): boolean {
    return this.#options.language !== undefined
  }

  /** The parts of the page in text order; every block belongs to at least one. */
  get parts(): readonly Part[] {
    return this.#parts.value
  }

  partsOf(...roles: readonly Role[]): Part[] {
    return this.parts.filter((part) => roles.includes(part.role))
  }

  partAt(offset: number): Part | undefined {
    const part = this.parts[lastAtOrBefore(this.parts, offset)]
    return part && offset <= part.end ? part : undefined
  }

  /** Whether the offset stands in body copy rather than in display text or furniture. */
  isBody(offset: number): boolean {
    const part = this.partAt(offset)
    return part !== undefined && BODY_ROLES.has(part.role)
  }

  /** Quotations in the order of their opening marks; nested ones follow the one they stand in. */
  get quotations(): readonly Quotation[] {
    return this.#pairing.value.quotations
  }

  /** Closing quotation marks that nothing opened. */
  get strayMarks(): readonly StrayMark[] {
    return this.#pairing.value.stray
  }

  /** A quotation runs on over captions and subheads, which are read by themselves. */
  #readQuotations(): Quotations {
    const running = new Set(this.partsOf(...BODY_ROLES).map(({block}) => block))
    return pairQuotations(this.text, this.blocks, (block) => !running.has(block))
  }

  /** The innermost quotation around the offset. */
  quotationAt(offset: number): Quotation | undefined {
    const {quotations} = this
    for (let at = lastAtOrBefore(quotations, offset); at >= 0; at--) {
      const quotation = quotations[at]!
      if (quotation.inner.some((span) => span.start <= offset && offset < span.end))
        return quotation
      if (quotation.depth === 0) return undefined
    }
    return undefined
  }

  isQuoted(offset: number): boolean {
    return this.quotationAt(offset) !== undefined
  }

  /** The words that name the speaker, where that is plain. */
  attributionOf(quotation: Quotation): Span | undefined {
    return attributionOf(quotation, this.index)
  }

  /** Where each word stands. */
  get vocabulary(): Vocabulary {
    return this.#vocabulary.value
  }

  /** British or American, by the words that only one of them has; undefined when nothing tells. */
  get variety(): Variety | undefined {
    return this.#variety.value
  }

  /**
   * Words that are not what was meant, as the ear hears them, in text order: of every sort in
   * paragraphs; in headlines and captions, whose grammar is their own, slips of the hand only.
   */
  get suspicions(): readonly Suspicion[] {
    return this.#suspicions.value
  }

  /** The parts as the ear hears them. */
  get passages(): readonly Passage[] {
    return this.parts.map((part) => ({
      text: this.slice(part),
      start: part.start,
      reading: READINGS[part.role] ?? 'context',
      article: this,
    }))
  }

  /** The part of speech of the word at an offset, as `Pos` numbers them; 0 before the first. */
  tagAt(offset: number): number {
    const word = this.words[lastAtOrBefore(this.words, offset)]
    if (!word) return 0
    const sentence = this.sentences[word.sentence]!
    return this.tagsOf(sentence)[word.index - sentence.firstWord]!
  }

  /** The parts of speech of a sentence's words, as `Pos` numbers them; it alone is tagged, once. */
  tagsOf(sentence: Sentence): Uint8Array {
    let tags = this.#tagsOfSentences[sentence.index]
    if (!tags) {
      tags = tagsOf(this.index, sentence, this.language.tagger)
      this.#tagsOfSentences[sentence.index] = tags
    }
    return tags
  }

  wordsIn(span: Span): readonly Word[] {
    return this.index.wordsIn(span)
  }

  sentenceAt(offset: number): Sentence | undefined {
    return this.index.sentenceAt(offset)
  }

  /** The words of a sentence. */
  wordsOf(sentence: Sentence): readonly Word[] {
    return this.words.slice(sentence.firstWord, sentence.endWord)
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end)
  }
}
