import type {Article} from '#article'
import type {Usage} from '#rule'
import type {Quotation} from '#text'

/** One place that shows a habit of the copy. */
export interface Use extends Usage {
  readonly way: 'inside' | 'outside' | 'straight' | 'curly'
  /** What it would read by the other habit. */
  readonly otherwise: string
}

/** A whole sentence keeps its stop in both houses; what is longer than this is seldom a fragment. */
const MOST_WORDS = 12
const SPEECH =
  /^,?["”’']?,?\s(?:(?:he|she|they|it|we|I|who|(?:the|an?|his|her|their|its)(?: [\p{L}’'-]{1,30}){1,4}|\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){0,3}) (?:\p{Ll}+ly |has |had )?)?(?:said|says|told|added|adds|wrote|tweeted|explained|insisted|warned|claimed|argued|recalled|joked|admitted)(?!\p{L})/u

/**
 * Commas and stops at the end of quoted fragments: inside the closing mark or outside. American
 * copy has them inside (AP Stylebook, “quotation marks”); British copy outside, unless they belong
 * to what was said (Hart's Rules 9.2.3), and a fragment has none of its own. Before “he said” a
 * comma stands inside in both.
 */
export function stopsOfFragments(article: Article): Use[] {
  const uses: Use[] = []
  for (const quotation of article.quotations) {
    const use = isFragment(article, quotation) ? stopOf(article, quotation) : undefined
    if (use) uses.push(use)
  }
  return uses
}

/** “the men, called "cowards," were sent home”: quoted words within the reporter's sentence. */
function isFragment(article: Article, quotation: Quotation): boolean {
  const {kind, opens, close, inner, depth} = quotation
  if (kind !== 'double' || depth > 0 || opens.length !== 1 || !close) return false
  const text = article.slice(inner[0]!)
  if (!/^\p{Ll}/u.test(text) || /[.?!…]\s/.test(text)) return false
  if (!/[\p{L}\d] $/u.test(article.text.slice(Math.max(0, quotation.start - 2), quotation.start)))
    return false
  return article.wordsIn(inner[0]!).length <= MOST_WORDS
}

function stopOf({text}: Article, quotation: Quotation): Use | undefined {
  const close = quotation.close!
  const mark = text.slice(close.start, close.end)
  const [before, after] = [text[close.start - 1]!, text[close.end] ?? '']
  if (SPEECH.test(text.slice(close.start - 1, close.end + 90))) return undefined
  if (/[,.]/.test(before) && !/[.…]/.test(text[close.start - 2]!) && !/[,.;:]/.test(after)) {
    return {start: close.start - 1, end: close.end, way: 'inside', otherwise: mark + before}
  }
  if (/[,.]/.test(after) && /[\p{L}\d]/u.test(before) && text[close.end + 1] !== '.') {
    return {start: close.start, end: close.end + 1, way: 'outside', otherwise: after + mark}
  }
  return undefined
}

const CURLED: Readonly<Record<string, readonly [opening: string, closing: string]>> = {
  '"': ['“', '”'],
}

/** Double marks: straight or curly. */
export function shapesOfMarks(article: Article): Use[] {
  const uses: Use[] = []
  for (const {kind, opens, close} of article.quotations) {
    if (kind !== 'double') continue
    for (const mark of close ? [...opens, close] : opens) {
      const printed = article.slice(mark)
      const curled = CURLED[printed]
      const {start, end} = mark
      if (curled)
        uses.push({start, end, way: 'straight', otherwise: curled[mark === close ? 1 : 0]})
      else if (/^[“”]$/.test(printed)) uses.push({start, end, way: 'curly', otherwise: '"'})
    }
  }
  return uses.sort((a, b) => a.start - b.start)
}
