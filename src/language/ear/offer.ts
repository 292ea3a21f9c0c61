/** How a repair came about. */
export const Kind = {edit: 0, inflection: 1, closed: 2, insertion: 3, deletion: 4} as const
export type Kind = (typeof Kind)[keyof typeof Kind]

/** Words in place of what stands somewhere, and how much likelier the copy would be with them. */
export interface Offer {
  readonly kind: Kind
  /** What is meant: ids, none for a deletion. */
  readonly ids: readonly number[]
  /** Tokens that go. */
  readonly removed: number
  /** What the n-gram model gains, in nats. */
  readonly gain: number
  /** What the scorer prefers, in nats; 0 where it does not know the words. */
  readonly heard: number
  /** ln of the scorer's share for what stands there and for what is meant, among all it weighed. */
  readonly heardFound: number
  readonly heardMeant: number
  readonly rank: number
}

/** An offer with how it compares to the others for the same place. */
export interface Choice {
  /** The place of the word in question, or of the word behind the gap. */
  readonly at: number
  readonly offer: Offer
  /** Rank of the best other offer; 0 where there is none. */
  readonly second: number
  /** Other offers whose rank is within 2 nats, or above. */
  readonly rivals: number
}

/** An offer before the scorer has been asked. */
export interface Draft {
  readonly kind: Kind
  readonly ids: readonly number[]
  readonly gain: number
  /** What makes the offer less attractive to begin with, in nats. */
  readonly price: number
}

/** What comes of most places. */
export const NO_DRAFTS: readonly Draft[] = []

/** The second best offer is a choice too if it ranks so much lower at most. */
const RUNNER_UP = 5

/** The best offer and, where it is not far behind, the second. */
export function chosen(at: number, offers: readonly Offer[], leastRank: number): Choice[] {
  let best: Offer | undefined
  let runnerUp: Offer | undefined
  for (const offer of offers) {
    if (!best || offer.rank > best.rank) {
      runnerUp = best
      best = offer
    } else if (!runnerUp || offer.rank > runnerUp.rank) runnerUp = offer
  }
  if (!best || best.rank < leastRank) return []
  const choices = [choiceOf(at, best, offers)]
  if (runnerUp && runnerUp.rank >= leastRank && runnerUp.rank >= best.rank - RUNNER_UP) {
    choices.push(choiceOf(at, runnerUp, offers))
  }
  return choices
}

function choiceOf(at: number, offer: Offer, offers: readonly Offer[]): Choice {
  let second = 0
  let rivals = 0
  for (const other of offers) {
    if (other === offer) continue
    second = Math.max(second, other.rank)
    if (other.rank > offer.rank - 2) rivals++
  }
  return {at, offer, second, rivals}
}
