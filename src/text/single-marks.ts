import {isLeftEdge, isRightEdge, leadsBlock} from './edges.js'
import {mayStepOver} from './quotation-draft.js'
import type {QuotationDraft, QuotationMark, StandsAside, StrayMark} from './quotation-draft.js'
import type {Span} from './span.js'

/** Words that lost their beginning: the mark before them is an apostrophe (AP Stylebook). */
const CLIPPED = new Set(
  'em til till tis twas twere twill n cause cos coz cuz bout round nuff ere ello neath gainst s d ll re ve m t fraid scuse kay sup hood cross burbs ome im er alf ow cept stead member nother'.split(
    ' ',
  ),
)

/** Clipped words that are words as well: a mark before them opens when another one soon closes. */
const CLIPPED_OR_WHOLE = new Set([
  'cause',
  'round',
  'till',
  'bout',
  'cross',
  'hood',
  'stead',
  'member',
  'sup',
])
const SOON = 60

/**
 * What a single mark may do. A `doubtful` one may be a possessive's or a clipped word's
 * apostrophe as well (soldiers’, foolin’); a `certain` one stands after punctuation.
 */
interface SingleMark extends QuotationMark {
  readonly role: 'open' | 'close' | 'doubtful' | 'certain'
}

/**
 * Pairs single marks within what the double ones leave: both of a pair stand within the same
 * double quotation, as `innermostAt` tells, or outside all. What finds no partner is an apostrophe.
 */
export function pairSingles(
  text: string,
  blocks: readonly Span[],
  innermostAt: (offset: number) => number,
  standsAside: StandsAside | undefined,
): {drafts: QuotationDraft[]; stray: StrayMark[]} {
  return new SinglePairing(text, blocks, innermostAt, standsAside).pair()
}

class SinglePairing {
  readonly #text: string
  readonly #blocks: readonly Span[]
  readonly #innermostAt: (offset: number) => number
  readonly #standsAside: StandsAside | undefined
  readonly #drafts: QuotationDraft[] = []
  readonly #stray: StrayMark[] = []
  #running: QuotationDraft | undefined

  constructor(
    text: string,
    blocks: readonly Span[],
    innermostAt: (offset: number) => number,
    standsAside: StandsAside | undefined,
  ) {
    this.#text = text
    this.#blocks = blocks
    this.#innermostAt = innermostAt
    this.#standsAside = standsAside
  }

