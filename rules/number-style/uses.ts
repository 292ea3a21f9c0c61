import type {Article} from '#article'
import {quantitiesOf} from '#inventory'
import type {Quantity, QuantityKind} from '#inventory'
import type {Usage} from '#rule'

/** A number of the running copy, by the way in which it is written. */
export interface Use extends Usage {
  readonly way: 'percent' | 'per cent' | '%' | 'words' | 'figures'
  readonly printed: string
  readonly quantity: Quantity
}

/** Numbers of a kind of the story in its own words, in the order of the text. */
function ownQuantities(article: Article, wanted: QuantityKind): Quantity[] {
  return quantitiesOf(article).filter(
    ({kind, role, start}) => kind === wanted && role === 'paragraph' && !article.isQuoted(start),
  )
}

/** Percentages in running copy; brackets and starts of sentences have a form of their own. */
export function percentages(article: Article): Use[] {
  return ownQuantities(article, 'percent').flatMap((quantity) => {
    if (quantity.unit === 'point' || isInBrackets(article, quantity)) return []
    const printed = article.slice(quantity)
    const way = /per\s?cent|%/i.exec(printed)?.[0].toLowerCase().replace(/\s/, ' ')
    if (way !== 'percent' && way !== 'per cent' && way !== '%') return []
    if (opensSentence(article, quantity) || isDecimalInWords(article, quantity)) return []
    return [{start: quantity.start, end: quantity.end, way, printed, quantity}]
  })
}

/** Nouns whose numbers are scores, shares and places in a list, which have figures. */
const COUNTED_IN_FIGURES = new Set(
  `point goal run wicket try set seed game frame length shot stroke vote seat over par birdie lap pole
  cap appearance win defeat loss draw match penalty season minute second hour day week month year
  time`.split(/\s+/),
)

/** Counts of two to nine, by what is counted: “nine ships”, “9 ships”. */
export function countsByNoun(article: Article): Use[][] {
  const byNoun = new Map<string, Use[]>()
  for (const quantity of ownQuantities(article, 'count')) {
    const {lo, hi, head, spelling, start, end, bound, vague} = quantity
    if (lo !== hi || lo < 2 || lo > 9 || !Number.isInteger(lo)) continue
    if (!head || head.carried || vague || bound === 'between') continue
    if (COUNTED_IN_FIGURES.has(head.lemma) || opensSentence(article, quantity)) continue
    const printed = article.slice(quantity)
    if (!/^(?:\d|\p{Ll}+)$/u.test(printed) || isBesideFigures(article, quantity)) continue
    const use = {start, end, way: spelling, printed, quantity}
    const known = byNoun.get(head.lemma)
    if (known) known.push(use)
    else byNoun.set(head.lemma, [use])
  }
  return [...byNoun.values()]
}

/** Where a number from ten on stands near, houses write both in figures; also names: “Group 4 ships”. */
function isBesideFigures(article: Article, {start, end, sentence}: Quantity): boolean {
  const {text} = article
  const around = article.sentences[sentence]!
  const before = text.slice(Math.max(around.start, start - 40), start)
  const after = text.slice(end, Math.min(around.end, end + 40))
  return /\d/.test(before) || /\d/.test(after) || /(?:\p{Lu}\p{L}* |[-–(/])$/u.test(before)
}

/** “One point three per cent”, of which the table has the three. */
function isDecimalInWords({text}: Article, {start}: Quantity): boolean {
  return text.slice(Math.max(0, start - 6), start).endsWith('point ')
}

function isInBrackets({text}: Article, {start}: Quantity): boolean {
  return /\([^()\n]{0,40}$/.test(text.slice(Math.max(0, start - 42), start))
}

function opensSentence(article: Article, {start, sentence}: Quantity): boolean {
  const before = article.text.slice(article.sentences[sentence]!.start, start)
  return before.length < 5 && !/\p{L}/u.test(before)
}
