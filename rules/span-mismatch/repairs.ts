import type {Article} from '#article'
import {inCaseOf} from '#text'
import type {Span} from '#text'
import {elapsed, statedYears} from './arithmetic.js'
import type {Statement, YearPlace} from './statements.js'
import {inFigures, inWords, ordinalInFigures, ordinalInWords} from './numerals.js'

/** The passage with the length that its years make, and with each year that its length makes. */
export function repairsOf(article: Article, statement: Statement): string[] {
  const {from, to, stated} = statement
  const years = statedYears(statement)
  const length = restated(article, statement)
  return [
    ...(length === undefined ? [] : [withReplaced(article, statement, stated, length)]),
    ...withYear(article, statement, from, to.year - years),
    ...withYear(article, statement, to, from.year + years),
  ]
}

function withYear(
  article: Article,
  statement: Statement,
  {place}: YearPlace,
  year: number,
): string[] {
  if (!place) return []
  const printed = article.slice(place).replace(/\d{4}(?!.*\d{4})/s, `${year}`)
  return [withReplaced(article, statement, place, printed)]
}

/** “Seven years” for six, in words or figures as the copy has them; undefined where it was none. */
export function restated(article: Article, statement: Statement): string | undefined {
  const {stated} = statement
  const printed = article.slice(stated)
  const years = elapsed(statement)
  const isDecades = stated.unit === 'decade' && years % 10 === 0
  const value = isDecades ? years / 10 : years
  if (value < 1) return undefined
  if (stated.kind === 'ordinal') {
    const text = stated.spelling === 'words' ? ordinalInWords(value) : ordinalInFigures(value)
    return inCaseOf(printed, text)
  }
  const unit = /[\s-]+(?:years?|yrs?|decades?).*$/isu.exec(printed)?.[0]
  if (unit === undefined) return undefined
  const number = stated.spelling === 'words' ? inWords(value) : inFigures(value)
  const named = isDecades ? unit : unit.replace(/decade/i, 'year')
  const said =
    value === 1 ? named.replace(/s$/, '') : named.replace(/^(\s+)(year|decade)$/, '$1$2s')
  return inCaseOf(printed, number + said.toLowerCase())
}

function withReplaced(article: Article, whole: Span, part: Span, text: string): string {
  const {text: copy} = article
  return copy.slice(whole.start, part.start) + text + copy.slice(part.end, whole.end)
}
