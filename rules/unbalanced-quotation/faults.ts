import {attributionWithin} from '#article'
import type {Article} from '#article'
import type {Quotation, QuotationMark, Span} from '#text'

/** What is wrong with a mark; `mark` is empty where one is missing. */
export type Fault =
  | {readonly kind: 'unclosed' | 'unopened'; readonly mark: Span}
  | {readonly kind: 'reopened'; readonly mark: Span; readonly open: Span}
  | {readonly kind: 'attributed'; readonly mark: Span; readonly open: Span; readonly repair: string}
  | {readonly kind: 'misfaced' | 'single'; readonly mark: Span; readonly opens: boolean}

/** Copy that is set a paragraph a line: there are many, and none has more words. */
const WIDEST_PARAGRAPH = 75
const FEWEST_PARAGRAPHS = 8

/** Faults in no order; at most one for each quotation and side. */
export function* faultsOf(article: Article): Iterable<Fault> {
  const unopened = article.strayMarks.filter(({kind}) => kind === 'double')
  const faultyBlocks = new Set(unopened.map(({block}) => block))
  for (const mark of unopened) yield {kind: 'unopened', mark: spanOf(mark)}
  const keepsParagraphs = isSetByParagraph(article)
  for (const quotation of article.quotations) {
    if (quotation.kind === 'double') {
      yield* misfacedMarks(quotation)
      const fault = doubleFault(article, quotation, keepsParagraphs, faultyBlocks)
      if (!fault) continue
      faultyBlocks.add(quotation.opens.at(-1)!.block)
      yield fault
    }
  }
  yield* singleFaults(article, faultyBlocks)
}

function doubleFault(
  article: Article,
  quotation: Quotation,
  keepsParagraphs: boolean,
  unopenedIn: ReadonlySet<number>,
): Fault | undefined {
  const {opens, inner, close} = quotation
  for (const [at, open] of opens.entries()) {
    const next = opens[at + 1]
    if (!next && close) break
    const tag = attributionWithin(article.text, inner[at]!)
    if (tag) return attributedFault(tag, open)
    if (next && isPartial(article.text, open)) return {kind: 'unclosed', mark: spanOf(open)}
    // What runs on into a paragraph of its own is how a long quotation is set.
    if (next && next.block !== open.block) continue
    if (next && keepsParagraphs) return {kind: 'reopened', mark: spanOf(next), open: spanOf(open)}
  }
  const last = opens.at(-1)!
  // When the next paragraph closes what it did not open, that paragraph lacks the mark.
  const next = article.blocks[last.block + 1]
  if (
    close ||
    (next && unopenedIn.has(next.index) && quotation.end >= article.blocks[last.block]!.end)
  ) {
    return undefined
  }
  return {kind: 'unclosed', mark: spanOf(last)}
}

/**
 * Whether a quotation opens in the midst of a clause: such a one closes before the paragraph
 * ends, even when the next goes on (AP Stylebook, “quotation marks”, partial quotes).
 */
function isPartial(text: string, open: QuotationMark): boolean {
  const around = text.slice(Math.max(0, open.start - 2), open.end + 1)
  return /^[\p{L}\d] .\p{Ll}$/u.test(around)
}

/** The closing mark that is missing goes after the comma before the attribution. */
function attributedFault(tag: Span, open: QuotationMark): Fault {
  const at = tag.start - 1
  const repair = open.mark === '“' ? '”' : open.mark === '"' ? '"' : '”'
  return {kind: 'attributed', mark: {start: at, end: at}, open: spanOf(open), repair}
}

function* misfacedMarks({opens, close}: Quotation): Iterable<Fault> {
  for (const open of opens) {
    if (open.mark === '”') yield {kind: 'misfaced', mark: spanOf(open), opens: true}
  }
  if (close?.mark === '“' && opens[0]!.mark !== '„') {
    yield {kind: 'misfaced', mark: spanOf(close), opens: false}
  }
}

/** One fault for each block; none where a double mark is at fault already. */
function* singleFaults(article: Article, faultyBlocks: Set<number>): Iterable<Fault> {
  for (const {kind, close, opens} of article.quotations) {
    const mark = opens.at(-1)!
    if (kind === 'double' || close || faultyBlocks.has(mark.block)) continue
    faultyBlocks.add(mark.block)
    yield {kind: 'single', mark: spanOf(mark), opens: true}
  }
  for (const mark of article.strayMarks) {
    if (mark.kind === 'double' || faultyBlocks.has(mark.block)) continue
    if (!/[,?!]/.test(article.text[mark.start - 1] ?? '')) continue
    faultyBlocks.add(mark.block)
    yield {kind: 'single', mark: spanOf(mark), opens: false}
  }
}

/** Whether the copy kept its paragraph breaks, so that no mark may open anew within a paragraph. */
function isSetByParagraph(article: Article): boolean {
  const body = article.blocks.filter(({start}) => article.isBody(start))
  return (
    body.length >= FEWEST_PARAGRAPHS &&
    body.every(({firstWord, endWord}) => endWord - firstWord <= WIDEST_PARAGRAPH)
  )
}

function spanOf({start, end}: Span): Span {
  return {start, end}
}
