import type {Article} from '#article'
import type {Quantity} from '#inventory'

/** Words before and behind a number that are quoted with it. */
const WORDS_BEFORE = 4
const WORDS_BEHIND = 6

/** A few words of the sentence round a number, with dots where it goes on. */
export function passageOf(article: Article, quantity: Quantity): string {
  const sentence = article.sentences[quantity.sentence]!
  const words = article.wordsOf(sentence)
  const first = words.findIndex(({end}) => end > quantity.start)
  const past = words.findIndex(({start}) => start >= quantity.end)
  const from = Math.max(0, first - WORDS_BEFORE)
  const to = Math.min(words.length, (past < 0 ? words.length : past) + WORDS_BEHIND) - 1
  const start = Math.min(words[from]?.start ?? quantity.start, quantity.start)
  const end = Math.max(words[to]?.end ?? quantity.end, quantity.end)
  const text = article.text.slice(start, end).replace(/\s+/g, ' ').replace(/["“”]/g, '')
  return `${from > 0 ? '… ' : ''}${text}${to < words.length - 1 ? ' …' : ''}`
}
