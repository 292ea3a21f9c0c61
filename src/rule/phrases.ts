import type {Article} from '#article'
import {isCapitalised, isUpperCase, ofForms} from '#text'
import type {Span, Word} from '#text'
import {CLASSES} from './classes.js'
import type {WordClass} from './classes.js'
import {bindAt, readPattern} from './pattern.js'
import type {BoundWord, Pattern} from './pattern.js'

/** A row of a phrase table: what it finds, with one example that it must and one that it must not find. */
export interface PhraseRow {
  /**
   * Words in lower case, separated by spaces. Only white space may stand between them in the
   * copy, and no end of a paragraph. In place of a word:
   *
   * - `a|b` stands for either word, `@name` for any word of a class (`classes.ts`);
   * - `a=b` is a faulty word with its repair; `_` is a space in it, nothing after `=` drops the word;
   * - `a?` may be there, `a,` may have a comma behind it;
   * - `!a|b` takes up no word: none of these may stand there;
   * - `@start` and `@end`: a sentence starts, words stop (a mark or the end of the paragraph).
   *
   * `[` and `]` round a part: it alone is the phrase, the rest is what must stand beside it.
   */
  readonly phrase: string
  readonly wrong: string
  readonly right: string
}

export interface PhraseMatch<Row> extends Span {
  readonly row: Row
  /** The words of the phrase, without those that only stand beside it. */
  readonly words: readonly Word[]
  /** Those words with their repairs. */
  readonly bound: readonly BoundWord[]
}

interface Entry<Row> {
  readonly row: Row
  readonly pattern: Pattern
}

/** One for all forms: an array each would have to be fetched from all over memory. */
const NONE: readonly never[] = []

/** A table of phrases, indexed by one word of each, so that a thousand rows cost no more than ten. */
export class PhraseTable<Row extends PhraseRow> {
  readonly rows: readonly Row[]
  readonly #classes: Readonly<Record<string, WordClass>>
  #byAnchor: ReadonlyMap<string, ReadonlyArray<Entry<Row>>> | undefined
  /** The entries whose anchor a form may be: most forms are none's. */
  readonly #entriesOf = ofForms((form): ReadonlyArray<Entry<Row>> => {
    return this.#byAnchor!.get(form) ?? NONE
  })

  /** The rows are read when the first article is: a run that remembers all its findings reads none. */
  constructor(rows: readonly Row[], classes: Readonly<Record<string, WordClass>> = {}) {
    this.rows = rows
    this.#classes = classes
  }

  /**
   * Every match in text order; where several rows match at a word, the longest.
   * @throws TypeError for a phrase that cannot be read.
   */
  *matches(article: Article): Iterable<PhraseMatch<Row>> {
    this.#byAnchor ??= byAnchor(this.rows, this.#classes)
    const {formOf} = article.index
    const entriesOf = this.#entriesOf(article.index)
    for (let at = 0; at < formOf.length; at++) {
      const entries = entriesOf[formOf[at]!]!
      if (entries.length === 0) continue
      let best: {row: Row; bound: readonly BoundWord[]} | undefined
      for (const {row, pattern} of entries) {
        const bound = bindAt(article, pattern, at)
        if (bound && (!best || bound.length > best.bound.length)) best = {row, bound}
      }
      if (best && !isPartOfName(article, best.bound)) yield matchOf(best.row, best.bound)
    }
  }
}

function byAnchor<Row extends PhraseRow>(
  rows: readonly Row[],
  classes: Readonly<Record<string, WordClass>>,
): Map<string, Array<Entry<Row>>> {
  const known = new Map([...CLASSES, ...Object.entries(classes)])
  const entries = new Map<string, Array<Entry<Row>>>()
  for (const row of rows) {
    const pattern = readPattern(row.phrase, known)
    for (const word of pattern.slots[pattern.anchor]!.words) {
      const bucket = entries.get(word)
      if (bucket) bucket.push({row, pattern})
      else entries.set(word, [{row, pattern}])
    }
  }
  return entries
}

function matchOf<Row>(row: Row, all: readonly BoundWord[]): PhraseMatch<Row> {
  const bound = all.filter(({isQuoted}) => isQuoted)
  const words = bound.map(({word}) => word)
  return {row, words, bound, start: words[0]!.start, end: words.at(-1)!.end}
}

/**
 * Whether a faulty word has a capital where neither the sentence nor a headline gives it one:
 * “the Principle Fund”. A word that is all capitals tells nothing.
 */
function isPartOfName(article: Article, bound: readonly BoundWord[]): boolean {
  return bound.some(({word, repair}) => {
    if (repair === undefined || !isCapitalised(word.text)) return false
    if (article.words[word.index - 1]?.sentence !== word.sentence) return false
    if (word.normal.length > 1 && isUpperCase(word.text)) return false
    return article.isBody(word.start)
  })
}
