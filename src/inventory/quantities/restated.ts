import type {Article} from '#article'
import {inCaseOf} from '#text'
import {SMALL, TENS} from './number-words.js'
import {cardinalInWords} from './numerals.js'
import type {Quantity} from './quantity.js'

/** Most decimals that news prints. */
const MOST_DECIMALS = 2

/**
 * Another value in the form in which the copy prints a quantity: currency, unit, scale, decimals,
 * figures or words. Undefined where the form cannot hold the value.
 *
 * @param value in the terms of `quantity.lo`
 * @param tolerance share of the value by which rounding to the printed decimals may change it
 */
export function restated(
  article: Article,
  quantity: Quantity,
  value: number,
  tolerance = 1e-9,
): string | undefined {
  const printed = article.slice(quantity)
  return quantity.spelling === 'words'
    ? inWords(printed, quantity, value)
    : inFigures(printed, quantity, value, tolerance)
}

const FIGURES = /\d[\d,]*(?:\.\d+)?/

function inFigures(
  printed: string,
  {lo, kind}: Quantity,
  value: number,
  tolerance: number,
): string | undefined {
  const found = FIGURES.exec(printed)
  if (!found || found[0].endsWith(',')) return undefined
  const [figures] = found
  const number = Number(figures.replaceAll(',', ''))
  if (number === 0 || lo === 0) return undefined
  const wanted = (value * number) / lo
  for (let places = decimalsOf(figures); places <= MOST_DECIMALS; places++) {
    const rounded = wanted.toFixed(places)
    if (Math.abs(Number(rounded) - wanted) > Math.abs(wanted) * tolerance + 1e-9) continue
    // Money in millions is “£8m” beside “£1.5m”; of pence both are printed.
    const plain = kind === 'money' ? rounded.replace(/\.0$/, '') : rounded
    return printed.replace(figures, grouped(plain, figures))
  }
  return undefined
}

function decimalsOf(figures: string): number {
  const point = figures.indexOf('.')
  return point < 0 ? 0 : figures.length - point - 1
}

/** With commas between thousands, unless the copy leaves them out. */
function grouped(rounded: string, model: string): string {
  if (/^\d{4}/.test(model)) return rounded
  const [whole = '', decimals] = rounded.split('.')
  const commas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals === undefined ? commas : `${commas}.${decimals}`
}

const NUMBER_WORD = /^[a-z]+(?:-[a-z]+)?/i

function inWords(printed: string, {lo}: Quantity, value: number): string | undefined {
  const found = NUMBER_WORD.exec(printed)?.[0]
  const whole = found === undefined ? undefined : valueOfWords(found.toLowerCase())
  if (found === undefined || whole === undefined || whole === 0) return undefined
  const wanted = (value * whole) / lo
  const words = cardinalInWords(wanted)
  return words === undefined ? undefined : inCaseOf(found, words) + printed.slice(found.length)
}

function valueOfWords(words: string): number | undefined {
  const [tens = '', ones] = words.split('-')
  const first = SMALL.get(tens) ?? TENS.get(tens)
  if (first === undefined || ones === undefined) return first
  const second = SMALL.get(ones)
  return second === undefined ? first : first + second
}
