import {CITIES} from './cities.js'
import {COUNTRIES} from './countries.js'
import {foldedWords} from './fold.js'
import {REGIONS} from './regions.js'

/** What a place's word says of its area. */
type Relation = 'name' | 'people' | 'seat' | 'part' | 'body'

const NO_PLACE: ReadonlySet<Relation> = new Set(['people', 'body'])

interface Row {
  readonly area: string
  readonly relation: Relation
}

/** The longest phrase that the tables hold, in words. */
const LONGEST = 6

const rows = new Map<string, Row[]>()
const areaAround = new Map<string, string>()
const regionsOf = new Map<string, string[]>()
/** First words of phrases of several words: most words of copy need one look-up only. */
const openings = new Set<string>()
readCountries()
readCities()
readRegions()

/** A place or a people that stands at a word. */
export interface PlacePhrase {
  /** Its words, folded, joined by spaces. */
  readonly phrase: string
  /** How many words it is long. */
  readonly length: number
}

/** The longest place or people that stands at a place of folded words. */
export function placeAt(words: readonly string[], at: number): PlacePhrase | undefined {
  const first = words[at]!
  if (openings.has(first)) {
    for (let length = Math.min(LONGEST, words.length - at); length > 1; length--) {
      const phrase = words.slice(at, at + length).join(' ')
      if (rows.has(phrase)) return {phrase, length}
    }
  }
  return isPlace(first) ? {phrase: first, length: 1} : undefined
}

/** Whether the table has the phrase, or its singular. */
export function isPlace(phrase: string): boolean {
  return rowsOf(phrase).length > 0
}

/** Whether the phrase names an area, a city or a part of one, not its people. */
export function isPlaceName(phrase: string): boolean {
  return rows.get(phrase)?.some(({relation}) => !NO_PLACE.has(relation)) ?? false
}

/** The areas that a phrase bears out where it stands in the body: its own and those around it. */
export function areasBorneOut(phrase: string): string[] {
  const areas: string[] = []
  for (const {area} of rowsOf(phrase)) {
    const all = [area]
    for (let around = areaAround.get(area); around; around = areaAround.get(around)) {
      all.push(around)
    }
    areas.push(...all)
    for (const each of all) areas.push(...(regionsOf.get(each) ?? []))
  }
  return areas
}

/**
 * The areas any word of which bears out the phrase: Chennai bears out “India” and “Indian”. Of
 * places in an area only its seat of government may stand for it.
 */
export function areasNamedBy(phrase: string, seatStandsForArea = true): string[] {
  return rowsOf(phrase)
    .filter(
      ({relation}) =>
        relation === 'name' || relation === 'people' || (relation === 'seat' && seatStandsForArea),
    )
    .map(({area}) => area)
}

function rowsOf(phrase: string): readonly Row[] {
  const found = rows.get(phrase)
  if (found) return found
  return phrase.endsWith('s') ? (rows.get(phrase.slice(0, -1)) ?? []) : []
}

function readCountries(): void {
  for (const line of COUNTRIES.trim().split('\n')) {
    const [area, names, people, places, around] = line.split('|').map((field) => field.trim())
    if (around) areaAround.set(area!, around)
    addAll(area!, names!, 'name')
    addAll(area!, people!, 'people')
    const [seat, ...parts] = places!.split(', ')
    addAll(area!, seat!, 'seat')
    for (const part of parts) {
      if (part.startsWith('*')) add(area!, part.slice(1), 'body')
      else add(area!, part, 'part')
    }
  }
}

function readCities(): void {
  for (const line of CITIES.trim().split('\n')) {
    const [area, cities] = line.split(': ')
    for (const city of cities!.split(', ')) add(area!, city, 'part')
  }
}

function readRegions(): void {
  for (const line of REGIONS.trim().split('\n')) {
    const [names, countries] = line.split(' | ')
    const region = names!.split(', ')[0]!
    addAll(region, names!, 'name')
    for (const country of countries!.split(' ')) {
      const known = regionsOf.get(country)
      if (known) known.push(region)
      else regionsOf.set(country, [region])
    }
  }
}

function addAll(area: string, phrases: string, relation: Relation): void {
  for (const phrase of phrases.split(', ')) add(area, phrase, relation)
}

function add(area: string, phrase: string, relation: Relation): void {
  if (phrase === '') return
  const words = foldedWords(phrase)
  const key = words.join(' ')
  if (words.length > 1) openings.add(words[0]!)
  const known = rows.get(key)
  if (known) known.push({area, relation})
  else rows.set(key, [{area, relation}])
}
