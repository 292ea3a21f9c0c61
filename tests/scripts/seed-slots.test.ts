import {describe, expect, it} from 'vitest'
import {plantSlot, slotKinds} from '../../scripts/seed-slots/index.js'
import {filled} from '../../scripts/seed-slots/statements.js'

const TEXT = `Harbour town wins back its night ferry

The ferry between Aldmouth and the islands will return in the spring, the county said on Tuesday.
Margaret Ellery, who runs the island shop, said the news had come as a surprise.
Her brother was told by the owners: "We shall run the boat for as long as anybody on the islands wants to cross the water!"
Work on the old pier begins next month, when divers are to look at the timber piles.
The Northern Isles Pilots' Society (NIPS) doubts that it will last. Peter Grimshaw, its secretary, steers a tug. Ruth Aldersley keeps the light.
Last year the NIPS lost two boats. Mr Grimshaw said that a third would be too many, and the NIPS has asked the Isles Boat Trust (IBT) for help.
The IBT has no money, Ms Aldersley said. Ms Ellery has offered the IBT a loan.
`

describe.each(slotKinds)('faults of the kind $name', (kind) => {
  const runs = Array.from({length: 60}, (_, run) =>
    plantSlot(kind, run, {id: 'harbour', text: TEXT}),
  )
  const planted = runs.filter((run) => run !== undefined)

  it('differ from the true copy within their span only', () => {
    expect(planted.length).toBeGreaterThan(0)
    for (const {text, twin, span} of planted) {
      expect(text).not.toBe(twin)
      expect(text.slice(0, span.start)).toBe(twin.slice(0, span.start))
      const rest = text.slice(span.end)
      expect(twin.endsWith(rest)).toBe(true)
      expect(span.end - span.start).toBeGreaterThan(0)
    }
  })

  it('are the same for the same seed, and others for others', () => {
    expect(plantSlot(kind, 7, {id: 'harbour', text: TEXT})).toEqual(runs[7])
    // An article holds few introductions and expansions that may be cut.
    const fewest = kind.name.startsWith('cut-') ? 1 : 3
    expect(new Set(planted.map(({text}) => text)).size).toBeGreaterThan(fewest)
  })
})

describe('filled', () => {
  it('writes a pair as truth and as fault', () => {
    expect(filled('{n} of {m}', {n: ['4', '5'], m: '9'})).toEqual({
      truth: '4 of 9',
      fault: '5 of 9',
    })
    expect(() => filled('{n}', {})).toThrow(/no slot “n”/)
  })
})
