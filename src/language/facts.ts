import type {WordGraph} from './graph.js'

/** What the lexicon knows of a word, one bit each. */
export const Flag = {
  /** Spelt so in American English. */
  american: 1,
  /** Spelt so in British English. */
  british: 2,
  /** Written with a capital: “Monday”, “Paris”. The word may stand in lower case too. */
  name: 4,
  /** Written in capitals: “NATO”. */
  initialism: 8,
  /** Never suggested: coarse words, and the rare ones of the published lists. */
  unsuggested: 16,
  /** From the supplement, not from a dictionary. */
  supplement: 32,
} as const

/** Frequencies are kept as 1 + log2(count) × this, in a byte. */
export const FREQUENCY_STEPS = 11

/** Occurrences per million words that a frequency byte stands for. */
export function perMillion(graph: WordGraph, byte: number): number {
  return byte === 0 ? 0 : (2 ** ((byte - 1) / FREQUENCY_STEPS) * 1e6) / graph.corpusSize
}
