import type {Article} from '#article'
import type {Fault} from './fault.js'
import type {Reading} from './reading.js'

/** Words on either side of a fault that must be plain English. */
const REACH = 2

/** Whether the words are the reporter's own English: no quotation, no dialect, no foreign words. */
export function isOwnEnglish(reading: Reading, {from, to}: Fault): boolean {
  const {article, words} = reading
  for (let at = Math.max(0, from - REACH); at <= Math.min(to + REACH, words.length - 1); at++) {
    const {start, normal} = words[at]!
    if (article.isQuoted(start) || (reading.isLower(at) && isForeign(article, normal))) return false
  }
  for (let at = from; at <= to + 1; at++)
    if (/["“”‘’'[\]…]|\.\.|\*/.test(reading.gap(at))) return false
  return !/\[|\(sic/.test(reading.gap(to + 1))
}

function isForeign({language}: Article, word: string): boolean {
  return /^[a-z]+$/.test(word) && !language.lexicon.has(word)
}
