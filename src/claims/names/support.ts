import {isFirstName, isPlace, LONGEST_ALIAS, placeAt} from '#inventory'
import type {AliasTable, Names} from '#inventory'
import type {NameWord} from './reading.js'

/** The longest place of the gazetteer, in words. */
const LONGEST_PLACE = 6
/** Letters that kindred names share: “Blairite”, “Becks”. */
const STEM = 4

/**
 * Whether the body gives a name of display text: itself, its parts, a kindred form, its
 * initials or their expansion, an alias, or a place that stands for it.
 *
 * @param folded - all words of the display text, folded.
 */
export function isBorneOut(
  names: Names,
  folded: readonly string[],
  name: NameWord,
  aliases: AliasTable,
): boolean {
  const {place} = name
  const whole = placeAround(folded, place)
  return (
    (whole === undefined ? hasForms(names, name) : names.hasPhrase(whole)) ||
    hasAlias(names, folded, place, aliases) ||
    hasPlace(names, folded, place, whole) ||
    hasInitials(names, folded, name) ||
    (whole === undefined && hasKindred(names, name))
  )
}

/** A place of several words that the word stands in: “New York” is not borne out by “new”. */
function placeAround(folded: readonly string[], at: number): string | undefined {
  for (let start = Math.max(0, at - LONGEST_PLACE + 1); start <= at; start++) {
    const place = placeAt(folded, start)
    if (place && place.length > 1 && start + place.length > at) return place.phrase
  }
  return undefined
}

/** The word itself, in one or two words too, or all its parts that are names. */
function hasForms(names: Names, {folded, parts}: NameWord): boolean {
  if (hasForm(names, folded)) return true
  if (folded.includes("'") && names.hasPhrase(folded.replaceAll("'", ''))) return true
  if (!folded.includes('-')) return false
  if (names.hasPhrase(folded.replaceAll('-', ' '))) return true
  if (names.hasPhrase(folded.replaceAll('-', ''))) return true
  return parts.every((part) => hasForm(names, part) || names.placeBearing(part) !== undefined)
}

/** The word, its singular or plural. */
function hasForm(names: Names, folded: string): boolean {
  if (names.hasPhrase(folded) || names.hasPhrase(`${folded}s`)) return true
  return folded.endsWith('s') && names.hasPhrase(folded.slice(0, -1))
}

/** Another name for the phrase that the word stands in. */
function hasAlias(
  names: Names,
  folded: readonly string[],
  at: number,
  aliases: AliasTable,
): boolean {
  for (let start = Math.max(0, at - LONGEST_ALIAS + 1); start <= at; start++) {
    for (let end = at + 1; end <= Math.min(folded.length, start + LONGEST_ALIAS); end++) {
      const bearers = aliases.get(folded.slice(start, end).join(' '))
      if (bearers?.some((bearer) => names.hasPhrase(bearer))) return true
    }
  }
  return false
}

/** What comes before a place where something happens, not one that stands for a government. */
const WHERE = new Set(
  `in at near around outside across from of to west east north south central inner greater western
  eastern northern southern`.split(/\s+/),
)

/** A country or its people, where the body has a place in it; a capital, where it has the country. */
function hasPlace(
  names: Names,
  folded: readonly string[],
  at: number,
  whole: string | undefined,
): boolean {
  const phrase = whole ?? folded[at]!
  const start = whole === undefined ? at : folded.indexOf(whole.split(' ')[0]!)
  const isScene = WHERE.has(folded[start - 1] ?? '') && !names.hasPhrase('capital')
  return names.placeBearing(phrase, !isScene) !== undefined
}

/** Initials of words of the body; or words whose initials the body has: “World Health Organization”. */
function hasInitials(names: Names, folded: readonly string[], name: NameWord): boolean {
  const {place: at, folded: word} = name
  if (isInitials(name) && names.hasInitials(word)) return true
  for (let start = Math.max(0, at - 5); start <= at; start++) {
    for (let end = Math.max(at + 1, start + 3); end <= Math.min(folded.length, start + 6); end++) {
      const main = folded.slice(start, end).filter((part) => part.length > 3 || part === word)
      if (main.length < 3) continue
      if (names.hasAcronym(main.map((part) => part[0]).join(''))) return true
    }
  }
  return false
}

function isInitials({folded, isUpper}: NameWord): boolean {
  return folded.length <= 6 && (isUpper || !(isFirstName(folded) || isPlace(folded)))
}

/** What English adds to names. */
const ENDINGS = new Set(
  `s y i n an ans ian ians ite ites ese ish ism ist ists er ers esque mania gate ic ean ese ski
  skis eer eers ization isation`.split(/\s+/),
)

/** A name of the body that goes on from this one, or that this one goes on from. */
function hasKindred(names: Names, {folded, likelihood}: NameWord): boolean {
  for (let length = folded.length - 1; length >= STEM; length--) {
    const stem = folded.slice(0, length)
    if (ENDINGS.has(folded.slice(length)) && names.mentionsByWord.has(stem)) return true
  }
  if (likelihood === 'name') return false
  const stem = folded.replace(/(?:ie|y|s)$/, '')
  return stem.length >= STEM && names.hasNameFrom(stem)
}
