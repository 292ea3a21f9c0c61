import type {Article} from '#article'
import {Pos} from '#language'
import type {Sentence, Word} from '#text'

/** What opens a clause, and so what it is to the one it hangs on. */
export type ClauseKind =
  /** Stands by itself. */
  | 'main'
  /** Shares the subject of the one before: “and have refused to fight”. */
  | 'conjunct'
  /** What is said or thought: “that …”. */
  | 'content'
  /** Describes a noun: “who …”. */
  | 'relative'
  /** When, why, although: also “after their mutiny”. */
  | 'adverbial'
  /** “, leaving the hall empty”, “a film showing a fire”. */
  | 'participial'

/** A clause of running copy. It may be interrupted by those that hang on it. */
export interface Clause {
  readonly index: number
  readonly kind: ClauseKind
  /** The clause it hangs on; its own index where it hangs on none. */
  readonly parent: number
  /** The independent clause that it belongs to in the end. */
  readonly root: number
  /** First word, a place in `Article.words`. */
  readonly firstWord: number
}

/** The clauses of a sentence and, for each of its words, which one it stands in. */
export interface Clauses {
  readonly all: readonly Clause[]
  readonly at: (word: number) => Clause
}

const CONJUNCTIONS = new Set(['and', 'or', 'then'])
const RELATIVES = new Set(['who', 'whom', 'whose', 'which', 'where'])
const SUBORDINATORS = new Set(
  `while although though because since after before when whenever if unless until whereas despite
  amid following as once`.split(/\s+/),
)
/** “Some were moved, others were fined”: no conjunction is needed between these. */
const CONTRASTED = new Set(['others', 'some', 'many', 'most'])
const SUBJECTS = new Set(
  'he she it they we i you there this these those that nobody some others'.split(' '),
)

/** Words that a subject may have in front of its verb: “the head of the harbour board said”. */
const LONGEST_SUBJECT = 7

/**
 * Cuts a sentence by its conjunctions, relative words, participles and marks. No parse: where
 * grammar would need one, the cut falls early rather than late, so that a cue reaches less.
 * Time is linear in the words.
 */
export function readClauses(article: Article, sentence: Sentence): Clauses {
  const reader = new ClauseReader(article, sentence)
  return reader.read()
}

class ClauseReader {
  readonly #words: readonly Word[]
  readonly #text: string
  readonly #tags: Uint8Array
  readonly #first: number
  readonly #end: number
  readonly #clauses: Clause[] = []
  readonly #clauseOf: Uint16Array

  constructor(article: Article, sentence: Sentence) {
    this.#words = article.words
    this.#text = article.text
    this.#tags = article.tagsOf(sentence)
    this.#first = sentence.firstWord
    this.#end = sentence.endWord
    this.#clauseOf = new Uint16Array(this.#end - this.#first)
  }

