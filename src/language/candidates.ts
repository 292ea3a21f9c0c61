import {
  ENDS_STATE,
  ENDS_WORD,
  LETTER_MASK,
  NO_LETTER,
  ROOT,
  TARGET_BITS,
  TARGET_MASK,
} from './graph.js'
import type {WordGraph} from './graph.js'
import {EditCosts, soundAlikes} from './edits.js'
import {Flag, perMillion} from './facts.js'
import type {Variety} from './language.js'
import {Remembered} from './remembered.js'

/** What may have been meant by a misspelt word. */
export interface Candidate {
  readonly text: string
  /** Negative log probability, up to a constant: of the slip, and of the word by how common it is. */
  readonly cost: number
}

/** Shorter words have too many neighbours at distance 2. */
const SHORTEST_FOR_TWO_EDITS = 4

/** A second slip in one word is rarer than the first; a slip in the first letter is rare. */
const SECOND_EDIT = 2.5
const FIRST_LETTER = 4
/** A suggestion that the article's variety does not use, a name, initials: seldom meant. */
const OTHER_VARIETY = 6
const NAME_FOR_LOWER_CASE = 2.5
const INITIALISM = 9
/** The hand forgets the space less often than a letter. */
const MISSING_SPACE = 4
/** Frequency, per million, from which a two-letter word may be half of a split. */
const COMMON_SHORT_WORD = 300
/** How much less likely than the best a spelling may be and still be worth showing. */
const WORTH_SHOWING = 5
/** Below 1, for the words people misspell are rarer than those they write. */
const FREQUENCY_WEIGHT = 0.8
/** Stands in for the frequency of words the corpus lacks. */
const UNSEEN = 0.01

/** A word is asked about more than once: whether it is one at all, and what was meant at its place. */
const MOST_REMEMBERED = 20

const remembered = new WeakMap<WordGraph, Record<Variety, Remembered<readonly Candidate[]>>>()

function rankedBy(graph: WordGraph): Record<Variety, Remembered<readonly Candidate[]>> {
  let ranked = remembered.get(graph)
  if (!ranked) {
    const rankedIn = (variety: Variety) =>
      new Remembered((word) => ranking(graph, word, variety), MOST_REMEMBERED)
    ranked = {american: rankedIn('american'), british: rankedIn('british')}
    remembered.set(graph, ranked)
  }
  return ranked
}

/**
 * Spellings that were probably meant by `word`, best first: those within one edit, or two with
 * the same first letter, and pairs of words that lost the space between them, ranked by how
 * likely the slip is and how common the word.
 */
export function suggestions(
  graph: WordGraph,
  word: string,
  variety: Variety,
  most: number,
  worth = WORTH_SHOWING,
): Candidate[] {
  const candidates = rankedBy(graph)[variety].get(word)
  const limit = (candidates[0]?.cost ?? 0) + worth
  return candidates.slice(0, most).filter(({cost}) => cost <= limit)
}

function ranking(graph: WordGraph, word: string, variety: Variety): Candidate[] {
  const letters = Array.from(word, (character) => graph.letterOf(character.charCodeAt(0)))
  const costs = new Neighbours(graph, letters).collect()
  const candidates: Candidate[] = []
  for (const [index, found] of costs) {
    const flags = graph.flags[index]!
    const text = writtenAs(found.text, flags)
    if ((flags & Flag.unsuggested) !== 0 || text === word) continue
    const cost = found.cost + rarity(graph, index) + strangeness(flags, variety, word)
    candidates.push({text, cost})
  }
  candidates.push(...splits(graph, word))
  return candidates.sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1))
}

function writtenAs(text: string, flags: number): string {
  if ((flags & (Flag.american | Flag.british)) !== 0) return text
  if ((flags & Flag.name) !== 0) return text.charAt(0).toUpperCase() + text.slice(1)
  return text.toUpperCase()
}

function rarity(graph: WordGraph, index: number): number {
  return -FREQUENCY_WEIGHT * Math.log(UNSEEN + perMillion(graph, graph.frequencies[index]!))
}

function strangeness(flags: number, variety: Variety, word: string): number {
  if ((flags & Flag[variety]) !== 0) return 0
  if ((flags & (Flag.american | Flag.british)) !== 0) return OTHER_VARIETY
  if ((flags & Flag.name) === 0) return INITIALISM
  return word.charAt(0) === word.charAt(0).toLowerCase() ? NAME_FOR_LOWER_CASE : 0
}

/** The word read as two that lost their space: “alot”, “ofthe”. */
function splits(graph: WordGraph, word: string): Candidate[] {
  const found: Candidate[] = []
  for (let at = 1; at < word.length; at++) {
    const left = partFrequency(graph, word.slice(0, at))
    const right = left > 0 ? partFrequency(graph, word.slice(at)) : 0
    if (right === 0) continue
    const text = `${word.slice(0, at)} ${word.slice(at)}`
    found.push({text, cost: MISSING_SPACE - Math.log(UNSEEN + (left * right) / 1e6)})
  }
  return found
}

/** Frequency of a word that may be half of a split; 0 for what may not. */
function partFrequency(graph: WordGraph, part: string): number {
  const index = graph.indexOf(part)
  if (index < 0 || (graph.flags[index]! & (Flag.american | Flag.british)) === 0) return 0
  if (part.length === 1 && part !== 'a') return 0
  const frequency = perMillion(graph, graph.frequencies[index]!)
  return part.length === 2 && frequency < COMMON_SHORT_WORD ? 0 : frequency
}

