import type {Article} from '#article'
import type {Change} from './changes.js'

/** Words of tables in which a smaller number is a higher place. */
const RANKING =
  /\b(?:rank|ranks|ranked|ranking|rankings|chart|charts|league|table|seed|seeds|seeded|world number|position|positions|places?|handicap|grid|under par|over par|odds)\b/i

/** A climb from 40 to 12 in the rankings is one. */
export function isRanking(article: Article, {from}: Change): boolean {
  if (from.kind !== 'count') return false
  return RANKING.test(article.slice(article.sentences[from.sentence]!))
}

/** Whether a number ends its line in the middle of a sentence, so that its scale may stand in the next. */
export function isCutOff(article: Article, {from, to}: Change): boolean {
  return [from, to].some(({end}) => {
    const block = article.index.blockAt(end - 1)
    const next = article.blocks[(block?.index ?? -1) + 1]
    return block?.end === end && next !== undefined && /\p{Ll}/u.test(article.text[next.start]!)
  })
}

/** What people say is theirs: worth a look, and no fault of the desk. */
export function isSpoken(article: Article, {from, to}: Change): boolean {
  return article.isQuoted(from.start) || article.isQuoted(to.start)
}
