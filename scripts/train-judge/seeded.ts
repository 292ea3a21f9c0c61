import {CAPITALISED, JOINED, Scanner, WORD} from '#language'
import type {Lexicon, Vocabulary} from '#language'
import {closedAlternatives, DELETED, INSERTED} from '../../src/language/ear/closed.js'
import {inflectionsOf} from '../../src/language/ear/inflections.js'
import {distanceOf, Neighbours} from '../../src/language/ear/neighbours.js'

/** A fault that was put into copy, and what stood there. */
export interface Fault {
  readonly kind: FaultKind
  /** Offsets in the seeded text. */
  readonly start: number
  readonly end: number
  readonly original: string
}

export type FaultKind = 'real-word' | 'inflection' | 'missing' | 'function' | 'extra'

export interface Seeded {
  readonly text: string
  readonly faults: readonly Fault[]
}

/** Shares of the kinds, in per cent, as issue and design state them (non-words apart). */
const SHARES: ReadonlyArray<readonly [FaultKind, number]> = [
  ['real-word', 38],
  ['inflection', 20],
  ['missing', 18],
  ['function', 15],
  ['extra', 9],
]

/** Words between two faults, at least. */
const APART = 14

/** Puts faults into copy: same text, same seed, same faults. */
export class Seeder {
  readonly #vocabulary: Vocabulary
  readonly #lexicon: Lexicon
  readonly #neighbours: Neighbours
  readonly #scanner = new Scanner()
  readonly #closed = new Map<string, string[]>()
  readonly #little = new Set(DELETED.split(' '))
  readonly #inserted = INSERTED.split(' ')

  constructor(vocabulary: Vocabulary, lexicon: Lexicon) {
    this.#vocabulary = vocabulary
    this.#lexicon = lexicon
    this.#neighbours = new Neighbours(vocabulary, lexicon)
    for (const [form, others] of closedAlternatives()) {
      const single = others.filter((other) => other.length === 1).map(([other]) => other!)
      this.#closed.set(form, single)
    }
  }

  seed(text: string, wordsPerFault: number, seed: number): Seeded {
    const random = randomOf(seed ^ hashOf(text))
    const tokens = this.#scanner.scan(text)
    const faults: Fault[] = []
    let out = ''
    let copied = 0
    let last = -APART
    for (let at = 1; at < tokens.length - 1; at++) {
      if (at - last < APART || random() > 1 / (wordsPerFault - APART)) continue
      const change = this.#changeAt(text, tokens, at, random)
      if (!change) continue
      out += text.slice(copied, change.from)
      faults.push({
        kind: change.kind,
        start: out.length,
        end: out.length + change.to.length,
        original: text.slice(change.from, change.until),
      })
      out += change.to
      copied = change.until
      last = at
    }
    return {text: out + text.slice(copied), faults}
  }

  #changeAt(
    text: string,
    tokens: Scanner['tokens'],
    first: number,
    random: () => number,
  ): {kind: FaultKind; from: number; until: number; to: string} | undefined {
    const kind = pick(SHARES, random)
    // The first word from here that takes a fault of the kind.
    for (let at = first; at < Math.min(first + 12, tokens.length - 1); at++) {
      const flags = tokens.flags[at]!
      const isPlain = (flags & (CAPITALISED | JOINED)) === 0 && (flags & WORD) !== 0
      if (!isPlain || (tokens.flags[at - 1]! & JOINED) !== 0) continue
      const from = tokens.start[at]!
      const until = tokens.end[at]!
      const word = text.slice(from, until)
      if (!/^[a-z]+$/.test(word) || text[from - 1] !== ' ') continue
      const to = this.#wordFor(kind, word, random)
      if (to === undefined) continue
      if (kind === 'missing') return {kind, from: from - 1, until, to: ''}
      if (kind === 'extra') return {kind, from, until: from, to: `${to} `}
      return {kind, from, until, to}
    }
    return undefined
  }

  #wordFor(kind: FaultKind, word: string, random: () => number): string | undefined {
    if (kind === 'missing') return this.#little.has(word) || random() < 0.12 ? '' : undefined
    if (kind === 'extra') {
      if (random() < 0.35) return word.length < 7 ? word : undefined
      return this.#inserted[Math.floor(random() * this.#inserted.length)]
    }
    if (kind === 'function') return one(this.#closed.get(word) ?? [], random)
    if (!this.#lexicon.has(word)) return undefined
    if (kind === 'inflection') {
      if (this.#little.has(word)) return undefined
      const isWord = (form: string) =>
        this.#lexicon.has(form) && this.#lexicon.frequency(form) > 0.5
      return one([...inflectionsOf(word)].filter(isWord), random)
    }
    return this.#typoOf(word, random)
  }

  /** A neighbour, nearer and commoner ones rather than others. */
  #typoOf(word: string, random: () => number): string | undefined {
    const id = this.#vocabulary.idOf(word)
    if (id === 0 || word.length < 2) return undefined
    const inflections = inflectionsOf(word)
    const weighed: Array<readonly [string, number]> = []
    const {near, far} = this.#neighbours.of(id)
    for (const other of [...near, ...far]) {
      const form = this.#vocabulary.formOf(other)
      if (inflections.has(form)) continue
      const ease = distanceOf(word, form) === 1 ? 1 : 0.06
      weighed.push([form, ease * Math.sqrt(0.5 + this.#lexicon.frequency(form))])
    }
    return weighed.length === 0 ? undefined : pick(weighed, random)
  }
}

function pick<Value>(
  weighed: ReadonlyArray<readonly [Value, number]>,
  random: () => number,
): Value {
  let left = random() * weighed.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [value, weight] of weighed) if ((left -= weight) < 0) return value
  return weighed.at(-1)![0]
}

function one(values: readonly string[], random: () => number): string | undefined {
  return values[Math.floor(random() * values.length)]
}

/** Mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function hashOf(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash
}
