import type {Article} from '#article'
import {CanBe, canBe} from '#language'
import type {Sentence} from '#text'
import {bodyOf} from '../body.js'
import type {Body} from '../body.js'
import {canBeChecked} from '../check.js'
import type {DisplayClause} from '../clauses.js'
import {displayUnitsOf} from '../display.js'
import type {DisplayUnit, DisplayWord} from '../display.js'
import {supportOf} from '../support.js'
import {LONGEST_LINE, MOST_LINES, wordsOfClaim} from './assertion.js'
import {formsOf, matchesIn} from './bearing.js'
import type {Match} from './bearing.js'
import type {Cue} from './cue.js'
import {mayHoldCue, stanceOf} from './read.js'

/** A statement of many that the body makes of some of them. */
export interface Overstatement {
  readonly unit: DisplayUnit
  readonly clause: DisplayClause
  readonly sentence: Sentence
  /** The words of the body that say “some” or “others” of what the clause tells. */
  readonly cue: Cue
  readonly match: Match
  /** Whether the line counts them or says “all”; a bare plural may mean some. */
  readonly meansAll: boolean
}

/** Sentences before “some …” in which those may be named whom it means. */
const NAMED_WITHIN = 2
/** A closer bond than a synonym's. */
const SOUND = 0.85

const PART_WORDS = new Set(
  `some several many most half few part dozens hundreds scores one two three others other another
  couple handful more any each none least up`.split(/\s+/),
)

/**
 * Statements of several that the body makes of “some … while others …” or of “some of the …”.
 * Bare plurals are generic in headlines (“MPs back bill”), so that without such a contrast only a
 * number or “all” counts as meaning everyone.
 */
export function overstatedScopes(article: Article): Overstatement[] {
  if (!canBeChecked(article)) return []
  const found: Overstatement[] = []
  for (const unit of displayUnitsOf(article)) {
    if (unit.part.role !== 'headline' && unit.part.role !== 'dek') continue
    if (unit.isQuestion || unit.words.length > LONGEST_LINE) continue
    if (found.length === MOST_LINES) break
    for (const clause of unit.clauses) {
      const overstated = overstatement(bodyOf(article), unit, clause)
      if (!overstated) continue
      found.push(overstated)
      break
    }
  }
  return found
}

function overstatement(
  body: Body,
  unit: DisplayUnit,
  clause: DisplayClause,
): Overstatement | undefined {
  const {verb} = clause
  if (!verb || !isPlural(body.article, clause) || isPartial(unit, clause)) return undefined
  const meansAll = countsAll(unit, clause)
  const forms = formsOf(body, wordsOfClaim(clause))
  for (const place of placesTelling(body, verb)) {
    const sentence = body.sentences[place]!
    const matches = matchesIn(body, sentence, forms)
    const {cues, clauses} = stanceOf(body.article, sentence)
    const isDeed = ({isVerb, word}: Match) =>
      isVerb || cues.some(({tier, endWord}) => tier === 'partitive' && endWord === word.index)
    const match = matches.find((each) => each.claim === verb && each.grade >= SOUND && isDeed(each))
    if (!match) continue
    const parts = cues.filter(
      (cue) => cue.tier === 'partitive' && opensClause(cue, clauses.at(cue.firstWord).firstWord),
    )
    const cue = parts.find((part) => part.governs(match.word.index))
    if (!cue) continue
    const isContrast = parts.some(
      (part) => clauses.at(part.firstWord) !== clauses.at(cue.firstWord),
    )
    if (!isContrast && !(meansAll && isOfThem(cue))) continue
    if (!isNamed(body, place, clause)) continue
    if (!isContrast && isSaidOfAll(body, place, clause)) continue
    return {unit, clause, sentence, cue, match, meansAll}
  }
  return undefined
}

/** The sentences that have the verb and may say it of some: the others need not be read. */
function placesTelling(body: Body, verb: DisplayWord): number[] {
  return [...supportOf(body, verb).grades]
    .filter(([, grade]) => grade >= SOUND)
    .map(([place]) => place)
    .filter((place) => mayHoldCue(body.article, body.sentences[place]!, 'partitive'))
    .sort((a, b) => a - b)
}

/** “Some have left”: the part is the subject of its clause. */
function opensClause({firstWord, phrase}: Cue, clauseStart: number): boolean {
  return firstWord <= clauseStart + 1 && !phrase.startsWith('at|up')
}

/** “some of these men” names whose part it is. */
function isOfThem({phrase}: Cue): boolean {
  return phrase.includes(' of ')
}

/** Whether the subject of the claim, or all of them, stand shortly before. */
function isNamed(body: Body, place: number, clause: DisplayClause): boolean {
  const forms = formsOf(body, clause.subject)
  return body.sentences
    .slice(Math.max(0, place - NAMED_WITHIN), place + 1)
    .some((sentence) => matchesIn(body, sentence, forms).length > 0)
}

function isSaidOfAll(body: Body, place: number, clause: DisplayClause): boolean {
  const forms = formsOf(body, wordsOfClaim(clause))
  return body.sentences.slice(0, READ_FOR_ALL).some((sentence, other) => {
    if (other === place) return false
    const matches = matchesIn(body, sentence, forms)
    const {cues} = stanceOf(body.article, sentence)
    return (
      matches.some(({claim}) => clause.subject.includes(claim)) &&
      matches.some(
        ({claim, word}) =>
          claim === clause.verb &&
          !cues.some((cue) => cue.tier === 'partitive' && cue.governs(word.index)),
      )
    )
  })
}

/** Sentences in which a story may say the same of everyone. */
const READ_FOR_ALL = 40

function isPlural({language}: Article, {subject}: DisplayClause): boolean {
  const last = subject.at(-1)
  return last !== undefined && canBe(last.word.normal, CanBe.plural, language.lexicon)
}

/** Whether a number, “all”, “every” or “both” stands before the verb. */
function countsAll({words}: DisplayUnit, {subject, verb}: DisplayClause): boolean {
  const before = words.filter(
    ({start}) => start < verb!.start && start < (subject.at(-1)?.start ?? 0),
  )
  return before.some(({form}) => /^(?:\d[\d,]*|all|every|both|entire|whole)$/.test(form))
}

/** Whether the line itself says that not all are meant. */
function isPartial({words}: DisplayUnit, {verb}: DisplayClause): boolean {
  return words.some(({form, start}) => start < verb!.start && PART_WORDS.has(form))
}
