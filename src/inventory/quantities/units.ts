export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'time'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'data'
  | 'frequency'
  | 'angle'
  | 'other'

export interface Unit {
  /** In the singular, British spelling: “kilometre”. */
  readonly name: string
  readonly dimension: Dimension
  /** How many SI units one of it is (bytes for data); of temperatures see `celsiusOf`. */
  readonly scale: number
  /** Words and abbreviations, in lower case. */
  readonly forms: readonly string[]
  /** Abbreviations that count only right behind figures, case as printed. */
  readonly glued: readonly string[]
}

/** Name, size in SI units, words, abbreviations; exact by the 1959 yard and pound agreement. */
const ROWS: ReadonlyArray<readonly [Dimension, string, number, string, string]> = [
  ['length', 'millimetre', 1e-3, 'millimetre millimetres millimeter millimeters', 'mm'],
  ['length', 'centimetre', 1e-2, 'centimetre centimetres centimeter centimeters', 'cm'],
  ['length', 'metre', 1, 'metre metres meter meters', 'm'],
  ['length', 'kilometre', 1e3, 'kilometre kilometres kilometer kilometers km kms', 'km kms'],
  ['length', 'inch', 0.0254, 'inch inches', 'in ins'],
  ['length', 'foot', 0.3048, 'foot feet ft', 'ft'],
  ['length', 'yard', 0.9144, 'yard yards', 'yd yds'],
  ['length', 'mile', 1609.344, 'mile miles', 'mi'],
  ['length', 'nautical mile', 1852, '', ''],
  ['length', 'fathom', 1.8288, 'fathom fathoms', ''],
  ['area', 'square metre', 1, '', 'sqm'],
  ['area', 'square kilometre', 1e6, '', ''],
  ['area', 'square foot', 0.09290304, '', 'sqft'],
  ['area', 'square yard', 0.83612736, '', ''],
  ['area', 'square mile', 2589988.110336, '', ''],
  ['area', 'acre', 4046.8564224, 'acre acres', ''],
  ['area', 'hectare', 1e4, 'hectare hectares', 'ha'],
  ['volume', 'cubic metre', 1, '', ''],
  ['volume', 'cubic foot', 0.028316846592, '', ''],
  ['volume', 'litre', 1e-3, 'litre litres liter liters', 'l'],
  ['volume', 'millilitre', 1e-6, 'millilitre millilitres milliliter milliliters', 'ml'],
  ['volume', 'pint', 0.00056826125, 'pint pints', ''],
  ['volume', 'gallon', 0.00454609, 'gallon gallons', ''],
  ['mass', 'milligram', 1e-6, 'milligram milligrams', 'mg'],
  ['mass', 'gram', 1e-3, 'gram grams gramme grammes', 'g'],
  ['mass', 'kilogram', 1, 'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs', 'kg kgs'],
  ['mass', 'tonne', 1e3, 'tonne tonnes', ''],
  ['mass', 'ton', 1016.0469088, 'ton tons', ''],
  ['mass', 'ounce', 0.028349523125, 'ounce ounces', 'oz'],
  ['mass', 'pound', 0.45359237, 'lb lbs', 'lb lbs'],
  ['mass', 'stone', 6.35029318, 'stone', 'st'],
  ['speed', 'mile per hour', 0.44704, 'mph', 'mph'],
  ['speed', 'kilometre per hour', 1 / 3.6, 'kph kmh', 'kph kmh'],
  ['speed', 'knot', 1852 / 3600, 'knots', ''],
  ['time', 'second', 1, 'second seconds sec secs', ''],
  ['time', 'minute', 60, 'minute minutes min mins', 'min mins'],
  ['time', 'hour', 3600, 'hour hours hr hrs', 'hr hrs'],
  ['time', 'day', 86400, 'day days', ''],
  ['time', 'night', 86400, 'night nights', ''],
  ['time', 'week', 604800, 'week weeks', ''],
  ['time', 'fortnight', 1209600, 'fortnight fortnights', ''],
  ['time', 'month', 2629746, 'month months', ''],
  ['time', 'year', 31556952, 'year years yr yrs', 'yr yrs'],
  ['time', 'decade', 315569520, 'decade decades', ''],
  ['time', 'century', 3155695200, 'century centuries', ''],
  ['temperature', 'degree Celsius', 1, 'celsius centigrade', 'C'],
  ['temperature', 'degree Fahrenheit', 5 / 9, 'fahrenheit', 'F'],
  ['power', 'watt', 1, 'watt watts', 'W'],
  ['power', 'kilowatt', 1e3, 'kilowatt kilowatts', 'kW'],
  ['power', 'megawatt', 1e6, 'megawatt megawatts mw', 'MW'],
  ['power', 'gigawatt', 1e9, 'gigawatt gigawatts gw', 'GW'],
  ['power', 'horsepower', 745.7, 'horsepower bhp', 'hp bhp'],
  ['energy', 'kilowatt-hour', 3.6e6, '', 'kWh'],
  ['energy', 'calorie', 4184, 'calorie calories', ''],
  ['data', 'kilobyte', 1e3, 'kilobyte kilobytes', 'KB kB Kb'],
  ['data', 'megabyte', 1e6, 'megabyte megabytes', 'MB'],
  ['data', 'gigabyte', 1e9, 'gigabyte gigabytes gigs', 'GB'],
  ['data', 'terabyte', 1e12, 'terabyte terabytes', 'TB'],
  ['data', 'megabit', 125e3, 'megabit megabits', 'Mb Mbps'],
  ['frequency', 'hertz', 1, 'hertz', 'Hz'],
  ['frequency', 'megahertz', 1e6, 'megahertz', 'MHz'],
  ['frequency', 'gigahertz', 1e9, 'gigahertz', 'GHz'],
  ['other', 'decibel', 1, 'decibel decibels', 'dB'],
  ['other', 'volt', 1, 'volt volts', 'V'],
]

