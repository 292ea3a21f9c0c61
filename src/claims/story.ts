import type {Article} from '#article'
import type {Lexicon} from '#language'
import {bodyOf} from './body.js'
import {canBeChecked} from './check.js'
import {displayUnitsOf} from './display.js'
import {isFirstPerson} from './first-person.js'
import type {DisplayUnit, DisplayWord} from './display.js'
import {coverageOf, GRADES, supportOf} from './support.js'
import {weightOf} from './words.js'

/** How well the headline and the body fit one another. */
export interface StoryMatch {
  readonly headline: DisplayUnit
  /** The words of the headline that say something, each once. */
  readonly words: readonly DisplayWord[]
  /** Those that the body has, in this or a related form. */
  readonly shared: readonly DisplayWord[]
  /**
   * From 0 to 1: the mean of the weighted share of words that the body has, and of the share that
   * its best sentence bears out.
   */
  readonly score: number
  /** The share, 0 to 1, that the best of the body's first sentences bears out. */
  readonly lead: number
  /** What the words that the body lacks weigh together, names left out. */
  readonly lacking: number
}

/** A headline of fewer words is a label, and may share none with its story. */
const FEWEST_WORDS = 3
/** So few over a column play on what it says: “In praise of idle hands”. */
const FEW_WORDS = 4
/**
 * A headline in which all that the body lacks is a name, or a name among words of little weight
 * (“The story behind …”), has a wrong name: another rule's matter.
 */
const LEAST_LACKING = 6.5
/**
 * Of headlines set over another story, nine in ten score less; of those over their own, one or two
 * in a hundred (claims-fnc1-dev, stances “unrelated” and “agree”).
 */
const SAME_STORY = 0.275
/** Where both speak of the same name, more than once in the body, far less in common is enough. */
const SAME_NAME = 0.18
/** A story begins with what its headline says: where it does not, more in common is asked for. */
const LEAD_SENTENCES = 5
const SAME_LEAD = 0.15
const SAME_STORY_BELOW_LEAD = 0.34

const matches = new WeakMap<Article, StoryMatch | undefined>()

/** How well headline and body fit; undefined where either is too short to tell. */
export function storyMatchOf(article: Article): StoryMatch | undefined {
  if (!matches.has(article)) matches.set(article, read(article))
  return matches.get(article)
}

/** Whether the headline seems to be of another story than the body, or most of the body is lost. */
export function isWrongStory(article: Article): boolean {
  const match = storyMatchOf(article)
  if (!match || match.lacking < LEAST_LACKING) return false
  if (match.words.length <= FEW_WORDS && isFirstPerson(article)) return false
  const least = match.lead < SAME_LEAD ? SAME_STORY_BELOW_LEAD : SAME_STORY
  if (match.score >= least) return false
  const body = bodyOf(article)
  const isOfBoth = ({form, isName}: DisplayWord) =>
    isName && (body.term(form)?.places.length ?? 0) > 1
  return match.score < SAME_NAME || !match.shared.some(isOfBoth)
}

function read(article: Article): StoryMatch | undefined {
  if (!canBeChecked(article)) return undefined
  const headline = displayUnitsOf(article).find(({part}) => part.role === 'headline')
  if (!headline) return undefined
  const words = wordsOf(headline)
  if (words.length < FEWEST_WORDS) return undefined
  const body = bodyOf(article)
  const shared: DisplayWord[] = []
  for (const word of words) if (supportOf(body, word).grade >= GRADES.derivation) shared.push(word)
  const {lexicon} = article.language
  const coverage = coverageOf(body, words)
  const best = coverage[0]?.covered ?? 0
  return {
    headline,
    words,
    shared,
    score: (weightOfAll(shared, lexicon) / weightOfAll(words, lexicon) + best) / 2,
    lead: coverage.find(({place}) => place < LEAD_SENTENCES)?.covered ?? 0,
    lacking: weightOfAll(
      words.filter((word) => !word.isName && !shared.includes(word)),
      lexicon,
    ),
  }
}

function weightOfAll(words: readonly DisplayWord[], lexicon: Lexicon): number {
  let sum = 0
  for (const {form, isName} of words) sum += weightOf(form, isName, lexicon)
  return sum
}

/** Words that say something, each once, without the kicker's. */
function wordsOf({words, kicker}: DisplayUnit): DisplayWord[] {
  const content = words.filter(({isContent, start}) => isContent && !(kicker && start < kicker.end))
  return [...new Map(content.map((word) => [word.form, word])).values()]
}
