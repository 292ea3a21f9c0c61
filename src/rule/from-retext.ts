import type {Paragraph, Root, Sentence, SentenceContent} from 'nlcst'
import type {Transformer} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Article} from '#article'
import type {Span, Word} from '#text'

/** A stretch of text for a retext plugin to look at: words with what stands between them. */
export type RetextExcerpt = readonly Word[]

/**
 * Runs a plugin of the retext family over chosen words of an article only, each excerpt as a
 * sentence of its own, and gives what it says with the offsets of the article. A plugin that
 * walks the whole tree again costs more than the parse; most of what it reads can be ruled
 * out from the flat arrays.
 *
 * @throws when the plugin fails or, needing something asynchronous, does not finish at once.
 */
export function messagesFromRetext(
  transform: Transformer<Root>,
  article: Article,
  excerpts: readonly RetextExcerpt[],
): Array<{message: VFileMessage; span: Span}> {
  if (excerpts.length === 0) return []
  const file = new VFile({value: article.text})
  run(transform, treeOf(article.text, excerpts), file)
  return file.messages.flatMap((message) => {
    const {place} = message
    const start = place && 'start' in place ? place.start.offset : undefined
    const end = place && 'end' in place ? place.end.offset : undefined
    return start === undefined || end === undefined ? [] : [{message, span: {start, end}}]
  })
}

function run(transform: Transformer<Root>, tree: Root, file: VFile): void {
  let finished = transform.length < 3
  const result = transform(tree, file, (error?: Error) => {
    if (error) throw error
    finished = true
  })
  if (result instanceof Error) throw result
  if (!finished || result instanceof Promise) {
    throw new Error('A retext plugin must be synchronous to stand behind a rule')
  }
}

function treeOf(text: string, excerpts: readonly RetextExcerpt[]): Root {
  const children: Paragraph[] = excerpts.map((words) => ({
    type: 'ParagraphNode',
    children: [sentenceOf(text, words)],
  }))
  return {type: 'RootNode', children}
}

function sentenceOf(text: string, words: readonly Word[]): Sentence {
  const children: SentenceContent[] = []
  let end: number | undefined
  for (const word of words) {
    if (end !== undefined && end < word.start) children.push(between(text.slice(end, word.start)))
    children.push({
      type: 'WordNode',
      children: [{type: 'TextNode', value: word.text, position: positionOf(word)}],
      position: positionOf(word),
    })
    ;({end} = word)
  }
  return {type: 'SentenceNode', children}
}

function between(value: string): SentenceContent {
  return {type: /^\s+$/.test(value) ? 'WhiteSpaceNode' : 'PunctuationNode', value}
}

/** Only offsets matter here: lines and columns are counted for the findings that remain. */
function positionOf({start, end}: Span) {
  return {
    start: {line: 1, column: start + 1, offset: start},
    end: {line: 1, column: end + 1, offset: end},
  }
}
