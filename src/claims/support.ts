import type {Sentence} from '#text'
import type {Body, BodyTerm} from './body.js'
import {FAMILY_OF} from './derivations.js'
import type {DisplayWord} from './display.js'
import {HEADLINESE} from './headlinese.js'
import {kinOf, lemmasOf, weightOf} from './words.js'

/** How a word of the display text is tied to one of the body, the closest first. */
export type Bond =
  | 'exact'
  | 'lemma'
  | 'stem'
  | 'derivation'
  | 'headlinese'
  | 'synonym'
  | 'synonym-derivation'
  | 'near'
  | 'none'

/** What each bond is worth, 0 to 1, as ../shared/design/headline-claims.md proposes. */
export const GRADES: Readonly<Record<Bond, number>> = {
  exact: 1,
  lemma: 0.97,
  stem: 0.93,
  derivation: 0.85,
  headlinese: 0.85,
  synonym: 0.7,
  'synonym-derivation': 0.6,
  near: 0.45,
  none: 0,
}

/** A word with this grade or more is borne out; one with less than `UNMATCHED` is not at all. */
export const SUPPORTED = 0.7
export const UNMATCHED = 0.4

/** What in the body stands for one word of the display text. */
export interface WordSupport {
  /** The closest bond, and what it is worth. */
  readonly bond: Bond
  readonly grade: number
  /** The best grade in each sentence that has anything, by its place in `Body.sentences`. */
  readonly grades: ReadonlyMap<number, number>
  /** Terms of the body with their bonds, the closest first. */
  readonly terms: ReadonlyArray<readonly [term: BodyTerm, bond: Bond]>
}

const supports = new WeakMap<Body, Map<string, WordSupport>>()

/**
 * What in the body bears a word out, and in which sentences. Names have no synonyms: one has the
 * bonds up to “derivation” only.
 */
export function supportOf(
  body: Body,
  {form, isName}: Pick<DisplayWord, 'form' | 'isName'>,
): WordSupport {
  let known = supports.get(body)
  if (!known) supports.set(body, (known = new Map()))
  const key = isName ? `=${form}` : form
  let support = known.get(key)
  if (!support) known.set(key, (support = found(body, form, isName)))
  return support
}

function found(body: Body, form: string, isName: boolean): WordSupport {
  const bonds = new Map<BodyTerm, Bond>()
  const add = (terms: readonly BodyTerm[], bond: Bond) => {
    for (const term of terms) {
      const before = bonds.get(term)
      if (before === undefined || GRADES[bond] > GRADES[before]) bonds.set(term, bond)
    }
  }
  addOwn(body, form, add)
  if (!isName) addRelated(body, form, add)
  // What only lies near a word matters where nothing says the same.
  if (!isName && bonds.size === 0) addNear(body, form, add)
  if (form.includes('-')) addParts(body, form, add)
  const terms = [...bonds].sort(
    ([a, x], [b, y]) => GRADES[y] - GRADES[x] || a.first.index - b.first.index,
  )
  const bond = terms[0]?.[1] ?? 'none'
  return {bond, grade: GRADES[bond], grades: gradesOf(terms), terms}
}

type Add = (terms: readonly BodyTerm[], bond: Bond) => void

function addOwn(body: Body, form: string, add: Add): void {
  const {lexicon} = body.article.language
  const exact = body.term(form)
  if (exact) add([exact], 'exact')
  const {lemmas, stem} = kinOf(form, lexicon)
  for (const lemma of lemmas) add(body.termsOfLemma(lemma), 'lemma')
  if (stem !== form || body.termsOfStem(stem).length > 0) add(body.termsOfStem(stem), 'stem')
  for (const lemma of lemmas) addEach(body, FAMILY_OF.get(lemma), 'derivation', add)
}

function addRelated(body: Body, form: string, add: Add): void {
  const {lexicon, relations} = body.article.language
  for (const lemma of lemmasOf(form, lexicon)) {
    addEach(body, relations.familyOf(lemma), 'derivation', add)
    addEach(body, HEADLINESE.get(lemma), 'headlinese', add)
    for (const pair of HEADLINESE.get(lemma) ?? []) {
      addEach(body, FAMILY_OF.get(pair), 'synonym', add)
      addEach(body, relations.familyOf(pair), 'synonym', add)
    }
    addByMeaning(body, lemma, 'synonym', add)
    for (const other of relations.familyOf(lemma)) {
      addByMeaning(body, other, 'synonym-derivation', add)
    }
  }
}

