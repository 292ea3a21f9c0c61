import type {GrammaticalNumber} from './number.js'

interface FiniteVerb {
  readonly number: GrammaticalNumber
  readonly other: string
}

const PAIRS = `is/are was/were has/have isn't/aren't wasn't/weren't hasn't/haven't doesn't/don't
  says/say believes/believe remains/remain seems/seem appears/appear includes/include argues/argue
  insists/insist becomes/become begins/begin agrees/agree allows/allow continues/continue
  thinks/think tells/tell keeps/keep brings/bring knows/know goes/go belongs/belong depends/depend
  refuses/refuse consists/consist contains/contain expects/expect denies/deny makes/make
  gets/get gives/give takes/take comes/come shows/show does/do`.split(/\s+/)

/** Finite forms that tell a number, with the form of the other number. */
export const FINITE: ReadonlyMap<string, FiniteVerb> = new Map(
  PAIRS.flatMap((pair): Array<[string, FiniteVerb]> => {
    const [singular, plural] = pair.split('/') as [string, string]
    return [
      [singular, {number: 'singular', other: plural}],
      [plural, {number: 'plural', other: singular}],
    ]
  }),
)

const BE_AND_HAVE = /^(?:is|are|was|were|has|have)(?:n't)?$|^do(?:es)?n't$/

/** The verb is one of “be”, “have” and “don't”, whose forms are no nouns. */
export function isCarrier(verb: string): boolean {
  return BE_AND_HAVE.test(verb)
}
