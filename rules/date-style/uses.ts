import type {Article} from '#article'
import {quantitiesOf} from '#inventory'
import type {Quantity} from '#inventory'
import type {Usage} from '#rule'

/** A date of the running copy, by the way in which it is written. */
export interface Use extends Usage {
  readonly way: Way
  readonly printed: string
  readonly day: number
  /** As printed. */
  readonly month: string
  /** What stands before and behind day and month: a weekday, the year. */
  readonly before: string
  readonly year: string
}

export type Way = '5 May' | '5th May' | '5th of May' | 'May 5' | 'May 5th'

const MONTH = '(\\p{Lu}\\p{Ll}{2,8}\\.?)'
const DAY_FIRST = new RegExp(`^(.*?)(\\d{1,2})(st|nd|rd|th)?( of)? ${MONTH}(,? \\d{4})?$`, 'u')
const MONTH_FIRST = new RegExp(`^(.*?)${MONTH} (?:the )?(\\d{1,2})(st|nd|rd|th)?(,? \\d{4})?$`, 'u')

/** Days that name what happened on them. */
const NAMED_DAYS = new Set([911, 704, 707, 1105, 106, 501, 1225, 214])

/** Dates with a day, outside of quotations and of other parts than paragraphs, in the order of the text. */
export function usesOf(article: Article): Use[] {
  return quantitiesOf(article).flatMap((quantity) => {
    const {kind, date, role, lo, hi, start} = quantity
    if (kind !== 'date' || date?.day === undefined || lo !== hi || NAMED_DAYS.has(lo)) return []
    if (role !== 'paragraph' || article.isQuoted(start) || isOfPost(article, start)) return []
    if (article.partAt(start)?.role !== 'paragraph') return []
    const use = useOf(article.slice(quantity), quantity)
    return use ? [use] : []
  })
}

/** “(@handle) 5 May”: the stamp of a post that the page shows. */
function isOfPost({text}: Article, start: number): boolean {
  return /\(@\w{1,20}\)\s{1,3}$/.test(text.slice(Math.max(0, start - 30), start))
}

function useOf(printed: string, {start, end}: Quantity): Use | undefined {
  const dayFirst = DAY_FIRST.exec(printed)
  if (dayFirst) {
    const [, before = '', day, ending, of, month = '', year = ''] = dayFirst
    const way = of ? '5th of May' : ending ? '5th May' : '5 May'
    return {start, end, way, printed, day: Number(day), month, before, year}
  }
  const monthFirst = MONTH_FIRST.exec(printed)
  if (!monthFirst) return undefined
  const [, before = '', month = '', day, ending, year = ''] = monthFirst
  const way = ending ? 'May 5th' : 'May 5'
  return {start, end, way, printed, day: Number(day), month, before, year}
}

/** The date written in another way. */
export function rewritten({day, month, before, year}: Use, way: Way): string {
  const ordinal = `${day}${endingOf(day)}`
  const plain = year.replace(/^,?/, '')
  const written: Readonly<Record<Way, string>> = {
    '5 May': `${day} ${month}${plain}`,
    '5th May': `${ordinal} ${month}${plain}`,
    '5th of May': `${ordinal} of ${month}${plain}`,
    'May 5': `${month} ${day}${year && `,${plain}`}`,
    'May 5th': `${month} ${ordinal}${year && `,${plain}`}`,
  }
  return before + written[way]
}

function endingOf(day: number): string {
  if (day >= 11 && day <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}
