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
  gets/get gives/give takes/take comes/come shows/show does/do
  admits/admit announces/announce accuses/accuse warns/warn suggests/suggest indicates/indicate
  reveals/reveal confirms/confirm requires/require provides/provide involves/involve exists/exist
  occurs/occur receives/receive enjoys/enjoy seeks/seek owns/own sells/sell loses/lose pays/pay
  sends/send spends/spend hears/hear sees/see writes/write speaks/speak carries/carry applies/apply
  relies/rely varies/vary differs/differ reflects/reflect describes/describe explains/explain
  follows/follow suffers/suffer earns/earn produces/produce teaches/teach fails/fail
  affects/affect creates/create offers/offer claims/claim wants/want`.split(/\s+/)

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

/** Third persons that are plurals of no noun, whatever follows. */
const CLEAR_THIRDS = new Set(
  `says believes seems appears includes insists becomes agrees allows tells brings knows belongs depends
  refuses consists contains denies gets gives admits announces accuses suggests indicates confirms
  requires provides involves exists occurs receives enjoys owns sells loses sends hears sees writes
  speaks carries applies relies varies differs reflects describes explains suffers earns teaches fails
  affects creates`.split(/\s+/),
)

const BE_AND_HAVE = /^(?:is|are|was|were|has|have)(?:n't)?$|^do(?:es)?n't$/

/** Whether the word is a verb in its third person, and can be nothing else. */
export function isClearThird(verb: string): boolean {
  return CLEAR_THIRDS.has(verb)
}

/** The verb is one of “be”, “have” and “don't”, whose forms are no nouns. */
export function isCarrier(verb: string): boolean {
  return BE_AND_HAVE.test(verb)
}
