import {Pos} from '#language'
import type {Sentence, Word} from '#text'
import type {Body} from '../body.js'
import type {DisplayWord} from '../display.js'
import {coverageOf, SUPPORTED, supportOf} from '../support.js'
import {formOf} from '../words.js'
import {stanceOf} from './read.js'
import type {Cue, Tier} from './cue.js'
import type {Stance} from './read.js'

/** A word of the body that bears out a word of the display text. */
export interface Match {
  readonly claim: DisplayWord
  readonly word: Word
  /** 0 to 1, as `GRADES` has them. */
  readonly grade: number
  /** Whether the body has it as a verb. */
  readonly isVerb: boolean
}

/** A sentence of the body that bears on a claim, and with which words. */
export interface Bearing {
  /** In `Body.sentences`. */
  readonly place: number
  readonly sentence: Sentence
  /** Weighted share of the claim's words that it has, 0 to 1. */
  readonly covered: number
  readonly matches: readonly Match[]
  readonly stance: Stance
}

/** Sentences that are read for a claim: the best, and those that open the story. */
const MOST_READ = 10
/** The first sentences of a story introduce what the headline claims. */
export const OPENING = 5

/** The sentences that bear on some words of a display text, in the order of the text. */
export function bearingsOf(body: Body, words: readonly DisplayWord[]): Bearing[] {
  const forms = formsOf(body, words)
  return coverageOf(body, words)
    .filter(({place}, rank) => rank < MOST_READ || place < OPENING)
    .sort((a, b) => a.place - b.place)
    .map(({place, sentence, covered}) => new LazyBearing(body, forms, place, sentence, covered))
}

/** Most sentences are passed over for what little they cover, and need no tags and no stance. */
class LazyBearing implements Bearing {
  readonly #body: Body
  readonly #forms: ReadonlyMap<string, Grade>
  #matches: readonly Match[] | undefined

  constructor(
    body: Body,
    forms: ReadonlyMap<string, Grade>,
    readonly place: number,
    readonly sentence: Sentence,
    readonly covered: number,
  ) {
    this.#body = body
    this.#forms = forms
  }

  get matches(): readonly Match[] {
    return (this.#matches ??= matchesIn(this.#body, this.sentence, this.#forms))
  }

  get stance(): Stance {
    return stanceOf(this.#body.article, this.sentence)
  }
}

type Grade = readonly [claim: DisplayWord, grade: number]

/** For each form of the body, the word of the display text that it bears out best. */
export function formsOf(body: Body, words: readonly DisplayWord[]): Map<string, Grade> {
  const forms = new Map<string, Grade>()
  for (const claim of words) {
    if (!claim.isContent) continue
    for (const [term] of supportOf(body, claim).terms) {
      const grade = supportOf(body, claim).grades.get(term.places[0]!) ?? 0
      if (grade > (forms.get(term.form)?.[1] ?? 0)) forms.set(term.form, [claim, grade])
    }
  }
  return forms
}

export function matchesIn(
  {article}: Body,
  sentence: Sentence,
  forms: ReadonlyMap<string, Grade>,
): Match[] {
  const matches: Match[] = []
  for (let at = sentence.firstWord; at < sentence.endWord; at++) {
    const word = article.words[at]!
    const found = forms.get(formOf(word.normal))
    if (!found || found[1] < SUPPORTED) continue
    matches.push({
      claim: found[0],
      word,
      grade: found[1],
      // Few matches come so far that their part of speech matters.
      get isVerb() {
        return article.tagsOf(sentence)[at - sentence.firstWord] === Pos.verb
      },
    })
  }
  return matches
}

/** The first cue of the tiers that speaks of a word. */
export function cueOver({cues}: Stance, {index}: Word, tiers: ReadonlySet<Tier>): Cue | undefined {
  return cues.find((cue) => tiers.has(cue.tier) && cue.governs(index))
}
