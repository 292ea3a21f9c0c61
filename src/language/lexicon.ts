import {suggestions} from './candidates.js'
import type {Candidate} from './candidates.js'
import {Flag, perMillion} from './facts.js'
import {WordGraph} from './graph.js'
import type {Variety} from './language.js'
import {Remembered} from './remembered.js'

/** The words of English with what was counted of them. No object per entry. */
export interface Lexicon {
  /** Number of entries. */
  readonly size: number
  /** Whether the lower-case form is a word, in either variety. */
  has(word: string): boolean
  /** Whether the word is spelled so in the variety. */
  isOf(word: string, variety: Variety): boolean
  /** Whether the word is known with a capital or in capitals: “Monday”, “NATO”. */
  isName(word: string): boolean
  /**
   * Occurrences per million words of the reference corpus, in lower case (names: with their
   * capital), within 4 %; 0 for words the corpus lacks.
   */
  frequency(word: string): number
  /** The place of `bytes[from..to)`, lower-case letters, among all words in alphabetical order; -1 for no word. */
  placeOf(bytes: Uint8Array, from: number, to: number): number
  /** `frequency` of the word at a place. */
  frequencyAt(place: number): number
  /** Spellings near an unknown word, best first, at most `most`; same bytes in, same list out. */
  suggest(word: string, variety: Variety, most?: number): string[]
  /** The like with what each costs, within `worth` nats of the best. */
  candidates(word: string, variety: Variety, most: number, worth: number): Candidate[]
}

/** Bases are guessed as well, several of each form. */
const MOST_REMEMBERED = 40_000

/**
 * Opens `models/lexicon.bin`, read or shared by the caller. The bytes are looked at in place,
 * so they must not change. Throws an error that says what is wrong with a file that is damaged.
 */
export function loadLexicon(bytes: Uint8Array): Lexicon {
  const graph = new WordGraph(bytes)
  const indexes = new Remembered((word) => indexOfStem(graph, word), MOST_REMEMBERED)
  const flagsOf = (word: string) => {
    const index = indexes.get(word)
    return index < 0 ? 0 : graph.flags[index]!
  }
  const frequencies = Float64Array.from({length: 256}, (_, byte) => perMillion(graph, byte))
  return {
    size: graph.size,
    has: (word) => isWordByFlags(flagsOf(word)),
    isOf: (word, variety) => (flagsOf(word) & Flag[variety]) !== 0,
    isName: (word) => (flagsOf(word) & (Flag.name | Flag.initialism)) !== 0,
    frequency(word) {
      const index = indexes.get(word)
      return index < 0 ? 0 : frequencies[graph.frequencies[index]!]!
    },
    placeOf(bytes, from, to) {
      const index = graph.indexOfBytes(bytes, from, to)
      return index >= 0 && isWordByFlags(graph.flags[index]!) ? index : -1
    },
    frequencyAt: (place) => frequencies[graph.frequencies[place]!]!,
    suggest: (word, variety, most = 3) =>
      suggestions(graph, word, variety, most).map(({text}) => text),
    candidates: (word, variety, most, worth) => suggestions(graph, word, variety, most, worth),
  }
}

function isWordByFlags(flags: number): boolean {
  return (flags & (Flag.american | Flag.british)) !== 0
}

/** The word's place, or that of the word a possessive belongs to. */
function indexOfStem(graph: WordGraph, word: string): number {
  const index = graph.indexOf(word)
  if (index >= 0 || !/['’][sS]$/.test(word)) return index
  return graph.indexOf(word, word.length - 2)
}
