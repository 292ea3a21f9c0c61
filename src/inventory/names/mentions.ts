import type {Article} from '#article'
import {isUpperCase} from '#text'
import type {Sentence, Span} from '#text'
import {isFirstName, nameLikelihood} from './name-words.js'
import {isBodyWord, joinsWords, titleLength} from './titles.js'

/** A place of the body that names somebody or something; its span leaves out title and “’s”. */
export interface Mention extends Span {
  /** Place in `Names.mentions`. */
  readonly index: number
  /** As printed, without title and possessive ending. */
  readonly text: string
  /** The words, folded. */
  readonly words: readonly string[]
  /** The title before it, folded: “defense minister”; empty where there is none. */
  readonly title: string
  /** Place of its first word in `TextIndex.words`. */
  readonly firstWord: number
  /** Place in `TextIndex.sentences`. */
  readonly sentence: number
}

/** Small words within a name, not at its ends. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'of the de del della di da das dos du la le van von der den ten bin bint ibn al el y e and for in on upon under'.split(
    ' ',
  ),
)
/** Those that join only what a body's name opens. */
const JOINING_ONLY = new Set(['and', 'for', 'in', 'on', 'the'])

/** No more small words than this stand together in a name: “Marquis of the”. */
const MOST_PARTICLES = 2

const CALENDAR = new Set(
  `january february march april may june july august september october november december monday
  tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec
  mon tue tues wed thu thur thurs fri sat sun`.split(/\s+/),
)

/** Whether a folded word is a month's or a day's name. */
export function isCalendarWord(folded: string): boolean {
  return CALENDAR.has(folded)
}

/**
 * The names of sentences in text order. Time is linear in the number of words.
 *
 * @param folded - the words of the article, folded.
 */
export function mentionsIn(
  article: Article,
  sentences: readonly Sentence[],
  folded: readonly string[],
): Mention[] {
  const reader = new MentionReader(article, sentences, folded)
  for (const sentence of sentences) reader.readMentions(sentence)
  return reader.mentions
}

class MentionReader {
  readonly mentions: Mention[] = []
  readonly #article: Article
  readonly #folded: readonly string[]
  /** Words, folded, that have a capital where no sentence opens; and those seen without one. */
  readonly #capitals = new Set<string>()
  readonly #smalls = new Set<string>()

  constructor(article: Article, sentences: readonly Sentence[], folded: readonly string[]) {
    this.#article = article
    this.#folded = folded
    for (const sentence of sentences) this.#read(sentence)
  }

  #read({firstWord, endWord}: Sentence): void {
    for (let at = firstWord; at < endWord; at++) {
      const word = this.#article.words[at]!
      if (!hasCapital(word.text)) this.#smalls.add(this.#folded[at]!)
      else if (!this.#opens(at, firstWord)) this.#capitals.add(this.#folded[at]!)
    }
  }

