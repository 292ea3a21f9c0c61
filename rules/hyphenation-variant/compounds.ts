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
  const hyphenated = hyphenatedIn(article)
  if (hyphenated.size === 0) return []
  const drafts = draftsOf(article, hyphenated.keys())
  return [...hyphenated].flatMap(([key, words]) => {
    const uses = drafts.get(key)!
    // Only what is printed in more than one way has its sentences tagged.
    if (uses.every(({way}) => way === uses[0]!.way)) return []
    if (!words.some((word) => isNoun(article, word, word))) return []
    return [uses.filter(({way, first, last}) => way === 'closed' || isNoun(article, first, last))]
  })
}

/** The words that may be compounds with a hyphen, by their parts in the singular. */
function hyphenatedIn(article: Article): Map<string, Word[]> {
  const byCompound = new Map<string, Word[]>()
  for (const word of article.words) {
    if (!word.text.includes('-')) continue
    const parts = HYPHENATED.exec(singular(word.text))
    if (!parts || isException(parts)) continue
    const key = `${parts[1]} ${parts[2]}`
    const known = byCompound.get(key)
    if (known) known.push(word)
    else byCompound.set(key, [word])
  }
  return byCompound
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
function singular(text: string): string {
  if (!text.endsWith('s')) return text
  return text.replace(/['’]s$/, '').replace(/([^s])s$/, '$1')
}

/** A use, whether or not its compound is a noun of its own there. */
interface Draft extends Use {
  readonly first: Word
  readonly last: Word
}

/** Where the copy has each compound. */
function draftsOf(article: Article, compounds: Iterable<string>): Map<string, Draft[]> {
  const drafts = new Map<string, Draft[]>(Array.from(compounds, (key) => [key, []]))
  const closed = new Map([...drafts].map(([key, uses]) => [key.replace(' ', ''), uses]))
  const firsts = new Set([...drafts.keys()].map((key) => key.slice(0, key.indexOf(' '))))
  const draftOf = (way: Use['way'], first: Word, last: Word): Draft => {
    const span = {start: first.start, end: last.end}
    return {...span, way, printed: article.slice(span), first, last}
  }
  const isPart = (form: string) => {
    const base = singular(form)
    return base.includes('-') || firsts.has(form) || closed.has(base)
  }
  for (const word of ownWords(article, isPart)) {
    const base = singular(word.text)
    if (base.includes('-')) drafts.get(base.replace('-', ' '))?.push(draftOf('hyphen', word, word))
    closed.get(base)?.push(draftOf('closed', word, word))
    const next = firsts.has(word.text) ? article.words[word.index + 1] : undefined
    if (!next || !isSpaced(article, word, next)) continue
    drafts.get(`${word.text} ${singular(next.text)}`)?.push(draftOf('open', word, next))
  }
  return drafts
}

/** The words of some forms, in text order, but names and what others say. */
function ownWords(article: Article, isWanted: (form: string) => boolean): Word[] {
  return article.index.forms
    .filter(isWanted)
    .flatMap((form) => article.vocabulary.placesOf(form))
    .filter(({text, start}) => isLowerCase(text) && !article.isQuoted(start))
    .sort((a, b) => a.index - b.index)
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
