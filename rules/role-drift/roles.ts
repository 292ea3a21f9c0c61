import type {Article} from '#article'
import {foldedName} from '#inventory'
import type {Mention} from '#inventory'
import {isCapitalised} from '#text'
import type {Span, Word} from '#text'
import {LONGEST_OFFICE, mayEndOffice, MEMBERS, officeNamed} from './offices.js'
import type {Office} from './offices.js'

/** What a place says that a person is. */
export interface Role extends Office {
  readonly span: Span
  /** As printed, without “former”. */
  readonly text: string
  readonly isFormer: boolean
  readonly mention: Mention
}

const FORMER = /^(?:former|ex|one-time|onetime|ex-.*)$/
/** Words that say themselves that a role begins, ends or is another's. */
const QUALIFIERS = new Set(
  `then acting incoming outgoing shadow deputy vice assistant next new future honorary co late interim rival fellow
  junior aspiring would-be caretaker presidential non-executive`.split(/\s+/),
)
const LEADING = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our'])

/** The role right before a person's name, or behind it and a comma, in the story's own words. */
export function rolesAt(article: Article, mention: Mention): Role[] {
  if (article.isQuoted(mention.start)) return []
  const word = article.words[mention.firstWord]!
  return [roleBefore(article, mention, word), roleBehind(article, mention)].filter(
    (role) => role !== undefined,
  )
}

function roleBefore(article: Article, mention: Mention, name: Word): Role | undefined {
  const before = article.words[name.index - 1]
  if (!before || !mayEndRole(before)) return undefined
  const words = wordsBefore(article, name)
  if (words.length === 0) return roleBeforeComma(article, mention, name)
  while (words.length > 0 && COURTESY.has(foldedName(words.at(-1)!.text))) words.pop()
  return partyOrOffice(article, mention, words)
}

/** Whether a role, or a courtesy title behind one, may end with the word: before most names there is none. */
function mayEndRole({text}: Word): boolean {
  const folded = foldedName(text)
  return COURTESY.has(folded) || MEMBERS.has(folded) || mayEndOffice(folded.replace(/^ex-/, ''))
}

/** “Labour MP”: the party, where a member's word follows it; else the office. */
function partyOrOffice(
  article: Article,
  mention: Mention,
  words: readonly Word[],
): Role | undefined {
  const party = words.at(-2)
  if (party && MEMBERS.has(foldedName(words.at(-1)!.text)) && isCapitalised(party.text)) {
    const role = roleOf(article, mention, words.slice(0, -1))
    if (role?.kind === 'party') return role
  }
  const role = roleOf(article, mention, words)
  return role?.kind === 'party' ? undefined : role
}

/** “the party's chairman, Ellen Rother,”: with an article, lest it be a list. */
function roleBeforeComma(article: Article, mention: Mention, name: Word): Role | undefined {
  const last = article.words[name.index - 1]
  if (!last || last.block !== name.block || article.text.slice(last.end, name.start) !== ', ')
    return undefined
  const words = [...wordsBefore(article, last), last]
  return words.some(({normal}) => LEADING.has(normal))
    ? partyOrOffice(article, mention, words)
    : undefined
}

const COURTESY = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'lord'])

/** The role that the last of the words are. */
function roleOf(article: Article, mention: Mention, words: readonly Word[]): Role | undefined {
  for (let length = Math.min(LONGEST_OFFICE, words.length); length > 0; length--) {
    const own = words.slice(-length)
    const before = words.at(-length - 1)
    const [first] = own as [Word]
    const isEx = /^ex-/i.test(first.text)
    const office = officeNamed(own.map(({text}) => foldedName(text).replace(/^ex-/, '')).join(' '))
    if (!office) continue
    const modifier = before ? foldedName(before.text) : ''
    // The end of a longer office, “lieutenant governor”, is another one.
    if (QUALIFIERS.has(modifier) || /['’]s?$/.test(first.text)) return undefined
    if (before && officeNamed(modifier) && office.kind !== 'elected') return undefined
    const span = {start: first.start + (isEx ? 3 : 0), end: own.at(-1)!.end}
    const isFormer =
      isEx || FORMER.test(modifier) || words.some(({text}) => /^(?:former|ex-)/i.test(text))
    return {...office, span, text: article.slice(span), isFormer, mention}
  }
  return undefined
}

/** Words before a name with only spaces between, the nearest last. */
function wordsBefore(article: Article, name: Word): Word[] {
  const words: Word[] = []
  let next = name
  while (words.length < MOST_BEFORE) {
    const word = article.words[next.index - 1]
    if (!word || word.sentence !== next.sentence) break
    if (!/^\.? $/.test(article.text.slice(word.end, next.start))) break
    words.unshift(word)
    next = word
  }
  return words
}

const MOST_BEFORE = 6

/** “Rother, the party's chairman,”; “Rother, chief executive of”. */
function roleBehind(article: Article, mention: Mention): Role | undefined {
  let word = article.words[(article.index.wordAt(mention.end - 1)?.index ?? -2) + 1]
  if (!word || article.text.slice(mention.end, word.start) !== ', ') return undefined
  const words: Word[] = []
  while (word && words.length < MOST_BEFORE) {
    const last: Word | undefined = words.at(-1)
    if (last && !/^\.? $/.test(article.text.slice(last.end, word.start))) break
    words.push(word)
    const role = roleOf(article, mention, words)
    const next: Word | undefined = article.words[word.index + 1]
    if (role && !continuesOffice(article, word, next))
      return role.kind === 'party' && !isMember(next) ? undefined : role
    if (words.length === 1 && !LEADING.has(word.normal) && !isOpening(word)) return undefined
    word = next
  }
  return undefined
}

/** “, former chairman”, “, chief executive”, “, Labour MP”. */
function isOpening({text}: Word): boolean {
  const folded = foldedName(text)
  return FORMER.test(folded) || OPENINGS.has(folded) || officeNamed(folded) !== undefined
}

const OPENINGS = new Set(
  `chief prime home foreign defence defense finance vice liberal lib detective lieutenant staff interior justice`.split(
    /\s+/,
  ),
)

function isMember(word: Word | undefined): boolean {
  return word !== undefined && MEMBERS.has(foldedName(word.text))
}

/** Whether the next word makes another office of it: “chairman's”, “chief executive officer”, “general manager”. */
function continuesOffice(article: Article, word: Word, next: Word | undefined): boolean {
  if (/['’]s?$/.test(word.text)) return true
  if (!next || article.text.slice(word.end, next.start) !== ' ') return false
  if (isMember(next)) return false
  return !/^(?:of|at|for|in|to|and|who|from|with|on|since|said|says|told)$/.test(next.normal)
}
