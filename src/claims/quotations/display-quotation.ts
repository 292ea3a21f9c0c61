import type {Article, Role} from '#article'
import {DISPLAY_ROLES} from '#inventory'
import type {Quotation, Span} from '#text'
import {quotedTokens} from './tokens.js'
import type {QuotedToken} from './tokens.js'

/** A stretch that is given as one piece: omissions and insertions of the desk part the pieces. */
export type Piece = readonly QuotedToken[]

/** What a part of the page that claims something puts between quotation marks. */
export interface DisplayQuotation {
  readonly kind: Quotation['kind']
  readonly role: Role
  /** Between the marks. */
  readonly inner: Span
  readonly pieces: readonly Piece[]
}

/** Quotations of display text beyond these are no headline's; work stays linear in the body. */
const MOST_QUOTATIONS = 30
/** Words of a quotation that are compared. */
const MOST_WORDS = 80

/** The quotations of the headline, deks, subheads and captions that close and are not nested. */
export function displayQuotations(article: Article): DisplayQuotation[] {
  const found: DisplayQuotation[] = []
  for (const {kind, close, depth, inner} of article.quotations) {
    if (found.length === MOST_QUOTATIONS) break
    const role = article.partAt(inner[0]!.start)?.role
    if (depth > 0 || !close || inner.length > 1 || !role || !DISPLAY_ROLES.includes(role)) continue
    found.push({kind, role, inner: inner[0]!, pieces: piecesOf(article.text, inner[0]!)})
  }
  return found
}

const PARTED = /\.\.\.+|…|\[[^\][\n]{0,80}\]/g

/** The words between the marks, in the pieces in which they are given as said. */
export function piecesOf(text: string, {start, end}: Span): Piece[] {
  const pieces: Piece[] = []
  let from = start
  let left = MOST_WORDS
  const add = (span: Span) => {
    const tokens = quotedTokens(text, span).slice(0, left)
    left -= tokens.length
    if (tokens.length > 0) pieces.push(tokens)
  }
  for (const match of text.slice(start, end).matchAll(PARTED)) {
    add({start: from, end: start + match.index})
    from = start + match.index + match[0].length
  }
  add({start: from, end})
  return pieces
}
