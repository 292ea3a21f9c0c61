import {inflectionsOf} from '#language'
import type {Lexicon} from '#language'
import type {Synset, Wordnet} from './wordnet.js'

/** Per million words, all forms together: rarer words are not news. */
const LEAST_FREQUENT = 0.25

/** A meaning with more kinds below it says too little of each: “person”, “change”. */
const MOST_SISTERS = 30

export interface CutRelations {
  /** In the order of their letters. */
  readonly words: readonly string[]
  /** The meanings of each word, as places in `parents`. */
  readonly meanings: ReadonlyArray<readonly number[]>
  /** The broader meaning of each meaning, or the meaning itself where that is left out. */
  readonly parents: readonly number[]
  /** Words of the family of each word, as places in `words`. */
  readonly related: ReadonlyArray<readonly number[]>
}

/** Single words in lower case that print uses, their commonest meanings, and one step up. */
export function cutRelations({synsets, meanings}: Wordnet, lexicon: Lexicon): CutRelations {
  const words = [...meanings.keys()].filter((word) => isUsed(word, lexicon)).sort()
  const children = childrenOf(words, meanings, synsets)
  const place = new Map([...children.keys()].sort().map((id, at) => [id, at]))
  const parentOf = ({id, parents}: Synset) => {
    const parent = parents[0]
    const isNarrow = parent !== undefined && (children.get(parent)?.size ?? 0) <= MOST_SISTERS
    return isNarrow ? (place.get(parent) ?? place.get(id)!) : place.get(id)!
  }
  return {
    words,
    meanings: words.map((word) =>
      meanings
        .get(word)!
        .map((id) => place.get(id)!)
        .sort(byNumber),
    ),
    parents: [...place.keys()].map((id) => parentOf(synsets.get(id)!)),
    related: relatedOf(words, meanings, synsets),
  }
}

function isUsed(word: string, lexicon: Lexicon): boolean {
  if (!/^[a-z]{3,}$/.test(word) || !lexicon.has(word)) return false
  const forms = new Set(inflectionsOf(word).map(({text}) => text))
  let frequency = 0
  for (const form of forms) frequency += lexicon.frequency(form)
  return frequency >= LEAST_FREQUENT
}

/** Every meaning of the words and every meaning over one of those, with what stands below it. */
function childrenOf(
  words: readonly string[],
  meanings: Wordnet['meanings'],
  synsets: Wordnet['synsets'],
): Map<string, Set<string>> {
  const children = new Map<string, Set<string>>()
  const below = (id: string) => {
    if (!children.has(id)) children.set(id, new Set())
    return children.get(id)!
  }
  for (const id of words.flatMap((word) => meanings.get(word)!)) {
    below(id)
    const parent = synsets.get(id)!.parents[0]
    if (parent !== undefined) below(parent).add(id)
  }
  return children
}

/** Both ways: “arrest” leads to “arresting” as well as the other way round. */
function relatedOf(
  words: readonly string[],
  meanings: Wordnet['meanings'],
  synsets: Wordnet['synsets'],
): number[][] {
  const place = new Map(words.map((word, at) => [word, at]))
  const related = words.map(() => new Set<number>())
  for (const [at, word] of words.entries()) {
    for (const id of meanings.get(word)!) {
      const synset = synsets.get(id)!
      for (const [from, target, to] of synset.related) {
        if (synset.words[from - 1]?.toLowerCase() !== word) continue
        const other = place.get(synsets.get(target)?.words[to - 1]?.toLowerCase() ?? '')
        if (other === undefined || other === at) continue
        related[at]!.add(other)
        related[other]!.add(at)
      }
    }
  }
  return related.map((others) => [...others].sort(byNumber))
}

function byNumber(a: number, b: number): number {
  return a - b
}
