import type {Lexicon} from '../lexicon.js'
import type {NgramModel} from '../ngram.js'
import {CAPITALISED, JOINED, Scanner, WORD} from '../tokens.js'
import {FIRST_WORD, NONE, START, UNKNOWN, UNKNOWN_NAME} from '../vocabulary.js'
import {closedAlternatives, DELETED, INSERTED} from './closed.js'
import {inflectionsOf} from './inflections.js'
import {distanceOf, Neighbours} from './neighbours.js'
import {wordClassOf} from './word-class.js'

/** How a candidate came about. */
export const Kind = {edit: 0, inflection: 1, closed: 2, insertion: 3, deletion: 4} as const
export type Kind = (typeof Kind)[keyof typeof Kind]

/** A stretch of copy that is heard by itself, a paragraph for instance. */
export interface Passage {
  readonly text: string
  /** Where it starts in the article. */
  readonly start: number
  /** Whether it is judged, or only tells which words the article uses. */
  readonly judged: boolean
}

/** A place that would be likelier with another word, one more or one less. */
export interface Suspect {
  readonly kind: Kind
  /** Offsets of the article: the words in question; empty for an insertion, behind the word before. */
  readonly start: number
  readonly end: number
  /** Forms that stand there and that would be likelier. */
  readonly found: readonly string[]
  readonly meant: readonly string[]
  /** The forms before and after, as the model reads them. */
  readonly before: string
  readonly after: string
  /** Offsets of the article: from the token before, if there is one, to the token after. */
  readonly from: number
  readonly until: number
  /** Times as likely, as a natural logarithm, that the model finds the copy with `meant`. */
  readonly gain: number
  readonly features: Float32Array
}

/** What the judge's trees are told of a suspect, in this order. */
export const FEATURES = [
  ...'kind gain margin rivals b0 b1 b2 b3 a0 a1 a2 a3'.split(' '),
  ...'bPairLeft bPairRight aPairLeft aPairRight bTriple0 bTriple1 bTriple2'.split(' '),
  ...'aTriple0 aTriple1 aTriple2 bQuad0 bQuad1 aQuad0 aQuad1 skipPair'.split(' '),
  ...'countFound countMeant rankFound rankMeant distance prefix suffix lengthFound'.split(' '),
  ...'lengthMeant onlySuffix swapped docFound docMeant docFoundLeft docFoundRight'.split(' '),
  ...'docMeantLeft docMeantRight capBefore capAfter unknownBefore unknownAfter atStart'.split(' '),
  ...'capital quoted sentenceLength place mean least classBefore2 classBefore'.split(' '),
  ...'classFound classMeant classAfter classAfter2 classAfter3 nearby nameLike docWords'.split(' '),
  ...'classBefore3 repeated auxLeft auxLeftAway determinerLeft determinerLeftAway'.split(' '),
  ...'headLeft headLeftAway auxRight auxRightAway'.split(' '),
] as const

/** Least gain, in nats, that makes a suspect; a word more makes any copy less likely. */
const LEAST_GAIN = 1.5
const LEAST_GAIN_OF_INSERTION = -1.5
/** The second best candidate is a suspect too if it gains so much less at most. */
const RUNNER_UP = 5
/** A window of the word and the two after it that is likelier than this is not suspicious. */
const UNSURPRISING = -11
/** One that is less likely is suspicious, however familiar the nearest words. */
const SURPRISING = -19
const SURPRISING_GAP = -13
/** A triple with the word in its middle that was counted so often is not suspicious. */
const FAMILIAR = 6
const PRICE_OF_SECOND_EDIT = 2.5

interface Candidate {
  readonly kind: Kind
  readonly ids: readonly number[]
  readonly removed: number
  readonly gain: number
  readonly rank: number
}

/** Finds suspects; holds what it learned of words, so keep one for as long as the model. */
export class SuspectFinder {
  readonly #model: NgramModel
  readonly #lexicon: Lexicon
  readonly #scanner = new Scanner()
  readonly #neighbours: Neighbours
  readonly #closed = new Map<number, number[][]>()
  readonly #inserted: readonly number[]
  readonly #deleted: ReadonlySet<number>
  readonly #inflections = new Map<number, readonly number[]>()
  readonly #classes: Uint8Array
  readonly #eligible: Uint8Array
  readonly #ending: ReadonlySet<number>
  readonly #docWords: Uint16Array
  readonly #possessive: number