  pair(): {drafts: QuotationDraft[]; stray: StrayMark[]} {
    const byBlock = singleMarks(this.#text, this.#blocks)
    for (const [block, marks] of byBlock.entries()) {
      const aside = this.#standsAside?.(block) ?? false
      if (aside || (!this.#leads(marks) && this.#mayStepOver(block, marks))) {
        this.#running?.steppedOver.push(block)
      } else if (!this.#leads(marks)) this.#giveUp()
      this.#pairBlock(marks, aside)
    }
    this.#giveUp()
    return {drafts: this.#drafts, stray: this.#stray}
  }

  #mayStepOver(block: number, marks: readonly SingleMark[]): boolean {
    return (
      this.#running !== undefined &&
      mayStepOver(this.#text, this.#blocks[block]!, marks, this.#running)
    )
  }

  #leads(marks: readonly SingleMark[]): boolean {
    const first = marks[0]
    if (first?.role !== 'open' || this.#innermostAt(first.start) >= 0) return false
    return leadsBlock(this.#text, this.#blocks[first.block]!.start, first.start)
  }

  #pairBlock(marks: readonly SingleMark[], aside: boolean): void {
    for (let at = 0; at < marks.length; at++) {
      const mark = marks[at]!
      if (mark.role !== 'open') {
        if (mark.role === 'certain') this.#stray.push({...plainMark(mark), kind: 'single'})
        continue
      }
      const leads = at === 0 && !aside && this.#leads(marks)
      const draft = leads ? this.#runOn(mark) : newDraft(mark)
      const close = this.#closeOf(marks, at)
      if (close >= 0) {
        draft.close = plainMark(marks[close]!)
        this.#drafts.push(draft)
        if (leads) this.#running = undefined
        at = close
      } else if (!leads && isCurly(draft)) this.#drafts.push(draft)
    }
  }

  /** The quotation from the block before that goes on with this mark, or a new one. */
  #runOn(mark: SingleMark): QuotationDraft {
    if (this.#running) this.#running.opens.push(plainMark(mark))
    else this.#running = newDraft(mark)
    return this.#running
  }

  /** A curly mark that never closed is a fault of somebody's; a straight one was an apostrophe. */
  #giveUp(): void {
    if (this.#running && isCurly(this.#running)) this.#drafts.push(this.#running)
    this.#running = undefined
  }

  /** Place of the mark that closes the one at `at`, -1 for none. It looks no further than the next opening mark. */
  #closeOf(marks: readonly SingleMark[], at: number): number {
    const open = marks[at]!
    const within = this.#innermostAt(open.start)
    let found = -1
    for (let next = at + 1; next < marks.length && marks[next]!.role !== 'open'; next++) {
      const mark = marks[next]!
      if (this.#innermostAt(mark.start) !== within) continue
      if (mark.role === 'certain') return next
      if (found < 0) found = next
      else if (marks[found]!.role === 'doubtful' && mark.role === 'close') {
        if (!this.#sentenceEndsIn(marks[found]!.end, mark.start)) found = next
      }
    }
    const close = marks[found]
    if (close && isDualClipped(this.#text, open) && close.start - open.end > SOON) return -1
    return found
  }

  #sentenceEndsIn(start: number, end: number): boolean {
    return end - start > 400 || /[.?!] /.test(this.#text.slice(start, end))
  }
}

function newDraft(mark: SingleMark): QuotationDraft {
  return {kind: 'single', opens: [plainMark(mark)], steppedOver: []}
}

function plainMark({start, end, mark, block, faces}: SingleMark): QuotationMark {
  return {start, end, mark, block, faces}
}

function isCurly(draft: QuotationDraft): boolean {
  return draft.opens[0]!.mark === '‘'
}

/** Two in a row are a double mark; of three, the first closes what is within. */
const SINGLE_MARKS = /``|''(?!')|’’(?!’)|['‘’`]/g

function singleMarks(text: string, blocks: readonly Span[]): SingleMark[][] {
  const byBlock: SingleMark[][] = blocks.map(() => [])
  let block = 0
  for (const {index, 0: mark} of text.matchAll(SINGLE_MARKS)) {
    while (block < blocks.length && blocks[block]!.end <= index) block++
    const span = blocks[block]
    if (span === undefined) break
    if (index < span.start || mark.length > 1) continue
    const role = roleOf(text, span, index, mark)
    if (role === undefined) continue
    const faces = role === 'open' ? 'open' : 'close'
    byBlock[block]!.push({start: index, end: index + 1, mark, block, faces, role})
  }
  return byBlock
}

function roleOf(
  text: string,
  block: Span,
  at: number,
  mark: string,
): SingleMark['role'] | undefined {
  const left = at > block.start ? text[at - 1] : undefined
  const right = at + 1 < block.end ? text[at + 1] : undefined
  if (
    mark !== '’' &&
    isLeftEdge(left) &&
    right !== undefined &&
    /[\p{L}\p{N}"“$£€([…\uD800-\uDBFF]/u.test(right)
  ) {
    return opensClippedWord(text, at + 1) ? undefined : 'open'
  }
  if (mark === '‘' || mark === '`' || left === undefined || /\s/.test(left) || !isRightEdge(right))
    return undefined
  if (/[.,?!…;:)\]"”—–%]/.test(left)) return isInitialism(text, at) ? 'doubtful' : 'certain'
  if (/\d/.test(left)) return 'doubtful'
  return isMaybeApostrophe(text, at) ? 'doubtful' : 'close'
}

/** the U.S.’ allies */
function isInitialism(text: string, at: number): boolean {
  return /\p{Lu}\.$/u.test(text.slice(Math.max(0, at - 2), at))
}

const WORD_AT = /[\p{L}\p{N}]{1,12}/uy

function wordAt(text: string, at: number): string {
  WORD_AT.lastIndex = at
  return WORD_AT.exec(text)?.[0].toLowerCase() ?? ''
}

/** ’90s, ’em, ’til: the mark stands for what was left out. */
function opensClippedWord(text: string, at: number): boolean {
  const word = wordAt(text, at)
  if (/^\d\ds?$/.test(word)) return true
  return CLIPPED.has(word) && !CLIPPED_OR_WHOLE.has(word)
}

function isDualClipped(text: string, open: SingleMark): boolean {
  return CLIPPED_OR_WHOLE.has(wordAt(text, open.end))
}

/** soldiers’, Fritz’, foolin’, o’: an apostrophe as likely as a closing mark. */
function isMaybeApostrophe(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at).toLowerCase()
  return /[sxz]$|in$|(?:^|\W)(?:o|n|th)$/.test(before)
}
