import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadLanguage, packageRoot} from '#engine'
import {claimOver} from '../../scripts/evaluate/claims-sets.js'
import {foundIn, pythonStrings} from '../../scripts/evaluate/python-strings.js'
import {wilson} from '../../scripts/evaluate/wilson.js'
import {amountsIn, valuesIn} from '../../scripts/falsify/amounts.js'
import {falsificationKinds, falsify} from '../../scripts/falsify/index.js'

describe('pythonStrings', () => {
  it.each([
    [`['one', "it\\\\'s two", nan]`, ['one', "it\\'s two"]],
    [`[nan, 'a, b']`, ['a, b']],
    ['[nan]', []],
    [String.raw`['it\'s "here"']`, [`it's "here"`]],
  ])('%s', (list, strings) => {
    expect(pythonStrings(list)).toEqual(strings)
  })

  it('finds words whatever spaces and marks stand between them', () => {
    const text = 'A “brutal” attack cost £2,000, police say.'
    const at = (words: string) => {
      const span = foundIn(text, words)
      return span && text.slice(span.start, span.end)
    }
    expect(at('" brutal " attack')).toBe('brutal” attack')
    expect(at('£2, 000')).toBe('£2,000')
    expect(at('gentle')).toBeUndefined()
    expect(at('')).toBeUndefined()
  })
})

describe('wilson', () => {
  it('gives the interval of a share', () => {
    const {low, high} = wilson(9, 10)
    expect(low).toBeCloseTo(0.596, 3)
    expect(high).toBeCloseTo(0.982, 3)
    expect(wilson(0, 0)).toEqual({low: 0, high: 1})
    expect(wilson(0, 5).low).toBeCloseTo(0, 12)
  })
})

describe('claimOver', () => {
  it('reads bare bodies as paragraphs, whatever they look like', () => {
    const {document, claim} = claimOver('Short line\nAnother', 'The claim', {
      id: 'x',
      role: 'dek',
      isBare: true,
    })
    expect(document.text.slice(claim.start, claim.end)).toBe('The claim')
    expect(document.roles).toEqual([
      {role: 'dek', lines: [1, 1]},
      {role: 'paragraph', lines: [3, 5]},
    ])
  })
})

describe('amounts of a body', () => {
  it.each([
    ['It will cost £1.2bn over ten years.', ['£1.2bn', 'ten']],
    ['Sales rose 4.5% to 12,000 boats.', ['4.5%', '12,000']],
    ['In 2004 the 3-1 win on 12 May was a first.', []],
  ])('%s', (text, expected) => {
    expect(amountsIn(text).map((amount) => amount.text)).toEqual(expected)
  })

  it('knows every value that stands in it', () => {
    expect(valuesIn('Two of 3,500 cost $4m')).toEqual([3500, 4_000_000, 4, 2])
  })
})

describe('falsify', () => {
  const folder = join(packageRoot(), 'samples', 'clean')
  const bodies = readdirSync(folder)
    .sort()
    .map((id) => ({id, body: readFileSync(join(folder, id), 'utf8')}))
  const made = falsify(bodies, {language: loadLanguage(), seed: 3, perKind: 12})

  it('makes both statements of every kind', () => {
    for (const kind of falsificationKinds) {
      const own = made.filter((one) => one.kind === kind)
      expect(own.length, kind).toBeGreaterThan(5)
      for (const {isTrue, isFalse} of own) expect(isTrue).not.toBe(isFalse)
    }
  })

  it('points at what is false', () => {
    for (const {kind, isTrue, isFalse, span, body} of made) {
      const wrong = isFalse.slice(span.start, span.end)
      expect(wrong, isFalse).not.toBe('')
      if (kind === 'bound') expect(isTrue).toContain(wrong)
      if (kind === 'name' || kind === 'quotation') expect(body).not.toContain(wrong)
      if (kind !== 'number') continue
      const [value] = valuesIn(wrong.toLowerCase())
      expect(valuesIn(body), isFalse).not.toContain(value)
    }
  })

  it('makes the same ones of the same seed, and others of another', () => {
    const options = {language: loadLanguage(), perKind: 12}
    expect(falsify(bodies, {...options, seed: 3})).toEqual(made)
    expect(falsify(bodies, {...options, seed: 4})).not.toEqual(made)
  })
})
