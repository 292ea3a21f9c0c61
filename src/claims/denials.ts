import type {Article} from '#article'
import type {Sentence, Word} from '#text'
import {bodyOf} from './body.js'
import type {Body} from './body.js'
import {canBeChecked} from './check.js'
import {statesOrAnnounces} from './cues/assertion.js'
import {cueOver} from './cues/bearing.js'
import type {Cue, Tier} from './cues/index.js'
import {stanceOf} from './cues/index.js'
import {displayUnitsOf} from './display.js'
import {graveClaimsOf, graveEvidence, graveHints, graveMentions} from './events.js'
import type {GraveClaim} from './events.js'

/** A grave claim that the body says is not so. */
export interface DeniedEvent {
  readonly claim: GraveClaim
  /** The body's word for it, and the sentence that denies it. */
  readonly word: Word
  readonly sentence: Sentence
  readonly cue: Cue
}

/** Words between what denies and what is denied: “has not yet been charged”. */
const FARTHEST = 4

/** What is taken back is not told; what is only planned is not told as done. */
const NOT_TOLD: ReadonlySet<Tier> = new Set<Tier>(['disclaimer'])
const NOT_DONE: ReadonlySet<Tier> = new Set<Tier>(['plan', 'disclaimer'])

/**
 * Grave claims, stated as facts or announced, of which the body only ever says that they are not so: “Minister
 * resigns” over “he said that he would not resign”.
 */
export function deniedEvents(article: Article): DeniedEvent[] {
  if (!canBeChecked(article)) return []
  const body = bodyOf(article)
  return displayUnitsOf(article)
    .filter(statesOrAnnounces)
    .flatMap((unit) => graveClaimsOf(unit))
    .flatMap((claim) => denialOf(body, claim) ?? [])
    .filter(({claim}) => !isDeniedThere(article, claim))
}

/** “Docker acquitted of murder”, “Mayor rules out resigning”: the line itself says that it is not so. */
function isDeniedThere(article: Article, {words}: GraveClaim): boolean {
  const word = words[0]!.word
  const {cues} = stanceOf(article, article.sentences[word.sentence]!)
  return cues.some((cue) => isNegationBefore(cue, word, article.words))
}

function denialOf(body: Body, claim: GraveClaim): DeniedEvent | undefined {
  const {article} = body
  const open = claim.clause.isFuture ? NOT_TOLD : NOT_DONE
  const denials: DeniedEvent[] = []
  for (const word of graveMentions(body, claim)) {
    const sentence = article.sentences[word.sentence]!
    const stance = stanceOf(article, sentence)
    const cue = stance.cues.find((one) => denies(article, one, word))
    if (cue) denials.push({claim, word, sentence, cue})
    else if (!cueOver(stance, word, open) && !isAskedFor(article, word)) return undefined
  }
  if (denials.length === 0) return undefined
  // “She left, hours after saying that she would not resign.”
  const hinted = new Set(graveHints(body, claim).map(({sentence}) => sentence))
  if (denials.some(({word}) => hinted.has(word.sentence))) return undefined
  const bound = new Set(graveEvidence(body, claim).bound)
  return denials.find(({word}) => bound.has(body.placeOf(word.sentence)!))
}

const ASKING =
  /^(?:ask|urg|beg|press|call|invit|want)(?:s|e|ed|es|ing|ged|ging)?$|^(?:tell|told)s?$/

/** “They asked her to resign”: what others want is not told as done. */
function isAskedFor({words}: Article, {index, sentence}: Word): boolean {
  if (words[index - 1]?.normal !== 'to') return false
  const before = words.slice(Math.max(0, index - 1 - FARTHEST), index - 1)
  return before.some((word) => word.sentence === sentence && ASKING.test(word.normal))
}

/** “May not”, “should not”: what might be is neither told nor denied. */
const MAYBE = /^(?:may|might|could|can|should|need)$/

/** Whether a cue says that what the word names is not so, right before it: “do not accept that he fled” is far. */
function denies(article: Article, cue: Cue, word: Word): boolean {
  if (!isNegationBefore(cue, word, article.words) || !cue.governs(word.index)) return false
  return !MAYBE.test(article.words[cue.firstWord - 1]?.normal ?? '')
}

function isNegationBefore({tier, endWord}: Cue, {index}: Word, words: readonly Word[]): boolean {
  if (tier !== 'negation' || endWord > index || index - endWord > FARTHEST) return false
  // “Houses that he never finished has been jailed”: the negation is of another verb.
  return !words.slice(endWord, index).some(({normal}) => FINITE.test(normal))
}

const FINITE = /^(?:are|has|have|is|was|were|will|would)$/
