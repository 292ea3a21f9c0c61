import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {packageRoot} from '#engine'
import {loadNgramModel} from '#language'
import {distanceOf} from '../../src/language/ear/distance.js'
import {addShape} from '../../src/language/ear/evidence.js'
import {Row} from '../../src/language/ear/row.js'
import {addRunCounts, runAround} from '../../src/language/ear/run-counts.js'
import {Scanner} from '../../src/language/tokens.js'

const model = loadNgramModel(readFileSync(join(packageRoot(), 'models', 'ngrams.bin')))

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
