import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readPlainSource, SourceMap} from '#text'
import {anyCopy} from '../any-copy.js'

describe('readPlainSource', () => {
  it('reads every kind of line end as a line feed', () => {
    expect(readPlainSource('a\r\nb\rc\nd').text).toBe('a\nb\nc\nd')
  })

  it('leaves out what no reader sees', () => {
    expect(readPlainSource('co\u00ADoper\u200Bate').text).toBe('cooperate')
  })

  it('gives a word with a soft hyphen its place in the source', () => {
    const {text, map} = readPlainSource('they coop\u00ADerate now')
    const start = text.indexOf('cooperate')
    const span = map.toSource({start, end: start + 9})
    expect('they coop\u00ADerate now'.slice(span.start, span.end)).toBe('coop\u00ADerate')
  })

  it('maps every span to source that reads the same', () => {
    fc.assert(
      fc.property(anyCopy, fc.nat(), fc.nat(), (source, a, b) => {
        const {text, map} = readPlainSource(source)
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
        const span = map.toSource({start: start!, end: end!})
        expect(readPlainSource(source.slice(span.start, span.end)).text).toBe(
          text.slice(start, end),
        )
      }),
    )
  })

  it('keeps spans apart and in order', () => {
    fc.assert(
      fc.property(anyCopy, (source) => {
        const {text, map} = readPlainSource(source)
        let end = 0
        for (let at = 0; at < text.length; at++) {
          const span = map.toSource({start: at, end: at + 1})
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          ;({end} = span)
        }
      }),
    )
  })
})

describe('SourceMap', () => {
  it('refuses to repair a span that holds markup', () => {
    const map = new SourceMap([
      {text: 0, source: 0, textLength: 4, sourceLength: 4, kind: 'verbatim'},
      {text: 4, source: 4, textLength: 0, sourceLength: 2, kind: 'opaque'},
      {text: 4, source: 6, textLength: 4, sourceLength: 4, kind: 'verbatim'},
    ])
    expect(map.isReplaceable({start: 0, end: 4})).toBe(true)
    expect(map.isReplaceable({start: 4, end: 8})).toBe(true)
    expect(map.isReplaceable({start: 2, end: 6})).toBe(false)
  })
})
