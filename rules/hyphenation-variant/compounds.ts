import type {Article} from '#article'
import {Pos} from '#language'
import type {Usage} from '#rule'
import {isLowerCase} from '#text'
import type {Word} from '#text'

/** A compound as printed: with a hyphen, as one word or as two. */
export interface Use extends Usage {
  readonly way: 'hyphen' | 'closed' | 'open'
  readonly printed: string
}

const HYPHENATED = /^(\p{Ll}{2,})-(\p{Ll}{3,})$/u
/** Behind a verb they go with it (“to build up”), behind a hyphen they make a noun of it (“a build-up”). */
const PARTICLES = new Set(
  `up off out in on over down back away by through along around about together ahead under apart to
  like wide based led free old long term date`.split(/\s+/),
)
/** Parts before a hyphen that never stand alone, and count words, whose hyphen belongs to the adjective. */
const FIRSTS = new Set(
  `in on at off by big small non anti pre post ex self semi multi inter intra over under sub super ultra mid well ill much so
  one two three four five six seven eight nine ten half first second third fourth fifth all best
  better high higher low lower long short full part early late ever then still now more most less
  least ever soon also re co`.split(/\s+/),
)

/**
 * The compounds of an article that it prints with a hyphen and otherwise too, each with all its
 * places. Two words count where they are a noun: “a decision maker”, but not “the long term”
 * beside “a long-term plan”, which is as it should be (AP Stylebook, “hyphen”).
 */
export function compoundsOf(article: Article): Use[][] {
  const byCompound = new Map<string, Use[]>()
  for (const word of article.words) {
    const parts = HYPHENATED.exec(singular(word))
    if (!parts || isException(parts) || !isNoun(article, word, word)) continue
    byCompound.set(`${parts[1]} ${parts[2]}`, [])
  }
  if (byCompound.size > 0) collect(article, byCompound)
  return [...byCompound.values()]
}

function isException([, first, second]: RegExpExecArray): boolean {
  return (
    PARTICLES.has(second!) ||
    FIRSTS.has(first!) ||
    second!.endsWith('ed') ||
    /(?:ing|ed|er|ly)$/.test(first!)
  )
}

/** As printed in lower case, without the ending of a plural or a possessive. */
function singular({text}: Word): string {
  return text.replace(/['’]s$/, '').replace(/([^s])s$/, '$1')
}

function collect(article: Article, byCompound: ReadonlyMap<string, Use[]>): void {
  const closed = new Map([...byCompound].map(([key, uses]) => [key.replace(' ', ''), uses]))
  for (const word of article.words) {
    if (!isLowerCase(word.text) || article.isQuoted(word.start)) continue
    const {start, end, text} = word
    const base = singular(word)
    const hyphenated = base.includes('-') ? byCompound.get(base.replace('-', ' ')) : undefined
    if (hyphenated && isNoun(article, word, word)) {
      hyphenated.push({start, end, way: 'hyphen', printed: text})
    }
    closed.get(base)?.push({start, end, way: 'closed', printed: text})
    const next = article.words[word.index + 1]
    const open = next && byCompound.get(`${text} ${singular(next)}`)
    if (open && isSpaced(article, word, next) && isNoun(article, word, next)) {
      open.push({start, end: next.end, way: 'open', printed: article.text.slice(start, next.end)})
    }
  }
}

function isSpaced(article: Article, word: Word, next: Word): boolean {
  return article.text.slice(word.end, next.start) === ' '
}

/** Whether the compound is a noun of its own and not part of a longer one. */
function isNoun(article: Article, first: Word, last: Word): boolean {
  const after = article.words[last.index + 1]
  if (!after || after.sentence !== last.sentence) return true
  const gap = article.text.slice(last.end, after.start)
  // “Big-screen, big-budget action”: the first of two adjectives.
  if (gap !== ' ') return !(gap === ', ' && isAdjective(article, after))
  if (first === last && tagOf(article, last) === Pos.verb) return false
  const tag = tagOf(article, after)
  return tag !== Pos.noun && tag !== Pos.adjective && tag !== Pos.name
}

function isAdjective(article: Article, word: Word): boolean {
  return word.text.includes('-') || tagOf(article, word) === Pos.adjective
}

/** Only sentences with such a compound are tagged. */
function tagOf(article: Article, {index, sentence}: Word): number | undefined {
  const {firstWord} = article.sentences[sentence]!
  return article.tagsOf(article.sentences[sentence]!)[index - firstWord]
}
