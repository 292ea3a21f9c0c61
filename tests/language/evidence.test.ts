import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadLanguage, packageRoot} from '#engine'
import {loadNgramModel} from '#language'
import {distanceOf} from '../../src/language/ear/distance.js'
import {addShape, EvidenceOf, FEATURES} from '../../src/language/ear/evidence.js'
import {Grammar, GRAMMAR_FEATURES, TAGGED_FEATURES} from '../../src/language/ear/grammar.js'
import {WordLists} from '../../src/language/ear/lists.js'
import {Kind} from '../../src/language/ear/offer.js'
import {hearingOf} from '../../src/language/ear/passage.js'
import {Row} from '../../src/language/ear/row.js'
import {addRunCounts, runAround} from '../../src/language/ear/run-counts.js'
import {SieveEvidence, startOf} from '../../src/language/ear/sieve-evidence.js'
import {openSieve} from '../../src/language/ear/sieve.js'
import {Slips} from '../../src/language/ear/slips.js'
import {DocumentCounts} from '../../src/language/ear/document-counts.js'
import {Scanner} from '../../src/language/tokens.js'

const bytesOf = (name: string) => readFileSync(join(packageRoot(), 'models', name))
const model = loadNgramModel(bytesOf('ngrams.bin'))
const {lexicon} = loadLanguage()

/** Copy as it is heard, every word of it with a part of speech that none of its neighbours has. */
function hearingIn(text: string) {
  const passage = {
    text,
    start: 0,
    reading: 'body' as const,
    article: {tagAt: (offset: number) => offset + 1},
  }
  return hearingOf(passage, new Scanner().scan(text), model)
}

const choice = {
  at: 3,
  offer: {
    kind: Kind.edit,
    ids: [model.vocabulary.idOf('was')],
    removed: 1,
    gain: 5,
    heard: 4,
    heardFound: -6,
    heardMeant: -2,
    rank: 9,
  },
  second: 2,
  rivals: 1,
}

describe('EvidenceOf', () => {
  it('tells each number in its place', () => {
    const hearing = hearingIn('He said it has one of the days of his life.')
    const document = new DocumentCounts(model.vocabulary.size)
    const evidence = new EvidenceOf(model, lexicon)
    const features = evidence.choice(hearing, choice, document, 7.5, () => true)!
    const told = (name: (typeof FEATURES)[number]) => features[FEATURES.indexOf(name)]
    expect(features).toHaveLength(FEATURES.length)
    expect([told('kind'), told('heardMeant'), told('margin')]).toEqual([Kind.edit, -2, 7])
    expect([told('nearby'), told('blockLength')]).toEqual([7.5, hearing.ids.length])
    expect([told('posFound'), told('posAfter2')]).toEqual([
      hearing.starts[3]! + 1,
      hearing.starts[5]! + 1,
    ])
    expect([told('lengthFound'), told('place')]).toEqual([2, 2])
  })
})

describe('Grammar', () => {
  it('tells by words what needs no part of speech, and the rest by both, in the order of its names', () => {
    const hearing = hearingIn('He said it has one of the days of his life.')
    const grammar = new Grammar(model.vocabulary, lexicon)
    const row = new Row(GRAMMAR_FEATURES.length)
    row.numbers.fill(NaN)
    grammar.addForms(row, hearing, choice.at, choice.offer)
    const isUntold = (_: string, at: number) => Number.isNaN(row.numbers[at])
    expect(GRAMMAR_FEATURES.filter(isUntold)).toEqual(
      GRAMMAR_FEATURES.filter((name) => TAGGED_FEATURES.has(name)),
    )
    expect(row.place).toBe(GRAMMAR_FEATURES.length)
    row.goTo(0)
    grammar.addTagged(row, hearing, choice.at, choice.offer)
    expect(GRAMMAR_FEATURES.filter(isUntold)).toEqual([])
    expect(row.place).toBe(GRAMMAR_FEATURES.length)
  })
})

describe('SieveEvidence', () => {
  it('tells of a hearing the same after a longer one', () => {
    const cells = new Int32Array(100_000)
    const evidence = () =>
      new SieveEvidence(model, new WordLists(model, new Slips(bytesOf('slips.bin'))), {
        ...openSieve,
        cells: () => cells,
      })
    const short = hearingIn('It was.')
    evidence().tell(short)
    const expected = cells.slice(0, 2000)
    const used = evidence()
    used.tell(hearingIn('He said it was one of the most important days of his life.'))
    expect(cells.slice(0, 2000)).not.toEqual(expected)
    used.tell(short)
    const end = startOf(short.ids.length + 6)
    expect(cells.slice(0, end)).toEqual(expected.slice(0, end))
  })
})

describe('addRunCounts', () => {
  const text = 'He said it was one of the most important days of his life, at the end of the war.'
  const ids = model.vocabulary.idsOf(new Scanner().scan(text))

  /** What is counted of as many of the run as that, from a place on; -1 where it ends before. */
  const countOf = (run: readonly number[], at: number, length: number) => {
    const [a, b, c, d] = run.slice(at, at + length) as [number, number, number, number]
    const isThere = run.slice(at, at + length).filter((id) => id > 0).length === length
    if (!isThere && length > 2) return -1
    if (length === 2) return Math.log1p(model.pairCount(a, b))
    return Math.log1p(length === 3 ? model.tripleCount(a, b, c) : model.quadCount(a, b, c, d))
  }

  it.each([
    [[]],
    [[model.vocabulary.idOf('with')]],
    [['it', 'is'].map((form) => model.vocabulary.idOf(form))],
  ])('tells what the model counted, of %j in place of each word', (meant) => {
    let counted = 0
    for (let at = 1; at < ids.length - 1; at++) {
      const runs = [[ids[at]!], meant].map((middle) => runAround(ids, at, at + 1, middle))
      const row = new Row(14)
      addRunCounts(row, model, runs[0]!, runs[1]!)
      const expected = [
        ...runs.flatMap((run) => [countOf(run, 1, 2), countOf(run, run.length - 3, 2)]),
        ...runs.flatMap((run) => [0, 1, run.length - 3].map((from) => countOf(run, from, 3))),
        ...runs.flatMap((run) => [0, 1].map((from) => countOf(run, from, 4))),
      ]
      expect([...row.numbers]).toEqual(expected.map(Math.fround))
      counted += expected.slice(10).filter((count) => count > 0).length
    }
    expect(counted).toBeGreaterThan(5)
  })
})

describe('addShape', () => {
  it('tells the distance of whole words', () => {
    const words = [
      'form',
      'from',
      'aab',
      'baa',
      'abab',
      'baba',
      'a',
      'tension',
      'attention',
      'banana',
    ]
    for (const found of words) {
      for (const meant of words) {
        const row = new Row(7)
        addShape(row, found, meant)
        expect(row.numbers[0]).toBe(distanceOf(found, meant))
      }
    }
  })
})
