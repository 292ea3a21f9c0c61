import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'

export interface CleanArticle {
  readonly id: string
  /** Headline, blank line, body with a paragraph a line. */
  readonly text: string
}

/** The published articles of the development set, in the order of the file. */
export function cleanArticles(path: string): CleanArticle[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const {id, headline, body} = JSON.parse(line) as {id: string; headline: string; body: string}
      return {id, text: `${headline}\n\n${body}\n`}
    })
}
