import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {touchesAny, withEdits} from '#lint'
import type {Edit} from '#lint'
import type {Span} from '#text'
import {movedBy} from '../../src/lint/places.js'

/** Spans in order, none touching the next. */
const spans = (most: number) =>
  fc
    .uniqueArray(fc.nat(most), {maxLength: 12})
    .map((offsets) => offsets.sort((a, b) => a - b))
    .map((offsets) =>
      offsets.flatMap((start, at) =>
        at % 2 === 0 && at + 1 < offsets.length ? [{start, end: offsets[at + 1]!}] : [],
      ),
    )

const isIn = (places: readonly Span[], offset: number) =>
  places.some(({start, end}) => start <= offset && offset < end)

describe('places', () => {
  it('are touched by what shares a character with one, or stands in it', () => {
    fc.assert(
      fc.property(spans(40), fc.nat(40), fc.nat(6), (places, start, length) => {
        const offsets = Array.from({length: Math.max(length, 1)}, (_, at) => start + at)
        expect(touchesAny(places, {start, end: start + length})).toBe(
          offsets.some((offset) => isIn(places, offset)),
        )
      }),
    )
  })

  it('keep their copy when what stands between them is changed', () => {
    const source = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
    fc.assert(
      fc.property(spans(source.length), fc.array(fc.nat(9)), (all, lengths) => {
        const places = all.filter((_, at) => at % 2 === 0)
        const edits = all
          .filter((_, at) => at % 2 === 1)
          .map((span, at): Edit => ({...span, replacement: '-'.repeat(lengths[at] ?? 0)}))
        const after = withEdits(source, edits)
        expect(movedBy(edits, places).map(({start, end}) => after.slice(start, end))).toEqual(
          places.map(({start, end}) => source.slice(start, end)),
        )
      }),
    )
  })

  it('take in what is changed in them, at their edges and over them', () => {
    const placeIn = (edit: Edit) => movedBy([edit], [{start: 4, end: 8}])
    expect(placeIn({start: 5, end: 6, replacement: '---'})).toEqual([{start: 4, end: 10}])
    expect(placeIn({start: 4, end: 4, replacement: '--'})).toEqual([{start: 4, end: 10}])
    expect(placeIn({start: 8, end: 8, replacement: '--'})).toEqual([{start: 4, end: 10}])
    expect(placeIn({start: 2, end: 5, replacement: '-'})).toEqual([{start: 2, end: 6}])
    expect(placeIn({start: 6, end: 10, replacement: '-'})).toEqual([{start: 4, end: 7}])
    expect(placeIn({start: 0, end: 4, replacement: '-'})).toEqual([{start: 1, end: 5}])
    expect(placeIn({start: 8, end: 9, replacement: ''})).toEqual([{start: 4, end: 8}])
    const both = {start: 2, end: 12, replacement: '-'}
    expect(
      movedBy(
        [both],
        [
          {start: 1, end: 4},
          {start: 10, end: 14},
        ],
      ),
    ).toEqual([
      {start: 1, end: 3},
      {start: 3, end: 5},
    ])
  })
})
