import type {Article} from '#article'
import type {Word} from '#text'
import type {WordClass} from './classes.js'

/** One place of a phrase, as written between two spaces. */
interface Slot {
  /** A guard takes up no word: it says which may not stand there. */
  readonly isGuard: boolean
  /** Content with no word, where a sentence starts or where words stop. */
  readonly atStart: boolean
  readonly atEnd: boolean
  readonly words: ReadonlySet<string>
  readonly classes: readonly WordClass[]
  /** What stands instead of a faulty word. */
  readonly repairs: ReadonlyMap<string, string>
  readonly isOptional: boolean
  readonly mayHaveComma: boolean
  /** Whether it is part of the phrase that a finding quotes. */
  readonly isQuoted: boolean
}

export interface Pattern {
  readonly slots: readonly Slot[]
  /** The slot that the search starts from: the first faulty word, else the first plain one. */
  readonly anchor: number
}

/** A word of the copy with the repair that its slot has for it. */
export interface BoundWord {
  readonly word: Word
  readonly repair: string | undefined
  readonly isQuoted: boolean
}

/**
 * Reads a phrase.
 * @throws TypeError for a class that is not known, or a phrase with no plain word to search for.
 */
export function readPattern(phrase: string, classes: ReadonlyMap<string, WordClass>): Pattern {
  let isQuoted = !phrase.includes('[')
  const slots = phrase.split(' ').map((written) => {
    if (written.startsWith('[')) isQuoted = true
    const slot = readSlot(written.replace(/^\[|\](?=,?$)/g, ''), isQuoted, classes)
    if (/\],?$/.test(written)) isQuoted = false
    return slot
  })
  const faulty = slots.findIndex(({repairs, isOptional}) => repairs.size > 0 && !isOptional)
  const anchor = faulty < 0 ? slots.findIndex(isPlain) : faulty
  if (anchor < 0) throw new TypeError(`Phrase “${phrase}” has no word to search for`)
  return {slots, anchor}
}

function isPlain({isGuard, atStart, atEnd, words, classes, isOptional}: Slot): boolean {
  return !isGuard && !atStart && !atEnd && words.size > 0 && classes.length === 0 && !isOptional
}

function readSlot(written: string, isQuoted: boolean, known: ReadonlyMap<string, WordClass>): Slot {
  const mayHaveComma = written.endsWith(',')
  const marked = mayHaveComma ? written.slice(0, -1) : written
  const isOptional = marked.endsWith('?')
  const isGuard = marked.startsWith('!')
  const choices = marked.slice(isGuard ? 1 : 0, isOptional ? -1 : undefined).split('|')
  const words = new Set<string>()
  const repairs = new Map<string, string>()
  for (const choice of choices.filter((text) => !text.startsWith('@'))) {
    const [word, repair] = choice.split('=') as [string, string | undefined]
    words.add(word)
    if (repair !== undefined) repairs.set(word, repair.replaceAll('_', ' '))
  }
  const names = choices.filter((text) => text.startsWith('@') && !EDGES.has(text))
  return {
    isGuard,
    atStart: choices.includes('@start'),
    atEnd: choices.includes('@end'),
    words,
    classes: names.map((name) => classNamed(name, known)),
    repairs,
    isOptional,
    mayHaveComma,
    isQuoted,
  }
}

const EDGES: ReadonlySet<string> = new Set(['@start', '@end'])

function classNamed(name: string, known: ReadonlyMap<string, WordClass>): WordClass {
  const found = known.get(name.slice(1))
  if (!found) throw new TypeError(`No class of words is called “${name}”`)
  return found
}

/** The words that the pattern binds with its anchor at `index`, in text order. */
export function bindAt(
  article: Article,
  {slots, anchor}: Pattern,
  index: number,
): readonly BoundWord[] | undefined {
  const words: BoundWord[] = []
  if (!bindFrom(article, slots, anchor - 1, index, -1, words)) return undefined
  words.reverse()
  words.push(bound(slots[anchor]!, article.words[index]!))
  return bindFrom(article, slots, anchor + 1, index, 1, words) ? words : undefined
}

/**
 * Adds the words of the slots from `at` to the end that `step` leads to, the nearest first, and tells whether all
 * could be bound; optional slots are filled if they can be.
 */
function bindFrom(
  article: Article,
  slots: readonly Slot[],
  at: number,
  index: number,
  step: 1 | -1,
  words: BoundWord[],
): boolean {
  if (at < 0 || at === slots.length) return true
  const slot = slots[at]!
  const mayHaveComma = (step > 0 ? slots[at - 1]! : slot).mayHaveComma
  const word = index + step < 0 ? undefined : article.words[index + step]
  const isAdmitted =
    word !== undefined && admits(slot, word) && isBeside(article, index, step, mayHaveComma)
  if (isAdmitted && slot.isGuard) return false
  if (isAdmitted) {
    words.push(bound(slot, word))
    if (bindFrom(article, slots, at + step, index + step, step, words)) return true
    words.pop()
  }
  const isContent =
    slot.isGuard ||
    slot.isOptional ||
    (slot.atEnd && wordsStop(article, index)) ||
    (slot.atStart && startsSentence(article, index))
  return isContent && bindFrom(article, slots, at + step, index, step, words)
}

/** Whether a mark follows the word at once, or a dash, or nothing: not a figure or an opening mark. */
function wordsStop({words, text}: Article, index: number): boolean {
  const word = words[index]!
  const next = words[index + 1]
  if (!next || next.block !== word.block) return true
  return /^(?:\S|\s+[–—-])/.test(text.slice(word.end, next.start))
}

function startsSentence({words}: Article, index: number): boolean {
  return words[index - 1]?.sentence !== words[index]!.sentence
}

function admits({words, classes}: Slot, word: Word): boolean {
  if (words.has(word.normal)) return true
  for (const belongs of classes) if (belongs(word)) return true
  return false
}

function bound({repairs, isQuoted}: Slot, word: Word): BoundWord {
  return {word, repair: repairs.get(word.normal), isQuoted}
}

/** Whether only white space (or one comma, if it may) and no block end stands before the next word. */
function isBeside(
  {words, text}: Article,
  index: number,
  step: 1 | -1,
  mayHaveComma: boolean,
): boolean {
  const left = words[step > 0 ? index : index - 1]!
  const right = words[left.index + 1]!
  if (left.block !== right.block) return false
  const between = text.slice(left.end, right.start)
  return between === ' ' || (mayHaveComma ? /^,?\s+$/ : /^\s+$/).test(between)
}
