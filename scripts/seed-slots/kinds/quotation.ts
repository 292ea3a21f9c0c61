import type {Random} from '../../seed/random.js'
import type {Planted, SlotGround, SlotKind} from '../slot.js'

/** A quotation of the article that says enough to be told again. */
const SAID = /(?<=\s)"(\p{Lu}[\p{L}\p{N},' -]{50,220}[.,!])"/gu
const FEWEST_WORDS = 11

const TAGS = [
  'The same witness had told the inquiry in March: "{said}"',
  'Those who were there remember it well. "{said}" was how it was put to them.',
  'It was not the first time: "{said}"',
]
const SMALL = 'never always often really soon later perhaps once'.split(' ')
const OTHERS = 'harbour people letters money evening village answer story'.split(' ')

/** The words of a quotation told again at the end of the story, with one word that is not the same. */
function toldAgain({text, random}: SlotGround): Planted | undefined {
  const said = random.one([...text.matchAll(SAID)].map(([, words]) => words!))
  const words = said?.replace(/[.,!]$/, '.').split(' ') ?? []
  if (words.length < FEWEST_WORDS) return undefined
  const changed = withChange(random, words)
  const tag = random.one(TAGS)!
  const written = (told: readonly string[]) => tag.replace('{said}', () => told.join(' '))
  const before = text.trimEnd()
  const start = before.length + 1
  const fault = written(changed)
  return {
    text: `${before}\n${fault}\n`,
    twin: `${before}\n${written(words)}\n`,
    span: {start, end: start + fault.length},
  }
}

/** Another word, one more or one less, away from both ends. */
function withChange(random: Random, words: readonly string[]): string[] {
  const at = 2 + Math.floor(random.next() * (words.length - 4))
  const chosen = random.next()
  if (chosen < 0.4) return words.toSpliced(at, 1, random.one(OTHERS)!)
  return chosen < 0.7 ? words.toSpliced(at, 0, random.one(SMALL)!) : words.toSpliced(at, 1)
}

export const quotationKinds: readonly SlotKind[] = [
  {name: 'told-again', rule: 'altered-repeat', plant: toldAgain},
]
