import type {Article} from '#article'
import type {Report} from '#rule'
import type {Sentence} from '#text'
import type {SeenSentences} from './passages.js'
import {paragraphOpening} from './wording.js'

/** A dek of fewer words is a label. */
const FEWEST_DEK_WORDS = 6

/** A dek that is copied from the body, word for word, has nothing to add. */
export function* repeatingDeks(
  article: Article,
  statements: readonly Sentence[],
  seen: SeenSentences,
): Iterable<Report> {
  for (const dek of article.partsOf('dek')) {
    const sentences = statements.filter(
      ({start, end, firstWord, endWord}) =>
        dek.start <= start && end <= dek.end && endWord > firstWord,
    )
    const copies = sentences.flatMap((sentence) => seen.copyOf(sentence) ?? [])
    const isCopied = copies.length === sentences.length && copies.every(({exact}) => exact)
    if (!isCopied || copies.length === 0 || article.wordsIn(dek).length < FEWEST_DEK_WORDS) continue
    yield {
      span: {start: dek.start, end: dek.end},
      reason: 'Unexpected dek repeated word for word from the body, expected one of its own',
      note: `The body says the same in the paragraph that begins “${paragraphOpening(article, copies[0]!.original)}”.`,
      evidence: copies.map(({original: {start, end}}) => ({start, end, label: 'the body'})),
    }
  }
}
