import {Pos} from '#language'
import {SentenceReading} from '#rule'

/** A sentence as the detectors of agreement read it. */
export class Reading extends SentenceReading {
  isTagged(place: number, wanted: ReadonlySet<number>): boolean {
    return wanted.has(this.tag(place))
  }

  isNoun(place: number): boolean {
    return this.isTagged(place, NOUN)
  }

  /** Whether only white space stands before the word. */
  follows(place: number): boolean {
    return place > 0 && place < this.words.length && this.isSpaced(place)
  }

  /** Whether the words are the reporter's own: in no quotation, and not marked “[sic]”. */
  isOwn(from: number, to: number): boolean {
    for (let at = from; at <= to; at++)
      if (this.article.isQuoted(this.words[at]!.start)) return false
    for (let at = from + 1; at <= to + 1; at++)
      if (/["“”‘’'[\]…*]|\.\.|\(sic/.test(this.gap(at))) return false
    return true
  }
}

const NOUN: ReadonlySet<number> = new Set([Pos.noun])
