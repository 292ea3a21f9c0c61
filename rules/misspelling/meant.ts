import type {Article} from '#article'
import type {Lexicon} from '#language'
import {inCaseOf} from '#text'
import type {Word} from '#text'

/** Spellings that are weighed by what stands around the word, and nats between the first and the last. */
const WEIGHED = 10
const WORTH_WEIGHING = 8
/** How many are shown, and how much less likely than the best the last may be. */
const SHOWN = 3
const WORTH_SHOWING = 5

/** What was meant, best first, in the word's case: by the slip, by how common, by how it suits the place. */
export function meantBy(word: Word, article: Article): string[] {
  const {lexicon, ear} = article.language
  const variety = article.variety ?? 'american'
  const spellings = lexicon.candidates(word.normal, variety, WEIGHED, WORTH_WEIGHING)
  const block = article.blocks[word.block]!
  const span = {start: word.start - block.start, end: word.end - block.start}
  const texts = spellings.map(({text}) => text)
  const suitedness = ear.wordings.suitedness(article.slice(block), span, texts)
  const weighed = spellings
    .map(({text, cost}, at) => ({text, worth: suitedness[at]! - cost}))
    .sort((a, b) => b.worth - a.worth || (a.text < b.text ? -1 : 1))
  const least = (weighed[0]?.worth ?? 0) - WORTH_SHOWING
  const near = weighed
    .filter(({worth}) => worth >= least)
    .map(({text}) => inCaseOf(word.text, text))
  return [...initialsIn(word.normal, lexicon), ...near].slice(0, SHOWN)
}

/** “cpus” for “CPUs”: initials have their capitals in the plural too. */
function initialsIn(word: string, lexicon: Lexicon): string[] {
  const stem = word.endsWith('s') ? word.slice(0, -1) : ''
  if (!lexicon.isName(stem) || lexicon.has(stem)) return []
  const initials = stem.toUpperCase()
  return lexicon.suggest(stem, 'american', SHOWN).includes(initials) ? [`${initials}s`] : []
}