  readMentions(sentence: Sentence): void {
    let at = sentence.firstWord
    while (at < sentence.endWord) {
      const end = this.#isNameAt(at, sentence) ? this.#endOfRun(at, sentence) : at
      if (end > at) this.mentions.push(this.#mentionOf(at, end, sentence))
      at = Math.max(at + 1, end)
    }
  }

  #isNameAt(at: number, {firstWord, endWord}: Sentence): boolean {
    const {text} = this.#article.words[at]!
    if (!hasCapital(text)) return false
    const folded = this.#folded[at]!
    if (NO_NAMES.has(folded) || CALENDAR.has(folded)) return false
    if (!this.#opens(at, firstWord)) return true
    return this.#opensWithName(at, folded, endWord)
  }

  /** First words have a capital whatever they are. */
  #opensWithName(at: number, folded: string, endWord: number): boolean {
    if (this.#capitals.has(folded)) return true
    if (/\p{Lu}.*\p{Lu}/u.test(this.#article.words[at]!.text)) return true
    const likelihood = nameLikelihood(folded, this.#article.language.lexicon)
    if (likelihood === 'name') return true
    if (likelihood === 'unknown') return !this.#smalls.has(folded)
    const next = at + 1 < endWord ? this.#article.words[at + 1]! : undefined
    const goesOn = next !== undefined && hasCapital(next.text) && this.#joined(at, at + 1)
    return goesOn && (isFirstName(folded) || !this.#smalls.has(folded)) && !OPENERS.has(folded)
  }

  /** The word behind the last one of a name that starts at a word. */
  #endOfRun(start: number, {endWord}: Sentence): number {
    const {words} = this.#article
    const joins = joinsWords(this.#folded[start]!)
    let end = start + 1
    let next = end
    while (next < endWord && this.#joined(next - 1, next)) {
      const {text} = words[next]!
      if (endsName(words[next - 1]!.text) && next === end) break
      if (isNamePart(text, this.#folded[next]!)) end = ++next
      else if (next - end < MOST_PARTICLES && isParticle(text, joins)) next++
      else break
    }
    return end
  }

  #mentionOf(first: number, end: number, sentence: Sentence): Mention {
    const {words} = this.#article
    const folded = this.#folded.slice(first, end)
    const skipped = titleLength(folded) || this.#roleLength(first, folded, sentence)
    const start = words[first + skipped]!.start
    const last = words[end - 1]!
    const stop = last.end - endingLength(last.text)
    return {
      start,
      end: stop,
      index: this.mentions.length,
      text: this.#article.text.slice(start, stop),
      words: skipped === 0 ? folded : folded.slice(skipped),
      title: skipped === 0 ? '' : folded.slice(0, skipped).join(' '),
      firstWord: first + skipped,
      sentence: sentence.index,
    }
  }

  /** “Owner Jane Roe”: what opens a sentence has a capital, and is no part of the name if it is no first name. */
  #roleLength(first: number, [role, ...name]: readonly string[], {firstWord}: Sentence): number {
    if (name.length < 2 || !isFirstName(name[0]!) || isFirstName(role!)) return 0
    if (isBodyWord(role!) || name.some(isBodyWord) || this.#capitals.has(role!)) return 0
    const isWord = nameLikelihood(role!, this.#article.language.lexicon) === 'word'
    return isWord && this.#opens(first, firstWord) ? 1 : 0
  }

  /** Whether a word opens a sentence, a quotation or what stands behind a colon. */
  #opens(at: number, firstWord: number): boolean {
    if (at === firstWord) return true
    const {words, text} = this.#article
    const {start} = words[at]!
    const before = text.slice(Math.max(words[at - 1]!.end, start - GAP), start)
    return before !== ' ' && OPENING.test(before)
  }

  #joined(at: number, next: number): boolean {
    const {words, text} = this.#article
    const gap = text.slice(words[at]!.end, words[next]!.start)
    return gap === ' ' || gap === '\u00a0' || gap === ' & '
  }
}

/** Marks before a word that are looked at, in characters. */
const GAP = 8

/** What opens a quotation or a list, or ends a sentence that the parser ran on. */
const OPENING = /["“‘:•–—(]\s*$|\s'$|[.!?]["”’)]*\s+$/

const NO_NAMES = new Set(
  `i i'm i've i'd i'll i'm a the an o'clock ok tv no yes oh mr mrs ms per cent pc am pm bst gmt`.split(
    /\s+/,
  ),
)

/** First words that no name goes on from, whatever capital follows. */
const OPENERS = new Set(
  `the a an in on at by for from to of with and but or if as when while after before since although
  though because however meanwhile yet so then now here there this that these those his her its their
  our my your he she it they we you i who what which where why how is are was were has have had do
  does did will would can could should may might must not no yes all both some many most few several
  each every another other one two three four five six seven eight nine ten former new old last next
  under over between against about despite during without within outside inside like unlike only even
  just also still says said let once until unless whether rather such earlier later today yesterday
  tomorrow elsewhere instead indeed perhaps maybe asked speaking according among around across`.split(
    /\s+/,
  ),
)

function hasCapital(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 65 && code <= 90) return true
    if (code > 127) return /\p{Lu}/u.test(text)
  }
  return false
}

function isNamePart(text: string, folded: string): boolean {
  if (!hasCapital(text)) return false
  return !CALENDAR.has(folded) && folded !== 'i'
}

function isParticle(text: string, joins: boolean): boolean {
  return PARTICLES.has(text) && (joins || !JOINING_ONLY.has(text))
}

/** Whether a possessive ending closes the name: “Shoigu's deputies”. */
function endsName(text: string): boolean {
  return endingLength(text) > 0
}

function endingLength(text: string): number {
  if (isUpperCase(text) && text.endsWith('’S')) return 2
  return /['’]s$/.test(text) ? 2 : /s['’]$/.test(text) ? 1 : 0
}
