import type {Article} from '#article'
import {restated} from '#inventory'
import type {Quantity} from '#inventory'
import type {Rewrite} from '#rule'
import type {Span} from '#text'
import type {Side, Vote} from './votes.js'

interface FaultOfVote {
  readonly places: readonly Span[]
  readonly rewrites: ReadonlyArray<Rewrite | undefined>
  readonly note: string
}

/** A margin that is not the difference, or more votes than there are members. */
export function faultOfVote(article: Article, vote: Vote): FaultOfVote | undefined {
  return faultOfMargin(article, vote) ?? faultOfMembers(article, vote)
}

function faultOfMargin(article: Article, {yes, no, margin}: Vote): FaultOfVote | undefined {
  if (!margin || margin.bound !== 'exact') return undefined
  const gap = Math.abs(yes.votes - no.votes)
  if (gap === margin.lo) return undefined
  const [more, fewer] = yes.votes > no.votes ? [yes, no] : [no, yes]
  return {
    places: [yes, no, margin],
    rewrites: [
      numberAt(article, margin, gap),
      votesAt(fewer, more.votes - margin.lo),
      votesAt(more, fewer.votes + margin.lo),
    ],
    note: `Between ${yes.votes} and ${no.votes} there are ${gap}, not ${margin.lo}.`,
  }
}

function faultOfMembers(article: Article, vote: Vote): FaultOfVote | undefined {
  const {yes, no, abstained, members} = vote
  if (!members) return undefined
  const cast = yes.votes + no.votes + (abstained?.lo ?? 0)
  const over = cast - members.lo
  if (over <= 0) return undefined
  return {
    places: [yes, no, ...(abstained ? [abstained] : []), members],
    rewrites: [
      votesAt(no, no.votes - over),
      votesAt(yes, yes.votes - over),
      numberAt(article, members, cast),
      abstained && abstained.lo > over
        ? numberAt(article, abstained, abstained.lo - over)
        : undefined,
    ],
    note: `That is ${cast} votes of ${members.lo} members.`,
  }
}

function votesAt({start, end}: Side, votes: number): Rewrite | undefined {
  return votes > 0 ? {start, end, text: String(votes)} : undefined
}

function numberAt(article: Article, quantity: Quantity, value: number): Rewrite | undefined {
  const text = restated(article, quantity, value)
  return text === undefined ? undefined : {start: quantity.start, end: quantity.end, text}
}
