import type {Article} from '#article'
import type {Report} from '#rule'
import type {Sentence, Span} from '#text'
import {isAllQuoted} from './exceptions.js'
import type {Copy, SeenSentences} from './passages.js'
import {paragraphOpening} from './wording.js'

/** A dek of fewer words is a label. */
const FEWEST_DEK_WORDS = 6

/** A dek that is copied from the body has nothing to add to it. */
export function* repeatingDeks(
  article: Article,
  statements: readonly Sentence[],
  seen: SeenSentences,
  near: boolean,
): Iterable<Report> {
  for (const dek of article.partsOf('dek')) {
    const sentences = statements.filter(
      ({start, end, firstWord, endWord}) =>
        dek.start <= start && end <= dek.end && endWord > firstWord,
    )
    const copies = sentences.flatMap((sentence) => seen.copyOf(sentence) ?? [])
    if (copies.length < sentences.length || article.wordsIn(dek).length < FEWEST_DEK_WORDS) continue
    if (sentences.every((sentence) => isAllQuoted(article, sentence, sentence))) continue
    const isExact = copies.every(({exact}) => exact)
    if (copies[0] && (near || isExact)) yield reportOf(article, dek, copies, isExact)
  }
}

function reportOf(
  article: Article,
  {start, end}: Span,
  copies: readonly Copy[],
  isExact: boolean,
): Report {
  return {
    span: {start, end},
    reason: `Unexpected dek repeated ${isExact ? 'word for word' : 'almost word for word'} from the body, expected one of its own`,
    note: `The body says the same in the paragraph that begins “${paragraphOpening(article, copies[0]!.original)}”.`,
    evidence: copies.map(({original}) => ({
      start: original.start,
      end: original.end,
      label: 'the body',
    })),
    ...(!isExact && {severity: 'warning' as const, confidence: 0.75}),
  }
}
