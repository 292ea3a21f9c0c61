import type {Article} from '#article'
import type {Quantity} from '#inventory'
import {rewritten} from '#rule'
import type {Span} from '#text'
import type {StatedAge} from './ages.js'
import {agesOf} from './lives.js'
import type {Life} from './lives.js'

/** In UTF-16 code units: a longer passage is no place to look at. */
const LONGEST_PASSAGE = 300

/** Both places where two ages stand close and either may be wrong; otherwise that of the odd one. */
export function spanOfConflict(
  {quantity}: StatedAge,
  usual: readonly [StatedAge, ...StatedAge[]],
): Span {
  const [{quantity: other}] = usual
  const isNear = quantity.end - other.start <= LONGEST_PASSAGE && other.start < quantity.start
  const start = usual.length === 1 && isNear ? other.start : quantity.start
  return {start, end: quantity.end}
}

/** A passage with another age in it. */
export function inPassage(article: Article, span: Span, quantity: Quantity, age: number): string {
  return rewritten(article.text, span, [{...quantity, text: aged(article, quantity, age)}])
}

/** The age as printed with another number; in figures, as news has ages. */
function aged(article: Article, quantity: Quantity, age: number): string {
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
    rewritten(article.text, span, [
      {...place, text: article.slice(place).replace(/\d{4}(?!.*\d{4})/s, `${year}`)},
    ])
  return [
    ...[more, less].map((years) => inPassage(article, span, age, years)),
    ...[age.lo, age.lo + 1].map((years) => withYear(birth.place, end.year - years)),
    ...(end.place ? [age.lo, age.lo + 1] : []).map((years) =>
      withYear(end.place!, birth.year + years),
    ),
  ]
}
