import {describe, expect, it} from 'vitest'
import {Liked} from '../../src/language/ear/liked.js'
import {Kind} from '../../src/language/ear/offer.js'
import type {Draft} from '../../src/language/ear/offer.js'
import {IdLists} from '../../src/language/ear/slips.js'
import type {Slot} from '../../src/language/ear/slot.js'

/** The lists of the ids 0 and 1, one behind the other. */
const lists = new IdLists(Uint8Array.of(5, 3), Int16Array.of(10, 11, 12, 13, 14, 12, 15, 16))
const scores = new Map(
  [10, 11, 12, 13, 14, 15, 16].map((id, at) => [id, [1, 4, 6, 3, 4, 9, 7][at]!]),
)
const slot = {found: 2, scoreOf: (id: number) => scores.get(id)!} as unknown as Slot
const draftOf = (...ids: number[]): Draft => ({kind: Kind.closed, ids, gain: 0, price: 0})

describe('Liked', () => {
  const bestOf = (drafts: readonly Draft[], most: number) => {
    const liked = new Liked(slot, drafts, most)
    liked.addListed(Kind.inflection, lists, 0, 0)
    liked.addListed(Kind.edit, lists, 1, 3)
    return liked.best.map(({kind, id}) => [id, kind])
  }

  it('are the words that the scorer likes best, less their price, in the order of lists where it likes them as much', () => {
    expect(bestOf([], 3)).toEqual([
      [12, Kind.inflection],
      [15, Kind.edit],
      [11, Kind.inflection],
    ])
  })

  it('are none that it likes less than what stands there, nor one twice', () => {
    const ids = bestOf([], 9).map(([id]) => id)
    expect(ids).toEqual([12, 15, 11, 14, 16, 13])
  })

  it('are none that were drafted alone', () => {
    const ids = bestOf([draftOf(12), draftOf(15, 11)], 2).map(([id]) => id)
    expect(ids).toEqual([15, 11])
  })
})
