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
 * Parses a text block by block with retext-english. Its time grows faster than its input, so
 * that a paragraph at a time is several times faster than a document, with the same nodes.
 * The tree's paragraphs are parsed again when something asks for their children: rules read
 * the flat index, and the trees of a book would fill a gigabyte.
 */
export function parseText(text: string, blocks: readonly Span[] = plainBlocks(text)): Root {
  const builder = new TextIndexBuilder(text, blocks)
  const children: RootContent[] = []
  const lines = new LineIndex(text)
  let end = 0
  for (const block of blocks) {
    if (block.start > end) children.push(whiteSpace(text, {start: end, end: block.start}, lines))
    for (const paragraph of parseEnglish(text.slice(block.start, block.end)).children) {
      if (paragraph.type === 'ParagraphNode') addSentences(builder, paragraph, block.start)
    }
    children.push(lazyParagraph(text, block, lines))
    end = block.end
  }
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
    if (child.type === 'ParagraphNode') addSentences(builder, child, 0)
    else if (child.type === 'SentenceNode') addSentence(builder, child, 0)
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

function addSentences(builder: TextIndexBuilder, paragraph: Paragraph, base: number): void {
  for (const sentence of paragraph.children) {
    if (sentence.type === 'SentenceNode') addSentence(builder, sentence, base)
  }
}

function addSentence(builder: TextIndexBuilder, sentence: SentenceNode, base: number): void {
  const span = offsetsOf(sentence, base)
  builder.openSentence(span)
  for (const node of sentence.children) {
    if (node.type === 'WordNode') builder.addWord(offsetsOf(node, base))
  }
}

function offsetsOf(node: Node, base: number): Span {
  const {position} = node
  if (position?.start.offset === undefined || position.end.offset === undefined) {
    throw new Error(
      'This syntax tree carries no offsets; parse with retext-english or another parser that sets `position.start.offset`',
    )
  }
  return {start: base + position.start.offset, end: base + position.end.offset}
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
  const span = offsetsOf(node, base)
  node.position = positionOf(span, lines)
  if ('children' in node) for (const child of node.children) shift(child, base, lines)
  return node
}

function positionOf({start, end}: Span, lines: LineIndex): Position {
  return {start: {...lines.pointAt(start)}, end: {...lines.pointAt(end)}}
}
