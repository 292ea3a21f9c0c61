import type {Lexicon} from '#language'
import type {Word} from '#text'
import type {Body, BodyTerm} from './body.js'
import {formOf, isContent, lemmasOf} from './words.js'

/** How one word of a phrase is told; “end” is no word, but that none follows. */
interface Slot {
  readonly kind: 'lemma' | 'form' | 'opening' | 'end'
  readonly text: string
}

/** Words that follow one another, with at most one word between two of them. */
export type Phrase = readonly Slot[]

/** Reads `word`, `=word`, `word*`, `word_word` and `word_$`, as `FIELDS` writes them, with spaces between. */
export function phrasesOf(written: string): Phrase[] {
  return written
    .trim()
    .split(/\s+/)
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split('_').map(slotOf))
}

function slotOf(text: string): Slot {
  if (text === '$') return {kind: 'end', text}
  if (text.startsWith('=')) return {kind: 'form', text: text.slice(1)}
  if (text.endsWith('*')) return {kind: 'opening', text: text.slice(0, -1)}
  return {kind: 'lemma', text}
}

/**
 * The last of the words that a phrase takes when it begins with the word at `first`, as a place in
 * `words`; undefined where it does not stand there.
 */
export function endOfPhrase(
  phrase: Phrase,
  words: readonly Word[],
  first: number,
  lexicon: Lexicon,
): number | undefined {
  if (!fits(phrase[0]!, words[first], lexicon)) return undefined
  let at = first
  for (const slot of phrase.slice(1)) {
    if (slot.kind === 'end') return words[at + 1] ? undefined : at
    if (fits(slot, words[at + 1], lexicon)) at += 1
    else if (fits(slot, words[at + 2], lexicon)) at += 2
    else return undefined
  }
  return at
}

function fits({kind, text}: Slot, word: Word | undefined, lexicon: Lexicon): boolean {
  if (!word) return false
  const form = formOf(word.normal)
  if (form === text || word.normal === text) return true
  if (kind === 'opening') return form.startsWith(text)
  return kind === 'lemma' && lemmasOf(form, lexicon).includes(text)
}

/** The sentences that have any of the phrases, as places in `Body.sentences`, in order. */
export function placesOfPhrases(body: Body, phrases: readonly Phrase[]): number[] {
  const places = new Set(wordsOfPhrases(body, phrases).map(({sentence}) => body.placeOf(sentence)!))
  return [...places].sort((a, b) => a - b)
}

/** The words of the body that any of the phrases begins with. */
export function wordsOfPhrases(body: Body, phrases: readonly Phrase[]): Word[] {
  const {words, language} = body.article
  const found: Word[] = []
  for (const phrase of phrases) {
    for (const first of firstWords(body, phrase)) {
      const isThere =
        phrase.length === 1 ||
        endOfPhrase(phrase, words, first.index, language.lexicon) !== undefined
      if (isThere) found.push(first)
    }
  }
  return found
}

/** The words of the body that the first slot of a phrase takes; by itself a little word says nothing. */
function firstWords(body: Body, [first, ...others]: Phrase): readonly Word[] {
  const {kind, text} = first!
  if (kind === 'opening') return wordsOf(body.termsOpeningWith(text))
  if (others.length > 0 && !isContent(text)) return body.littleWords(text)
  if (kind === 'lemma') return wordsOf(body.termsOfLemma(text))
  return body.term(text)?.words ?? []
}

function wordsOf(terms: readonly BodyTerm[]): Word[] {
  return terms.flatMap(({words}) => words)
}
