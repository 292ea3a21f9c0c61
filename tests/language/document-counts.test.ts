import {describe, expect, it} from 'vitest'
import {DocumentCounts} from '../../src/language/ear/document-counts.js'

const SIZE = 65_536

describe('DocumentCounts', () => {
  it('counts words and pairs over blocks, but no pair across two', () => {
    const counts = new DocumentCounts(SIZE)
    counts.add(Uint16Array.of(1, 7, 8, 7, 8, 2))
    counts.add(Uint16Array.of(1, 8, 7, 2))
    expect([1, 7, 8, 9].map((id) => counts.wordCount(id))).toEqual([0, 3, 3, 0])
    expect(counts.pairCount(7, 8)).toBe(2)
    expect(counts.pairCount(8, 7)).toBe(2)
    expect(counts.pairCount(2, 1)).toBe(0)
    expect(counts.pairCount(9, 9)).toBe(0)
    expect(counts.size).toBe(10)
  })

  it('counts what is added after it was asked, and nothing of the article before', () => {
    const counts = new DocumentCounts(SIZE)
    counts.add(Uint16Array.of(1, 7, 8, 2))
    expect(counts.pairCount(7, 8)).toBe(1)
    counts.add(Uint16Array.of(1, 7, 8, 2))
    expect(counts.pairCount(7, 8)).toBe(2)
    counts.clear()
    expect([counts.pairCount(7, 8), counts.wordCount(7), counts.size]).toEqual([0, 0, 0])
  })

  it('tells all pairs of many apart, the greatest ids too', () => {
    const counts = new DocumentCounts(SIZE)
    const ids = Uint16Array.from({length: 20_000}, (_, at) => (at * at * 31 + at) % SIZE)
    ids[100] = ids[101] = SIZE - 1
    counts.add(ids)
    const expected = new Map<string, number>()
    const nameOf = (at: number) => `${ids[at - 1]} ${ids[at]}`
    for (let at = 1; at < ids.length; at++) {
      expected.set(nameOf(at), (expected.get(nameOf(at)) ?? 0) + 1)
    }
    for (let at = 1; at < ids.length; at++) {
      if (counts.pairCount(ids[at - 1]!, ids[at]!) !== expected.get(nameOf(at))) expect(at).toBe(0)
    }
    expect(counts.pairCount(SIZE - 1, SIZE - 1)).toBe(1)
  })
})
