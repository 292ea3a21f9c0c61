import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {Article} from '#article'
import type {ArticleOptions} from '#article'
import {indexOfTree} from '#text'

const articles = new WeakMap<Root, Article>()

/** The article that a tree holds: analysed by the first rule that asks, shared by the rest. */
export function articleOfTree(tree: Root, file: VFile, options: ArticleOptions): Article {
  const known = articles.get(tree)
  if (known) return known
  const article = new Article(indexOfTree(tree, String(file)), options)
  articles.set(tree, article)
  return article
}
