import {expect, it} from 'vitest'
import {loadLanguage} from '#engine'
import {readPlainText} from '#format'
import {createLinter} from '#lint'
import {rules} from '#rules'
import {GARBLED} from './garbled-sentences.js'

const rule = rules.find(({id}) => id === 'garbled')!
const linter = createLinter({rules: [rule], language: loadLanguage()})
const lint = (copy: string) => linter.lint(readPlainText(copy, 'story.txt'))

/** Found when the sentences were last read; a change that finds fewer wants a reason. */
const FOUND = 36

it(`finds ${FOUND} of sixty garbled sentences`, () => {
  expect(GARBLED).toHaveLength(60)
  const missed = GARBLED.filter((copy) => lint(copy).length === 0)
  expect(GARBLED.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(FOUND)
})

it('is silent where a caption, a headline or a list is cut short', () => {
  const page = `Mill owner says sorry for the

The mill has said that it is sorry.

* The of the mill
* The in the yard

"The of the mill is mine," he said. "They going to the."
`
  expect(lint(page)).toEqual([])
})
