import type {Article} from '#article'
import type {Quantity} from '#inventory'
import {bodyOf} from '../body.js'
import {displayUnitsOf} from '../display.js'
import type {DisplayWord} from '../display.js'
import {coverageOf} from '../support.js'

/** Fewer words round a count are said of many things; an amount has its unit besides. */
const FEWEST_WORDS = 2

/** Of the words round a number, weighted, how many a sentence has that says the same. */
const LEAST_COVERED = 0.6

/** Of two words nearly both; and as many where two amounts of the body might give the claim's. */
const LEAST_TO_BE_SURE = 0.85

/** Sentences as good as the best may say it too. */
const NEARLY_BEST = 0.95
const MOST_SENTENCES = 3

/** How far from its number a word may stand that says what is counted, in words. */
const REACH = 9

/**
 * The body's number in the sentence that says the same as the display text round a claim: of the
 * same kind, and with no claim's value. Where a sentence states the claim with another number, one of the
 * two is wrong, whatever the number counts.
 */
export function restatedAs(
  article: Article,
  claim: Quantity,
  evidence: readonly Quantity[],
  isDoubtful: boolean,
): Quantity | undefined {
  const words = wordsRound(article, claim)
  if (words.length < FEWEST_WORDS - (claim.kind === 'count' ? 0 : 1)) return undefined
  const isShort = words.length <= FEWEST_WORDS
  const least = isShort || isDoubtful ? LEAST_TO_BE_SURE : LEAST_COVERED
  const coverage = coverageOf(bodyOf(article), words)
  const best = coverage[0]?.covered ?? 0
  if (best < least) return undefined
  const saying = new Set(
    coverage
      .slice(0, MOST_SENTENCES)
      .filter(({covered}) => covered >= best * NEARLY_BEST)
      .map(({sentence}) => sentence.index),
  )
  const rivals = evidence.filter(
    (other) => saying.has(other.sentence) && isAlike(other, claim) && !other.vague,
  )
  const ofNoun = rivals.find(({head}) => head?.lemma === claim.head?.lemma)
  return ofNoun ?? (claim.kind === 'count' ? undefined : rivals[0])
}

function isAlike(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && a.currency === b.currency && a.unit === b.unit
}

/** What display text says round a number, without figures and little words. */
function wordsRound(article: Article, claim: Quantity): DisplayWord[] {
  const unit = displayUnitsOf(article).find(
    ({part}) => part.start <= claim.start && claim.end <= part.end,
  )
  if (!unit) return []
  const at = unit.words.findIndex(({end}) => end > claim.start)
  return unit.words.filter(
    ({isContent, place, word, start, end}) =>
      isContent &&
      Math.abs(place - at) <= REACH &&
      word.sentence === claim.sentence &&
      (end <= claim.start || start >= claim.end),
  )
}
