import {bodyOf, coverageOf, endOfPhrase, phrasesOf, placesOfPhrases} from '#claims'
import type {Body, DisplayClause, DisplayUnit, DisplayWord, Phrase} from '#claims'
import type {Article} from '#article'
import type {Span} from '#text'
import {rows} from './families.js'

interface ReadFamily {
  readonly claims: readonly Phrase[]
  readonly evidence: readonly Phrase[]
  readonly idioms: readonly Phrase[]
}

/** A superlative of display text, with the clause it stands in. */
export interface Superlative extends Span {
  readonly unit: DisplayUnit
  readonly clause: DisplayClause
  readonly word: DisplayWord
  readonly family: ReadFamily
}

const FAMILIES: readonly ReadFamily[] = rows.map(({claims, evidence, idioms = ''}) => ({
  claims: phrasesOf(claims),
  evidence: phrasesOf(evidence),
  idioms: phrasesOf(idioms),
}))
const FAMILY_OF: ReadonlyMap<string, ReadFamily> = new Map(
  FAMILIES.flatMap((family) => family.claims.map(([first]) => [first!.text, family] as const)),
)

/** Superlatives that are read of one part: no headline has more. */
const MOST = 8

/** The superlatives of a part; names and set phrases (“first lady”) are none. */
export function superlativesOf(unit: DisplayUnit): Superlative[] {
  const found = unit.clauses.flatMap((clause) =>
    clause.words.flatMap((word, at) => {
      const family = FAMILY_OF.get(word.form)
      if (!family || word.isName || isIdiom(family, unit, clause, at)) return []
      return [{unit, clause, word, family, start: word.start, end: word.end}]
    }),
  )
  return found.slice(0, MOST)
}

function isIdiom(
  {idioms}: ReadFamily,
  unit: DisplayUnit,
  {words}: DisplayClause,
  at: number,
): boolean {
  const near = words.slice(Math.max(0, at - 2), at + 4).map(({word}) => word)
  const {lexicon} = unit.article.language
  return idioms.some((phrase) =>
    near.some((_, first) => endOfPhrase(phrase, near, first, lexicon) !== undefined),
  )
}

/** Of the best coverage, how much a sentence has at least that tells of the same. */
const SAME = 0.6

export interface Fault {
  /** Whether the body has the superlative, of something else. */
  readonly isElsewhere: boolean
  /** The sentence that tells best of what is called so. */
  readonly place: number | undefined
}

/** What the body lacks of a superlative; undefined where a sentence that tells of the same has it. */
export function unsupported(
  article: Article,
  {clause, word, family}: Superlative,
): Fault | undefined {
  const body = bodyOf(article)
  const rest = clause.words.filter((other) => other !== word)
  const coverage = coverageOf(body, rest)
  const best = coverage[0]
  const places = placesOf(body, family)
  if (saysOfSame(body, word, clause.words[clause.words.indexOf(word) + 1])) return undefined
  if (best) {
    const same = coverage.filter(({covered}) => covered >= best.covered * SAME)
    const near = new Set(same.flatMap(({place}) => [place - 1, place, place + 1]))
    if (places.some((place) => near.has(place))) return undefined
  }
  return {isElsewhere: places.length > 0, place: best?.place}
}

/** Whether the body says it of the same noun: “the worst night” in both. */
function saysOfSame(body: Body, word: DisplayWord, noun: DisplayWord | undefined): boolean {
  if (!noun?.isContent) return false
  const {words} = body.article
  const places = body.term(word.form)?.words ?? []
  return places.some(({index}) => words[index + 1]?.normal === noun.form)
}

const known = new WeakMap<Body, Map<ReadFamily, number[]>>()

function placesOf(body: Body, family: ReadFamily): readonly number[] {
  let families = known.get(body)
  if (!families) known.set(body, (families = new Map()))
  let places = families.get(family)
  if (!places) families.set(family, (places = placesOfPhrases(body, family.evidence)))
  return places
}
