import type {Article} from '#article'
import {cardinalInWords, ordinalInFigures, ordinalInWords} from '#inventory'
import type {Quantity} from '#inventory'
import {rewritten} from '#rule'
import {inCaseOf} from '#text'
import {elapsed, statedYears} from './arithmetic.js'
import type {Statement, YearPlace} from './statements.js'

/** The passage with the length that its years make, and with each year that its length makes. */
export function repairsOf(article: Article, statement: Statement): string[] {
  const {from, to, stated} = statement
  const years = statedYears(statement)
  return [
    ...restated(article, statement).map((length) =>
      rewritten(article.text, statement, [{...stated, text: length}]),
    ),
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
  return [rewritten(article.text, statement, [{...place, text: printed}])]
}

/**
 * “Seven years” for six. Houses write numbers in words up to nine, ten or twelve, so one near ten is
 * given in both forms; none where no time went by.
 */
export function restated(article: Article, statement: Statement): string[] {
  const {stated} = statement
  const printed = article.slice(stated)
  const years = elapsed(statement)
  const isDecades = stated.unit === 'decade' && years % 10 === 0
  const value = isDecades ? years / 10 : years
  if (value < 1) return []
  const forms = numeralsFor(value, stated)
  if (stated.kind === 'ordinal') return forms.map((number) => inCaseOf(printed, number))
  const unit = /[\s-]+(?:years?|yrs?|decades?).*$/isu.exec(printed)?.[0] ?? ''
  const named = isDecades ? unit : unit.replace(/decade/i, 'year')
  const said =
    value === 1 ? named.replace(/s$/, '') : named.replace(/^(\s+)(year|decade)$/, '$1$2s')
  return forms.map((number) => inCaseOf(printed, number + said.toLowerCase()))
}

/** In words up to here in every house. */
const LAST_IN_WORDS = 9
/** In figures from here in every house that writes smaller numbers in words. */
const FIRST_IN_FIGURES = 13

function numeralsFor(value: number, {kind, spelling, lo}: Quantity): string[] {
  const words = kind === 'ordinal' ? ordinalInWords(value) : (cardinalInWords(value) ?? `${value}`)
  const figures = kind === 'ordinal' ? ordinalInFigures(value) : `${value}`
  const isWords = spelling === 'words'
  if (isWords && (value <= LAST_IN_WORDS || lo >= FIRST_IN_FIGURES)) return [words]
  if (!isWords && (value >= FIRST_IN_FIGURES || lo <= LAST_IN_WORDS)) return [figures]
  if (value <= LAST_IN_WORDS) return [words, figures]
  return value >= FIRST_IN_FIGURES
    ? [figures, words]
    : isWords
      ? [words, figures]
      : [figures, words]
}