  read(): Clauses {
    let current = this.#open('main', this.#first)
    for (let at = this.#first; at < this.#end; at++) {
      if (at > this.#first) current = this.#clauseFrom(at, current)
      else if (this.#isSubordinator(at)) current = this.#open('adverbial', at, current)
      this.#clauseOf[at - this.#first] = current.index
    }
    return {
      all: this.#clauses,
      at: (word) => this.#clauses[this.#clauseOf[word - this.#first] ?? 0]!,
    }
  }

  #clauseFrom(at: number, current: Clause): Clause {
    const gap = this.#gap(at)
    const word = this.#normal(at)
    const root = this.#clauses[current.root]!
    if (/[;:]|\s[–—-]+\s|—/.test(gap)) return this.#open('main', at)
    if (word === 'but' || (word === 'yet' && gap.includes(',')))
      return this.#opensWithSubject(at + 1)
        ? this.#open('main', at)
        : this.#open('conjunct', at, current)
    if (CONJUNCTIONS.has(word)) return this.#conjoined(at, current)
    if (this.#isRelative(at)) return this.#open('relative', at, current)
    if (word === 'that' && this.#isContent(at)) return this.#open('content', at, current)
    if (this.#isSubordinator(at)) return this.#open('adverbial', at, current)
    if (this.#isParticiple(at, gap, current)) return this.#open('participial', at, current)
    if (
      gap.includes(',') &&
      CONTRASTED.has(word) &&
      this.#hasVerb(current, at) &&
      this.#opensWithSubject(at)
    )
      return this.#open('main', at)
    if (gap.includes(',') && current !== root && !this.#isList(at)) return this.#resume(current)
    return current
  }

  /** What a comma closes goes back to the nearest statement around it. */
  #resume(current: Clause): Clause {
    let clause = current
    while (
      clause.kind !== 'content' &&
      clause.kind !== 'conjunct' &&
      clause.parent !== clause.index
    )
      clause = this.#clauses[clause.parent]!
    return clause
  }

  #conjoined(at: number, current: Clause): Clause {
    const next = this.#afterAdverbs(at + 1)
    if (this.#isFinite(next)) return this.#open('conjunct', at, current)
    if (!this.#opensWithSubject(at + 1)) return current
    return current.kind === 'content' ? this.#open('content', at, current) : this.#open('main', at)
  }

  /** Whether a subject and its verb follow: “and the guards left”. */
  #opensWithSubject(at: number): boolean {
    for (let place = at; place < Math.min(at + LONGEST_SUBJECT, this.#end); place++) {
      if (place > at && /[,;:]/.test(this.#gap(place))) return false
      if (place > at && this.#isFinite(place)) return true
      if (CONJUNCTIONS.has(this.#normal(place))) return false
    }
    return SUBJECTS.has(this.#normal(at))
  }

  #isRelative(at: number): boolean {
    return (
      RELATIVES.has(this.#normal(at)) ||
      (this.#normal(at) === 'that' &&
        this.#isAfterNoun(at) &&
        this.#isFinite(this.#afterAdverbs(at + 1)))
    )
  }

  #isContent(at: number): boolean {
    const tag = this.#tag(at - 1)
    const next = this.#normal(at + 1)
    if (next === '') return false
    return (
      tag === Pos.verb ||
      tag === Pos.adjective ||
      tag === Pos.noun ||
      this.#tag(at) === Pos.subordinator
    )
  }

  /** “as” opens a clause only with a subject and a verb behind it: “as a gift” is a phrase. */
  #isSubordinator(at: number): boolean {
    const word = this.#normal(at)
    if (!SUBORDINATORS.has(word)) return false
    if (word === 'as' || word === 'once' || word === 'since' || word === 'before')
      return this.#opensWithSubject(at + 1)
    return true
  }

  /**
   * “, leaving the hall”, “a film showing a fire”, “for allegedly taking keys”, and with an adverb
   * in front also “a group seemingly made up of”.
   */
  #isParticiple(at: number, gap: string, current: Clause): boolean {
    const verb = this.#afterAdverbs(at)
    if (this.#tag(verb) !== Pos.verb) return false
    const isAside = gap.includes(',') || this.#isAfterNoun(at)
    if (this.#normal(verb).endsWith('ing')) return isAside || verb > at
    return verb > at && isAside && this.#hasVerb(current, at)
  }

  #hasVerb({index}: Clause, before: number): boolean {
    for (let at = this.#first; at < before; at++) {
      if (this.#clauseOf[at - this.#first] === index && this.#isFinite(at)) return true
    }
    return false
  }

  /** “, a sailor, ” stands beside a noun and closes nothing. */
  #isList(at: number): boolean {
    return /^(?:a|an)$/.test(this.#normal(at)) && !this.#opensWithSubject(at)
  }

  #isAfterNoun(at: number): boolean {
    const tag = this.#tag(at - 1)
    return tag === Pos.noun || tag === Pos.name
  }

  #isFinite(at: number): boolean {
    const tag = this.#tag(at)
    if (tag === Pos.auxiliary) return this.#normal(at) !== 'be' && this.#normal(at) !== 'being'
    return tag === Pos.verb && !this.#normal(at).endsWith('ing') && this.#normal(at - 1) !== 'to'
  }

  #afterAdverbs(at: number): number {
    let place = at
    while (place < Math.min(at + 3, this.#end) && this.#tag(place) === Pos.adverb) place++
    return place
  }

  #open(kind: ClauseKind, firstWord: number, parent?: Clause): Clause {
    const index = this.#clauses.length
    const clause: Clause = {
      index,
      kind,
      parent: parent?.index ?? index,
      root: parent?.root ?? index,
      firstWord,
    }
    this.#clauses.push(clause)
    return clause
  }

  #normal(at: number): string {
    return at < this.#end && at >= this.#first ? this.#words[at]!.normal : ''
  }

  #tag(at: number): number {
    return this.#tags[at - this.#first] ?? 0
  }

  #gap(at: number): string {
    return this.#text.slice(this.#words[at - 1]!.end, this.#words[at]!.start)
  }
}
