import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {expect, it} from 'vitest'
import {coreOf} from '../../src/engine/tagger-model.js'

it('unpacks the words of the tagger as their package does', () => {
  const load = createRequire(import.meta.url)
  const {core} = load('wink-eng-lite-web-model') as {core: () => object}
  const folder = dirname(load.resolve('wink-eng-lite-web-model'))
  const own = coreOf(join(folder, 'languages', 'cur', 'models', 'eng-core-web-model.json'))
  // Of a hundred thousand words a difference would take minutes to print.
  expect(isDeepStrictEqual(own, core())).toBe(true)
})
