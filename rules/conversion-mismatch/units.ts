import type {Article} from '#article'
import {factorsBetween} from './convert.js'
import type {Measure} from './pairs.js'

/** Word, plural and abbreviation of units that are taken for one another. */
const FORMS: ReadonlyMap<string, readonly [one: string, many: string, short: string]> = new Map([
  ['inch', ['inch', 'inches', 'in']],
  ['foot', ['foot', 'feet', 'ft']],
  ['yard', ['yard', 'yards', 'yd']],
  ['mile', ['mile', 'miles', 'mi']],
  ['millimetre', ['millimetre', 'millimetres', 'mm']],
  ['centimetre', ['centimetre', 'centimetres', 'cm']],
  ['metre', ['metre', 'metres', 'm']],
  ['kilometre', ['kilometre', 'kilometres', 'km']],
  ['ounce', ['ounce', 'ounces', 'oz']],
  ['pound', ['pound', 'pounds', 'lb']],
  ['stone', ['stone', 'stone', 'st']],
  ['gram', ['gram', 'grams', 'g']],
  ['kilogram', ['kilogram', 'kilograms', 'kg']],
])

const LENGTHS = ['inch', 'foot', 'yard', 'mile', 'millimetre', 'centimetre', 'metre', 'kilometre']
const WEIGHTS = ['ounce', 'pound', 'stone', 'gram', 'kilogram']

/** How far the numbers may be apart where only a unit is wrong. */
const SAME = 0.06

/**
 * A measure with another unit of its system that makes it equal to the one beside it:
 * “30-mile” for the “30-foot” of “30-foot (48-kilometer)”.
 */
export function inOtherUnit(
  article: Article,
  measure: Measure,
  other: Measure,
): string | undefined {
  if (measure.lo !== measure.hi || other.lo === 0) return undefined
  const unit = siblings(measure.unit).find((sibling) => {
    const [factor] = factorsBetween(sibling, other.unit)
    return Math.abs((measure.lo * factor!) / other.lo - 1) < SAME
  })
  return unit === undefined ? undefined : withUnit(article.slice(measure.quantity), unit)
}

function siblings(unit: string): readonly string[] {
  const row = [LENGTHS, WEIGHTS].find((each) => each.includes(unit)) ?? []
  return row.filter((name) => name !== unit && isMetric(name) === isMetric(unit))
}

function isMetric(unit: string): boolean {
  return /met|gram/.test(unit)
}

/** The printed number with the unit named as the copy names its own. */
function withUnit(printed: string, unit: string): string | undefined {
  const found = /^(\D?[\d.,]*\d)([ -]?)([a-z]+)$/i.exec(printed)
  const forms = FORMS.get(unit)
  if (!found || !forms) return undefined
  const [, number, joint, word] = found
  const [one, many, short] = forms
  const isShort = word!.length <= 3
  const name = isShort ? short : joint === '-' || !/s$|^feet$/.test(word!) ? one : many
  return `${number}${joint}${/eters?$/.test(word!) ? name.replace('metre', 'meter') : name}`
}
