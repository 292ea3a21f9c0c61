import {isLeftEdge, isRightEdge, leadsBlock} from './edges.js'
import {mayStepOver} from './quotation-draft.js'
import type {QuotationDraft, QuotationMark, StandsAside, StrayMark} from './quotation-draft.js'
import type {Span} from './span.js'

/** A double mark, or two single ones typed for it; of three, the first closes what is within. */
const DOUBLE_MARKS = /["“”„«»]|``|''(?!')|’’(?!’)/g

/** A phrase in double marks within double marks is not longer, unless the marks leave no doubt. */
const LONGEST_PHRASE = 60

/** How many marks are looked at to tell whether a quotation stands within another. */
const FURTHEST_MARK = 8

/** Pairs double marks; single ones are paired afterwards, within what the double ones leave. */
export function pairDoubles(
  text: string,
  blocks: readonly Span[],
  standsAside: StandsAside | undefined,
): {drafts: QuotationDraft[]; stray: StrayMark[]} {
  return new DoublePairing(text, blocks, standsAside).pair()
}

class DoublePairing {
  readonly #text: string
  readonly #blocks: readonly Span[]
  readonly #standsAside: StandsAside | undefined
  readonly #marks: readonly (readonly QuotationMark[])[]
  readonly #drafts: QuotationDraft[] = []
  readonly #stray: StrayMark[] = []

  constructor(text: string, blocks: readonly Span[], standsAside: StandsAside | undefined) {
    this.#text = text
    this.#blocks = blocks
    this.#standsAside = standsAside
    this.#marks = doubleMarks(text, blocks)
  }

  pair(): {drafts: QuotationDraft[]; stray: StrayMark[]} {
    let running: QuotationDraft | undefined
    for (let block = 0; block < this.#blocks.length; block++) {
      if (this.#standsAside?.(block)) {
        running?.steppedOver.push(block)
        this.#pairBlock(block, undefined, false)
      } else if (running && !this.#leads(block) && this.#mayStepOver(block, running)) {
        running.steppedOver.push(block)
      } else {
        const before = this.#leads(block) ? running : undefined
        running = this.#pairBlock(block, before, this.#leads(this.#nextRunning(block)))
      }
    }
    return {drafts: this.#drafts, stray: this.#stray}
  }

  #nextRunning(block: number): number {
    const last = Math.min(block + 1 + 8, this.#blocks.length)
    for (let next = block + 1; next < last; next++) if (!this.#standsAside?.(next)) return next
    return this.#blocks.length
  }

  /** Whether the block opens with a mark, as each paragraph of a running quotation does. */
  #leads(block: number): boolean {
    const first = this.#marks[block]?.[0]
    if (first === undefined || first.faces === 'close') return false
    return leadsBlock(this.#text, this.#blocks[block]!.start, first.start)
  }

  #mayStepOver(block: number, running: QuotationDraft): boolean {
    return mayStepOver(this.#text, this.#blocks[block]!, this.#marks[block]!, running)
  }

  /** Pairs one block's marks and answers the quotation left open at its end. */
  #pairBlock(
    block: number,
    running: QuotationDraft | undefined,
    runsOn: boolean,
  ): QuotationDraft | undefined {
    const marks = this.#marks[block]!
    let open = running
    for (let at = 0; at < marks.length; at++) {
      const mark = marks[at]!
      const next = marks[at + 1]
      if (open === undefined) {
        if (this.#isMeasure(mark) || isTypedAsTwo(mark)) continue
        if (opensOutside(mark, next)) open = this.#open(mark)
        else this.#stray.push({...mark, kind: 'double'})
        continue
      }
      const reopens = mark.block !== open.opens.at(-1)!.block || this.#isAfterSentence(mark)
      if (closesInside(mark, next, reopens)) {
        if (this.#isMeasure(mark) && next?.faces === 'close') continue
        open.close = mark
        open = undefined
      } else if (reopens) {
        open.opens.push(mark)
      } else if (this.#opensWithin(marks, at, runsOn)) {
        this.#open(mark).close = marks[++at]!
      } else {
        open.stop = mark.start
        open = this.#open(mark)
      }
    }
    return open
  }

  #open(mark: QuotationMark): QuotationDraft {
    const draft: QuotationDraft = {kind: 'double', opens: [mark], steppedOver: []}
    this.#drafts.push(draft)
    return draft
  }

  /** 12" and 6' 2": a measure in inches; curly only after feet, as in 5’10”. */
  #isMeasure(mark: QuotationMark): boolean {
    if (mark.faces !== 'close') return false
    const before = this.#text.slice(Math.max(0, mark.start - 5), mark.start)
    return mark.mark === '"' ? /[\d½¼¾]$/.test(before) : /\d[’'] ?\d\d?½?$/.test(before)
  }

  /**
   * Whether the opening mark at `at`, met within an open quotation, opens one within it: the
   * marks after it close both, or close this one and leave the outer one to run on.
   */
  #opensWithin(marks: readonly QuotationMark[], at: number, runsOn: boolean): boolean {
    const close = marks[at + 1]
    if (close?.faces !== 'close') return false
    const isPhrase = this.#isPhrase(marks[at]!.end, close.start)
    let depth = 1
    for (let next = at + 2; next < at + 2 + FURTHEST_MARK; next++) {
      const mark = marks[next]
      if (mark === undefined) return isPhrase && depth === 1 && runsOn
      if (mark.faces === 'close') depth--
      else if (depth > 1 || !this.#isAfterSentence(mark)) depth++
      else if (isPhrase) return true
      if (depth === 0) return true
    }
    return false
  }

  #isPhrase(start: number, end: number): boolean {
    return end - start <= LONGEST_PHRASE && !/[.?!]|,$/.test(this.#text.slice(start, end))
  }

  /** Whether a sentence ends before the mark, as it does where a paragraph break was lost. */
  #isAfterSentence(mark: QuotationMark): boolean {
    const {start} = this.#blocks[mark.block]!
    let at = mark.start - 1
    while (at >= start && mark.start - at < 8 && /[\s)\]’'*]/.test(this.#text[at]!)) at--
    return at < start || /[.?!…]/.test(this.#text[at]!)
  }
}

/** Two single marks close a double quotation, but never open one by themselves. */
function isTypedAsTwo({mark}: QuotationMark): boolean {
  return mark === "''" || mark === '’’'
}

function opensOutside(mark: QuotationMark, next: QuotationMark | undefined): boolean {
  if (mark.faces !== 'either') return mark.faces === 'open'
  return next !== undefined && next.faces !== 'open'
}

function closesInside(
  mark: QuotationMark,
  next: QuotationMark | undefined,
  reopens: boolean,
): boolean {
  if (mark.faces !== 'either') return mark.faces === 'close'
  return !(reopens && next?.faces === 'close')
}

function doubleMarks(text: string, blocks: readonly Span[]): QuotationMark[][] {
  const byBlock: QuotationMark[][] = blocks.map(() => [])
  let block = 0
  for (const {index, 0: mark} of text.matchAll(DOUBLE_MARKS)) {
    while (block < blocks.length && blocks[block]!.end <= index) block++
    const span = blocks[block]
    if (span === undefined) break
    if (index < span.start) continue
    const faces = facing(text, span, index, mark)
    byBlock[block]!.push({start: index, end: index + mark.length, mark, block, faces})
  }
  return byBlock
}

function facing(text: string, block: Span, at: number, mark: string): QuotationMark['faces'] {
  if (mark === '„' || mark === '«' || mark === '``') return 'open'
  if (mark === '»' || mark.length > 1) return 'close'
  const left = at > block.start ? text[at - 1] : undefined
  const right = at + 1 < block.end ? text[at + 1] : undefined
  const opens = isLeftEdge(left) && right !== undefined && !/\s/.test(right)
  const closes = isRightEdge(right) && left !== undefined && !/\s/.test(left)
  const floats = /\s/.test(left ?? ' ') && /\s/.test(right ?? ' ')
  // A curly mark is believed unless both its sides say that it was put the wrong way round.
  if (mark === '“') return closes && !opens ? 'close' : 'open'
  if (mark === '”' && floats) return 'either'
  if (mark === '”') return opens && !closes ? 'open' : 'close'
  if (opens === closes) return 'either'
  return opens ? 'open' : 'close'
}