  constructor(model: NgramModel, lexicon: Lexicon) {
    this.#model = model
    this.#lexicon = lexicon
    const {vocabulary} = model
    this.#neighbours = new Neighbours(vocabulary, lexicon)
    this.#classes = new Uint8Array(vocabulary.size)
    this.#eligible = new Uint8Array(vocabulary.size)
    this.#docWords = new Uint16Array(vocabulary.size)
    const idsOf = (forms: string) => this.#known(forms.split(' '))
    this.#inserted = idsOf(INSERTED)
    this.#deleted = new Set(idsOf(DELETED))
    this.#ending = new Set(idsOf('. ! ? `` : --'))
    this.#possessive = vocabulary.idOf("'s")
    for (const [form, others] of closedAlternatives()) {
      const id = vocabulary.idOf(form)
      if (id === NONE) continue
      this.#closed.set(
        id,
        others.map((forms) => this.#known(forms)).filter((ids) => ids.length > 0),
      )
    }
  }

  /** Suspects of an article's passages, in text order. */
  *find(passages: readonly Passage[]): Generator<Suspect> {
    const docPairs = this.#countDocument(passages)
    for (const passage of passages) {
      if (passage.judged) yield* this.#hear(passage, docPairs)
    }
    this.#docWords.fill(0)
  }

  #known(forms: readonly string[]): number[] {
    return forms.map((form) => this.#model.vocabulary.idOf(form)).filter((id) => id !== NONE)
  }

