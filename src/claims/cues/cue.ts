import type {Span} from '#text'

/**
 * How a writer stands to what a clause says, from “nobody has confirmed it” to “a named person
 * says so”. The tiers follow the strengths of evidentials in news copy: Bednarek, “Evaluation in
 * Media Discourse” (2006), and the factuality scale of Saurí and Pustejovsky, “FactBank” (2009).
 */
export type Tier =
  /** The body takes it back: “has yet to be confirmed”, “is false”. */
  | 'disclaimer'
  /** The writer does not vouch for it: “reportedly”, “is said to”. */
  | 'hedge'
  /** Somebody says so who is not named: “sources said”. */
  | 'anonymous'
  /** It has not happened, and may not: “will”, “plans to”, “faces”. */
  | 'plan'
  /** A named person or body says so. */
  | 'attribution'
  /** Not all of those named: “some of”, “a few”. */
  | 'partitive'
  /** It is said not to be so. */
  | 'negation'

/** What of its sentence a cue speaks of. */
export type Reach =
  /** The clause it stands in: “reportedly”. */
  | 'clause'
  /** What follows it, with all that hangs on that: “is said to”, “claims that”. */
  | 'onward'
  /** The independent clause it stands in, with all that hangs on it: “according to reports”. */
  | 'whole'
  /** The noun phrase behind it: “alleged”. */
  | 'noun'
  /** The independent clause before it: “, but this has yet to be confirmed”. */
  | 'back'
  /** Its own clause, or what that points back to where its subject only points: “it is untrue”. */
  | 'subject'

/** A row of a cue table, with a sentence that it must find. */
export interface CueRow {
  /** Words in lower case; `phrase.ts` says how it is written. */
  readonly phrase: string
  readonly reach: Reach
  /** Whether its first word, which may be a noun, has to be tagged a verb. */
  readonly asVerb?: boolean
  /** Whether what follows has to have a verb: “claimed the troops were”, not “claimed the title”. */
  readonly overVerb?: boolean
  /** Whether it only says that somebody denies or doubts it, which a story may outweigh. */
  readonly isDenial?: boolean
  readonly example: string
}

/** A cue found in a sentence. Words are places in `Article.words`. */
export interface Cue extends Span {
  readonly tier: Tier
  readonly phrase: string
  readonly isDenial: boolean
  readonly reach: Reach
  readonly firstWord: number
  readonly endWord: number
  /** Whether it speaks of the sentence before. */
  readonly pointsBack: boolean
  /** Whether it speaks of the word at this place of `Article.words`. */
  readonly governs: (word: number) => boolean
}
