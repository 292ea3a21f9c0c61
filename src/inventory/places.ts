import type {Article, Role} from '#article'
import type {Sentence} from '#text'

/** Parts that say what the story is: what they claim, the body has to bear out. */
export const DISPLAY_ROLES: readonly Role[] = ['headline', 'kicker', 'dek', 'subhead', 'caption']

/** The sentences of the story itself, in the order of the text. */
export function bodySentences(article: Article): Sentence[] {
  return article.sentences.filter(({start}) => article.isBody(start))
}
