import {isNearSpelling} from '#inventory'
import type {Names} from '#inventory'

/** People whose surnames are compared with one that nobody bears. */
const MOST_PEOPLE = 400

/** Whether `name-variant` says already that the surname is a slip for another. */
export function isVariantOfOther(names: Names, surname: string): boolean {
  return peopleOf(names).some(
    ([other, count]) =>
      count === 1 && isNearSpelling(surname, other, 4) && !isKindred(surname, other),
  )
}

/** The surname of a person of the article that is spelled most like this one, as printed. */
export function nearestSurname(names: Names, surname: string): string | undefined {
  const [best] = peopleOf(names)
    .filter(([other]) => Math.abs(other.length - surname.length) <= MOST_LETTERS)
    .map(([other]) => ({other, shared: sharedPairs(surname, other)}))
    .filter(({shared}) => shared >= LEAST_SHARED)
    .sort((one, other) => other.shared - one.shared)
  if (!best) return undefined
  const [person] = names.peopleBySurname.get(best.other)!
  return person!.name.split(/\s+/).at(-1)
}

/** So many letters a slip drops or adds. */
const MOST_LETTERS = 3
/** Pairs of letters of which two names have so large a share in common look alike (Dice). */
const LEAST_SHARED = 0.6

function peopleOf(names: Names): Array<readonly [string, number]> {
  return [...names.peopleBySurname]
    .slice(0, MOST_PEOPLE)
    .map(([other, people]) => [other, people.length] as const)
}

/** An ending that English adds, which `name-variant` takes for a plural or a possessive. */
function isKindred(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.startsWith(short) && /^(?:s|n|a|e|i|y|r|an|er)$/.test(long.slice(short.length))
}

/** Dice's coefficient of the names' pairs of letters, with their ends. */
function sharedPairs(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)]
  const shared = [...pairs].filter((pair) => others.has(pair)).length
  return (2 * shared) / (pairs.size + others.size)
}

function pairsOf(name: string): Set<string> {
  const letters = `^${name.slice(0, 24)}$`
  return new Set(Array.from({length: letters.length - 1}, (_, at) => letters.slice(at, at + 2)))
}
