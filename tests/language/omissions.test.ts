import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadLanguage, packageRoot, shippedVocabulary} from '#engine'
import {Scanner} from '#language'
import {numbersFile} from '../../scripts/numbers-file.js'
import {NumbersFile} from '../../src/language/numbers-file.js'
import {GapFeatures} from '../../src/language/omission/features.js'
import {articleGap, prepositionGap} from '../../src/language/omission/gaps.js'
import type {Gap} from '../../src/language/omission/gaps.js'
import {Omissions, OMISSIONS_FILE} from '../../src/language/omission/omissions.js'
import {WeightTable} from '../../src/language/omission/weight-table.js'
import {Sort, WordSorts} from '../../src/language/omission/word-sorts.js'
import {tokenRowOf} from '../../src/language/token-row.js'
import type {TokenRow} from '../../src/language/token-row.js'

const {lexicon} = loadLanguage()
const vocabulary = shippedVocabulary()
const sorts = new WordSorts(vocabulary, lexicon)
const shipped = readFileSync(join(packageRoot(), 'models', 'omissions.bin'))

function readOf(text: string): TokenRow {
  return tokenRowOf(new Scanner().scan(text), vocabulary)
}

/** The gaps of a text by one of the ways, each as the words before, in the phrase and behind it. */
function gapsIn(text: string, gapAt: typeof articleGap): string[] {
  const read = readOf(text)
  const word = (place: number) => vocabulary.formOf(read.ids[place]!)
  const phrase = ({right, stop}: Gap) =>
    Array.from({length: stop - right}, (_, at) => word(right + at)).join(' ')
  return Array.from({length: read.ids.length - 2}, (_, left) => gapAt(read, sorts, left, left + 1))
    .filter((gap) => gap !== undefined)
    .map((gap) => `${word(gap.left)} [${phrase(gap)}] ${word(gap.stop)}`)
}

describe('sorts of words', () => {
  const sortsOf = (word: string) => sorts.of(vocabulary.idOf(word))

  it('tell little words from others, and what a word can be', () => {
    expect(sortsOf('with')).toBe(sortsOf('with') | Sort.preposition | Sort.closed)
    expect(sortsOf('the') & (Sort.article | Sort.closed)).toBe(Sort.article | Sort.closed)
    expect(sortsOf('harbour') & (Sort.open | Sort.noun | Sort.closed)).toBe(Sort.open | Sort.noun)
    expect(sortsOf('harbours') & Sort.noun).toBe(0)
    expect(sortsOf('admitted') & Sort.verb).toBe(Sort.verb)
    expect(sortsOf('quickly') & Sort.open).toBe(0)
    expect(sortsOf('<num>') & (Sort.number | Sort.closed)).toBe(Sort.number)
  })

  it('are none of what is no word', () => {
    for (const id of [0, 1, 2, 3, 4, vocabulary.idOf(',')]) expect(sorts.of(id)).toBe(0)
  })
})

describe('gaps', () => {
  it.each([
    ['They took similar line in talks.', ['took [similar line] in']],
    ['It lies on old harbour wall, they said.', ['on [old harbour wall] ,']],
    ['It lies on the harbour.', []],
    ['It lies on harbours in Fife.', []],
    ['It was owned by company’s founder.', ["by [company] 's"]],
    ['She was caught on the long-on boundary.', []],
    ['They met at Harbour House.', []],
    ['They sang with joy or without it.', ['with [joy] or']],
  ])('for an article: %s', (text, gaps) => {
    expect(gapsIn(text, articleGap)).toEqual(gaps)
  })

  it.each([
    ['They listened the minister.', ['listened [the minister] .']],
    ['They sailed Leith harbour.', ['sailed [leith harbour] .']],
    ['They waited 12 days.', ['waited [<num> days] .']],
    ['They waited for days.', []],
    ['An old woman an’ a cat.', []],
  ])('for a preposition: %s', (text, gaps) => {
    const found = gapsIn(text, prepositionGap)
    expect(found.filter((gap) => !gap.startsWith('an '))).toEqual(gaps)
  })
})

describe('features of a gap', () => {
  const featuresOf = (text: string) => {
    const read = readOf(text)
    const features = new GapFeatures(sorts)
    const all: number[][] = []
    for (let left = 0; left < read.ids.length - 2; left++) {
      const gap = prepositionGap(read, sorts, left, left + 1)
      if (gap) all.push([...features.of(read, gap)])
    }
    return all
  }

  it('are the same for all names, and others for other words', () => {
    const [leith] = featuresOf('They had travelled Leith on Monday.')
    const [oban] = featuresOf('They had travelled Oban on Monday.')
    const [sailed] = featuresOf('They had sailed Leith on Monday.')
    expect(leith).toEqual(oban)
    expect(leith!.filter((hash) => sailed!.includes(hash)).length).toBeLessThan(leith!.length / 2)
  })

  it('are as many at the edges of a passage', () => {
    expect(featuresOf('travelled Leith').map(({length}) => length)).toEqual([26])
  })
})

