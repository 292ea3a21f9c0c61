import {describe, expect, it} from 'vitest'
import {fingerprinted} from '#lint'
import {findingAt, placeOf} from '../report/findings.js'

const COPY = 'The council met.\n\nThe mayor thanked the the council on Tuesday.\n\nNobody spoke.\n'

const fingerprintIn = (source: string, copy = 'the the', rule = 'repeated-word') =>
  fingerprinted([findingAt(source, copy, {rule})], source)[0]!.fingerprint

describe('a fingerprint', () => {
  it('is 16 hexadecimal digits', () => {
    expect(fingerprintIn(COPY)).toMatch(/^[0-9a-f]{16}$/)
  })

  it.each([
    ['a paragraph before', `A new first paragraph.\n\n${COPY}`],
    ['another paragraph after', COPY.replace('Nobody spoke.', 'Everybody left at once.')],
    ['words further off', COPY.replace('on Tuesday', 'on Tuesday and on Wednesday')],
    ['Windows line ends', COPY.replaceAll('\n', '\r\n')],
    ['more white space', COPY.replace('the the', 'the  the')],
    ['capitals', COPY.replace('the the', 'The the')],
  ])('stays with %s', (_, edited) => {
    const copy = /the +the/i.exec(edited)![0]
    expect(fingerprintIn(edited, copy)).toBe(fingerprintIn(COPY))
  })

  it('differs by rule, by faulty words and by the words beside them', () => {
    const others = [
      fingerprintIn(COPY, 'the the', 'another-rule'),
      fingerprintIn(COPY, 'mayor'),
      fingerprintIn(COPY.replace('thanked', 'praised')),
    ]
    expect(new Set([fingerprintIn(COPY), ...others]).size).toBe(4)
  })

  it('knows a long passage by how it begins and ends', () => {
    const passage = `It began so, ${'and went on '.repeat(60)}until it ended.`
    const edited = `${passage.slice(0, 400)}, once more, ${passage.slice(400)}`
    expect(fingerprintIn(edited, edited)).toBe(fingerprintIn(passage, passage))
    const longer = passage.replace('It began', 'So it began')
    expect(fingerprintIn(longer, longer)).not.toBe(fingerprintIn(passage, passage))
  })

  it('tells findings that are alike apart by their order, however they are listed', () => {
    const twice = 'It was the the end.\n\nIt was the the end.\n'
    const place = (start: number) => ({
      ...findingAt(twice, 'the the', {rule: 'repeated-word'}),
      ...placeOf(twice, start, start + 7),
    })
    const [first, second] = fingerprinted([place(7), place(28)], twice)
    const [last, earlier] = fingerprinted([place(28), place(7)], twice)
    expect(first!.fingerprint).not.toBe(second!.fingerprint)
    expect([earlier!.fingerprint, last!.fingerprint]).toEqual([
      first!.fingerprint,
      second!.fingerprint,
    ])
  })
})
