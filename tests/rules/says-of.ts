import {expect, it} from 'vitest'
import {Article} from '#article'
import {loadLanguage} from '#engine'
import type {Suspicion} from '#language'
import type {Exception} from '#rule'
import {indexOfTree, parseText} from '#text'

const language = loadLanguage()

/**
 * What an exception says of the word between brackets: “They [saw] it”, where the ear would have `meant`. A bar ends what
 * goes with it, “took [] night train| home”; else the next word does.
 */
export function saysOf(isRight: Exception, marked: string, meant: readonly string[] = []): boolean {
  const start = marked.indexOf('[')
  const text = marked.replace(/[[\]|]/g, '')
  const end = marked.indexOf(']') - 1
  const next = /\s*[\p{L}’'-]*/u.exec(text.slice(end))![0]
  const bar = marked.indexOf('|')
  const before = /\S+\s*$/.exec(text.slice(0, start))
  const article = new Article(indexOfTree(parseText(text), text), {language})
  return isRight(article, {
    start,
    end,
    from: before?.index ?? start,
    phraseEnd: bar < 0 ? end + next.length : bar - 2,
    before: before?.[0].trim() ?? '',
    after: /[\p{L}’'-]+/u.exec(text.slice(end))?.[0] ?? '',
    found: [text.slice(start, end).toLowerCase()],
    meant,
    isQuoted: /“[^”]*$/.test(text.slice(0, start)),
  } as unknown as Suspicion)
}

/** A test for each row: what an exception is to say of the word between brackets, where `meant` may stand for it. */
export function itSays(
  isRight: Exception,
  rows: ReadonlyArray<readonly [marked: string, expected: boolean, meant?: string]>,
): void {
  for (const [marked, expected, meant] of rows) {
    it(`${marked}${meant === undefined ? '' : ` (${meant})`}`, () => {
      expect(saysOf(isRight, marked, meant === undefined ? [] : [meant])).toBe(expected)
    })
  }
}
