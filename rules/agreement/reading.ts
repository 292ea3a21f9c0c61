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
    return this.isUnmarked(from, to)
  }

  /** Whether no mark in or behind the words tells that they are as they were found. */
  isUnmarked(from: number, to: number): boolean {
    for (let at = from + 1; at <= to; at++) if (FOREIGN_MARK.test(this.gap(at))) return false
    // “The price was “set in stone””: what the verb is followed by is quoted, and not the verb.
    return OPENS_QUOTATION.test(this.gap(to + 1)) || !FOREIGN_MARK.test(this.gap(to + 1))
  }
}

const FOREIGN_MARK = /["“”‘’'[\]…*]|\.\.|\(sic/
const OPENS_QUOTATION = /^\s+["“]$/
const NOUN: ReadonlySet<number> = new Set([Pos.noun])
