import type {Article} from '#article'
import type {Word} from '#text'

/** What “an” is written for, each with nats by which the slip is rarer than the wrong article. */
const MEANT: ReadonlyArray<readonly [word: string, cost: number]> = [
  ['a', 0],
  ['and', 0.5],
  ['in', 1.5],
  ['on', 1.5],
  ['any', 1.5],
  ['as', 2],
  ['can', 2],
  ['at', 2.5],
]
/** Below 1, as for misspelt words: small differences of frequency tell little. */
const FREQUENCY_WEIGHT = 0.8
/** How many are shown, and how much less likely than the best the last may be. */
const SHOWN = 3
const WORTH_SHOWING = 5

/**
 * What was meant by an “an” that cannot be the article, by what stands around it, best first; the
 * article where there is no language data to ask.
 */
export function meantByAn(word: Word, article: Article): string[] {
  if (!article.hasLanguage) return ['a']
  const {lexicon, ear} = article.language
  const block = article.blocks[word.block]!
  const span = {start: word.start - block.start, end: word.end - block.start}
  const words = MEANT.map(([text]) => text)
  const suitedness = ear.wordings.suitedness(article.slice(block), span, words)
  const weighed = MEANT.map(([text, cost], at) => {
    const frequency = FREQUENCY_WEIGHT * Math.log(lexicon.frequency(text))
    return {text, worth: suitedness[at]! + frequency - cost}
  }).sort((a, b) => b.worth - a.worth)
  return weighed
    .filter(({worth}) => worth >= weighed[0]!.worth - WORTH_SHOWING)
    .slice(0, SHOWN)
    .map(({text}) => text)
}