interface Found {
  readonly text: string
  cost: number
}

/** Walks the graph along a word, letting it stray by the edits that are left. */
class Neighbours {
  readonly #graph: WordGraph
  readonly #word: readonly number[]
  readonly #found = new Map<number, Found>()
  readonly #path: number[] = []
  readonly #costs: EditCosts

  constructor(graph: WordGraph, word: readonly number[]) {
    this.#graph = graph
    this.#word = word
    this.#costs = new EditCosts(graph)
  }

  /** What was found, by word number, with the cost of the cheapest way there. */
  collect(): Map<number, Found> {
    const edits = this.#word.length >= SHORTEST_FOR_TWO_EDITS ? 2 : 1
    this.#visit(ROOT, 0, edits, 0, 0, false)
    return this.#found
  }

  /**
   * `at`: letters of the word used up; `cost`: of the edits so far; `index`: words that sort
   * before this path; `ends`: whether the path so far is a word (of number `index` − 1).
   */
  #visit(
    state: number,
    at: number,
    edits: number,
    cost: number,
    index: number,
    ends: boolean,
  ): void {
    const word = this.#word
    if (at === word.length && ends) this.#keep(index - 1, cost)
    const typed = word[at] ?? NO_LETTER
    if (edits > 0 && at < word.length) {
      this.#visit(state, at + 1, this.#left(edits, at), cost + this.#extra(at, edits), index, ends)
      this.#soundAlike(state, at, edits, cost, index)
    }
    if (state === 0 || (edits === 0 && at === word.length)) return
    const {edges, before} = this.#graph
    for (let edge = state; ; edge++) {
      const cell = edges[edge]!
      const letter = (cell >>> TARGET_BITS) & LETTER_MASK
      if (edits > 0 || letter === typed) {
        const next = (cell & ENDS_WORD) !== 0
        this.#step(cell & TARGET_MASK, letter, at, edits, cost, index + before[edge]!, next)
        if (edits === 0) return
      }
      if ((cell & ENDS_STATE) !== 0) return
    }
  }

  #step(
    target: number,
    letter: number,
    at: number,
    edits: number,
    cost: number,
    index: number,
    ends: boolean,
  ): void {
    const word = this.#word
    const typed = word[at] ?? NO_LETTER
    const after = index + (ends ? 1 : 0)
    const previous = this.#path.at(-1) ?? NO_LETTER
    this.#path.push(letter)
    if (letter === typed) this.#visit(target, at + 1, edits, cost, after, ends)
    if (edits > 0) {
      const left = this.#left(edits, at)
      const slip = this.#place(at, edits)
      const missing = this.#costs.missing(letter, previous, typed) + slip
      this.#visit(target, at, left, cost + missing, after, ends)
      if (at < word.length && letter !== typed) {
        const wrong = this.#costs.wrong(typed, letter) + slip
        this.#visit(target, at + 1, left, cost + wrong, after, ends)
        if (word[at + 1] === letter) this.#swap(target, at, edits, cost, after)
      }
    }
    this.#path.pop()
  }

  #swap(state: number, at: number, edits: number, cost: number, index: number): void {
    const cost2 = cost + this.#costs.swapped + (edits < 2 ? SECOND_EDIT : 0)
    this.#follow([this.#word[at]!], state, at + 2, edits - 1, cost2, index)
  }

  /** Tries the letters that sound like those that stand here: “f” for “ph”. */
  #soundAlike(state: number, at: number, edits: number, cost: number, index: number): void {
    for (const {typed, meant, price} of soundAlikes(this.#graph, this.#word[at]!)) {
      if (!typed.every((letter, offset) => this.#word[at + offset] === letter)) continue
      const cost2 = cost + price + (edits < 2 ? SECOND_EDIT : 0)
      this.#follow(meant, state, at + typed.length, this.#left(edits, at), cost2, index)
    }
  }

  /** Visits the state that a run of letters leads to, if there is one. */
  #follow(
    letters: readonly number[],
    state: number,
    at: number,
    edits: number,
    cost: number,
    index: number,
  ): void {
    let ends = false
    for (const letter of letters) {
      const edge = this.#graph.edgeFor(state, letter)
      if (edge < 0) return
      const cell = this.#graph.edges[edge]!
      ends = (cell & ENDS_WORD) !== 0
      index += this.#graph.before[edge]! + (ends ? 1 : 0)
      state = cell & TARGET_MASK
    }
    const length = this.#path.length
    this.#path.push(...letters)
    this.#visit(state, at, edits, cost, index, ends)
    this.#path.length = length
  }

  /** Edits left after one at this letter: a changed first letter is the only edit allowed. */
  #left(edits: number, at: number): number {
    return at === 0 ? 0 : edits - 1
  }

  #place(at: number, edits: number): number {
    return (at === 0 ? FIRST_LETTER : 0) + (edits < 2 ? SECOND_EDIT : 0)
  }

  #extra(at: number, edits: number): number {
    const word = this.#word
    return this.#costs.extra(word[at]!, word[at - 1], word[at + 1]) + this.#place(at, edits)
  }

  #keep(index: number, cost: number): void {
    const known = this.#found.get(index)
    if (known === undefined) {
      const {alphabet} = this.#graph
      const text = String.fromCharCode(...this.#path.map((letter) => alphabet[letter]!))
      this.#found.set(index, {text, cost})
    } else if (cost < known.cost) known.cost = cost
  }
}
