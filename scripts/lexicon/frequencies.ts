import {WordGraph} from '../../src/language/graph.js'
import {FREQUENCY_STEPS} from '../../src/language/facts.js'

export {Flag} from '../../src/language/facts.js'

/** The byte that stands for a count: 1 + log2(count) in steps, 0 for none. */
export function frequencyByte(count: number): number {
  return count === 0 ? 0 : Math.min(255, 1 + Math.round(Math.log2(count) * FREQUENCY_STEPS))
}

/** The counts that a built lexicon holds. */
export function loadFrequencies(bytes: Uint8Array): {
  corpusSize: number
  countOf(word: string): number
} {
  const graph = new WordGraph(bytes)
  return {
    corpusSize: graph.corpusSize,
    countOf(word) {
      const index = graph.indexOf(word)
      const byte = index < 0 ? 0 : graph.frequencies[index]!
      return byte === 0 ? 0 : 2 ** ((byte - 1) / FREQUENCY_STEPS)
    },
  }
}
