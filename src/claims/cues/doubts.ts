import type {Article} from '#article'
import {CanBe, canBe, Pos} from '#language'
import type {Sentence, Span} from '#text'
import {bodyOf} from '../body.js'
import type {Body} from '../body.js'
import {canBeChecked} from '../check.js'
import type {DisplayClause} from '../clauses.js'
import {displayUnitsOf} from '../display.js'
import type {DisplayUnit, DisplayWord} from '../display.js'
import {SUPPORTED, supportOf} from '../support.js'
import {weightOf} from '../words.js'
import {LONGEST_LINE, MOST_LINES, statesAsFact, wordsOfClaim} from './assertion.js'
import {bearingsOf, cueOver, formsOf, matchesIn, OPENING} from './bearing.js'
import type {Bearing, Match} from './bearing.js'
import type {Cue, Tier} from './cue.js'
import {mayHoldCue, stanceOf} from './read.js'
import type {Stance} from './read.js'

/** A statement of the display text that the body does not vouch for. */
export interface Doubt {
  readonly unit: DisplayUnit
  readonly clause: DisplayClause
  /** The words of the display text in doubt. */
  readonly claim: Span
  /** What in the body casts doubt on it. */
  readonly cue: Cue
  /** The sentence of the body that speaks of the claim; the cue may stand in the next one. */
  readonly sentence: Sentence
  readonly matches: readonly Match[]
  /** Whether the sentence tells what happens, or only names the things that the claim names. */
  readonly hasDeed: boolean
}

/** Shares and distances were tuned on FNC-1's training pairs; the readmes of the rules have the rates. */
const LEAST_COVERED = 0.3
const LEAST_OF_BEST = 0.55
/** A sentence that says more without a hedge, or nearly all, bears the claim out. */
const RIVAL = 1.05
const NEARLY_ALL = 0.9
/** Of what the introducing sentence has of the claim, names apart, how much is hedged. */
const LEAST_HEDGED = 0.2
/** A sentence that has none of the deed has to have so much of the rest. */
const LEAST_WITHOUT_DEED = 0.6
/** A sound verb is closer than a synonym. */
const SOUND = 0.85
/** Words between a verb and the argument that it shares with the claim. */
const FARTHEST_ARGUMENT = 12

const HEDGING: ReadonlySet<Tier> = new Set<Tier>(['hedge', 'anonymous'])
const NOT_VOUCHED: ReadonlySet<Tier> = new Set<Tier>(['hedge', 'anonymous', 'disclaimer', 'plan'])

/** Statements of headline and dek that the body says nobody has confirmed, or are false. */
export function disclaimedClaims(article: Article): Doubt[] {
  if (disclaimingPlaces(bodyOf(article)).length === 0) return []
  return doubtsOf(article, (unit, clause) => disclaimed(bodyOf(article), unit, clause))
}

/** Statements of the headline that the body introduces with a hedge, and nowhere vouches for. */
export function hedgedClaims(article: Article): Doubt[] {
  if (!mayIntroduceHedged(bodyOf(article))) return []
  return doubtsOf(article, (unit, clause) => {
    if (unit.part.role !== 'headline') return undefined
    const body = bodyOf(article)
    const doubt = hedged(body, unit, clause)
    if (!doubt || !clause.verb) return doubt
    const other = disclaimed(body, unit, clause)
    return other && overlapsWord(other.claim, clause.verb) ? undefined : doubt
  })
}

/** Whether one of the sentences that introduce what is claimed may hold a hedge. */
function mayIntroduceHedged({article, sentences}: Body): boolean {
  return sentences
    .slice(0, OPENING)
    .some((sentence) => [...HEDGING].some((tier) => mayHoldCue(article, sentence, tier)))
}

function overlapsWord({start, end}: Span, word: Span): boolean {
  return start <= word.start && word.end <= end
}

