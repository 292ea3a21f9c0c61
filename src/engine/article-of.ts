import {Article} from '#article'
import type {SourceDocument} from '#format'
import type {FileResult} from '#lint'
import {indexOfTree, parseText} from '#text'
import {loadLanguage} from './load-language.js'

/** A document read as an article, before any rule does. */
export function articleOf({text, blocks, roles}: SourceDocument): Article {
  return new Article(indexOfTree(parseText(text, blocks), text), {language: loadLanguage(), roles})
}

/** The parts of a document as its article was read, with their places in the source. */
export function partsOf(document: SourceDocument): NonNullable<FileResult['parts']> {
  return articleOf(document).parts.map(({role, ...span}) => ({
    role,
    span: document.map.toSource(span),
  }))
}
