import type {Article, Part} from '#article'
import {DISPLAY_ROLES} from '#inventory'
import {Pos} from '#language'
import type {Span, Word} from '#text'
import {bodyOf} from './body.js'
import type {Body} from './body.js'
import {clausesOf} from './clauses.js'
import type {DisplayClause} from './clauses.js'
import {headlineParts} from './headline-parts.js'
import {projectedTags} from './projection.js'
import {caseStyleOf, isNameInDisplay, trueCased} from './true-case.js'
import type {CaseStyle} from './true-case.js'
import {formOf, isContent, lemmasOf} from './words.js'

/** A part of more words is no display text, and a page has no more parts of it. */
const MOST_WORDS = 200
const MOST_UNITS = 60

/** A word of display text, read against the body. */
export interface DisplayWord extends Span {
  /** The word as the article has it. */
  readonly word: Word
  /** Its place in `DisplayUnit.words`. */
  readonly place: number
  /** In lower case, without a possessive ending. */
  readonly form: string
  readonly lemmas: readonly string[]
  /** Whether it says something: neither a function word nor a figure. */
  readonly isContent: boolean
  /** Whether it is a name, or part of one, in true case. */
  readonly isName: boolean
  /** Whether it stands between quotation marks, single ones of a headline's claim included. */
  readonly isQuoted: boolean
}

/**
 * A part of the page that claims something: the headline, kicker, dek, a subhead or a caption.
 * Tags and clauses are read when first asked for, as they need the tagger.
 */
export class DisplayUnit {
  readonly part: Part
  readonly words: readonly DisplayWord[]
  readonly style: CaseStyle
  /** Whether it asks rather than states. */
  readonly isQuestion: boolean
  /** The label before a colon: “Exclusive”, “Budget 2024”. */
  readonly kicker: Span | undefined
  /** Who says it, before a colon or behind a dash: “Police: …”, “… – minister”. */
  readonly attribution: Span | undefined
  readonly #body: Body
  #tags: Uint8Array | undefined
  #clauses: readonly DisplayClause[] | undefined

  constructor(part: Part, body: Body) {
    const {article} = body
    const words = article.wordsIn(part).slice(0, MOST_WORDS)
    this.#body = body
    this.part = part
    this.style = caseStyleOf(words, article.language.lexicon)
    this.words = words.map((word, place) => displayWord(word, place, this.style, body))
    this.isQuestion = /\?["'”’)\s]*$/.test(
      article.text.slice(Math.max(part.start, part.end - 8), part.end),
    )
    const {kicker, attribution} = headlineParts(article, part, this.words)
    this.kicker = kicker
    this.attribution = attribution
  }

  get article(): Article {
    return this.#body.article
  }

  /**
   * The part of speech of each word, as `Pos` numbers them: the tagger's, told of the true case,
   * corrected by what the words are in the body (“staged a mutiny” makes a verb of “Stage”).
   */
  get tags(): Uint8Array {
    return (this.#tags ??= projectedTags(this.words, taggedAsPrinted(this), this.#body))
  }

  /** What it states, clause by clause, each with the subject that it goes on from. */
  get clauses(): readonly DisplayClause[] {
    return (this.#clauses ??= clausesOf(this))
  }

  tagOf(word: DisplayWord): number {
    return this.tags[word.place] ?? Pos.other
  }
}

function displayWord(word: Word, place: number, style: CaseStyle, body: Body): DisplayWord {
  const {article} = body
  const form = formOf(word.normal)
  const isFirst = word.index === article.sentences[word.sentence]!.firstWord
  return {
    word,
    place,
    start: word.start,
    end: word.end,
    form,
    lemmas: lemmasOf(form, article.language.lexicon),
    isContent: isContent(form),
    isName: isNameInDisplay(word, isFirst, style, body),
    isQuoted: article.isQuoted(word.start),
  }
}

function taggedAsPrinted({words, style, part, article}: DisplayUnit): Uint8Array {
  const texts: string[] = []
  const gaps: string[] = []
  let from = part.start
  for (const {word, isName, start, end} of words) {
    texts.push(trueCased(word, isName, style))
    gaps.push(article.text.slice(from, start))
    from = end
  }
  gaps.push(article.text.slice(from, part.end))
  return article.language.tagger.tagsOf(texts, gaps)
}

const units = new WeakMap<Article, readonly DisplayUnit[]>()

/** The display text of an article in the order of the page, read once for all rules. */
export function displayUnitsOf(article: Article): readonly DisplayUnit[] {
  let known = units.get(article)
  if (!known) {
    const body = bodyOf(article)
    const parts = article.partsOf(...DISPLAY_ROLES).slice(0, MOST_UNITS)
    known = parts.map((part) => new DisplayUnit(part, body))
    units.set(article, known)
  }
  return known
}
