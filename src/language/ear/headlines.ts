import type {Lexicon} from '../lexicon.js'
import type {NgramModel} from '../ngram.js'
import {CAPITALISED, JOINED, WORD} from '../tokens.js'
import type {Scanner} from '../tokens.js'
import {FIRST_WORD, START} from '../vocabulary.js'
import type {DocumentCounts} from './document-counts.js'
import {faultOf} from './fault.js'
import {HeadlineEvidence} from './headline-evidence.js'
import {Style, styleOf} from './headline-style.js'
import type {WordLists} from './lists.js'
import {chosen, Kind} from './offer.js'
import type {Choice, Draft} from './offer.js'
import {hearingOf} from './passage.js'
import type {Hearing, Passage} from './passage.js'
import type {Scorer} from './scorer.js'
import {Standing} from './slips.js'
import {Slot} from './slot.js'
import {suspectOf} from './suspect.js'
import type {Suspect} from './suspect.js'
import {isDeterminer, isLink, isVerbOfGrammar, wordClassOf} from './word-class.js'

interface Parts {
  /** Counts of headlines, and of running copy; their ids mean the same words. */
  readonly display: NgramModel
  readonly model: NgramModel
  readonly scorer: Scorer
  readonly lists: WordLists
  readonly lexicon: Lexicon
}

/** A headline as both models read it; scores of `hearing` are those of the display model. */
export interface Headline {
  readonly hearing: Hearing
  readonly bodyScores: Float32Array
  readonly style: Style
  /** 1 where a word of two letters or more is in capitals: an abbreviation, unless all are. */
  readonly isAllCapitals: Uint8Array
}

/** With fewer tokens there is too little to go by; the block's start and end count too. */
const SHORTEST = 6
/** Words below this id stand in every article, rightly somewhere. */
const LITTLE_WORDS = 250
/** An article of fewer tokens does not tell which words its story needs. */
const SHORTEST_STORY = 100
const LEAST_GAIN = 1.5
const LEAST_RANK = 5
const PRICE_OF_SECOND_EDIT = 2.5
/** Between two of one of these kinds grammar chooses. */
const CHOSEN_BY_GRAMMAR = [isDeterminer, isVerbOfGrammar, isLink]

/**
 * Finds slips of the hand that make another word in headlines: nothing of their grammar, for
 * headlines drop articles and auxiliaries, and tell the past in the present.
 */
export class HeadlineFinder {
  readonly #display: NgramModel
  readonly #model: NgramModel
  readonly #scorer: Scorer
  readonly #lists: WordLists
  readonly #evidence: HeadlineEvidence
  readonly #ending: ReadonlySet<number>
  readonly #meant = new Map<number, readonly Rival[]>()

  constructor({display, model, scorer, lists, lexicon}: Parts) {
    this.#display = display
    this.#model = model
    this.#scorer = scorer
    this.#lists = lists
    this.#evidence = new HeadlineEvidence(display, model, lexicon)
    this.#ending = new Set(lists.idsOf(['.', '!', '?', '``', ':', '--']))
  }

