import type {Article} from '#article'
import {bodyOf} from '../body.js'
import {quotedTokens} from './tokens.js'
import type {QuotedToken} from './tokens.js'

/** Words of the body in the order of the text, and where each form stands among them. */
export class Stream {
  readonly tokens: readonly QuotedToken[]
  #places: Map<string, number[]> | undefined

  constructor(tokens: readonly QuotedToken[]) {
    this.tokens = tokens
  }

  /** Places of a form, in order. */
  placesOf(key: string): readonly number[] {
    return (this.#places ??= placesByKey(this.tokens)).get(key) ?? []
  }

  /** Where the forms stand in a row for the first time; -1 for nowhere. Linear in both. */
  indexOf(keys: readonly string[]): number {
    const fallback = fallbacksOf(keys)
    let matched = 0
    for (const [at, {key}] of this.tokens.entries()) {
      while (matched > 0 && keys[matched] !== key) matched = fallback[matched - 1]!
      if (keys[matched] === key) matched++
      if (matched === keys.length) return at - matched + 1
    }
    return -1
  }
}

function placesByKey(tokens: readonly QuotedToken[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, {key}] of tokens.entries()) {
    const known = places.get(key)
    if (known) known.push(at)
    else places.set(key, [at])
  }
  return places
}

/** For each prefix, the length of its longest proper prefix that ends it (Knuth, Morris, Pratt 1977). */
function fallbacksOf(keys: readonly string[]): number[] {
  const fallback = [0]
  for (let at = 1, length = 0; at < keys.length; at++) {
    while (length > 0 && keys[at] !== keys[length]) length = fallback[length - 1]!
    if (keys[at] === keys[length]) length++
    fallback.push(length)
  }
  return fallback
}

/**
 * The body as a quotation may be taken from it: as it runs, and what stands between its quotation
 * marks alone, so that “We will fight,” she said, “for every job” can be quoted as one.
 */
export interface BodyWording {
  readonly running: Stream
  readonly quoted: Stream
}

const known = new WeakMap<Article, BodyWording>()

/** Built once for each article. */
export function bodyWordingOf(article: Article): BodyWording {
  let wording = known.get(article)
  if (!wording) known.set(article, (wording = read(article)))
  return wording
}

function read(article: Article): BodyWording {
  const running = bodyOf(article).sentences.flatMap((span) => quotedTokens(article.text, span))
  const quotations = article.quotations.filter(({depth}) => depth === 0)
  const quoted = quotations
    .flatMap(({inner}) => inner)
    .filter(({start}) => article.isBody(start))
    .flatMap((span) => quotedTokens(article.text, span))
  return {running: new Stream(running), quoted: new Stream(quoted)}
}
