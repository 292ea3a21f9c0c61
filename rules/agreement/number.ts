import {CanBe, pluralsOf, whatCanBe} from '#language'
import type {Lexicon} from '#language'

export type GrammaticalNumber = 'singular' | 'plural'

/** Occurrences per million words, and share of the singular, that make a plural one that print uses. */
const LEAST_PLURALS = 0.1
const LEAST_SHARE = 0.01

/** Whether a singular is counted: no “softwares” are. */
export function isCounted(noun: string, lexicon: Lexicon): boolean {
  const plurals = lexicon.frequency(pluralsOf(noun)[0]!)
  return plurals > LEAST_PLURALS && plurals > LEAST_SHARE * lexicon.frequency(noun)
}

/** Nouns that end in -s and take a singular verb, or either; and plurals that do not end in -s. */
const EITHER = new Set(
  `politics economics arts athletics mathematics statistics ethics gymnastics physics genetics logistics
  mechanics dynamics acoustics electronics robotics analytics aerobics tactics ballistics linguistics
  headquarters means works barracks crossroads gallows measles mumps rabies diabetes billiards darts
  dominoes draughts skittles odds premises proceeds thanks savings shambles falls links innings
  grounds goods arms customs sports betting people peoples folk folks media data police cattle
  agenda criteria phenomena bacteria dice graffiti offspring reindeer boar elk moose bison squid swine grouse carp mackerel tuna fish sheep deer aircraft spacecraft
  hovercraft shrimp salmon cod trout fruit hair staff crew yes no us as plus minus menus
  others sales communications operations resources affairs services systems studies times
  maths kudos bonus chassis corps summons biceps triceps forceps mews kennels
  sum pants trousers jeans shorts scissors glasses spectacles
  quarters ways brains stables sweepstakes railways parklands aurochs championships sperm bronze silver gold hurdles craft emoji naira whereabouts daily overhead commons pas pros cons ceramics classics comics graphics basics specifics antibiotics cosmetics plastics optics
  doubles eights fours pairs sevens singles triples`.split(/\s+/),
)

/** Measures: so many years or pounds are one amount, and take a singular verb. */
export const MEASURES = new Set(
  `moment moments second seconds minute minutes hour hours day days week weeks fortnight month months year years season
  seasons decade decades century centuries night nights weekend weekends generation generations
  quarter quarters third thirds millimetre millimetres millimeter millimeters centimetre centimetres mile miles metre metres meter meters kilometre kilometres kilometer kilometers km yard yards foot feet
  inch inches acre acres hectare hectares tonne tonnes ton tons kilo kilos gram grams kilogram kilograms
  litre litres liter liters gallon gallons pint pints barrel barrels ounce ounces lb lbs stone degree
  degrees pound pounds dollar dollars euro euros cent cents pence quid yen rupee rupees franc francs
  million millions billion billions trillion hundred hundreds thousand thousands dozen dozens score scores
  percent percentage point points goal goals run runs shot shots stroke strokes lap laps
  time times mph star head brace watt watts megawatt megawatts volt volts calorie calories`.split(
    /\s+/,
  ),
)

/** Numerals that count more than one. */
export const NUMERALS = new Set(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty'.split(' '),
)

/** Adjectives and others that stand for a noun behind “the”, of either number. */
const NOMINAL_ADJECTIVES = new Set(
  `best worst most least latest last first second third fourth next former latter rich poor young old
  elderly sick dead living homeless wounded blind deaf good bad few many rest lot half present
  unknown other same fittest wealthy public accused deceased opposite following above
  faithful innocent guilty powerful jobless disabled famous unemployed right left middle west east north south`.split(
    /\s+/,
  ),
)

/** The number of a lower-case noun; undefined where it may be of either. */
export function numberOf(word: string, lexicon: Lexicon): GrammaticalNumber | undefined {
  if (EITHER.has(word) || NOMINAL_ADJECTIVES.has(word) || /'|fish$|works$/.test(word))
    return undefined
  // Dictionaries have “mens” too, as if there were several of them.
  if (word === 'men') return 'plural'
  const bits = whatCanBe(word, lexicon) & (CanBe.singular | CanBe.plural)
  if (bits === CanBe.singular) return 'singular'
  return bits === CanBe.plural ? 'plural' : undefined
}