export const UNITS: readonly Unit[] = ROWS.map(([dimension, name, scale, forms, glued]) => ({
  name,
  dimension,
  scale,
  forms: forms.split(' ').filter(Boolean),
  glued: glued.split(' ').filter(Boolean),
}))

const byName = new Map(UNITS.map((unit) => [unit.name, unit]))
const byForm = new Map(UNITS.flatMap((unit) => unit.forms.map((form) => [form, unit])))
const byGlued = new Map(UNITS.flatMap((unit) => unit.glued.map((form) => [form, unit])))

export function unitNamed(name: string): Unit | undefined {
  return byName.get(name)
}

/** The unit that a word in lower case means, whatever stands before it. */
export function unitOfWord(lower: string): Unit | undefined {
  return byForm.get(lower)
}

/** The unit that letters right behind figures mean: “kg” of “1,500kg”. */
export function unitOfGlued(printed: string): Unit | undefined {
  return byGlued.get(printed) ?? byForm.get(printed.toLowerCase())
}

/** “square” or “cubic” with a unit of length. */
export function compoundUnit(power: 'square' | 'cubic', base: Unit): Unit | undefined {
  return byName.get(`${power} ${base.name}`)
}

/** Currency marks and words → ISO 4217, or the word where several countries share it. */
export const CURRENCY_MARKS: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['$', 'dollar'],
  ['€', 'EUR'],
  ['¥', 'yen'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₦', 'NGN'],
  ['¢', 'cent'],
])

/** Words behind a number that make it money, with the part of the currency one is. */
export const CURRENCY_WORDS: ReadonlyMap<string, readonly [currency: string, part: number]> =
  new Map([
    ['pound', ['GBP', 1]],
    ['pounds', ['GBP', 1]],
    ['quid', ['GBP', 1]],
    ['sterling', ['GBP', 1]],
    ['pence', ['GBP', 0.01]],
    ['p', ['GBP', 0.01]],
    ['dollar', ['dollar', 1]],
    ['dollars', ['dollar', 1]],
    ['bucks', ['dollar', 1]],
    ['cent', ['cent', 0.01]],
    ['cents', ['cent', 0.01]],
    ['euro', ['EUR', 1]],
    ['euros', ['EUR', 1]],
    ['yen', ['yen', 1]],
    ['rupee', ['INR', 1]],
    ['rupees', ['INR', 1]],
    ['rouble', ['RUB', 1]],
    ['roubles', ['RUB', 1]],
    ['rubles', ['RUB', 1]],
    ['rand', ['ZAR', 1]],
    ['francs', ['franc', 1]],
    ['yuan', ['CNY', 1]],
    ['pesos', ['peso', 1]],
    ['lira', ['lira', 1]],
    ['kronor', ['crown', 1]],
    ['kroner', ['crown', 1]],
    ['shekels', ['ILS', 1]],
    ['dinars', ['dinar', 1]],
    ['naira', ['NGN', 1]],
  ])

/** Letters before a currency mark or a number that say whose currency it is. */
export const CURRENCY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['US', 'dollar'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['S', 'SGD'],
  ['R', 'BRL'],
  ['GBP', 'GBP'],
  ['USD', 'dollar'],
  ['EUR', 'EUR'],
  ['Rs', 'INR'],
  ['INR', 'INR'],
  ['CHF', 'franc'],
])
