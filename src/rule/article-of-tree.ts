import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {Article} from '#article'
import type {ArticleOptions} from '#article'
import type {Language} from '#language'
import {indexOfTree} from '#text'

interface Known {
  readonly article: Article
  readonly language: Language | undefined
}

const articles = new WeakMap<Root, Known>()

/**
 * The article that a tree holds: analysed by the first rule that asks, shared by the rest. A rule
 * that brings a language of its own has it read afresh, with that language.
 */
export function articleOfTree(tree: Root, file: VFile, options: ArticleOptions): Article {
  const known = articles.get(tree)
  const {language} = options
  if (known && (language === undefined || language === known.language)) return known.article
  const article = new Article(indexOfTree(tree, String(file)), options)
  articles.set(tree, {article, language})
  return article
}
