import {Article} from '#article'
import type {SourceDocument} from '#format'
import {indexOfTree, parseText} from '#text'
import {loadLanguage} from './load-language.js'

/** A document read as an article, before any rule does. */
export function articleOf({text, blocks, roles}: SourceDocument): Article {
  return new Article(indexOfTree(parseText(text, blocks), text), {language: loadLanguage(), roles})
}