/** One doubt for each line of display text: an editor who looks at it sees the rest. */
function doubtsOf(
  article: Article,
  doubtOf: (unit: DisplayUnit, clause: DisplayClause) => Doubt | undefined,
): Doubt[] {
  if (!canBeChecked(article)) return []
  const doubts: Doubt[] = []
  for (const unit of displayUnitsOf(article)) {
    if (doubts.length === MOST_LINES) break
    if (unit.part.role !== 'headline' && unit.part.role !== 'dek') continue
    if (unit.words.length > LONGEST_LINE || !statesAsFact(unit)) continue
    for (const clause of unit.clauses) {
      const doubt = doubtOf(unit, clause)
      if (!doubt) continue
      doubts.push(doubt)
      break
    }
  }
  return doubts
}

function hedged(body: Body, unit: DisplayUnit, clause: DisplayClause): Doubt | undefined {
  if (clause.isFuture) return undefined
  const bearings = bearingsOf(body, wordsOfClaim(clause))
  const best = bearings.reduce((most, {covered}) => Math.max(most, covered), 0)
  if (best < LEAST_COVERED) return undefined
  const first = bearings.find(
    ({place, covered}) => place < OPENING && covered >= LEAST_OF_BEST * best,
  )
  if (!first) return undefined
  const events = eventsOf(body, first, unit, clause)
  const hasDeed = events.some((event) => event.claim === clause.verb || isDeed(body, unit, event))
  const cues = events.map(({word}) => cueOver(first.stance, word, HEDGING))
  if (!hasDeed && first.covered < LEAST_WITHOUT_DEED) return undefined
  const [cue] = cues
  if (!cue || cues.includes(undefined)) return undefined
  if (hedgedShare(body, first) < LEAST_HEDGED) return undefined
  if (bearings.some((other) => other !== first && isRival(body, other, first, unit, clause)))
    return undefined
  const {start, end} = clause
  return {
    unit,
    clause,
    claim: {start, end},
    cue,
    sentence: first.sentence,
    matches: first.matches,
    hasDeed,
  }
}

/** Whether another sentence says as much, and vouches for it. */
function isRival(
  body: Body,
  other: Bearing,
  {covered}: Bearing,
  unit: DisplayUnit,
  clause: DisplayClause,
): boolean {
  return (
    other.covered >= Math.min(RIVAL * covered, NEARLY_ALL) && vouches(body, other, unit, clause)
  )
}

function vouches(body: Body, bearing: Bearing, unit: DisplayUnit, clause: DisplayClause): boolean {
  return eventsOf(body, bearing, unit, clause).some(
    ({word}) => !cueOver(bearing.stance, word, NOT_VOUCHED),
  )
}

/**
 * What a sentence has of that which happens in the clause: its verb, else other words for deeds,
 * else all that it has of the clause. The words of a hedge are no deed.
 */
function eventsOf(
  body: Body,
  {matches, stance}: Bearing,
  unit: DisplayUnit,
  clause: DisplayClause,
): Match[] {
  const said = matches.filter(({word}) => !isOfHedge(stance, word.index))
  const own = said.filter(({claim}) => clause.words.includes(claim) && !claim.isName)
  const verbs = own.filter(({claim}) => claim === clause.verb)
  if (verbs.length > 0) return verbs
  const deeds = own.filter((match) => isDeed(body, unit, match))
  return deeds.length > 0 ? deeds : said
}

/** Whether a word tells what happens: a verb here or there, or a noun made of one (“the sinking of”). */
function isDeed({article}: Body, unit: DisplayUnit, {claim, word, isVerb}: Match): boolean {
  const {lexicon} = article.language
  const finite = CanBe.base | CanBe.third | CanBe.past
  return (
    isVerb ||
    unit.tagOf(claim) === Pos.verb ||
    canBe(word.normal, CanBe.gerund, lexicon) ||
    // “The beheading” of the line is “has been beheaded” there.
    (canBe(claim.form, CanBe.gerund, lexicon) &&
      canBe(word.normal, CanBe.past | CanBe.participle, lexicon)) ||
    (claim.form !== word.normal && canBe(claim.form, finite, lexicon))
  )
}

function isOfHedge({cues}: Stance, word: number): boolean {
  return cues.some(
    ({tier, firstWord, endWord}) => HEDGING.has(tier) && firstWord <= word && word < endWord,
  )
}

