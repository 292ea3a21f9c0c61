import type {Article} from '#article'
import type {Suspicion} from '#language'
import {copyBefore} from './copy-before.js'

/** Behind it the quotation ends, and who says so may follow. */
const ENDS = /^(?:[,.!?…]["”’]|["”’][,.])/

/** Whether a word is all that somebody says: “Noted,” she said. No sentence around it tells of another. */
export function isUtterance(article: Article, {start, end, found}: Suspicion): boolean {
  if (found.length !== 1 || start === end) return false
  return (
    /(?:^|[\s—–-])["“‘]$/.test(copyBefore(article, start, 2)) &&
    ENDS.test(article.text.slice(end, end + 2))
  )
}
