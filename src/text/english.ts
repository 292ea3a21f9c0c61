import type {SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import type {Point, Position} from 'unist'

type Type = SentenceContent['type']

/** Types of nodes by the code unit that opens them, as the parser itself tells them. */
const types: Array<Type | undefined> = []

/**
 * The parser of retext-english with the same nodes. It asks four patterns what each code unit is,
 * and counts lines and columns in an object for each node's every end: here a unit is asked for
 * once for all, and the nodes that meet at a point share it.
 */
export class EnglishParser extends ParseEnglish {
  override tokenize(value?: string | null): SentenceContent[] {
    const nodes: SentenceContent[] = []
    if (!value) return nodes
    let start: Point = {line: 1, column: 1, offset: 0}
    let [line, column] = [1, 1]
    let previous = value.charCodeAt(0)
    let type = this.#typeOf(previous)
    for (let at = 0; at < value.length; at++) {
      const code = value.charCodeAt(at)
      const next = this.#typeOf(code)
      if (at > 0 && !goesOn(type, previous, next, code)) {
        const end: Point = {line, column, offset: at}
        nodes.push(nodeOf(type, value.slice(start.offset, at), start, end))
        start = end
      }
      if (code === CARRIAGE_RETURN || (code === LINE_FEED && previous !== CARRIAGE_RETURN)) {
        line++
        column = 1
      } else if (code !== LINE_FEED) column++
      previous = code
      type = next
    }
    const end: Point = {line, column, offset: value.length}
    nodes.push(nodeOf(type, value.slice(start.offset), start, end))
    return nodes
  }

  #typeOf(code: number): Type {
    return (types[code] ??= super.tokenize(String.fromCharCode(code))[0]!.type)
  }
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Whether a node goes on: words and white space do, marks where one is repeated or is a surrogate. */
function goesOn(type: Type, previous: number, next: Type, code: number): boolean {
  if (next !== type) return false
  if (type === 'WordNode' || type === 'WhiteSpaceNode') return true
  return code === previous || (code >= 0xd800 && code <= 0xdfff)
}

/** Ends of nodes are moved later, so that each has a position of its own. */
function nodeOf(type: Type, value: string, start: Point, end: Point): SentenceContent {
  const position: Position = {start, end}
  if (type !== 'WordNode') return {type, value, position} as SentenceContent
  const text = {type: 'TextNode' as const, value, position: {start, end}}
  return {type, children: [text], position}
}
