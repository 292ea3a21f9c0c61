import type {Article} from '#article'

/** Two words with capitals and a mark between them; no longer than names are, or the search would not end. */
const DOTTED =
  /(?<![\p{L}\p{N}.'’-])(?<left>\p{Lu}[\p{L}'’-]{0,40})[.?!](?<right>\p{Lu}\p{L}{1,40})/gu

/** Used once, it may have lost its space. */
const FEWEST_USES = 2

interface Use {
  readonly left: string
  readonly right: string
  /** Places of the mark. */
  readonly marks: number[]
}

/**
 * Where the marks of names like “Volt.Hub” stand: of what the article prints so more than once,
 * unless another sentence ends with the one word or opens with the other.
 */
export function marksInNames(article: Article): ReadonlySet<number> {
  const uses = new Map<string, Use>()
  for (const {0: printed, index, groups} of article.text.matchAll(DOTTED)) {
    const {left, right} = groups as {left: string; right: string}
    const mark = index + left.length
    const known = uses.get(printed)
    if (known) known.marks.push(mark)
    else uses.set(printed, {left, right, marks: [mark]})
  }
  const repeated = [...uses.values()].filter(({marks}) => marks.length >= FEWEST_USES)
  if (repeated.length === 0) return new Set()
  const {openers, closers} = edgesOf(article)
  return new Set(
    repeated
      .filter(({left, right}) => !closers.has(left) && !openers.has(right))
      .flatMap(({marks}) => marks),
  )
}

/** The words that open and close sentences, where no mark joins those. */
function edgesOf({text, words, sentences}: Article) {
  const openers = new Set<string>()
  const closers = new Set<string>()
  for (const {firstWord, endWord, end} of sentences) {
    if (endWord === firstWord) continue
    const [first, last] = [words[firstWord]!, words[endWord - 1]!]
    if (!/[.?!]/.test(text.charAt(first.start - 1))) openers.add(first.text)
    if (!/\S/.test(text.charAt(end))) closers.add(last.text)
  }
  return {openers, closers}
}
