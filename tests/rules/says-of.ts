import {Article} from '#article'
import {loadLanguage} from '#engine'
import type {Suspicion} from '#language'
import {indexOfTree, parseText} from '#text'

const language = loadLanguage()

/** What an exception says of the word between brackets: “They [saw] it”. */
export function saysOf(
  isRight: (article: Article, suspicion: Suspicion) => boolean,
  marked: string,
): boolean {
  const start = marked.indexOf('[')
  const text = marked.replace(/[[\]]/g, '')
  const end = marked.indexOf(']') - 1
  const before = /\S+\s*$/.exec(text.slice(0, start))
  const article = new Article(indexOfTree(parseText(text), text), {language})
  return isRight(article, {
    start,
    end,
    from: before?.index ?? start,
    before: before?.[0].trim() ?? '',
    found: [text.slice(start, end)],
  } as unknown as Suspicion)
}
