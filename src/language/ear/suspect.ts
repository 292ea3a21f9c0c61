import type {NgramModel} from '../ngram.js'
import type {Choice, Kind} from './offer.js'
import type {Hearing, Reading} from './passage.js'

/** A place that would be likelier with another word, one more or one less. */
export interface Suspect {
  readonly kind: Kind
  /** How the passage was read that it stands in. */
  readonly reading: Reading
  /** Whether it stands within quotation marks. */
  readonly isQuoted: boolean
  /** Offsets of the article: the words in question; empty for an insertion, behind the word before. */
  readonly start: number
  readonly end: number
  /** Forms that stand there and that would be likelier. */
  readonly found: readonly string[]
  readonly meant: readonly string[]
  /** The forms before and after, as the model reads them. */
  readonly before: string
  readonly after: string
  /** Offsets of the article: from the token before, if there is one, to the token after, or to `phraseEnd`. */
  readonly from: number
  readonly until: number
  /** Times as likely, as a natural logarithm, that the n-gram model finds the copy with `meant`. */
  readonly gain: number
  /** Whether the article uses what is meant elsewhere too, or has no story that would tell. */
  readonly isBorneOut: boolean
  /** Times as likely, as a natural logarithm, that the network finds `meant` in the place; 0 unknown. */
  readonly heard: number
  readonly features: Float32Array
  /** That a desk would make the change, where the trees are not asked. */
  readonly probability?: number
  /** Where the noun ends that the left-out article or preposition goes with; of other suspects it is not known. */
  readonly phraseEnd?: number
}

/** Suspicions less probable than this are dropped. */
export const LEAST_PROBABILITY: Readonly<Record<Reading, number>> = {
  body: 0.4,
  summary: 0.95,
  headline: 0.8,
  context: 1,
}

/** Writes down a choice with what the trees are told of it. */
export function suspectOf(
  {ids, starts, ends, quoted, reading}: Hearing,
  {at, offer}: Choice,
  {vocabulary}: NgramModel,
  features: Float32Array,
  isBorneOut = true,
): Suspect {
  const {kind, removed, gain, heard} = offer
  const last = at + removed - 1
  const start = removed === 0 ? ends[at - 1]! : starts[at]!
  const end = removed === 0 ? start : ends[last]!
  return {
    kind,
    reading,
    isQuoted: quoted[at] === 1,
    start,
    end,
    found: Array.from(ids.subarray(at, at + removed), (id) => vocabulary.formOf(id)),
    meant: offer.ids.map((id) => vocabulary.formOf(id)),
    before: vocabulary.formOf(ids[at - 1]!),
    after: vocabulary.formOf(ids[at + removed]!),
    from: at > 1 ? starts[at - 1]! : start,
    until: at + removed < ids.length - 1 ? ends[at + removed]! : end,
    gain,
    heard,
    isBorneOut,
    features,
  }
}
