import type {Article} from '#article'
import type {Sentence} from '#text'
import {bodyOf} from './body.js'

/** Why the display text of an article cannot be held against its body. */
export type WhyUnchecked = 'short' | 'list' | 'live' | 'paywall'

/** A body of fewer sentences leaves too much out to speak against its headline. */
const FEWEST_SENTENCES = 4
/** A sentence of the body has at least so many words; shorter ones are fragments. */
const SHORTEST_SENTENCE = 4
const LIST_SHARE = 0.5
/** Paragraphs that open with a time of day make a live blog. */
const FEWEST_ENTRIES = 4
/** A stub is short; a long body with an advertisement for subscribing in it is whole. */
const LONGEST_STUB = 12

const LIVE =
  /\b(?:live(?:\s?blog|\s+updates?|\s+coverage)?\s*:|as it happened|liveblog|live blog|live updates)/i
const TIME_OF_DAY = /^(?:[01]?\d|2[0-3])[:.][0-5]\d\s?(?:[ap]\.?m\.?|GMT|BST|E[SD]?T|CET)?\b/i
const PAYWALL =
  /\b(?:subscribe (?:now )?(?:to|for) (?:continue|read|keep|unlock|full)|to (?:continue|read|keep) (?:reading|on|the (?:full|rest))|already a (?:subscriber|member)|subscribers? only|for subscribers|sign in to (?:read|continue)|log in to (?:read|continue)|read the full (?:story|article)|this (?:article|story|content) is (?:for|exclusive|only available))\b/i

const known = new WeakMap<Article, WhyUnchecked | undefined>()

/**
 * Why claim rules say nothing of an article: its body is too short, a list, a live blog or the
 * stub before a paywall. Undefined for an article that can be checked.
 */
export function whyUnchecked(article: Article): WhyUnchecked | undefined {
  if (!known.has(article)) known.set(article, reasonOf(article))
  return known.get(article)
}

/** Whether the body is whole enough to bear out, or not to bear out, what display text claims. */
export function canBeChecked(article: Article): boolean {
  return whyUnchecked(article) === undefined
}

function reasonOf(article: Article): WhyUnchecked | undefined {
  const {sentences} = bodyOf(article)
  const whole = sentences.filter(isWhole)
  if (whole.length < FEWEST_SENTENCES) return 'short'
  if (isLive(article)) return 'live'
  if (whole.length <= LONGEST_STUB && isStub(article)) return 'paywall'
  let items = 0
  for (const {start} of sentences) if (article.partAt(start)?.role === 'list-item') items++
  return items > sentences.length * LIST_SHARE ? 'list' : undefined
}

function isWhole({firstWord, endWord}: Sentence): boolean {
  return endWord - firstWord >= SHORTEST_SENTENCE
}

function isLive(article: Article): boolean {
  const headlines = article.partsOf('headline', 'kicker')
  if (headlines.some((part) => LIVE.test(article.slice(part).slice(0, 400)))) return true
  let entries = 0
  for (const {start} of article.blocks) {
    if (TIME_OF_DAY.test(article.text.slice(start, start + 16))) entries++
  }
  return entries >= FEWEST_ENTRIES
}

/** Says that there is more, or breaks off. */
function isStub(article: Article): boolean {
  const {sentences} = bodyOf(article)
  const last = sentences.at(-1)!
  const ending = article.text.slice(Math.max(last.start, last.end - 16), last.end)
  if (/(?:…|\.\.\.)\s*$/.test(ending)) return true
  const after = article.blocks.filter(({start}) => start >= last.start)
  return [last, ...after].some((span) => PAYWALL.test(article.slice(span).slice(0, 400)))
}