function hedgedShare({article}: Body, {matches, stance}: Bearing): number {
  const {lexicon} = article.language
  let [all, under] = [0, 0]
  for (const {claim, word} of matches) {
    if (claim.isName) continue
    const weight = weightOf(claim.form, false, lexicon)
    all += weight
    if (cueOver(stance, word, HEDGING)) under += weight
  }
  return all === 0 ? 0 : under / all
}

function disclaimed(body: Body, unit: DisplayUnit, clause: DisplayClause): Doubt | undefined {
  const words = wordsOfClaim(clause).filter(({isContent}) => isContent)
  const sharing = placesSharing(body, words)
  if (sharing.size === 0) return undefined
  const forms = formsOf(body, words)
  let isOutweighed: boolean | undefined
  for (const {cue, sentence, isPointedAt} of disclaimersOver(body, sharing)) {
    const matches = matchesIn(body, sentence, forms).filter(
      ({word}) => isPointedAt || cue.pointsBack || cue.governs(word.index),
    )
    const isWeak = cue.isDenial || isPointedAt
    const claim = eventShared(clause, cue, matches) ?? phraseShared(words, matches, isWeak)
    if (!claim) continue
    if (isWeak && (isOutweighed ??= isVouchedFor(body, unit, clause))) continue
    return {unit, clause, claim, cue, sentence, matches, hasDeed: true}
  }
  return undefined
}

/** A claim is recognised by two of its words. */
const FEWEST_SHARED = 2

/** The sentences, by their places, that have enough words of the claim to speak of it. */
function placesSharing(body: Body, words: readonly DisplayWord[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const word of new Map(words.map((one) => [one.form, one])).values()) {
    for (const [place, grade] of supportOf(body, word).grades)
      if (grade >= SUPPORTED) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= FEWEST_SHARED).map(([place]) => place))
}

/** Words of a subject before its verb: “neither of the two accounts”. */
const LONGEST_SUBJECT = 6

/** “Neither account could be verified”: of two that contradict each other a line states at most one. */
function isOfTwo({words}: Article, {firstWord}: Cue): boolean {
  const before = words.slice(Math.max(0, firstWord - LONGEST_SUBJECT), firstWord)
  return before.some(
    ({normal, sentence}) => normal === 'neither' && sentence === words[firstWord]!.sentence,
  )
}

/** Something that the body takes back. */
interface Disclaimer {
  readonly cue: Cue
  /** The sentence that it speaks of. */
  readonly sentence: Sentence
  /** Whether it only points at that, so that a plain statement outweighs it. */
  readonly isPointedAt: boolean
}

/** What the body takes back of the sentences at some places, in the order of the text. */
function* disclaimersOver(body: Body, sharing: ReadonlySet<number>): Iterable<Disclaimer> {
  const {article, sentences} = body
  for (const place of disclaimingPlaces(body)) {
    const sentence = sentences[place]!
    const told = toldIn(body, sentence)
    if (!sharing.has(place) && !sharing.has(place - 1) && told.length === 0) continue
    const before = told.length > 0 ? antecedents(body, place, sharing) : []
    const {cues, clauses} = stanceOf(article, sentence)
    for (const cue of cues) {
      if (cue.tier !== 'disclaimer' || isOfTwo(body.article, cue)) continue
      const own = sentences[cue.pointsBack ? place - 1 : place]
      if (own && own.block >= sentence.block - 1) yield {cue, sentence: own, isPointedAt: false}
      const isOfTold = told.some(
        (word) => cue.governs(word) || clauses.at(word) === clauses.at(cue.firstWord),
      )
      if (!isOfTold) continue
      for (const other of before) yield {cue, sentence: other, isPointedAt: true}
    }
  }
}

const disclaiming = new WeakMap<Body, readonly number[]>()

/** The places of the sentences that may take something back, by their words alone: most bodies have none. */
function disclaimingPlaces(body: Body): readonly number[] {
  let known = disclaiming.get(body)
  if (!known) {
    known = [...body.sentences.keys()].filter((place) =>
      mayHoldCue(body.article, body.sentences[place]!, 'disclaimer'),
    )
    disclaiming.set(body, known)
  }
  return known
}

