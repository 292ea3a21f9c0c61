import type {Article} from '#article'
import type {Sentence} from '#text'

/** A full stop, its closing marks and white space, between two words. */
const STOP = /^[^\s.!?]{0,3}[.!?]["'”’)\]]{0,3}\s+["'“‘([]{0,3}$/

/**
 * The article's sentences, cut once more at stops that the parser takes for part of a number or
 * a name (“in Chapter 11. The firm …”): where it cuts depends on what stands before, and a
 * copied sentence stands after something else.
 */
export function statementsOf(article: Article): Sentence[] {
  const statements: Sentence[] = []
  for (const sentence of article.sentences) {
    let {firstWord} = sentence
    for (let at = firstWord + 1; at <= sentence.endWord; at++) {
      if (at < sentence.endWord && !isCut(article, at)) continue
      const isFirst = firstWord === sentence.firstWord
      const isLast = at === sentence.endWord
      statements.push({
        index: statements.length,
        firstWord,
        endWord: at,
        block: sentence.block,
        start: isFirst ? sentence.start : startOf(article, firstWord),
        end: isLast ? sentence.end : endOf(article, at),
      })
      firstWord = at
    }
  }
  return statements
}

/** Abbreviations of three letters and more that a name or a figure follows. */
const ABBREVIATIONS = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec sgt capt gen sen rep gov maj col prof rev hon
  cmdr adm insp det supt ave blvd mrs messrs vol fig`.split(/\s+/),
)

function isCut(article: Article, at: number): boolean {
  const [before, after] = [article.words[at - 1]!, article.words[at]!]
  if (!hasStop(article.text, before.end - 1, after.start)) return false
  if (!/^[\p{Lu}\d]/u.test(after.text)) return false
  const word = withoutStop(before.text)
  if (word.length < 3 && !/\d/.test(word)) return false
  if (ABBREVIATIONS.has(word.toLowerCase())) return false
  const between = article.text.slice(before.start + word.length, after.start)
  return STOP.test(between)
}

/** Between most words there is none, and that settles it. */
function hasStop(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x2e || code === 0x21 || code === 0x3f) return true
  }
  return false
}

/** A word without the full stop that the parser takes for a part of it: “in 1958.” */
export function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word
}

/** Where the statement ends that stands before a word. */
function endOf(article: Article, at: number): number {
  const from = article.words[at - 1]!.end
  return from + article.text.slice(from, startOf(article, at)).trimEnd().length
}

/** Where a word starts with the quotation mark or bracket that opens before it. */
function startOf(article: Article, at: number): number {
  const {start} = article.words[at]!
  const open = /["'“‘([]{0,3}$/.exec(article.text.slice(Math.max(0, start - 3), start))![0]
  return start - open.length
}
