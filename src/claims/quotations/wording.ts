import type {Article} from '#article'
import type {Span} from '#text'
import {isContent} from '../words.js'
import {aligned} from './alignment.js'
import type {Alignment} from './alignment.js'
import type {DisplayQuotation, Piece} from './display-quotation.js'
import {bodyWordingOf} from './stream.js'
import type {Stream} from './stream.js'
import type {QuotedToken} from './tokens.js'

/** How the body words what display text quotes. */
export type Wording =
  | {readonly kind: 'verbatim'; readonly span: Span}
  | ({readonly kind: 'near'} & NearWording)
  | {readonly kind: 'none'}

export interface NearWording {
  /** The piece that differs. */
  readonly piece: Piece
  /** The body's words, whole. */
  readonly span: Span
  /** What differs, in the display text and in the body; `body` is what should stand there. */
  readonly changes: ReadonlyArray<{readonly display: Span; readonly body: Span}>
  /** Words that both have, of the words of the piece, 0 to 1. */
  readonly likeness: number
  /** Whether the body has it between quotation marks. */
  readonly isQuoted: boolean
}

/** A piece may share fewer of its words with the body by chance. */
const LEAST_LIKENESS = 0.6
/** Words changed, added or left out, of the words of the piece. */
const MOST_EDITS = 0.45

/**
 * How the body words a quotation: all of its pieces verbatim, one of them in nearly the same
 * words, or not at all.
 */
export function wordingOf(article: Article, {pieces}: DisplayQuotation): Wording {
  const {running, quoted} = bodyWordingOf(article)
  let first: Span | undefined
  let isNear: NearWording | undefined
  let isAbsent = false
  for (const piece of pieces) {
    const place = verbatimIn(running, piece) ?? verbatimIn(quoted, piece)
    first ??= place
    if (place) continue
    const near = nearest(article, piece, [quoted, running])
    isNear ??= near
    isAbsent ||= !near
  }
  if (isNear) return {kind: 'near', ...isNear}
  return isAbsent || !first ? {kind: 'none'} : {kind: 'verbatim', span: first}
}

function verbatimIn(stream: Stream, piece: Piece): Span | undefined {
  const at = stream.indexOf(piece.map(({key}) => key))
  return at < 0 ? undefined : spanOf(stream.tokens.slice(at, at + piece.length))
}

function spanOf(tokens: readonly QuotedToken[]): Span {
  return {start: tokens[0]!.start, end: tokens.at(-1)!.end}
}

interface Fit {
  readonly window: readonly QuotedToken[]
  readonly alignment: Alignment
}

function nearest(
  article: Article,
  piece: Piece,
  streams: readonly Stream[],
): NearWording | undefined {
  let best: Fit | undefined
  for (const stream of streams) {
    for (const window of windowsOf(stream, piece)) {
      const alignment = aligned(piece, window)
      if (isNearEnough(piece, alignment) && (!best || isBetter(alignment, best.alignment)))
        best = {window, alignment}
    }
  }
  return best && nearWording(article, piece, best)
}

function isBetter(one: Alignment, other: Alignment): boolean {
  return one.edits < other.edits
}

/**
 * Enough of the words; where more than one differs, they share one that says something and two in
 * a row.
 */
function isNearEnough(piece: Piece, {shared, edits, differences}: Alignment): boolean {
  if (shared < LEAST_LIKENESS * piece.length || edits > MOST_EDITS * piece.length) return false
  if (edits === 1) return true
  const changed = new Set<number>()
  for (const {quote} of differences) for (let at = quote[0]; at < quote[1]; at++) changed.add(at)
  const isKept = (at: number) => at < piece.length && !changed.has(at)
  const places = [...piece.keys()]
  return (
    places.some((at) => isKept(at) && isContent(piece[at]!.key)) &&
    places.some((at) => isKept(at) && isKept(at + 1))
  )
}

/** A word that the body has more often than this points nowhere. */
const MOST_PLACES = 60
/** Stretches of the body that are compared word by word. */
const MOST_WINDOWS = 4

/** The stretches of the body that have most of a quotation's words where it has them. */
function windowsOf(stream: Stream, piece: Piece): Array<readonly QuotedToken[]> {
  const reach = Math.ceil(piece.length / 2) + 2
  const votes = new Map<number, number>()
  for (const [at, {key}] of piece.entries()) {
    const places = stream.placesOf(key)
    if (places.length > MOST_PLACES) continue
    const voted = new Set(places.map((place) => Math.floor((place - at) / reach)))
    for (const bucket of voted) votes.set(bucket, (votes.get(bucket) ?? 0) + 1)
  }
  const both = [...votes.keys()].map((bucket) => ({
    bucket,
    count: votes.get(bucket)! + (votes.get(bucket + 1) ?? 0),
  }))
  return both
    .toSorted((a, b) => b.count - a.count || a.bucket - b.bucket)
    .slice(0, MOST_WINDOWS)
    .map(({bucket}) => {
      const from = Math.max(0, bucket * reach - reach)
      return stream.tokens.slice(from, (bucket + 2) * reach + piece.length + reach)
    })
}

function nearWording(article: Article, piece: Piece, {window, alignment}: Fit): NearWording {
  const [start, end] = withinSentence(article, window, alignment)
  const changes = alignment.differences.map(({quote, body: [from, to]}) => {
    const within = [Math.max(from, start), Math.min(to, end)] as const
    const [display, there] = widened(piece, quote, window, within)
    return {display: spanOf(display), body: spanOf(there)}
  })
  const span = spanOf(window.slice(start, end))
  return {
    piece,
    span,
    changes,
    likeness: alignment.shared / piece.length,
    isQuoted: article.isQuoted(span.start),
  }
}

/** What stands for changed first or last words only beyond a stop or a mark does not. */
function withinSentence(
  article: Article,
  window: readonly QuotedToken[],
  {body, differences}: Alignment,
): readonly [number, number] {
  let [start, end] = body
  const first = differences[0]?.body
  const last = differences.at(-1)?.body
  if (first?.[0] === start) {
    for (let at = first[0] + 1; at <= first[1]; at++) if (isApart(article, window, at)) start = at
  }
  if (last?.[1] === end) {
    for (let at = end - 1; at >= Math.max(last[0], start + 1); at--) {
      if (isApart(article, window, at)) end = at
    }
  }
  return [start, end]
}

/** Whether a sentence or a quotation ends before a word. */
function isApart({text}: Article, window: readonly QuotedToken[], at: number): boolean {
  const [before, word] = [window[at - 1], window[at]]
  return (
    before !== undefined &&
    word !== undefined &&
    /[.!?:;—–\n"”]/.test(text.slice(before.end, word.start))
  )
}

/** A change with words on both sides: where one has none, the word before, or behind, joins it. */
function widened(
  piece: Piece,
  quote: readonly [number, number],
  window: readonly QuotedToken[],
  body: readonly [number, number],
): [readonly QuotedToken[], readonly QuotedToken[]] {
  let [[from, to], [start, end]] = [quote, body]
  if (from === to || start >= end) {
    if (from > 0) [from, start] = [from - 1, start - 1]
    else [to, end] = [Math.min(to + 1, piece.length), Math.min(end + 1, window.length)]
  }
  return [piece.slice(from, to), window.slice(Math.max(0, start), end)]
}
