import type {Lexicon} from '#language'
import type {Span, Word} from '#text'
import type {Body} from './body.js'
import type {DisplayClause} from './clauses.js'
import type {DisplayUnit, DisplayWord} from './display.js'
import {FIELDS} from './fields/index.js'
import type {Field} from './fields/index.js'
import {endOfPhrase, phrasesOf, placesOfPhrases, wordsOfPhrases} from './phrase.js'
import type {Phrase} from './phrase.js'
import {coverageOf, GRADES, SUPPORTED, supportOf} from './support.js'
import {lemmasOf} from './words.js'

/** A claim of display text that something grave has happened. */
export interface GraveClaim extends Span {
  readonly field: Field
  /** Fields that the same words may claim, and that bear it out as well: “beaten up”, “expelled”. */
  readonly others: readonly Field[]
  readonly unit: DisplayUnit
  /** The clause it stands in. */
  readonly clause: DisplayClause
  /** The words that make the claim: “shot dead”. */
  readonly words: readonly DisplayWord[]
}

/** Words of display text that claim something, where they stand. */
export type ClaimOfClause = Pick<GraveClaim, 'unit' | 'clause' | 'words'>

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
  readonly hints: readonly Phrase[]
}

const READ: readonly ReadField[] = FIELDS.map((field) => ({
  field,
  claims: phrasesOf(field.claims),
  idioms: phrasesOf(field.idioms ?? ''),
  evidence: phrasesOf(field.evidence),
  hints: phrasesOf(field.hints ?? ''),
}))

const READ_OF: ReadonlyMap<Field, ReadField> = new Map(READ.map((read) => [read.field, read]))

/** Words that a phrase with its gaps takes at most. */
const LONGEST_PHRASE = 8

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

/** Grave claims that are read of one part: no headline has more. */
const MOST_CLAIMS = 8

/** The grave claims of a part, each field once for a clause; idioms and names are none. */
export function graveClaimsOf(unit: DisplayUnit): GraveClaim[] {
  const claims: GraveClaim[] = []
  for (const clause of unit.clauses) {
    const seen = new Set<Field>()
    for (const [at, word] of clause.words.entries()) {
      for (const claim of together(claimsAt(unit, clause, word, at))) {
        if (claims.length === MOST_CLAIMS) return claims
        if (seen.has(claim.field)) continue
        for (const field of [claim.field, ...claim.others]) seen.add(field)
        claims.push(claim)
      }
    }
  }
  return claims
}

/** One claim for the same words, whatever fields they may claim. */
function together(claims: Iterable<GraveClaim>): Iterable<GraveClaim> {
  const byEnd = new Map<number, GraveClaim>()
  for (const claim of claims) {
    const known = byEnd.get(claim.end)
    const others = known ? [...known.others, claim.field] : []
    byEnd.set(claim.end, known ? {...known, others} : claim)
  }
  return byEnd.values()
}

function wordOf({word}: DisplayWord): Word {
  return word
}

