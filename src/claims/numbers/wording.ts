import type {Article, Role} from '#article'
import type {Quantity} from '#inventory'
import {LineIndex} from '#text'
import type {Span} from '#text'

/** What a desk calls the part that a claim stands in. */
const PART_NAMES: Partial<Record<Role, string>> = {
  headline: 'headline',
  kicker: 'kicker',
  dek: 'dek',
  subhead: 'subhead',
  caption: 'caption',
}

export function partName(role: Role): string {
  return PART_NAMES[role] ?? 'display text'
}

/** Words before and behind a number that are quoted with it. */
const WORDS_BEFORE = 4
const WORDS_BEHIND = 6

/** “line 5”: where a place of the article stands, counted as editors count. */
export function lineOfPlace(article: Article, {start}: Span): string {
  return `line ${linesOf(article).pointAt(start).line}`
}

const indexes = new WeakMap<Article, LineIndex>()

function linesOf(article: Article): LineIndex {
  let lines = indexes.get(article)
  if (!lines) indexes.set(article, (lines = new LineIndex(article.text)))
  return lines
}

/** A few words of the sentence round a number, with dots where it goes on. */
export function passageOf(article: Article, quantity: Quantity): string {
  const sentence = article.sentences[quantity.sentence]!
  const words = article.wordsOf(sentence)
  const first = words.findIndex(({end}) => end > quantity.start)
  const past = words.findIndex(({start}) => start >= quantity.end)
  const from = Math.max(0, first - WORDS_BEFORE)
  const to = Math.min(words.length, (past < 0 ? words.length : past) + WORDS_BEHIND) - 1
  const start = Math.min(words[from]?.start ?? quantity.start, quantity.start)
  const end = Math.max(words[to]?.end ?? quantity.end, quantity.end)
  const text = article.text.slice(start, end).replace(/\s+/g, ' ').replace(/["“”]/g, '')
  return `${from > 0 ? '… ' : ''}${text}${to < words.length - 1 ? ' …' : ''}`
}
