import type {RoleOverride} from '#article'
import {plainBlocks, readPlainSource} from '#text'
import type {SourceDocument} from './document.js'

/** Reads plain text, as an editor pastes it from a page or a wire. */
export function readPlainText(
  source: string,
  path: string,
  roles?: readonly RoleOverride[],
): SourceDocument {
  const text = readPlainSource(source)
  return {...text, path, blocks: plainBlocks(text.text), ...(roles && {roles})}
}
