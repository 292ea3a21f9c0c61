import type {Article, Role} from '#article'
import type {Sentence} from '#text'

/** Parts that say what the story is: what they claim, the body has to bear out. */
export const DISPLAY_ROLES: readonly Role[] = ['headline', 'kicker', 'dek', 'subhead', 'caption']

/**
 * The sentences of the story itself, in the order of the text. One may open with the dateline of
 * its story (“HARWICK — The ferry sank”), which is a part of its own: its end decides.
 */
export function bodySentences(article: Article): Sentence[] {
  const own: Sentence[] = []
  for (const sentence of article.sentences) {
    if (article.isBody(Math.max(sentence.start, sentence.end - 1))) own.push(sentence)
  }
  return own
}
