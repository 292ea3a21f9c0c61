import type {Lexicon} from '#language'
import type {Span} from '#text'
import type {Body, BodyTerm} from './body.js'
import type {DisplayClause} from './clauses.js'
import type {DisplayUnit, DisplayWord} from './display.js'
import {FIELDS} from './fields.js'
import type {Field} from './fields.js'
import {endOfPhrase, phrasesOf} from './phrase.js'
import type {Phrase} from './phrase.js'
import {SUPPORTED, supportOf} from './support.js'
import {coverageOf} from './support.js'

/** A claim of display text that something grave has happened. */
export interface GraveClaim extends Span {
  readonly field: Field
  readonly unit: DisplayUnit
  /** The clause it stands in. */
  readonly clause: DisplayClause
  /** The words that make the claim: “shot dead”. */
  readonly words: readonly DisplayWord[]
}

/** What the body has for a grave claim. */
export interface GraveEvidence {
  /** Places in `Body.sentences` that speak of anything in the field. */
  readonly places: readonly number[]
  /** Those of them that may speak of what the claim speaks of. */
  readonly bound: readonly number[]
}

interface ReadField {
  readonly field: Field
  readonly claims: readonly Phrase[]
  readonly idioms: readonly Phrase[]
  readonly evidence: readonly Phrase[]
}

const READ: readonly ReadField[] = FIELDS.map((field) => ({
  field,
  claims: phrasesOf(field.claims),
  idioms: phrasesOf(field.idioms ?? ''),
  evidence: phrasesOf(field.evidence),
}))

/** Fields by the first word of what claims them, so that a word is looked up and not searched for. */
const BY_FIRST_WORD: ReadonlyMap<
  string,
  ReadonlyArray<readonly [ReadField, Phrase]>
> = byFirstWord()

function byFirstWord() {
  const map = new Map<string, Array<readonly [ReadField, Phrase]>>()
  for (const read of READ) {
    for (const phrase of read.claims) {
      const {text} = phrase[0]!
      map.set(text, [...(map.get(text) ?? []), [read, phrase]])
    }
  }
  return map
}

/** The grave claims of a part, each field once for a clause; idioms and names are none. */
export function graveClaimsOf(unit: DisplayUnit): GraveClaim[] {
  const claims: GraveClaim[] = []
  for (const clause of unit.clauses) {
    const seen = new Set<string>()
    for (const [at, word] of clause.words.entries()) {
      for (const claim of claimsAt(unit, clause, word, at)) {
        if (seen.has(claim.field.id)) continue
        seen.add(claim.field.id)
        claims.push(claim)
      }
    }
  }
  return claims
}

function* claimsAt(
  unit: DisplayUnit,
  clause: DisplayClause,
  word: DisplayWord,
  at: number,
): Iterable<GraveClaim> {
  const keys = new Set([word.form, ...word.lemmas])
  for (const key of keys) {
    for (const [read, phrase] of BY_FIRST_WORD.get(key) ?? []) {
      const {lexicon} = unit.article.language
      const words = clause.words.map((own) => own.word)
      const last = endOfPhrase(phrase, words, at, lexicon)
      if (last === undefined) continue
      const own = clause.words.slice(at, last + 1)
      if (own.some(({isName, isContent}) => isName && isContent)) continue
      if (isIdiom(read, clause, at, lexicon)) continue
      yield {
        field: read.field,
        unit,
        clause,
        words: own,
        start: own[0]!.start,
        end: own.at(-1)!.end,
      }
    }
  }
}

/** An idiom has the word in it, at its head or up to four words behind. */
function isIdiom(
  {idioms}: ReadField,
  {words}: DisplayClause,
  at: number,
  lexicon: Lexicon,
): boolean {
  const near = words.slice(Math.max(0, at - 4), at + 8).map(({word}) => word)
  return idioms.some((phrase) =>
    near.some((_, first) => endOfPhrase(phrase, near, first, lexicon) !== undefined),
  )
}

const evidences = new WeakMap<Body, Map<string, readonly number[]>>()

/** The sentences that have a word of the field, by their places. */
function placesOfField(body: Body, {field, evidence}: ReadField): readonly number[] {
  let known = evidences.get(body)
  if (!known) evidences.set(body, (known = new Map()))
  let places = known.get(field.id)
  if (!places) known.set(field.id, (places = foundInBody(body, evidence)))
  return places
}

function foundInBody(body: Body, evidence: readonly Phrase[]): number[] {
  const places = new Set<number>()
  const {words, language} = body.article
  for (const phrase of evidence) {
    for (const term of termsOfFirst(body, phrase)) {
      if (phrase.length === 1) for (const place of term.places) places.add(place)
      else {
        for (const {index, sentence} of term.words) {
          const end = endOfPhrase(phrase, words, index, language.lexicon)
          if (end !== undefined) places.add(body.placeOf(sentence)!)
        }
      }
    }
  }
  return [...places].sort((a, b) => a - b)
}

function termsOfFirst(body: Body, [first]: Phrase): readonly BodyTerm[] {
  const {kind, text} = first!
  if (kind === 'lemma') return body.termsOfLemma(text)
  if (kind === 'form') return [body.term(text)].filter((term) => term !== undefined)
  return [...body.terms].filter(({form}) => form.startsWith(text))
}

/** How much of a claim a sentence has that is taken to speak of it, whoever it names. */
const COVERS = 0.5

/** What the body has for the claim, and whether it may be of the claim's subject. */
export function graveEvidence(body: Body, claim: GraveClaim): GraveEvidence {
  const read = READ.find(({field}) => field === claim.field)!
  const places = [...new Set([...placesOfField(body, read), ...placesOfWords(body, claim)])]
  if (places.length === 0) return {places, bound: places}
  const near = placesNearSubject(body, claim)
  if (!near) return {places, bound: places}
  const covering = new Set(
    coverageOf(body, claim.clause.words)
      .filter(({covered}) => covered >= COVERS)
      .map(({place}) => place),
  )
  return {places, bound: places.filter((place) => near.has(place) || covering.has(place))}
}

/** Sentences that have the claim's own words, or say the same in others. */
function placesOfWords(body: Body, {words}: GraveClaim): number[] {
  const content = words.filter(({isContent}) => isContent)
  return content.length === 1
    ? [...supportOf(body, content[0]!).grades]
        .filter(([, grade]) => grade >= SUPPORTED)
        .map(([place]) => place)
    : []
}

/** Sentences round a mention of the claim's subject; undefined where it has none that the body names. */
function placesNearSubject(body: Body, claim: GraveClaim): ReadonlySet<number> | undefined {
  const names = subjectOf(claim).filter(({isName}) => isName)
  const mentions = names.flatMap((word) => body.term(word.form)?.places ?? [])
  if (mentions.length === 0) return undefined
  return new Set(mentions.flatMap((place) => [place - 1, place, place + 1]))
}

function subjectOf({clause, words}: GraveClaim): readonly DisplayWord[] {
  if (clause.subject.some(({isName}) => isName)) return clause.subject
  return clause.words.filter((word) => !words.includes(word))
}
