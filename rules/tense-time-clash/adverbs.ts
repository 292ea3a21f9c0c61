import type {Article} from '#article'
import type {SentenceReading} from '#rule'

/** An adverb of time: places `[from, to]` of words in the sentence. */
export interface TimeAdverb {
  readonly from: number
  readonly to: number
  readonly time: 'past' | 'future'
}

const UNITS = new Set(
  `week month year night weekend spring summer autumn winter monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november
  december`.split(/\s+/),
)

/** The words that such an adverb begins with. */
const OPENINGS = ['yesterday', 'tomorrow', 'last', 'next']

/** Places in `Article.sentences` of those that may have such an adverb. */
export function sentencesWithAdverbs({vocabulary}: Article): number[] {
  return OPENINGS.flatMap((word) => vocabulary.placesOf(word).map(({sentence}) => sentence))
}

/** Yesterday, last week, tomorrow, next week: what the day of writing makes past or future. */
export function adverbAt(reading: SentenceReading, at: number): TimeAdverb | undefined {
  const word = reading.at(at)
  if (word === 'yesterday' || word === 'tomorrow') {
    const part = /^(?:morning|afternoon|evening|lunchtime|night)$/.test(reading.at(at + 1))
    const to = part && reading.gap(at + 1) === ' ' ? at + 1 : at
    return {from: at, to, time: word === 'yesterday' ? 'past' : 'future'}
  }
  if (word !== 'last' && word !== 'next') return undefined
  if (!UNITS.has(reading.at(at + 1)) || reading.gap(at + 1) !== ' ') return undefined
  if (word === 'next' && reading.at(at + 1) === 'night') return undefined
  return {from: at, to: at + 1, time: word === 'last' ? 'past' : 'future'}
}