  #countDocument(passages: readonly Passage[]): Map<number, number> {
    const pairs = new Map<number, number>()
    for (const {text} of passages) {
      const ids = this.#model.vocabulary.idsOf(this.#scanner.scan(text))
      for (let at = 1; at < ids.length; at++) {
        this.#docWords[ids[at]!]!++
        const pair = ids[at - 1]! * 65_536 + ids[at]!
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
      }
    }
    return pairs
  }

  #hear(passage: Passage, docPairs: ReadonlyMap<number, number>): Suspect[] {
    const tokens = this.#scanner.scan(passage.text)
    const ids = this.#model.vocabulary.idsOf(tokens)
    const hearing: Hearing = {
      ids,
      scores: this.#model.scoreSentence(ids),
      flags: tokens.flags.slice(0, tokens.length),
      quoted: this.#quoted(ids),
      docPairs,
    }
    const found: Array<{at: number; candidate: Candidate; second: number; rivals: number}> = []
    for (let at = 1; at < ids.length - 1; at++) {
      for (const choice of this.#choicesAt(hearing, at)) found.push({at, ...choice})
    }
    return found.map(({at, candidate, second, rivals}, place) => {
      let nearby = 0
      const compare = (step: number) => {
        for (let next = place + step; ; next += step) {
          const other = found[next]
          if (!other || Math.abs(other.at - at) > 2) return
          if (other.at === at && groupOf(other.candidate) === groupOf(candidate)) continue
          nearby = Math.max(nearby, other.candidate.gain)
        }
      }
      compare(-1)
      compare(1)
      const {vocabulary} = this.#model
      const last = at + candidate.removed - 1
      const start = candidate.removed === 0 ? tokens.end[at - 2]! : tokens.start[at - 1]!
      const end = candidate.removed === 0 ? start : tokens.end[last - 1]!
      const features = this.#featuresOf(hearing, at, candidate, second, rivals)
      features[NEARBY] = nearby
      return {
        kind: candidate.kind,
        start: passage.start + start,
        end: passage.start + end,
        found: Array.from(ids.subarray(at, at + candidate.removed), (id) => vocabulary.formOf(id)),
        meant: candidate.ids.map((id) => vocabulary.formOf(id)),
        before: vocabulary.formOf(ids[at - 1]!),
        after: vocabulary.formOf(ids[at + candidate.removed]!),
        from: passage.start + (at > 1 ? tokens.start[at - 2]! : start),
        until: passage.start + (last < tokens.length ? tokens.end[last]! : end),
        gain: candidate.gain,
        features,
      }
    })
  }

  #quoted(ids: Uint16Array): Uint8Array {
    const open = this.#model.vocabulary.idOf('``')
    const close = this.#model.vocabulary.idOf("''")
    const quoted = new Uint8Array(ids.length)
    let depth = 0
    for (let at = 0; at < ids.length; at++) {
      if (ids[at] === open) depth = 1
      else if (ids[at] === close) depth = 0
      quoted[at] = depth
    }
    return quoted
  }

  #choicesAt(hearing: Hearing, at: number): Choice[] {
    const {ids, flags} = hearing
    const choices: Choice[] = []
    const flag = flags[at - 1]!
    const isFree = (flag & JOINED) === 0 && (at < 2 || (flags[at - 2]! & JOINED) === 0)
    if (!isFree) return choices
    if (this.#isTarget(hearing, at)) {
      choices.push(...this.#replacements(hearing, at), ...this.#deletions(hearing, at))
    }
    const isGap = at > 1 && (flag & WORD) !== 0 && ids[at]! >= FIRST_WORD - 2
    if (isGap && ids[at] !== this.#possessive) choices.push(...this.#insertions(hearing, at))
    return choices
  }

  /** A word in lower case, or one that opens a sentence and is no name. */
  #isTarget({ids, flags}: Hearing, at: number): boolean {
    const flag = flags[at - 1]!
    if ((flag & WORD) === 0 || ids[at]! < FIRST_WORD) return false
    if (this.#eligibility(ids[at]!) === 1) return false
    if ((flag & CAPITALISED) === 0) return true
    const opens = ids[at - 1] === START || this.#ending.has(ids[at - 1]!)
    return opens && this.#eligibility(ids[at]!) === 3
  }

  /** 1: no word of the lexicon; 2: a word; 3: a word that is no name. */
  #eligibility(id: number): number {
    const known = this.#eligible[id]!
    if (known !== 0) return known
    const form = this.#model.vocabulary.formOf(id)
    const isWord = /^[a-z]+$/.test(form) && (form.length > 1 || form === 'a' || form === 'i')
    const value = !isWord || !this.#lexicon.has(form) ? 1 : this.#lexicon.isName(form) ? 2 : 3
    return (this.#eligible[id] = value)
  }

  #replacements(hearing: Hearing, at: number): Choice[] {
    const {ids, scores} = hearing
    const model = this.#model
    const [before, word, after] = [ids[at - 1]!, ids[at]!, ids[at + 1]!]
    const surprise = scores[at]! + scores[at + 1]! + (scores[at + 2] ?? 0)
    if (surprise > UNSURPRISING) return []
    if (surprise > SURPRISING && model.tripleCount(before, word, after) >= FAMILIAR) return []
    const best = new Best()
    const consider = (kind: Kind, id: number, isFar: boolean) => {
      const left = model.pairCount(before, id) > 0
      if (!left && isFar) return
      const right = model.pairCount(id, after) > 0
      if (isFar ? !right : !left && !right) return
      const gain = model.gain(ids, scores, at, 1, [id])
      best.offer({
        kind,
        ids: [id],
        removed: 1,
        gain,
        rank: gain - (isFar ? PRICE_OF_SECOND_EDIT : 0),
      })
    }
    const inflections = this.#inflectionsOf(word)
    for (const id of inflections) consider(Kind.inflection, id, false)
    const closed = this.#closed.get(word)
    if (closed) this.#considerClosed(hearing, at, closed, best)
    const {near, far} = this.#neighbours.of(word)
    for (const id of near) if (!inflections.includes(id)) consider(Kind.edit, id, false)
    for (const id of far) if (!inflections.includes(id)) consider(Kind.edit, id, true)
    return best.choices(LEAST_GAIN)
  }

  #considerClosed(
    {ids, scores}: Hearing,
    at: number,
    closed: ReadonlyArray<readonly number[]>,
    best: Best,
  ): void {
    const model = this.#model
    for (const meant of closed) {
      if (model.pairCount(ids[at - 1]!, meant[0]!) === 0) continue
      if (model.pairCount(meant.at(-1)!, ids[at + 1]!) === 0) continue
      const gain = model.gain(ids, scores, at, 1, meant)
      best.offer({kind: Kind.closed, ids: meant, removed: 1, gain, rank: gain})
    }
  }

  #deletions({ids, scores}: Hearing, at: number): Choice[] {
    const isRepeated = ids[at] === ids[at - 1] || ids[at] === ids[at + 1] || ids[at] === ids[at - 2]
    if (!isRepeated && !this.#deleted.has(ids[at]!)) return []
    const gain = this.#model.gain(ids, scores, at, 1, [])
    const best = new Best()
    best.offer({kind: Kind.deletion, ids: [], removed: 1, gain, rank: gain})
    return best.choices(LEAST_GAIN)
  }

  #insertions({ids, scores}: Hearing, at: number): Choice[] {
    const model = this.#model
    const [before, after] = [ids[at - 1]!, ids[at]!]
    const surprise = scores[at]! + scores[at + 1]!
    if (surprise > UNSURPRISING) return []
    if (surprise > SURPRISING_GAP && model.tripleCount(before, after, ids[at + 1]!) >= FAMILIAR) {
      return []
    }
    const best = new Best()
    for (const id of this.#inserted) {
      if (model.pairCount(before, id) === 0 || model.pairCount(id, after) === 0) continue
      const gain = model.gain(ids, scores, at, 0, [id])
      best.offer({kind: Kind.insertion, ids: [id], removed: 0, gain, rank: gain})
    }
    return best.choices(LEAST_GAIN_OF_INSERTION).slice(0, 1)
  }

  #inflectionsOf(id: number): readonly number[] {
    const known = this.#inflections.get(id)
    if (known) return known
    const forms = [...inflectionsOf(this.#model.vocabulary.formOf(id))]
    const ids = this.#known(forms).filter((other) => other < RAREST_MEANT_ID)
    const words = ids.filter((other) => this.#eligibility(other) > 1)
    this.#inflections.set(id, words)
    return words
  }

  #classOf(id: number): number {
    if (id === NONE) return 0
    return (this.#classes[id] ||= wordClassOf(this.#model.vocabulary.formOf(id)))
  }

  #featuresOf(
    {ids, scores, flags, quoted, docPairs}: Hearing,
    at: number,
    {kind, ids: meant, removed, gain}: Candidate,
    second: number,
    rivals: number,
  ): Float32Array {
    const model = this.#model
    const {vocabulary} = model
    const features = new Float32Array(FEATURES.length)
    let next = 0
    const push = (value: number) => (features[next++] = value)
    const idAt = (place: number) => (place < 0 || place >= ids.length ? NONE : ids[place]!)
    const behind = at + removed
    const before = [
      idAt(at - 2),
      idAt(at - 1),
      ...ids.subarray(at, behind),
      idAt(behind),
      idAt(behind + 1),
    ]
    const after = [idAt(at - 2), idAt(at - 1), ...meant, idAt(behind), idAt(behind + 1)]
    push(kind)
    push(gain)
    push(gain - second)
    push(rivals)
    push(removed === 0 ? 0 : sumOf(scores, at, behind))
    for (let place = behind; place < behind + 3; place++) push(scores[place] ?? 0)
    for (const score of this.#scoresAfter(idAt, at, removed, meant)) push(score)
    for (const run of [before, after]) {
      push(Math.log1p(model.pairCount(run[1]!, run[2]!)))
      push(Math.log1p(model.pairCount(run.at(-3)!, run.at(-2)!)))
    }
    for (const run of [before, after]) {
      push(tripleOf(model, run, 0))
      push(tripleOf(model, run, 1))
      push(tripleOf(model, run, run.length - 3))
    }
    for (const run of [before, after]) {
      push(quadOf(model, run, 0))
      push(quadOf(model, run, 1))
    }
    push(Math.log1p(model.pairCount(idAt(at - 1), idAt(behind))))
    const foundId = removed === 0 ? NONE : ids[at]!
    const meantId = meant[0] ?? NONE
    push(foundId === NONE ? 0 : Math.log1p(model.count(foundId)))
    push(meantId === NONE ? 0 : Math.log1p(model.count(meantId)))
    push(foundId < CLOSED_IDS ? foundId : CLOSED_IDS)
    push(meantId < CLOSED_IDS ? meantId : CLOSED_IDS)
    const found = foundId === NONE ? '' : vocabulary.formOf(foundId)
    const wanted = meantId === NONE ? '' : vocabulary.formOf(meantId)
    for (const value of shapeOf(found, wanted)) push(value)
    const own = removed === 0 ? 0 : 1
    const pairs = (a: number, b: number) => docPairs.get(a * 65_536 + b) ?? 0
    push(foundId === NONE ? 0 : this.#docWords[foundId]! - own)
    push(meantId === NONE ? 0 : this.#docWords[meantId]!)
    push(foundId === NONE ? pairs(idAt(at - 1), idAt(at)) - 1 : pairs(idAt(at - 1), foundId) - 1)
    push(foundId === NONE ? 0 : pairs(foundId, idAt(behind)) - 1)
    push(pairs(idAt(at - 1), meantId === NONE ? idAt(behind) : meantId))
    push(meantId === NONE ? 0 : pairs(meantId, idAt(behind)))
    const flagBefore = at < 2 ? 0 : flags[at - 2]!
    const flagAfter = flags[behind - 1] ?? 0
    push(flagBefore & CAPITALISED)
    push(flagAfter & CAPITALISED)
    push(isUnknown(idAt(at - 1)) ? 1 : 0)
    push(isUnknown(idAt(behind)) ? 1 : 0)
    push(idAt(at - 1) === START || this.#ending.has(idAt(at - 1)) ? 1 : 0)
    push(removed === 0 ? 0 : flags[at - 1]! & CAPITALISED)
    push(quoted[at]!)
    const {first, last} = this.#sentenceAround(ids, at)
    push(last - first)
    push(at - first)
    push(surroundings(scores, first, last, at, behind + 2))
    push(leastNear(scores, at, behind + 2))
    push(this.#classOf(idAt(at - 2)))
    push(this.#classOf(idAt(at - 1)))
    push(this.#classOf(foundId))
    push(this.#classOf(meantId))
    push(this.#classOf(idAt(behind)))
    push(this.#classOf(idAt(behind + 1)))
    push(this.#classOf(idAt(behind + 2)))
    push(0)
    push(foundId !== NONE && this.#lexicon.isName(found) ? 1 : 0)
    push(ids.length)
    push(this.#classOf(idAt(at - 3)))
    push(foundId !== NONE && (foundId === idAt(at - 1) || foundId === idAt(behind)) ? 1 : 0)
    for (const value of this.#grammarAround(ids, at, behind, first, last)) push(value)
    return features
  }

  /** Log probabilities of what is meant and of the three tokens behind, in their new contexts. */
  #scoresAfter(
    idAt: (place: number) => number,
    at: number,
    removed: number,
    meant: readonly number[],
  ): number[] {
    const run = [idAt(at - 3), idAt(at - 2), idAt(at - 1), ...meant]
    for (let place = 0; place < 3; place++) run.push(idAt(at + removed + place))
    const score = (place: number) =>
      run[place] === NONE
        ? 0
        : this.#model.logProb(run[place - 3]!, run[place - 2]!, run[place - 1]!, run[place]!)
    let own = 0
    for (let place = 3; place < 3 + meant.length; place++) own += score(place)
    const behind = 3 + meant.length
    return [own, score(behind), score(behind + 1), score(behind + 2)]
  }

  /**
   * What may govern the word: class and distance of the auxiliary or “to” before it, of the
   * determiner or pronoun before it, of the noun that a preposition ties to what stands between,
   * and of the auxiliary after it; 0 where there is none.
   */
  #grammarAround(
    ids: Uint16Array,
    at: number,
    behind: number,
    first: number,
    last: number,
  ): number[] {
    const classAt = (place: number) => this.#classOf(ids[place]!)
    const nearest = (from: number, to: number, step: 1 | -1, isIt: (cls: number) => boolean) => {
      for (let place = from; place * step < to * step; place += step) {
        if (isIt(classAt(place))) return place
      }
      return -1
    }
    const left = Math.max(first - 1, at - REACH)
    const aux = nearest(at - 1, left, -1, isAuxiliary)
    const determiner = nearest(at - 1, left, -1, isDeterminer)
    const preposition = nearest(at - 2, left, -1, isPreposition)
    const head = preposition > 0 ? preposition - 1 : -1
    const auxRight = nearest(behind, Math.min(last, behind + REACH), 1, isAuxiliary)
    return [
      ...(aux < 0 ? [0, 0] : [classAt(aux), at - aux]),
      ...(determiner < 0 ? [0, 0] : [classAt(determiner), at - determiner]),
      ...(head < 0 ? [0, 0] : [classAt(head), at - head]),
      ...(auxRight < 0 ? [0, 0] : [classAt(auxRight), auxRight - behind]),
    ]
  }

  #sentenceAround(ids: Uint16Array, at: number): {first: number; last: number} {
    const stop = (id: number) => this.#classOf(id) === CLASS_OF_STOP
    let first = at
    while (first > 1 && !stop(ids[first - 1]!)) first--
    let last = at
    while (last < ids.length - 1 && !stop(ids[last]!)) last++
    return {first, last}
  }
}

interface Hearing {
  readonly ids: Uint16Array
  readonly scores: Float32Array
  readonly flags: Uint8Array
  readonly quoted: Uint8Array
  readonly docPairs: ReadonlyMap<number, number>
}

interface Choice {
  readonly candidate: Candidate
  /** Gain of the best other candidate, or 0. */
  readonly second: number
  /** Candidates whose gain is within 2 nats, or above. */
  readonly rivals: number
}

const CLASS_OF_STOP = 31
/** Tokens on either side that are searched for what governs a word. */
const REACH = 9
/** Numbers of word-class.ts. */
const isDeterminer = (cls: number) => cls >= 1 && cls <= 10
const isAuxiliary = (cls: number) => cls >= 11 && cls <= 21
const isPreposition = (cls: number) => cls === 23 || cls === 24
const CLOSED_IDS = 250
const RAREST_MEANT_ID = 50_000
const NEARBY = FEATURES.indexOf('nearby')

/** Keeps the two best of the candidates that it is offered. */
class Best {
  readonly #offers: Candidate[] = []

  /** A word may come by two ways; the first counts. */
  offer(candidate: Candidate): void {
    if (candidate.gain <= LEAST_GAIN_OF_INSERTION) return
    const isSame = ({ids}: Candidate) =>
      ids.length === candidate.ids.length && ids[0] === candidate.ids[0]
    if (!this.#offers.some(isSame)) this.#offers.push(candidate)
  }

  choices(leastGain: number): Choice[] {
    let best: Candidate | undefined
    let runnerUp: Candidate | undefined
    for (const offer of this.#offers) {
      if (!best || offer.rank > best.rank) {
        runnerUp = best
        best = offer
      } else if (!runnerUp || offer.rank > runnerUp.rank) runnerUp = offer
    }
    if (!best || best.gain < leastGain) return []
    const choices = [this.#choiceOf(best)]
    if (!runnerUp || runnerUp.gain < leastGain || runnerUp.rank < best.rank - RUNNER_UP) {
      return choices
    }
    choices.push(this.#choiceOf(runnerUp))
    return choices
  }

  #choiceOf(candidate: Candidate): Choice {
    let second = 0
    let rivals = 0
    for (const offer of this.#offers) {
      if (offer === candidate) continue
      second = Math.max(second, offer.gain)
      if (offer.gain > candidate.gain - 2) rivals++
    }
    return {candidate, second, rivals}
  }
}

function groupOf({kind}: Candidate): number {
  return kind < Kind.insertion ? Kind.edit : kind
}

function shapeOf(found: string, meant: string): number[] {
  if (found === '' || meant === '') return [0, 0, 0, found.length, meant.length, 0, 0]
  const shorter = Math.min(found.length, meant.length)
  let prefix = 0
  while (prefix < shorter && found[prefix] === meant[prefix]) prefix++
  let suffix = 0
  while (suffix < shorter - prefix && found.at(-1 - suffix) === meant.at(-1 - suffix)) suffix++
  const isSwap =
    found.length === meant.length && [...found].sort().join('') === [...meant].sort().join('')
  return [
    distanceOf(found, meant),
    prefix,
    suffix,
    found.length,
    meant.length,
    prefix >= shorter - 2 && prefix > 1 ? 1 : 0,
    isSwap ? 1 : 0,
  ]
}

function tripleOf(model: NgramModel, run: readonly number[], at: number): number {
  const [a, b, c] = [run[at], run[at + 1], run[at + 2]]
  if (!a || !b || !c) return -1
  return Math.log1p(model.tripleCount(a, b, c))
}

function quadOf(model: NgramModel, run: readonly number[], at: number): number {
  const [a, b, c, d] = [run[at], run[at + 1], run[at + 2], run[at + 3]]
  if (!a || !b || !c || !d) return -1
  return Math.log1p(model.quadCount(a, b, c, d))
}

function isUnknown(id: number): boolean {
  return id === UNKNOWN || id === UNKNOWN_NAME
}

function sumOf(scores: Float32Array, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at++) sum += scores[at]!
  return sum
}

/** Mean log probability of the sentence without the windows in question. */
function surroundings(
  scores: Float32Array,
  first: number,
  last: number,
  from: number,
  to: number,
): number {
  let sum = 0
  let count = 0
  for (let at = first; at < last; at++) {
    if (at >= from && at < to) continue
    sum += scores[at]!
    count++
  }
  return count === 0 ? 0 : sum / count
}

/** The least likely token within three of the windows in question. */
function leastNear(scores: Float32Array, from: number, to: number): number {
  let least = 0
  for (let at = Math.max(1, from - 3); at < Math.min(scores.length, to + 3); at++) {
    if ((at < from || at >= to) && scores[at]! < least) least = scores[at]!
  }
  return least
}
