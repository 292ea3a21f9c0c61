import {pairDoubles} from './double-marks.js'
import {pairSingles} from './single-marks.js'
import type {QuotationDraft, QuotationMark, StandsAside, StrayMark} from './quotation-draft.js'
import {compareSpans, lastAtOrBefore} from './span.js'
import type {Span} from './span.js'

export type {QuotationMark, StandsAside, StrayMark} from './quotation-draft.js'

/** A quotation: from the first opening mark to the last closing one. */
export interface Quotation extends Span {
  readonly kind: 'double' | 'single'
  /**
   * The opening marks: one, or one for each paragraph of a quotation that runs on. Copy that
   * lost its paragraph breaks has some of these in mid-block, after the end of a sentence.
   */
  readonly opens: readonly QuotationMark[]
  /** The closing mark; a quotation that never closes has none, and ends with its paragraph. */
  readonly close: QuotationMark | undefined
  /** What stands between the marks: a span for each paragraph. */
  readonly inner: readonly Span[]
  /** How many quotations it stands within, counting those that step over its block. */
  readonly depth: number
  /** Blocks that a quotation over several paragraphs steps over: captions, credits, subheads. */
  readonly steppedOver: readonly number[]
}

/** The quotations of a text in the order of their first marks, and the marks that pair with none. */
export interface Quotations {
  readonly quotations: Quotation[]
  readonly stray: StrayMark[]
}

/**
 * Pairs the quotation marks of a text, block by block. A quotation runs on into the next block
 * when that opens with a mark of its own (AP Stylebook, “quotation marks”, running quotations);
 * short blocks without marks may stand between. An apostrophe is never a mark, and a straight
 * single mark is one only where both of a pair are plain. Time is linear in the text.
 *
 * Blocks that are known to stand aside are paired on their own and stepped over whatever their
 * look.
 */
export function pairQuotations(
  text: string,
  blocks: readonly Span[],
  standsAside?: StandsAside,
): Quotations {
  const doubles = pairDoubles(text, blocks, standsAside)
  const outer = doubles.drafts.map((draft) => finished(text, blocks, draft)).sort(compareSpans)
  const within = innermostAt(outer)
  const singles = pairSingles(text, blocks, within, standsAside)
  for (const draft of singles.drafts) if (!draft.close) stopWithin(outer, within, blocks, draft)
  const inner = singles.drafts.map((draft) => finished(text, blocks, draft))
  return {
    quotations: withDepths([...outer, ...inner].sort(compareSpans)),
    stray: [...doubles.stray, ...singles.stray].sort(compareSpans),
  }
}

/** An unclosed single mark reaches no further than the double marks around and after it allow. */
function stopWithin(
  outer: readonly Quotation[],
  within: (offset: number) => number,
  blocks: readonly Span[],
  draft: QuotationDraft,
): void {
  const open = draft.opens.at(-1)!
  const {end} = blocks[open.block]!
  const around = outer[within(open.start)]
  const runsOut = outer[within(end)]
  draft.stop = Math.min(end, around ? (around.close?.start ?? around.end) : end)
  if (runsOut && runsOut.start > open.start) draft.stop = Math.min(draft.stop, runsOut.start)
}

/** A quotation whose depth is told once those around it are known. */
interface Finished extends Quotation {
  depth: number
}

function finished(text: string, blocks: readonly Span[], draft: QuotationDraft): Finished {
  const {kind, opens, close, stop} = draft
  const inner = opens.flatMap((open, at) => {
    const next = opens[at + 1]
    if (next?.block === open.block) return [trimmedEnd(text, open.end, next.start)]
    const end = blocks[open.block]!.end
    if (next) return [{start: open.end, end}]
    if (!close) return [trimmedEnd(text, open.end, stop ?? end)]
    if (close.block === open.block) return [{start: open.end, end: close.start}]
    return [
      {start: open.end, end},
      {start: blocks[close.block]!.start, end: close.start},
    ]
  })
  // Blocks stepped over in vain, before the quotation was given up, are none of its own.
  const last = opens.at(-1)!.block
  const steppedOver = draft.steppedOver.filter((block) => block < last)
  const end = close?.end ?? inner.at(-1)!.end
  return {kind, opens, close, inner, steppedOver, depth: 0, start: opens[0]!.start, end}
}

function trimmedEnd(text: string, start: number, end: number): Span {
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return {start, end}
}

function withDepths(quotations: Finished[]): Quotation[] {
  const around: Quotation[] = []
  for (const quotation of quotations) {
    while (around.length > 0 && around.at(-1)!.end <= quotation.start) around.pop()
    quotation.depth = around.length
    around.push(quotation)
  }
  return quotations
}

/** Answers which of the properly nested spans is the innermost around an offset, -1 for none. */
function innermostAt(spans: readonly Span[]): (offset: number) => number {
  const edges: (Span & {readonly innermost: number})[] = []
  const around: number[] = []
  const addEdge = (start: number) => edges.push({start, end: start, innermost: around.at(-1) ?? -1})
  const leaveUntil = (offset: number) => {
    while (around.length > 0 && spans[around.at(-1)!]!.end <= offset) {
      const {end} = spans[around.pop()!]!
      addEdge(end)
    }
  }
  for (const [index, span] of spans.entries()) {
    leaveUntil(span.start)
    around.push(index)
    addEdge(span.start)
  }
  leaveUntil(Infinity)
  return (offset) => edges[lastAtOrBefore(edges, offset)]?.innermost ?? -1
}