/** Sentences before the disclaimer that “the report” or “the claim” may stand for. */
const FARTHEST_BACK = 3
/** What is claimed, told or shown: a disclaimer with one of them speaks of what was said before. */
const TOLD = new Set(
  `account accounts allegation allegations audio claim claims clip footage image information photo
  photograph picture recording report reports rumor rumors rumour rumours story tale tape
  video`.split(/\s+/),
)
/** In front of a noun that was named before. */
const POINTING = new Set('the this that these those such his her their its whose'.split(' '))
/** “The photo of a whale” says itself what it is of. */
const DESCRIBING = new Set('of that about on by'.split(' '))

/** Places of “the report”, “this claim” and their kind, in `Article.words`. */
function toldIn({article: {words}}: Body, {firstWord, endWord}: Sentence): number[] {
  const told: number[] = []
  for (let at = firstWord + 1; at < endWord; at++) {
    if (!TOLD.has(words[at]!.normal) || !POINTING.has(words[at - 1]!.normal)) continue
    if (at + 1 === endWord || !DESCRIBING.has(words[at + 1]!.normal)) told.push(at)
  }
  return told
}

/** The sentences before a place that have the claim as somebody's word. */
function antecedents(body: Body, place: number, sharing: ReadonlySet<number>): Sentence[] {
  const opening = Array.from({length: Math.min(OPENING, place)}, (_, at) => at)
  const near = Array.from({length: FARTHEST_BACK}, (_, at) => place - FARTHEST_BACK + at)
  return [...new Set([...opening, ...near])]
    .filter((at) => sharing.has(at))
    .map((at) => body.sentences[at]!)
    .filter((sentence) => isTold(body, sentence))
}

function isTold({article}: Body, sentence: Sentence): boolean {
  return stanceOf(article, sentence).cues.some(({tier}) => HEDGING.has(tier))
}

function isVouchedFor(body: Body, unit: DisplayUnit, clause: DisplayClause): boolean {
  const bearings = bearingsOf(body, wordsOfClaim(clause))
  const best = bearings.reduce((most, {covered}) => Math.max(most, covered), 0)
  return bearings.some((other) => other.covered >= best && vouches(body, other, unit, clause))
}

/** Words between the two of a phrase, in the claim and in the body: “guards as an elite unit”. */
const MOST_APART = 2
const MOST_APART_IN_BODY = 4

/**
 * Two words that stand side by side in the claim and in the body, no names: “elite paratroopers”.
 * Where nothing may outweigh the doubt, they may stand a little apart.
 */
function phraseShared(
  words: readonly DisplayWord[],
  matches: readonly Match[],
  isWeak: boolean,
): Span | undefined {
  const placesOf = (wanted: DisplayWord) =>
    matches.filter(({claim}) => claim === wanted).map(({word}) => word.index)
  const own = words.filter(({isName}) => !isName)
  for (const [at, first] of own.entries()) {
    const places = placesOf(first)
    if (places.length === 0) continue
    for (const second of own.slice(at + 1, at + 1 + MOST_APART)) {
      const apart = second.word.index - first.word.index
      if (apart > MOST_APART || (isWeak && apart > 1)) continue
      const most = isWeak ? 1 : MOST_APART_IN_BODY
      const others = placesOf(second)
      if (
        others.some((other) =>
          places.some((place) => other !== place && Math.abs(other - place) <= most),
        )
      )
        return {start: first.start, end: second.end}
    }
  }
  return undefined
}

/** The verb of the claim with something that it is done by or to. */
function eventShared(
  clause: DisplayClause,
  {reach}: Cue,
  matches: readonly Match[],
): Span | undefined {
  for (const verb of matches) {
    if (verb.claim !== clause.verb || verb.grade < SOUND) continue
    if (!verb.isVerb && reach === 'onward') continue
    const isNear = ({claim, word}: Match) =>
      claim !== verb.claim && Math.abs(word.index - verb.word.index) <= FARTHEST_ARGUMENT
    if (matches.some(isNear)) return {start: clause.start, end: clause.end}
  }
  return undefined
}
