import type {Article} from '#article'
import type {Quantity} from '#inventory'
import type {Span} from '#text'
import {agesOf} from './lives.js'
import type {Life} from './lives.js'

/** The age as printed with another number; in figures, as news has ages. */
export function aged(article: Article, quantity: Quantity, age: number): string {
  const printed = article.slice(quantity)
  return quantity.spelling === 'figures'
    ? printed.replace(/\d+/, `${age}`)
    : printed.replace(/^\p{L}+(?:-\p{L}+)??(?=[\s-]year|$)/u, `${age}`)
}

/** The passage with the ages that its years make, and with each year that its age makes. */
export function lifeRepairs(article: Article, life: Life, span: Span): string[] {
  const {age, birth, end} = life
  const [less, more] = agesOf(life)
  const withYear = (place: Span, year: number) =>
    replaced(article, span, place, article.slice(place).replace(/\d{4}(?!.*\d{4})/s, `${year}`))
  return [
    ...[more, less].map((years) => replaced(article, span, age, aged(article, age, years))),
    ...[age.lo, age.lo + 1].map((years) => withYear(birth.place, end.year - years)),
    ...(end.place ? [age.lo, age.lo + 1] : []).map((years) =>
      withYear(end.place!, birth.year + years),
    ),
  ]
}

function replaced({text}: Article, whole: Span, part: Span, replacement: string): string {
  return text.slice(whole.start, part.start) + replacement + text.slice(part.end, whole.end)
}
