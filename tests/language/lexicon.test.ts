import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import nspell from 'nspell'
import dictionaryEn from 'dictionary-en'
import {loadLexicon} from '#language'
import {misspellings} from './misspellings.js'

const file = readFileSync('models/lexicon.bin')
const lexicon = loadLexicon(file)

describe('loadLexicon', () => {
  it('holds a word in any case, with either apostrophe, and its possessive', () => {
    for (const word of ['government', 'Government', "don't", 'don’t', 'DON’T', 'minister’s']) {
      expect(lexicon.has(word), word).toBe(true)
    }
  })

  it('holds no slip, no fragment and nothing that is no word', () => {
    for (const word of ['recieve', 'occured', 'tothe', 'governmen', 'th', '', "'s", '12', '日本']) {
      expect(lexicon.has(word), word).toBe(false)
    }
  })

  it('holds words newer than the dictionaries', () => {
    for (const word of ['livestream', 'crypto', 'metaverse', 'lockdown', 'unredacted']) {
      expect(lexicon.has(word), word).toBe(true)
    }
  })

  it('knows names and initials as such only', () => {
    expect(lexicon.isName('Monday')).toBe(true)
    expect(lexicon.has('monday')).toBe(false)
    expect(lexicon.isName('table')).toBe(false)
  })

  it('tells the varieties apart', () => {
    expect(lexicon.isOf('colour', 'british')).toBe(true)
    expect(lexicon.isOf('colour', 'american')).toBe(false)
    expect(lexicon.isOf('color', 'american')).toBe(true)
    expect(lexicon.isOf('table', 'american') && lexicon.isOf('table', 'british')).toBe(true)
  })

  it('orders words by how common they are', () => {
    const frequencies = ['the', 'government', 'bassoon'].map((word) => lexicon.frequency(word))
    expect(frequencies).toEqual(frequencies.toSorted((a, b) => b - a))
    expect(frequencies[0]).toBeGreaterThan(40_000)
    expect(lexicon.frequency('recieve')).toBe(0)
  })

  it('holds every lower-case form that nspell accepts, but for possessives', () => {
    const {data} = nspell({
      aff: Buffer.from(dictionaryEn.aff),
      dic: Buffer.from(dictionaryEn.dic),
    }) as unknown as {data: Record<string, unknown>}
    const words = Object.keys(data).filter(
      (word) => /^[a-z'][a-z']*$/.test(word) && !word.endsWith("'s"),
    )
    expect(words.length).toBeGreaterThan(70_000)
    expect(words.filter((word) => !lexicon.has(word))).toEqual([])
  })

  it('reads bytes that are shared, or that lie at an odd place', () => {
    const shared = new Uint8Array(new SharedArrayBuffer(file.byteLength))
    shared.set(file)
    const odd = new Uint8Array(file.byteLength + 1).subarray(1)
    odd.set(file)
    for (const bytes of [shared, odd]) {
      const again = loadLexicon(bytes)
      expect(again.size).toBe(lexicon.size)
      expect(again.suggest('recieve', 'british')[0]).toBe('receive')
    }
  })

  it('says what is wrong with a file, and what to do', () => {
    const damaged = Uint8Array.from(file)
    damaged[file.byteLength >> 1]! ^= 1
    const later = Uint8Array.from(file)
    later[4] = 9
    expect(() => loadLexicon(damaged)).toThrow(/checksum.*reinstall.*npm run build-lexicon/)
    expect(() => loadLexicon(later)).toThrow(/format 9, this copydesk reads format 1/)
    expect(() => loadLexicon(file.subarray(0, 4000))).toThrow(/4000 bytes, \d+ were expected/)
    expect(() => loadLexicon(new Uint8Array(3))).toThrow(/only 3 bytes/)
    expect(() => loadLexicon(new Uint8Array(64))).toThrow(/is not a lexicon/)
  })
})

describe('suggest', () => {
  it('puts what was meant first nine times in ten', () => {
    expect(misspellings.length).toBeGreaterThan(200)
    const held = misspellings.filter(([typed]) => lexicon.has(typed))
    expect(held).toEqual([])
    const missed = misspellings.filter(
      ([typed, meant]) => lexicon.suggest(typed, 'british')[0] !== meant,
    )
    expect(missed.length / misspellings.length, missed.join('; ')).toBeLessThanOrEqual(0.06)
  })

  it('spells as the variety does', () => {
    expect(lexicon.suggest('colur', 'british', 1)).toEqual(['colour'])
    expect(lexicon.suggest('nieghbor', 'american', 1)).toEqual(['neighbor'])
  })

  it('gives at most as many as asked for, and the same ones again', () => {
    expect(lexicon.suggest('alot', 'british', 2)).toHaveLength(2)
    expect(lexicon.suggest('goverment', 'british')).toEqual(lexicon.suggest('goverment', 'british'))
    expect(lexicon.suggest('xqzwvkj', 'british')).toEqual([])
  })

  it('takes what is no word at all', () => {
    for (const text of ['', 'a', '日本語', '😀😀😀😀', '123456', 'a'.repeat(2000)]) {
      expect(() => lexicon.suggest(text, 'american')).not.toThrow()
    }
  })

  it('never suggests a coarse word', () => {
    expect(lexicon.suggest('fuckk', 'american', 10)).not.toContain('fuck')
  })
})
