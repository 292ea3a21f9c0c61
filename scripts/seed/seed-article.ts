import {Article} from '#article'
import type {Language} from '#language'
import {indexOfTree, parseText} from '#text'
import type {Word} from '#text'
import {plantExtraWord} from './extra-word.js'
import {kinds, shares} from './fault.js'
import type {Draft, Fault, Ground, Kind, Planter} from './fault.js'
import {plantFunctionWord} from './function-word.js'
import {plantInflection} from './inflection.js'
import {plantMissingWord} from './missing-word.js'
import {plantNonWord} from './non-word.js'
import {placesIn} from './places.js'
import {Random} from './random.js'
import {plantRealWord} from './real-word.js'

export interface SeedOptions {
  /** The same seed on the same text plants the same faults. */
  readonly seed: number
  readonly language: Language
  /** Running words for each fault; 110 unless told. */
  readonly wordsPerFault?: number
  /** Kinds to plant, in the proportion of their shares; all unless told. */
  readonly only?: readonly Kind[]
  /** Plants words too that are seldom typed by chance, as what learns from the copy must see. */
  readonly isRareToo?: boolean
}

/** A clean text with faults in it, the first fault first. */
export interface Seeded {
  readonly text: string
  readonly faults: readonly Fault[]
}

const WORDS_PER_FAULT = 110
/** Faults stand at least this many words apart, so that each is judged among sound copy. */
const WORDS_APART = 15

const planters: Readonly<Record<Kind, Planter>> = {
  'real-word': plantRealWord,
  inflection: plantInflection,
  'missing-word': plantMissingWord,
  'function-word': plantFunctionWord,
  'non-word': plantNonWord,
  'extra-word': plantExtraWord,
}

export interface Planted extends Draft {
  readonly kind: Kind
  /** Place of the word it was planted at. */
  readonly index: number
}

/**
 * Plants faults in clean copy, a headline first and a paragraph a line. Kinds are drawn by their
 * shares; faults fall only on plain words of the body.
 */
export function seedArticle(text: string, options: SeedOptions): Seeded {
  const {language, seed, wordsPerFault = WORDS_PER_FAULT, only = kinds, isRareToo = false} = options
  const random = new Random(seed)
  const article = new Article(indexOfTree(parseText(text), text), {language})
  const ground: Ground = {article, lexicon: language.lexicon, random, isRareToo}
  const places = placesIn(article, language.lexicon)
  const planted: Planted[] = []
  // A remainder of words earns its fault by chance, so that short articles get their share.
  const wanted = Math.floor(article.words.length / wordsPerFault + random.next())
  for (let count = 0; count < wanted; count++) {
    const kind = random.weighted(only, (candidate) => shares[candidate])!
    const fault = plant(kind, random.shuffled(places), planted, ground)
    if (fault) planted.push(fault)
  }
  return applied(text, planted)
}

function plant(
  kind: Kind,
  places: readonly Word[],
  planted: readonly Planted[],
  ground: Ground,
): Planted | undefined {
  for (const word of places) {
    if (planted.some(({index}) => Math.abs(index - word.index) < WORDS_APART)) continue
    const draft = planters[kind](word, ground)
    if (draft && (kind === 'extra-word' || !repeatsNeighbour(draft, word, ground)))
      return {...draft, kind, index: word.index}
  }
  return undefined
}

/** A word twice in a row is an extra one to every reader, whatever stood there. */
export function repeatsNeighbour({wrong}: Draft, word: Word, {article}: Ground): boolean {
  const neighbours = [article.words[word.index - 1], article.words[word.index + 1]]
  return neighbours.some((neighbour) => neighbour?.normal === wrong.toLowerCase())
}

/** Writes the drafts into the text, and says where in it they stand now. */
export function applied(clean: string, planted: readonly Planted[]): Seeded {
  const faults: Fault[] = []
  let text = ''
  let end = 0
  for (const {kind, span, wrong, right} of planted.toSorted(
    (a, b) => a.span.start - b.span.start,
  )) {
    text += clean.slice(end, span.start)
    faults.push({kind, wrong, right, span: {start: text.length, end: text.length + wrong.length}})
    text += wrong
    end = span.end
  }
  return {text: text + clean.slice(end), faults}
}

/** The clean text again. */
export function repaired({text, faults}: Seeded): string {
  let clean = ''
  let end = 0
  for (const {span, right} of faults) {
    clean += text.slice(end, span.start) + right
    end = span.end
  }
  return clean + text.slice(end)
}
