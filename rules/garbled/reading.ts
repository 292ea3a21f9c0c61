import {CanBe, Pos} from '#language'
import {listed, SentenceReading} from '#rule'

/** Marks that end a clause, and those that may. */
const CLAUSE_MARK = /[,;:–—(]|\s-\s/
const CLAUSE_WORDS = new Set(
  'and but or that because while whereas although as when if after before until'.split(' '),
)

/** Place of the last word of a phrase that opens a sentence. */
const LONGEST_PHRASE = 4
/** With one of these before, the verb may belong to another clause: “as fast as they could went”. */
const RELATIVES =
  listed(`that which who whom whose what whatever whoever where when how why as than all everything anything
  whether if those so nothing things only`)
/** Conjunctions behind which a clause of its own begins, whatever stands before. */
const SUBORDINATORS = new Set('when because while although whereas unless'.split(' '))
/** Behind these “that” is such a conjunction. */
const TELLING =
  listed(`said says say told believes believed insisted insists heard found claimed claims warned admitted
  announced added argued reported confirmed denied revealed hope hopes fear fears`)
/** Behind a mark they stand before the clause: “the firm, which is old, said its crews had”. */
const JOINING = /^(?:and|but|when|because|said|says|believes|insisted)$/
/** Words of which a noun phrase has one, unless a preposition stands before. */
const DETERMINERS =
  /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|every|each|some|any|no|i|he|she|it|we|they|you)$/
const PREPOSITIONS =
  /^(?:of|in|for|from|with|to|at|on|by|near|behind|under|over|outside|inside|against|about)$/
const INDEFINITES = new Set('nobody somebody anybody everybody everyone someone anyone'.split(' '))

/** A sentence as the detectors of garbled clauses read it. */
export class Reading extends SentenceReading {
  isTagged(place: number, ...wanted: readonly Pos[]): boolean {
    return (wanted as readonly number[]).includes(this.tag(place))
  }

  /** Whether only white space stands between the words from one place to another. */
  isRun(from: number, to: number): boolean {
    if (from < 0 || to >= this.words.length) return false
    for (let at = from + 1; at <= to; at++) if (!this.isSpaced(at)) return false
    return true
  }

  /** Whether a clause begins with the word: the sentence, or behind a mark or a conjunction. */
  opensClause(place: number): boolean {
    if (place === 0) return true
    return CLAUSE_MARK.test(this.gap(place)) || CLAUSE_WORDS.has(this.at(place - 1))
  }

  /** Whether a noun or name stands there, or a pronoun that opens its clause: a verb's subject. */
  isSubject(place: number): boolean {
    if (place < 0 || !this.isRun(place, place + 1)) return false
    // A question turns subject and verb round.
    if (this.isQuestion) return false
    if (/^(?:his|her|hers|my|mine|theirs|ours)$/.test(this.at(place))) return false
    if (this.isTagged(place, Pos.pronoun)) return this.opensClause(place)
    // “The main concerns farmers have”: two nouns may be those of two clauses.
    const mayBeRelative = this.isTagged(place - 1, Pos.noun) && this.can(place, CanBe.plural)
    return this.isTagged(place, Pos.noun, Pos.name) && !mayBeRelative
  }

  /** Whether the words up to the place are the noun phrase that opens the sentence, no verb among them. */
  endsFirstPhrase(place: number): boolean {
    if (place < 0 || place > LONGEST_PHRASE || !this.isRun(0, place + 1)) return false
    for (let at = 0; at < place; at++) {
      if (this.isTagged(at, Pos.verb, Pos.auxiliary, Pos.pronoun, Pos.subordinator)) return false
    }
    return INDEFINITES.has(this.at(place)) || this.isTagged(place, Pos.noun)
  }

  /** Whether the clause ends in front of the place: a mark, or no more words. */
  endsBefore(place: number): boolean {
    return place >= this.words.length || /[,;:.!?–—)]|\s-\s/.test(this.gap(place))
  }

  /** Whether the clause of the place may be one that a noun or another clause holds: “all that the airline has is”. */
  isRelative(place: number): boolean {
    // “The firm, which will”: the relative is the subject, and no noun's clause ends with the verb.
    if (this.gap(place - 1).includes(',') && this.isTagged(place - 1, Pos.pronoun)) return false
    const start = this.clauseStart(place)
    if (this.#hasRelative(start, place)) return true
    return this.#hasRelative(0, start) && !this.isPhrase(start, place - 1)
  }

  /** Where the clause of the place begins: behind a mark, or a conjunction that nothing else can be. */
  clauseStart(place: number): number {
    for (let at = place - 1; at > 0; at--) {
      const before = this.at(at - 1)
      if (SUBORDINATORS.has(before)) return at
      if (before === 'that' && TELLING.has(this.at(at - 2))) return at
      if (CLAUSE_MARK.test(this.gap(at))) return JOINING.test(this.at(at)) ? at + 1 : at
    }
    return 0
  }

  /** Whether the words are one noun phrase, and no two side by side as in “the work the crew”. */
  isPhrase(from: number, to: number): boolean {
    // “In no year did”: subject and verb have changed places.
    if (from > to || PREPOSITIONS.test(this.at(from))) return false
    for (let at = from; at <= to; at++) {
      const word = this.at(at)
      // “The interviews Harris did”: a plural and a name are two.
      if (at > from && !this.isLower(at) && this.isLower(at - 1) && this.can(at - 1, CanBe.plural))
        return false
      if (/^(?:and|or|nor|but)$/.test(word)) return false
      if (at > from && DETERMINERS.test(word) && !PREPOSITIONS.test(this.at(at - 1))) return false
    }
    for (let at = from; at <= to; at++)
      if (
        this.isTagged(at, Pos.auxiliary) ||
        (this.isTagged(at, Pos.verb) && !/(?:ed|ing)$/.test(this.at(at)))
      )
        return false
    return true
  }

  #hasRelative(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (RELATIVES.has(this.at(at))) return true
    return false
  }
}
