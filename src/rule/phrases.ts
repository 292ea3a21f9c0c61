import type {Article} from '#article'
import type {Span, Word} from '#text'

/** A row of a phrase table: what it finds, with one example that it must and one that it must not find. */
export interface PhraseRow {
  /**
   * Words in lower case, separated by spaces; `a|b` stands for either word. Only white space
   * may stand between them in the copy, and no end of a paragraph.
   */
  readonly phrase: string
  readonly wrong: string
  readonly right: string
}

export interface PhraseMatch<Row> extends Span {
  readonly row: Row
  readonly words: readonly Word[]
}

/** A table of phrases, indexed by first word, so that a thousand rows cost no more than ten. */
export class PhraseTable<Row extends PhraseRow> {
  readonly rows: readonly Row[]
  readonly #byFirstWord = new Map<
    string,
    Array<{row: Row; words: ReadonlyArray<readonly string[]>}>
  >()

  constructor(rows: readonly Row[]) {
    this.rows = rows
    for (const row of rows) {
      const words = row.phrase.split(' ').map((word) => word.split('|'))
      for (const first of words[0]!) {
        const bucket = this.#byFirstWord.get(first)
        if (bucket) bucket.push({row, words})
        else this.#byFirstWord.set(first, [{row, words}])
      }
    }
  }

  /** Every match in text order; where several rows match at a word, the longest. */
  *matches(article: Article): Iterable<PhraseMatch<Row>> {
    for (const word of article.words) {
      const candidates = this.#byFirstWord.get(word.normal)
      if (!candidates) continue
      let best: PhraseMatch<Row> | undefined
      for (const {row, words} of candidates) {
        const found = matchAt(article, word.index, words)
        if (found && (!best || found.length > best.words.length)) {
          best = {row, words: found, start: word.start, end: found.at(-1)!.end}
        }
      }
      if (best) yield best
    }
  }
}

function matchAt(
  article: Article,
  first: number,
  phrase: ReadonlyArray<readonly string[]>,
): readonly Word[] | undefined {
  for (let at = 0; at < phrase.length; at++) {
    const word = article.words[first + at]
    if (!word || !phrase[at]!.includes(word.normal)) return undefined
    if (word.block !== article.words[first]!.block) return undefined
    const before = article.words[first + at - 1]
    if (at > 0 && before && !/^\s+$/.test(article.text.slice(before.end, word.start)))
      return undefined
  }
  return article.words.slice(first, first + phrase.length)
}
