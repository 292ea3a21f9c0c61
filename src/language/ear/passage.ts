import {tokenRowOf} from '../token-row.js'
import type {TokenRow} from '../token-row.js'
import {WORD} from '../tokens.js'
import type {Tokens} from '../tokens.js'
import type {NgramModel, Runs} from '../ngram.js'

/**
 * How a passage is heard: the body for every sort of fault; a summary (a dek, a caption: sentences,
 * but terse ones) and a headline, which has a grammar of its own, for slips of the hand only; the
 * context tells nothing but which words the article uses.
 */
export type Reading = 'body' | 'summary' | 'headline' | 'context'

/** Tells the part of speech (`Pos`) of the word at an offset. */
export interface Tagged {
  tagAt(offset: number): number
}

/** A stretch of copy that is heard by itself, a paragraph for instance. */
export interface Passage {
  readonly text: string
  /** Where it starts in the article. */
  readonly start: number
  readonly reading: Reading
  /** The article, which is asked where sentences are heard. */
  readonly article: Tagged
}

/** A passage as the models read it. Places are those of `ids`; the block's start is at 0. */
export interface Hearing extends TokenRow {
  readonly reading: Reading
  readonly text: string
  /** ln P of each token by the n-gram model. */
  readonly scores: Float32Array
  /** What the model's tables hold of the ids. */
  readonly runs: Runs
  /** How many words the longest run has that ends with each token and that the model holds. */
  readonly orders: Uint8Array
  /** 1 within quotation marks, by place. */
  readonly quoted: Uint8Array
  readonly article: Tagged
  /** Offsets of the tokens in the article, by place; both ends of the block are at their places too. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

export function hearingOf(
  {text, start, reading, article}: Passage,
  tokens: Tokens,
  model: NgramModel,
): Hearing {
  const {ids, flags, isCapital} = tokenRowOf(tokens, model.vocabulary)
  const starts = new Uint32Array(ids.length).fill(start)
  const ends = new Uint32Array(ids.length).fill(start)
  for (let at = 0; at < tokens.length; at++) {
    starts[at + 1] = start + tokens.start[at]!
    ends[at + 1] = start + tokens.end[at]!
  }
  starts[ids.length - 1] = ends[ids.length - 1] = start + text.length
  const orders = new Uint8Array(ids.length)
  const runs = model.runsIn(ids)
  const scores = model.scoreSentence(ids, orders, runs)
  return {
    reading,
    text,
    ids,
    scores,
    runs,
    orders,
    flags,
    isCapital,
    quoted: quotedPlaces(ids, model),
    article,
    starts,
    ends,
  }
}

/** The part of speech (`Pos`) of the token at a place; 0 for marks, and beyond the block. */
export function tagAt({article, flags, starts}: Hearing, place: number): number {
  return ((flags[place] ?? 0) & WORD) === 0 ? 0 : article.tagAt(starts[place]!)
}

function quotedPlaces(ids: Uint16Array, {vocabulary}: NgramModel): Uint8Array {
  const open = vocabulary.idOf('``')
  const close = vocabulary.idOf("''")
  const quoted = new Uint8Array(ids.length)
  let depth = 0
  for (let at = 0; at < ids.length; at++) {
    if (ids[at] === open) depth = 1
    else if (ids[at] === close) depth = 0
    quoted[at] = depth
  }
  return quoted
}
