import {CanBe, Pos} from '#language'
import {SentenceReading} from '#rule'

/** Marks that end a clause, and those that may. */
const CLAUSE_MARK = /[,;:–—(]|\s-\s/
const CLAUSE_WORDS = new Set(
  'and but or that because while whereas although as when if after before until'.split(' '),
)

/** Place of the last word of a phrase that opens a sentence. */
const LONGEST_PHRASE = 4
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

  /** Whether any of the words before the place is one of the set. */
  hasBefore(place: number, set: ReadonlySet<string>): boolean {
    for (let at = 0; at < place; at++) if (set.has(this.at(at))) return true
    return false
  }
}