function isTellingName({isName, isContent}: DisplayWord): boolean {
  return isName && isContent
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
      const from = clause.words.slice(at, at + LONGEST_PHRASE)
      const last = endOfPhrase(phrase, from.map(wordOf), 0, lexicon)
      if (last === undefined) continue
      const own = from.slice(0, last + 1)
      if (own.some(isTellingName)) continue
      if (isIdiom(read, clause, at, lexicon)) continue
      yield {
        field: read.field,
        others: [],
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
  const near = words.slice(Math.max(0, at - 4), at + 8).map(wordOf)
  for (const phrase of idioms) {
    for (let first = 0; first < near.length; first++) {
      if (endOfPhrase(phrase, near, first, lexicon) !== undefined) return true
    }
  }
  return false
}

interface Places {
  readonly evidence: readonly number[]
  readonly hints: readonly number[]
}

const known = new WeakMap<Body, Map<ReadField, Places>>()

/** The sentences that have a word of the field, by their places. */
function placesOfField(body: Body, read: ReadField): Places {
  let fields = known.get(body)
  if (!fields) known.set(body, (fields = new Map()))
  let places = fields.get(read)
  if (!places) {
    places = {
      evidence: placesOfPhrases(body, read.evidence),
      hints: placesOfPhrases(body, read.hints),
    }
    fields.set(read, places)
  }
  return places
}

/** How much of a claim a sentence has that is taken to speak of it, whoever it names. */
const COVERS = 0.5
/** How much of the rest of a claim a sentence has where a hint is enough. */
const SHARES = 0.25

/** What the body has for the claim, and whether it may be of the claim's subject. */
export function graveEvidence(body: Body, claim: GraveClaim): GraveEvidence {
  const telling = [claim.field, ...claim.others].map((field) =>
    placesOfField(body, READ_OF.get(field)!),
  )
  telling.push(placesOfWords(body, claim))
  const hints = hintsThatCount(body, claim, [...new Set(telling.flatMap((own) => own.hints))])
  const places = [...new Set([...telling.flatMap(({evidence}) => evidence), ...hints])].sort(
    (a, b) => a - b,
  )
  if (places.length === 0) return {places, bound: places}
  const near = placesNearSubject(body, claim)
  if (!near) return {places, bound: places}
  const covering = placesCovering(body, claim.clause.words, COVERS)
  const isBound = (place: number) =>
    near.has(place) || covering.has(place) || hasPronoun(body, place)
  return {places, bound: places.filter(isBound)}
}

/** Where the body says what the claim says, in words that would claim it in display text too, in the order of the text. */
export function graveMentions(body: Body, {field, others, words}: GraveClaim): Word[] {
  const {language} = body.article
  const fields = [field, ...others].map((one) => READ_OF.get(one)!)
  const mentions = fields.flatMap(({claims}) => wordsOfPhrases(body, claims))
  const own = words.filter(({isContent}) => isContent)
  if (own.length === 1) {
    const lemmas = lemmasOf(own[0]!.form, language.lexicon)
    mentions.push(
      ...lemmas.flatMap((lemma) => body.termsOfLemma(lemma)).flatMap((term) => term.words),
    )
  }
  return [...new Set(mentions)].sort((a, b) => a.index - b.index)
}

/** Where the body hints at anything in the claim's fields: “left” of a resignation. */
export function graveHints(body: Body, {field, others}: GraveClaim): Word[] {
  return [field, ...others].flatMap((one) => wordsOfPhrases(body, READ_OF.get(one)!.hints))
}

/** Sentences that have the claim's own word, and those that say the same in others. */
function placesOfWords(body: Body, {words}: GraveClaim): Places {
  const content = words.filter(({isContent}) => isContent)
  if (content.length !== 1) return {evidence: [], hints: []}
  const grades = [...supportOf(body, content[0]!).grades]
  return {
    evidence: grades.filter(([, grade]) => grade >= GRADES.stem).map(([place]) => place),
    hints: grades.filter(([, grade]) => grade >= SUPPORTED).map(([place]) => place),
  }
}

/** Hints in sentences that share something else with the claim, or come next to one that does. */
function hintsThatCount(body: Body, claim: GraveClaim, hints: readonly number[]): number[] {
  if (hints.length === 0) return []
  const rest = claim.clause.words.filter((word) => !claim.words.includes(word))
  const sharing = placesCovering(body, rest, SHARES)
  return hints.filter((place) => sharing.has(place))
}

function placesCovering(
  body: Body,
  words: readonly DisplayWord[],
  least: number,
): ReadonlySet<number> {
  const coverage = coverageOf(body, words).filter(({covered}) => covered >= least)
  return new Set(coverage.map(({place}) => place))
}

/** Whether a sentence speaks of what a claim speaks of, beside the words that make the claim. */
export function isOfSubject(body: Body, claim: ClaimOfClause, place: number): boolean {
  const near = placesNearSubject(body, claim)
  if (near) return near.has(place) || hasPronoun(body, place)
  const rest = claim.clause.words.filter((word) => !claim.words.includes(word))
  return placesCovering(body, rest, SHARES).has(place)
}

/** How far from a mention of its subject a story still speaks of it, in sentences. */
const REACH = 1
/** Whoever has so many mentions is spoken of in between as “he” or “the firm”. */
const OFTEN = 3
const REACH_OF_MAIN_SUBJECT = 3

/**
 * Sentences round a mention of the claim's subject. Undefined where it has none that is named, or
 * where the body lacks the name: that is another fault.
 */
function placesNearSubject(body: Body, claim: ClaimOfClause): ReadonlySet<number> | undefined {
  const head = headOfSubject(claim)
  if (!head.at(-1)?.isName) return undefined
  const names = head.filter(({isName}) => isName)
  const mentions = names.map((word) => body.term(word.form)?.places)
  if (mentions.includes(undefined)) return undefined
  const places = mentions.at(-1)!
  const reach = places.length < OFTEN ? REACH : REACH_OF_MAIN_SUBJECT
  return new Set(places.flatMap((place) => rangeRound(place, reach)))
}

const PREPOSITIONS = new Set('at by for from in near of off on outside over to with'.split(' '))

/** The subject without where it is and whose: “a plant” of “a plant in Saltby”. */
function headOfSubject({unit, clause: {subject}}: ClaimOfClause): readonly DisplayWord[] {
  const [first, last] = [subject[0]?.place ?? 0, subject.at(-1)?.place ?? 0]
  const cut = unit.words.find(
    ({form, place}) => place > first && place < last && PREPOSITIONS.has(form),
  )
  return cut ? subject.filter(({place}) => place < cut.place) : subject
}

const PRONOUNS = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself'])

/** Whom “he” stands for is not known here: it may be the claim's subject. */
function hasPronoun(body: Body, place: number): boolean {
  const words = body.article.wordsOf(body.sentences[place]!)
  return words.some(({normal}) => PRONOUNS.has(normal))
}

function rangeRound(place: number, reach: number): number[] {
  return Array.from({length: 2 * reach + 1}, (_, at) => place - reach + at)
}
