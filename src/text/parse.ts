import type {Nodes, Paragraph, Root, RootContent, Sentence as SentenceNode} from 'nlcst'
import type {Node, Position} from 'unist'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Processor} from 'unified'
import {plainBlocks} from './blocks.js'
import {LineIndex} from './lines.js'
import type {Span} from './span.js'
import {TextIndex, TextIndexBuilder} from './views.js'

const english = unified().use(retextEnglish).freeze()
const parseEnglish = english.parser as (document: string) => Root

const indexes = new WeakMap<Root, TextIndex>()

/**
 * Where a block's sentences and words stand in it: pairs of start and end, the start of a sentence
 * as its complement, in front of its words.
 */
type Cuts = Int32Array

/**
 * The cuts of the last text's blocks by their copy, which alone decides them: an editor's next
 * version, or a text that was repaired, has all of them but those that were changed.
 */
let lastCuts: ReadonlyMap<string, Cuts> = new Map()

/** In UTF-16 units; of longer texts nothing is kept. */
const LONGEST_KEPT = 200_000

/**
 * Parses a text block by block with retext-english. Its time grows faster than its input, so
 * that a paragraph at a time is several times faster than a document, with the same nodes.
 * The tree's paragraphs are parsed again when something asks for their children: rules read
 * the flat index, and the trees of a book would fill a gigabyte.
 */
export function parseText(text: string, blocks: readonly Span[] = plainBlocks(text)): Root {
  const builder = new TextIndexBuilder(text, blocks)
  const children: RootContent[] = []
  const lines = new LineIndex(text)
  const keptCuts = new Map<string, Cuts>()
  let end = 0
  for (const block of blocks) {
    if (block.start > end) children.push(whiteSpace(text, {start: end, end: block.start}, lines))
    const copy = text.slice(block.start, block.end)
    const cuts = lastCuts.get(copy) ?? cutsOf(copy)
    if (text.length <= LONGEST_KEPT) keptCuts.set(copy, cuts)
    addCuts(builder, cuts, block.start)
    children.push(lazyParagraph(text, block, lines))
    end = block.end
  }
  lastCuts = keptCuts
  if (end < text.length) children.push(whiteSpace(text, {start: end, end: text.length}, lines))
  const position = positionOf({start: 0, end: text.length}, lines)
  const root: Root = {type: 'RootNode', children, position}
  indexes.set(root, builder.build())
  return root
}

/** The flat index of a tree, ours or one that any other parser made with offsets in place. */
export function indexOfTree(root: Root, text: string): TextIndex {
  const known = indexes.get(root)
  if (known) return known
  const builder = new TextIndexBuilder(text, plainBlocks(text))
  for (const child of root.children) {
    if (child.type === 'ParagraphNode') addSentences(builder, child)
    else if (child.type === 'SentenceNode') addSentence(builder, child)
  }
  const index = builder.build()
  indexes.set(root, index)
  return index
}

/** A unified plugin: the parser of this layer. Ranges of prose may stand in `file.data.blocks`. */
export function retextByParagraph(this: Processor): void {
  this.parser = (document, file) =>
    parseText(document, file.data['blocks'] as readonly Span[] | undefined)
}

function cutsOf(copy: string): Cuts {
  const cuts: number[] = []
  const taker = {
    openSentence: (start: number, end: number) => cuts.push(~start, end),
    addWord: (start: number, end: number) => cuts.push(start, end),
  }
  for (const paragraph of parseEnglish(copy).children) {
    if (paragraph.type === 'ParagraphNode') addSentences(taker, paragraph)
  }
  return new Int32Array(cuts)
}

function addCuts(builder: TextIndexBuilder, cuts: Cuts, base: number): void {
  for (let at = 0; at < cuts.length; at += 2) {
    const start = cuts[at]!
    const end = base + cuts[at + 1]!
    if (start < 0) builder.openSentence(base + ~start, end)
    else builder.addWord(base + start, end)
  }
}

/** What is told of sentences and words, in text order. */
interface Taker {
  readonly openSentence: (start: number, end: number) => void
  readonly addWord: (start: number, end: number) => void
}

function addSentences(taker: Taker, paragraph: Paragraph): void {
  for (const sentence of paragraph.children) {
    if (sentence.type === 'SentenceNode') addSentence(taker, sentence)
  }
}

function addSentence(taker: Taker, sentence: SentenceNode): void {
  const {start, end} = offsetsOf(sentence)
  taker.openSentence(start, end)
  for (const node of sentence.children) {
    if (node.type !== 'WordNode') continue
    const word = offsetsOf(node)
    taker.addWord(word.start, word.end)
  }
}

function offsetsOf(node: Node): Span {
  const {position} = node
  if (position?.start.offset === undefined || position.end.offset === undefined) {
    throw new Error(
      'This syntax tree carries no offsets; parse with retext-english or another parser that sets `position.start.offset`',
    )
  }
  return {start: position.start.offset, end: position.end.offset}
}

function whiteSpace(text: string, span: Span, lines: LineIndex): RootContent {
  const value = text.slice(span.start, span.end)
  return {type: 'WhiteSpaceNode', value, position: positionOf(span, lines)}
}

function lazyParagraph(text: string, block: Span, lines: LineIndex): Paragraph {
  let parsed: Paragraph['children'] | undefined
  const parseChildren = () =>
    parseEnglish(text.slice(block.start, block.end))
      .children.flatMap((child) => (child.type === 'ParagraphNode' ? child.children : []))
      .map((child) => shift(child, block.start, lines))
  return {
    type: 'ParagraphNode',
    get children() {
      return (parsed ??= parseChildren())
    },
    set children(children: Paragraph['children']) {
      parsed = children
    },
    position: positionOf(block, lines),
  }
}

/** Moves a freshly parsed node from its block's offsets to the document's. */
function shift<Kind extends Nodes>(node: Kind, base: number, lines: LineIndex): Kind {
  const {start, end} = offsetsOf(node)
  node.position = positionOf({start: base + start, end: base + end}, lines)
  if ('children' in node) for (const child of node.children) shift(child, base, lines)
  return node
}

function positionOf({start, end}: Span, lines: LineIndex): Position {
  return {start: {...lines.pointAt(start)}, end: {...lines.pointAt(end)}}
}
