import type {Article} from '#article'
import type {Sentence, Span} from '#text'

/** How many words of a passage a message quotes. */
const OPENING_WORDS = 6

/** The first words of a sentence, for a message. */
export function openingOf(
  article: Article,
  {firstWord, endWord}: Pick<Sentence, 'firstWord' | 'endWord'>,
): string {
  const end = Math.min(endWord, firstWord + OPENING_WORDS)
  const opening = article.text
    .slice(article.words[firstWord]!.start, article.words[end - 1]!.end)
    .replace(/["“”]/g, '')
    .replace(/\s+/g, ' ')
  return end < endWord ? `${opening}…` : opening
}

/** The first words of the first sentence in a passage that has enough of them to be told by. */
export function openingOfPassage(
  article: Article,
  statements: readonly Sentence[],
  {first, last}: {readonly first: Sentence; readonly last: Sentence},
): string {
  for (let at = first.index; at <= last.index; at++) {
    const {firstWord, endWord} = statements[at]!
    if (endWord - firstWord >= OPENING_WORDS) return openingOf(article, statements[at]!)
  }
  return openingOf(article, first)
}

/** The words with which the paragraph of a sentence begins. */
export function paragraphOpening(article: Article, {block}: Sentence): string {
  return openingOf(article, article.blocks[block]!)
}

/** The span with the white space that has to go with it; a whole paragraph is left its line. */
export function withSpace(article: Article, {start, end}: Span): Span {
  const block = article.index.blockAt(start)
  if (!block || (start === block.start && end >= block.end)) return {start, end}
  if (start > block.start) return {start: start - spacesBefore(article.text, start), end}
  return {start, end: end + /^ */.exec(article.text.slice(end, end + 8))![0].length}
}

function spacesBefore(text: string, offset: number): number {
  let spaces = 0
  while (text[offset - spaces - 1] === ' ') spaces++
  return spaces
}
