import type {Article} from '#article'
import type {Span, Word} from '#text'
import {bodyOf} from './body.js'
import type {Body} from './body.js'
import {canBeChecked} from './check.js'
import type {DisplayClause} from './clauses.js'
import {statesAsFact} from './cues/assertion.js'
import {displayUnitsOf} from './display.js'
import type {DisplayUnit, DisplayWord} from './display.js'
import {isOfSubject} from './events.js'
import type {ClaimOfClause} from './events.js'
import {OUTCOMES} from './fields/outcomes.js'
import type {Outcome} from './fields/outcomes.js'
import {endOfPhrase, phrasesOf, wordsOfPhrases} from './phrase.js'
import type {Phrase} from './phrase.js'

/** Display text that tells how something ended, over a body that tells of the contrary alone. */
export interface ContraryOutcome extends Span {
  readonly outcome: Outcome
  readonly unit: DisplayUnit
  /** The body's words for the contrary, and the sentence that has them. */
  readonly contrary: Span
  readonly sentence: number
}

interface ReadOutcome {
  readonly outcome: Outcome
  readonly claims: readonly Phrase[]
  readonly evidence: readonly Phrase[]
  readonly contrary: readonly Phrase[]
  readonly idioms: readonly Phrase[]
}

const READ: readonly ReadOutcome[] = OUTCOMES.map((outcome) => ({
  outcome,
  claims: phrasesOf(outcome.claims),
  evidence: phrasesOf(outcome.evidence),
  contrary: phrasesOf(outcome.contrary),
  idioms: phrasesOf(outcome.idioms ?? ''),
}))

/** Outcomes that headlines, deks and captions state as facts, and that the body contradicts. */
export function contraryOutcomes(article: Article): ContraryOutcome[] {
  if (!canBeChecked(article)) return []
  return displayUnitsOf(article)
    .filter(statesAsFact)
    .flatMap((unit) => unit.clauses.flatMap((clause) => contrariesIn(unit, clause)))
}

function contrariesIn(unit: DisplayUnit, clause: DisplayClause): ContraryOutcome[] {
  const body = bodyOf(unit.article)
  return READ.flatMap((read) => {
    const words = clause.isFuture ? undefined : claimIn(clause, read, unit)
    const found = words && contraryIn(body, {unit, clause, words}, read)
    if (!found) return []
    const {start} = words[0]!
    return [{outcome: read.outcome, unit, start, end: words.at(-1)!.end, ...found}]
  })
}

/** The first words of a clause that claim an outcome, and are neither a name nor an idiom. */
function claimIn(
  {words}: DisplayClause,
  {claims, idioms}: ReadOutcome,
  {article}: DisplayUnit,
): readonly DisplayWord[] | undefined {
  const {lexicon} = article.language
  const own = words.map(({word}) => word)
  const endAt = (phrases: readonly Phrase[], at: number) =>
    Math.max(-1, ...phrases.map((phrase) => endOfPhrase(phrase, own, at, lexicon) ?? -1))
  for (const at of own.keys()) {
    const end = endAt(claims, at)
    if (end < 0 || endAt(idioms, at) >= 0 || endAt(idioms, at - 1) >= at) continue
    const found = words.slice(at, end + 1)
    if (!found.some(({isName, isContent}) => isName && isContent)) return found
  }
  return undefined
}

/** The first words of the body for the contrary, of what the claim speaks of; undefined where any bear it out. */
function contraryIn(
  body: Body,
  claim: ClaimOfClause,
  {evidence, contrary}: ReadOutcome,
): Pick<ContraryOutcome, 'contrary' | 'sentence'> | undefined {
  const contraries = spansOfPhrases(body, contrary)
  if (contraries.length === 0) return undefined
  const isOfContrary = (word: Word) =>
    contraries.some(({first, last}) => first.index <= word.index && word.index <= last.index)
  if (wordsOfPhrases(body, evidence).some((word) => !isOfContrary(word))) return undefined
  const found = contraries.find(({first}) =>
    isOfSubject(body, claim, body.placeOf(first.sentence)!),
  )
  if (!found) return undefined
  const {first, last} = found
  return {contrary: {start: first.start, end: last.end}, sentence: first.sentence}
}

interface PhraseSpan {
  readonly first: Word
  readonly last: Word
}

/** Where the body has any of the phrases, in the order of the text. */
function spansOfPhrases(body: Body, phrases: readonly Phrase[]): PhraseSpan[] {
  const {words, language} = body.article
  const spans: PhraseSpan[] = []
  for (const phrase of phrases) {
    for (const first of wordsOfPhrases(body, [phrase])) {
      const last = endOfPhrase(phrase, words, first.index, language.lexicon)
      if (last !== undefined) spans.push({first, last: words[last]!})
    }
  }
  return spans.sort((a, b) => a.first.index - b.first.index)
}