  /** @param document - how often the article has each word, the headline included. */
  suspectsIn(passage: Passage, scanner: Scanner, document: DocumentCounts): Suspect[] {
    const headline = this.#read(passage, scanner)
    const {ids} = headline.hearing
    if (ids.length < SHORTEST) return []
    const suspects: Suspect[] = []
    for (let at = 1; at < ids.length - 1; at++) {
      if (!this.#isTarget(headline, at) || isUsedElsewhere(ids[at]!, document)) continue
      for (const choice of this.#choicesAt(headline.hearing, headline.bodyScores, at)) {
        const features = this.#evidence.choice(headline, choice)
        const isBorneOut = this.#isBorneOut(choice.offer.ids[0]!, document)
        suspects.push(suspectOf(headline.hearing, choice, this.#model, features, isBorneOut))
      }
    }
    return suspects
  }

  #read(passage: Passage, scanner: Scanner): Headline {
    const style = styleOf(passage.text)
    const hearing = hearingOf(passage, scanner.scan(passage.text), this.#display)
    // A capital that every word has tells the network nothing.
    if (style !== Style.sentence) hearing.isCapital.fill(0)
    const bodyScores = this.#model.scoreSentence(hearing.ids)
    return {hearing, style, bodyScores, isAllCapitals: capitalsIn(passage, hearing)}
  }

  /** A word in lower case; where capitals say nothing, one that is no name. */
  #isTarget({hearing: {ids, flags}, style, isAllCapitals}: Headline, at: number): boolean {
    if (style !== Style.capitals && isAllCapitals[at] === 1) return false
    if (((flags[at]! | flags[at - 1]!) & JOINED) !== 0) return false
    if ((flags[at]! & WORD) === 0 || ids[at]! < FIRST_WORD) return false
    const standing = this.#lists.standingOf(ids[at]!)
    if ((flags[at]! & CAPITALISED) === 0) return standing !== Standing.none
    const before = ids[at - 1]!
    const opens = before === START || this.#ending.has(before)
    return standing === Standing.common && (style !== Style.sentence || opens)
  }

  #choicesAt(hearing: Hearing, bodyScores: Float32Array, at: number): Choice[] {
    const word = hearing.ids[at]!
    const drafts = this.#draftsAt(hearing, bodyScores, at)
    if (!drafts.some(({gain}) => gain >= LEAST_GAIN)) return []
    this.#scorer.listen([{block: hearing, at, width: 1}])
    this.#scorer.attend(0)
    const slot = new Slot(this.#scorer, word, this.#lists.rivalsOf(word))
    const offers = drafts.map((draft) => slot.offerOf(draft))
    return chosen(at, offers, LEAST_RANK).slice(0, 1)
  }

  /** Words that either model has counted beside a neighbour; what both gain is halved. */
  #draftsAt({ids, scores}: Hearing, bodyScores: Float32Array, at: number): Draft[] {
    const [before, behind] = [ids[at - 1]!, ids[at + 1]!]
    const drafts: Draft[] = []
    for (const {id, price} of this.#rivalsOf(ids[at]!)) {
      if (!this.#hasPair(before, id) && !this.#hasPair(id, behind)) continue
      const meant = [id]
      const inDisplay = this.#display.gain(ids, scores, at, 1, meant)
      const inBody = this.#model.gain(ids, bodyScores, at, 1, meant)
      drafts.push({kind: Kind.edit, ids: meant, gain: (inDisplay + inBody) / 2, price})
    }
    return drafts
  }

  /** Whether the story uses the word in one of its forms; little words are in every story. */
  #isBorneOut(meant: number, document: DocumentCounts): boolean {
    if (meant < LITTLE_WORDS || document.size < SHORTEST_STORY) return true
    const forms = [meant, ...this.#lists.inflections.of(meant)]
    return forms.some((id) => document.wordCount(id) > 0)
  }

  #hasPair(first: number, second: number): boolean {
    return this.#display.hasPair(first, second) || this.#model.hasPair(first, second)
  }

  #rivalsOf(word: number): readonly Rival[] {
    const known = this.#meant.get(word)
    if (known) return known
    const {near, far, inflections} = this.#lists
    const forms = inflections.of(word)
    const isRival = (id: number) => !forms.includes(id) && !this.#isGrammar(word, id)
    const rivals: Rival[] = []
    for (const id of near.of(word)) if (isRival(id)) rivals.push({id, price: 0})
    for (const id of far.of(word)) if (isRival(id)) rivals.push({id, price: PRICE_OF_SECOND_EDIT})
    this.#meant.set(word, rivals)
    return rivals
  }

  /** Whether the choice between the words is one of grammar, which is not judged here. */
  #isGrammar(found: number, meant: number): boolean {
    const from = this.#model.vocabulary.formOf(found)
    const to = this.#model.vocabulary.formOf(meant)
    if (faultOf({kind: Kind.edit, found: [from], meant: [to]}) !== 'wrong-word') return true
    return CHOSEN_BY_GRAMMAR.some((isOf) => isOf(wordClassOf(from)) && isOf(wordClassOf(to)))
  }
}

/** A word that may have been meant, and what makes it less likely to begin with. */
interface Rival {
  readonly id: number
  readonly price: number
}

function capitalsIn({text, start}: Passage, {starts, ends}: Hearing): Uint8Array {
  return Uint8Array.from(starts, (from, at) => {
    const word = text.slice(from - start, ends[at]! - start)
    return word.length > 1 && word === word.toUpperCase() ? 1 : 0
  })
}

/** What the story itself says is what the headline means. */
function isUsedElsewhere(id: number, document: DocumentCounts): boolean {
  return id >= LITTLE_WORDS && document.wordCount(id) > 1
}
