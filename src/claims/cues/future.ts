import type {Article} from '#article'
import {CanBe, canBe} from '#language'
import type {Sentence, Word} from '#text'
import {bodyOf} from '../body.js'
import type {Body} from '../body.js'
import {canBeChecked} from '../check.js'
import type {DisplayClause} from '../clauses.js'
import {displayUnitsOf} from '../display.js'
import type {DisplayUnit, DisplayWord} from '../display.js'
import {GRADES, supportOf} from '../support.js'
import {LONGEST_LINE, MOST_LINES, wordsOfClaim} from './assertion.js'
import {bearingsOf, cueOver} from './bearing.js'
import type {Cue, Tier} from './cue.js'
import {stanceOf} from './read.js'
import type {Time} from './verbs.js'

/** An event that display text tells as done and the body only as planned or possible. */
export interface Premature {
  readonly unit: DisplayUnit
  readonly clause: DisplayClause
  readonly verb: DisplayWord
  readonly sentence: Sentence
  /** The word of the body, and what puts it in the future. */
  readonly event: Word
  readonly cue: Cue | undefined
}

/** Verbs that tell of a plan themselves, or of what is said of one: done as soon as they are said. */
const SPEAKING = new Set(
  `plan propose tip urge expect threaten consider seek want ask call fear order warn back offer promise
  pledge vow set link ban predict forecast delay postpone suspect accuse charge name say tell claim
  report reveal announce schedule book earmark line prepare target hope need bid invite demand agree
  approve clear allow block reject force face aim due deny doubt`.split(/\s+/),
)
/** Verbs that tell of nothing without what they are done to: “given the go-ahead”, “show a lack”. */
const LIGHT = new Set('be bring come do get give go have hold keep make put run set show take'.split(' '))
const UNDONE: ReadonlySet<Time> = new Set<Time>(['future', 'conditional', 'planned'])
const PLAN: ReadonlySet<Tier> = new Set<Tier>(['plan'])
/** The body has to say this much of the claim somewhere where it plans the event. */
const LEAST_COVERED = 0.5
/** A body that speaks of the event more often than this is not read to the end. */
const MOST_MENTIONS = 24

/**
 * Events that headline, dek, subhead or caption tell in a past form (“jailed”, “has signed”) while
 * every mention in the body is under “will”, “plans to”, “could” or “faces”. The historical present
 * of headlines (“Court jails”) may mean either and is left alone.
 */
export function prematureClaims(article: Article): Premature[] {
  if (!canBeChecked(article)) return []
  const body = bodyOf(article)
  const found: Premature[] = []
  for (const unit of displayUnitsOf(article)) {
    if (found.length === MOST_LINES) break
    if (unit.isQuestion || unit.words.length > LONGEST_LINE) continue
    for (const clause of unit.clauses) {
      const premature = prematureIn(body, unit, clause)
      if (!premature) continue
      found.push(premature)
      break
    }
  }
  return found
}

function prematureIn(body: Body, unit: DisplayUnit, clause: DisplayClause): Premature | undefined {
  const verb = doneVerbOf(body, unit, clause)
  if (!verb) return undefined
  const mentions = mentionsOf(body, verb)
  if (mentions.length === 0 || mentions.length > MOST_MENTIONS) return undefined
  if (!mentions.every((word) => isUndone(body, word))) return undefined
  const words = wordsOfClaim(clause)
  const told = bearingsOf(body, words).find(
    ({covered, sentence}) =>
      covered >= LEAST_COVERED && mentions.some((word) => word.sentence === sentence.index),
  )
  if (!told) return undefined
  const event = mentions.find((word) => word.sentence === told.sentence.index)!
  const cue = cueOver(told.stance, event, PLAN)
  return {unit, clause, verb, sentence: told.sentence, event, cue}
}

/** The verb of the clause, where its form can only be a past or a participle, or “has” stands before. */
function doneVerbOf(
  {article}: Body,
  unit: DisplayUnit,
  {verb, words, isFuture}: DisplayClause,
): DisplayWord | undefined {
  if (!verb || isFuture || verb.isQuoted || verb.isName) return undefined
  const {lexicon} = article.language
  const {normal} = verb.word
  if (!canBe(normal, CanBe.past | CanBe.participle, lexicon)) return undefined
  if (canBe(normal, CanBe.base | CanBe.third, lexicon)) return undefined
  if (verb.lemmas.some((lemma) => SPEAKING.has(lemma) || LIGHT.has(lemma))) return undefined
  const at = unit.words.indexOf(verb)
  const before = unit.words.slice(Math.max(0, at - 4), at)
  const isUnsure = before.some(({form}) =>
    /^(?:to|be|being|will|could|would|may|might|should|can|must|if|unless|not|never|yet|almost|nearly|set|due|getting|get)$/.test(
      form,
    ),
  )
  return isUnsure || !words.includes(verb) ? undefined : verb
}

/** What the body has of the event: its verb and what is derived from it, “jail” for “jailed”. */
function mentionsOf(body: Body, verb: DisplayWord): Word[] {
  return supportOf(body, verb)
    .terms.filter(([, bond]) => GRADES[bond] >= GRADES.synonym)
    .flatMap(([term]) => term.words)
}

/** Whether the body tells the event as planned, possible or threatened at this word. */
function isUndone({article}: Body, word: Word): boolean {
  const stance = stanceOf(article, article.sentences[word.sentence]!)
  const group = stance.verbs.find(({verb}) => verb === word.index)
  if (group && UNDONE.has(group.time)) return true
  if (group && group.time !== 'gerund' && group.time !== 'present') return false
  return cueOver(stance, word, PLAN) !== undefined
}
