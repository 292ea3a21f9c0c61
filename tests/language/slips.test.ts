import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {packageRoot} from '#engine'
import {loadLexicon, loadNgramModel} from '#language'
import {encodeSlips} from '../../scripts/slips/encode.js'
import {slipsOf} from '../../scripts/slips/slips.js'
import {Slips, Standing} from '../../src/language/ear/slips.js'

const file = (name: string) => readFileSync(join(packageRoot(), 'models', name))

describe('models/slips.bin', () => {
  it('is what `npm run build-slips` makes of the models beside it', () => {
    const {vocabulary} = loadNgramModel(file('ngrams.bin'))
    const built = encodeSlips(slipsOf(vocabulary, loadLexicon(file('lexicon.bin'))))
    expect(Buffer.compare(built, file('slips.bin'))).toBe(0)
  })

  it('tells words, names and what is neither', () => {
    const {vocabulary} = loadNgramModel(file('ngrams.bin'))
    const slips = new Slips(file('slips.bin'))
    const standingOf = (form: string) => slips.standingOf(vocabulary.idOf(form))
    expect(['minister', 'mark', '<num>', '.'].map(standingOf)).toEqual([
      Standing.common,
      Standing.word,
      Standing.none,
      Standing.none,
    ])
  })

  it('is refused when it is damaged', () => {
    const bytes = new Uint8Array(file('slips.bin'))
    expect(() => new Slips(bytes.slice(0, -8), 'my-slips.bin')).toThrow('my-slips.bin')
  })
})