/** A hash that finds its place in one of eight slots, and ends with a tag. */
function hashIn(slot: number, tag: number): number {
  return ((slot << 29) | tag) >>> 0
}

describe('WeightTable', () => {
  const SLOTS = 8

  function table(entries: ReadonlyArray<readonly [slot: number, tag: number, weight: number]>) {
    const tags = new Uint16Array(SLOTS)
    const weights = new Int8Array(SLOTS)
    for (const [slot, tag, weight] of entries) {
      tags[slot] = tag
      weights[slot] = weight
    }
    const kind = {...OMISSIONS_FILE, what: 'a table'}
    const file = new NumbersFile(numbersFile(kind, {}, [tags, weights]), kind, 'my.bin')
    return new WeightTable({slots: SLOTS, unit: 0.5, intercept: -1, checked: 6, cut: -3}, file)
  }

  it('adds up the weights of what it holds, wherever that was put', () => {
    const sums = table([
      [3, 70, 4],
      [7, 80, 6],
      [0, 90, -2],
    ])
    expect(sums.sumOf(Uint32Array.of(hashIn(3, 70)))).toBe(1)
    expect(sums.sumOf(Uint32Array.of(hashIn(3, 71)))).toBe(-1)
    expect(sums.sumOf(Uint32Array.of(hashIn(3, 70), hashIn(7, 80)))).toBe(4)
    // It found its slot, the last, taken, and stands in the first.
    expect(sums.sumOf(Uint32Array.of(hashIn(7, 90)))).toBe(-2)
  })

  it('is not full, so that what it lacks is told', () => {
    expect(() => table(Array.from({length: SLOTS}, (_, slot) => [slot, 7, 1] as const))).toThrow(
      'Unexpected table without an empty slot',
    )
  })

  it('has a tag of its own for a hash that ends with nothing', () => {
    expect(table([[2, 1, 8]]).sumOf(Uint32Array.of(hashIn(2, 0)))).toBe(3)
  })

  it('gives up where the first features tell enough', () => {
    const sums = table([
      [1, 5, -1],
      [2, 6, 100],
    ])
    const low = hashIn(1, 5)
    expect(sums.sumOf(Uint32Array.of(low, low, low, low, low, low, hashIn(2, 6)))).toBe(46)
    const lower = table([
      [1, 5, -2],
      [2, 6, 100],
    ])
    expect(lower.sumOf(Uint32Array.of(low, low, low, low, low, low, hashIn(2, 6)))).toBe(-Infinity)
  })
})

describe('Omissions', () => {
  const changed = (change: (bytes: Uint8Array) => Uint8Array | void) => () => {
    const bytes = new Uint8Array(shipped)
    return new Omissions(change(bytes) ?? bytes, vocabulary, lexicon, 'my-omissions.bin')
  }

  it('tells a file that is none, of another version, cut short or damaged', () => {
    expect(changed((bytes) => bytes.slice(0, 5))).toThrow('Unexpected end in my-omissions.bin')
    expect(changed((bytes) => void (bytes[0] = 7))).toThrow('Unexpected start in my-omissions.bin')
    expect(changed((bytes) => void (bytes[4] = 99))).toThrow('Unexpected version 99')
    expect(changed((bytes) => bytes.slice(0, -8))).toThrow('Unexpected length')
    expect(changed((bytes) => void (bytes[4000]! ^= 1))).toThrow('Unexpected checksum')
  })

  const omissions = new Omissions(shipped, vocabulary, lexicon)
  /** The likeliest, by the word before it. */
  const likeliestIn = (text: string) => {
    const read = readOf(text)
    const [first] = omissions.in(read).toSorted((a, b) => b.odds - a.odds)
    return first && [vocabulary.formOf(read.ids[first.gap.left]!), first.words[0]]
  }

  it('was trained for the vocabulary that is shipped', () => {
    expect(omissions.ids).toBe(vocabulary.size)
  })

  it('finds where an article or a preposition is missing, and which article', () => {
    expect(likeliestIn('The captain was shown yellow card for his protests.')).toEqual([
      'shown',
      'a',
    ])
    expect(likeliestIn('The cuts are the deepest since start of the century.')).toEqual([
      'since',
      'the',
    ])
    expect(likeliestIn('They were stopped in the middle the night.')).toEqual(['middle', 'of'])
    expect(likeliestIn('The captain was shown a yellow card for his protests.')).toBeUndefined()
  })

  it('finds it the more probable the more other models prefer the word', () => {
    const [omission] = omissions.in(readOf('The captain was shown yellow card for his protests.'))
    const probabilities = [0, 4, 8].map((nats) =>
      omissions.probability(omission!, {gain: nats, heard: nats}),
    )
    expect(probabilities).toEqual(probabilities.toSorted((a, b) => a - b))
    expect(new Set(probabilities).size).toBe(3)
    expect(probabilities[2]).toBeLessThan(1)
  })
})
