import type {Span} from './span.js'

/** A bracket, one code unit wide. */
export interface Bracket extends Span {
  readonly mark: string
  /** Place of its block in the list of blocks. */
  readonly block: number
}

/** An opening bracket with the closing one of its kind. */
export interface BracketPair {
  readonly open: Bracket
  readonly close: Bracket
}

/** The brackets of a text: pairs in the order of their closing, the rest in the order of the text. */
export interface Brackets {
  readonly pairs: BracketPair[]
  /** Brackets without a partner. */
  readonly stray: Bracket[]
  /** An opening bracket that one of another kind closes: “(…]”. */
  readonly mismatched: BracketPair[]
}

const CLOSING: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}'}
/** A parenthesis may run over so many blocks: verse, lists, several paragraphs. */
const FURTHEST_BLOCK = 4

/**
 * Pairs round, square and curly brackets, block by block and then over the next few blocks.
 * Emoticons and the brackets of list marks (“1)”, “a) … b)”) are no brackets. Linear in the text.
 */
export function pairBrackets(text: string, blocks: readonly Span[]): Brackets {
  const pairs: BracketPair[] = []
  const left: Bracket[] = []
  for (const brackets of bracketsByBlock(text, blocks)) left.push(...pairWithin(brackets, pairs))
  const {stray, mismatched} = matchStrays(text, pairOver(text, blocks, left, pairs))
  return {pairs, stray, mismatched}
}

/** Pairs what it can and gives what is left, in the order of the text. */
function pairWithin(brackets: readonly Bracket[], pairs: BracketPair[]): Bracket[] {
  const open: Bracket[] = []
  const left: Bracket[] = []
  const waiting = new Map<string, number>()
  const count = (mark: string, by: number) => waiting.set(mark, (waiting.get(mark) ?? 0) + by)
  for (const bracket of brackets) {
    const wanted = CLOSING[bracket.mark]
    if (wanted) {
      open.push(bracket)
      count(wanted, 1)
    } else if (!waiting.get(bracket.mark)) left.push(bracket)
    else {
      let last = open.pop()!
      for (; CLOSING[last.mark] !== bracket.mark; last = open.pop()!) {
        left.push(last)
        count(CLOSING[last.mark]!, -1)
      }
      count(bracket.mark, -1)
      pairs.push({open: last, close: bracket})
    }
  }
  return [...left, ...open].sort((a, b) => a.start - b.start)
}

/**
 * Pairs an opening bracket with a closing one some blocks on; gives what is left. A parenthesis
 * of several paragraphs opens with a sentence and closes with a paragraph.
 */
function pairOver(
  text: string,
  blocks: readonly Span[],
  left: readonly Bracket[],
  pairs: BracketPair[],
): Bracket[] {
  const used = new Set<Bracket>()
  const last = new Map<string, Bracket>()
  for (const bracket of left) {
    const wanted = CLOSING[bracket.mark]
    if (wanted) {
      if (opensSentence(text, blocks[bracket.block]!, bracket)) last.set(wanted, bracket)
      continue
    }
    const open = last.get(bracket.mark)
    if (!open || open.block === bracket.block || bracket.block - open.block > FURTHEST_BLOCK)
      continue
    if (!/^\W{0,4}$/.test(text.slice(bracket.end, blocks[bracket.block]!.end))) continue
    used.add(open).add(bracket)
    last.delete(bracket.mark)
    pairs.push({open, close: bracket})
  }
  return left.filter((bracket) => !used.has(bracket))
}

function opensSentence(text: string, block: Span, {start}: Bracket): boolean {
  const before = text.slice(Math.max(block.start, start - 6), start).trimEnd()
  return !/[\p{L}\p{N}]/u.test(before) || /[.?!:]["'”’)\]]{0,3}$/.test(before)
}

/** An opening bracket and a closing one of another kind next to it in one block were meant as a pair. */
function matchStrays(
  text: string,
  left: readonly Bracket[],
): {stray: Bracket[]; mismatched: BracketPair[]} {
  const stray: Bracket[] = []
  const mismatched: BracketPair[] = []
  for (let at = 0; at < left.length; at++) {
    const open = left[at]!
    const close = left[at + 1]
    if (CLOSING[open.mark] && close && !CLOSING[close.mark] && close.block === open.block) {
      mismatched.push({open, close})
      at++
    } else if (CLOSING[open.mark] || !marksItem(text, open)) stray.push(open)
  }
  return {stray, mismatched}
}

/** 1) 12) a) iv): the bracket of a list mark, when nothing opened it. */
function marksItem(text: string, close: Bracket): boolean {
  if (close.mark !== ')') return false
  return /(?:^|[\s([—–:;,])(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(
    text.slice(Math.max(0, close.start - 5), close.start),
  )
}

function bracketsByBlock(text: string, blocks: readonly Span[]): Bracket[][] {
  const byBlock: Bracket[][] = blocks.map(() => [])
  let block = 0
  for (const {index, 0: mark} of text.matchAll(/[()[\]{}]/g)) {
    while (block < blocks.length && blocks[block]!.end <= index) block++
    const span = blocks[block]
    if (span === undefined) break
    if (index < span.start || isEmoticon(text, index)) continue
    byBlock[block]!.push({start: index, end: index + 1, mark, block})
  }
  return byBlock
}

/** :) ;-( :)) (: and their like */
function isEmoticon(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 5), at)
  const after = text.slice(at + 1, at + 3)
  const smiles = /(?:^|[^\p{L}\p{N}])[:;=]['’]?-?[()]{0,2}$/u.test(before)
  if (smiles && /^(?:[\s.,!?()”"]|$)/.test(after)) return true
  return /^[:;=](?:[\s.,!?]|$)/.test(after) && !/[\p{L}\p{N}]$/u.test(before)
}