function addEach(body: Body, lemmas: readonly string[] | undefined, bond: Bond, add: Add): void {
  for (const lemma of lemmas ?? []) add(body.termsOfLemma(lemma), bond)
}

function addByMeaning(body: Body, lemma: string, bond: Bond, add: Add): void {
  const {relations} = body.article.language
  for (const meaning of relations.meaningsOf(lemma)) {
    addWords(body, relations.wordsMeaning(meaning), bond, add)
  }
}

/** The terms of some lemmas; names have no meaning. */
function addWords(body: Body, lemmas: readonly string[], bond: Bond, add: Add): void {
  for (const lemma of lemmas) {
    const terms = body.termsOfLemma(lemma)
    if (terms.length > 0) {
      add(
        terms.filter(({isName}) => !isName),
        bond,
      )
    }
  }
}

/** Broader and narrower words and those beside, by way of the broader meaning they share. */
function addNear(body: Body, form: string, add: Add): void {
  const {lexicon, relations} = body.article.language
  const meanings = lemmasOf(form, lexicon).flatMap((lemma) => relations.meaningsOf(lemma))
  for (const meaning of new Set(meanings)) {
    addWords(body, relations.wordsBelow(meaning), 'near', add)
    const broader = relations.broader(meaning)
    if (broader === undefined) continue
    addWords(body, relations.wordsMeaning(broader), 'near', add)
    addWords(body, relations.wordsBelow(broader), 'near', add)
  }
}

/** “ex-minister” is borne out as far as all that it is made of. */
function addParts(body: Body, form: string, add: Add): void {
  const parts = form.split('-').filter((part) => part.length > 2)
  const found = parts.map((part) => supportOf(body, {form: part, isName: false}))
  const weakest = found.sort((a, b) => a.grade - b.grade)[0]
  if (weakest && weakest.bond !== 'none')
    add(
      weakest.terms.map(([term]) => term),
      weakest.bond,
    )
}

function gradesOf(terms: WordSupport['terms']): Map<number, number> {
  const grades = new Map<number, number>()
  for (const [{places}, bond] of terms) {
    for (const place of places) if (!grades.has(place)) grades.set(place, GRADES[bond])
  }
  return grades
}

/** How much of some words one sentence bears out. */
export interface Coverage {
  /** In `Body.sentences`. */
  readonly place: number
  readonly sentence: Sentence
  /** Weighted share of the words, 0 to 1. */
  readonly covered: number
}

/**
 * The sentences that bear out any of the words, best first, earlier ones before later ones that
 * are as good. A word weighs as much as it is rare.
 */
export function coverageOf(body: Body, words: readonly DisplayWord[]): Coverage[] {
  const {lexicon} = body.article.language
  const sums = new Float64Array(body.sentences.length)
  let total = 0
  for (const word of distinct(words)) {
    const weight = weightOf(word.form, word.isName, lexicon)
    total += weight
    for (const [place, grade] of supportOf(body, word).grades) sums[place]! += weight * grade
  }
  const coverage: Coverage[] = []
  for (let place = 0; place < sums.length; place++) {
    const covered = sums[place]! / total
    if (covered > 0) coverage.push({place, sentence: body.sentences[place]!, covered})
  }
  return coverage.sort((a, b) => b.covered - a.covered || a.place - b.place)
}

/** Of the best coverage, how much the sentence that introduces a claim has at least. */
const INTRODUCES = 0.6

/** The earliest sentence that bears the words out nearly as well as the best does. */
export function introducing(coverage: readonly Coverage[]): Coverage | undefined {
  const least = (coverage[0]?.covered ?? 0) * INTRODUCES
  const able = coverage.filter(({covered}) => covered >= least)
  return able.reduce<Coverage | undefined>(
    (first, next) => (first === undefined || next.place < first.place ? next : first),
    undefined,
  )
}

/** Weighted share of the words that the body as a whole bears out, 0 to 1. */
export function supportedShare(body: Body, words: readonly DisplayWord[]): number {
  const {lexicon} = body.article.language
  let [sum, total] = [0, 0]
  for (const word of distinct(words)) {
    const weight = weightOf(word.form, word.isName, lexicon)
    const {grade} = supportOf(body, word)
    total += weight
    if (grade >= UNMATCHED) sum += weight * grade
  }
  return total === 0 ? 1 : sum / total
}

/** Each word that says something once, however often it is said: time grows with the text. */
function distinct(words: readonly DisplayWord[]): DisplayWord[] {
  const byForm = new Map<string, DisplayWord>()
  for (const word of words) if (word.isContent) byForm.set(word.form, word)
  return [...byForm.values()]
}
