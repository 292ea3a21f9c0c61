import type {RoleOverride} from '#article'
import {plainBlocks, readPlainSource} from '#text'
import type {SourceText, Span} from '#text'
import type {SourceDocument} from './document.js'

/**
 * Reads plain text, as an editor pastes it from a page or a wire. What rules read of it is made
 * when it is asked for: where findings are remembered, that is never.
 */
export function readPlainText(
  source: string,
  path: string,
  roles?: readonly RoleOverride[],
): SourceDocument {
  let known: SourceText | undefined
  let blocks: readonly Span[] | undefined
  const read = () => (known ??= readPlainSource(source))
  const document = {
    source,
    path,
    get text() {
      return read().text
    },
    get map() {
      return read().map
    },
    get blocks() {
      return (blocks ??= plainBlocks(read().text))
    },
  }
  return roles ? Object.assign(document, {roles}) : document
}
