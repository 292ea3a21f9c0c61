import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Finding} from '#lint'
import {rules} from '#rules'
import {ratesOf} from '../../scripts/evaluate/rates.js'
import type {Judged} from '../../scripts/evaluate/rates.js'
import {readmeWithRate} from '../../scripts/evaluate/render.js'
import {hashOf, readVerdicts} from '../../scripts/evaluate/verdicts.js'
import {copyOfCheckout, runScript} from './checkout.js'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-evaluate-'))
afterAll(() => rmSync(folder, {recursive: true}))

describe('verdicts', () => {
  const text = 'The ferry sailed at at noon, and the crowd went home to their dinners in the rain.'
  const span = {start: text.indexOf('at at'), end: text.indexOf('at at') + 5}

  it('holds for a finding wherever it stands in the article', () => {
    const moved = `${'One more paragraph. '.repeat(9)}\n\n`
    const padded = `${'x'.repeat(60)} ${text}`
    expect(
      hashOf(moved + padded, {
        start: span.start + moved.length + 61,
        end: span.end + moved.length + 61,
      }),
    ).toBe(hashOf(padded, {start: span.start + 61, end: span.end + 61}))
  })

  it('does not hold for other words or another span', () => {
    expect(hashOf(text, span)).not.toBe(hashOf(text.replace('noon', 'dusk'), span))
    expect(hashOf(text, span)).not.toBe(hashOf(text, {...span, end: span.end + 1}))
  })

  it('reads lines of article, rule, hash and verdict, and names a line that is not', () => {
    const path = join(folder, 'verdicts.tsv')
    writeFileSync(path, '# a comment\na/1\trepeated-word\t00ff\ttrue\n')
    expect([...readVerdicts(path)]).toEqual([['a/1\trepeated-word\t00ff', 'true']])
    writeFileSync(path, 'a/1\trepeated-word\t00ff\tmaybe\n')
    expect(() => readVerdicts(path)).toThrow(/verdicts\.tsv:1: expected article, rule, hash/)
  })
})

describe('rates', () => {
  it('counts what nobody has read as false', () => {
    const judged = (['true', 'false', undefined] as const).map((verdict): Judged => ({
      article: 'a',
      text: '',
      hash: '',
      finding: {rule: 'repeated-word'} as Finding,
      verdict,
    }))
    const [rate] = ratesOf(
      rules.filter(({id}) => id === 'repeated-word'),
      judged,
      4000,
    )
    expect(rate).toMatchObject({findings: 3, right: 1, wrong: 1, unread: 1, falsePerThousand: 0.5})
  })

  it('stands in a readme once, however often it is written', () => {
    const rate = {
      rule: 'x',
      findings: 2,
      right: 1,
      wrong: 1,
      unread: 0,
      falsePerThousand: 0.01,
      words: 100_000,
    }
    const once = readmeWithRate('# x\n\n<!-- /facts -->\n\nText.\n', rate)
    expect(once).toContain(
      'On 100,000 words of published news copy: 2 findings, 1 of them real faults, 0.010 false',
    )
    expect(readmeWithRate(once, rate)).toBe(once)
  })
})

describe('npm run evaluate', () => {
  let checkout: string
  beforeAll(() => {
    checkout = copyOfCheckout(folder)
  })
  const evaluate = (...args: string[]) => runScript(checkout, 'evaluate', ...args)

  it.each([[[]], [['language']], [['claims']]])(
    'says that the articles are missing, and exits 2: %j',
    (args) => {
      const {status, stderr} = evaluate(...args)
      expect(stderr).toMatch(/development articles are not here .* nothing was evaluated/)
      expect(status).toBe(2)
    },
  )

  it.each([
    [['grammar'], /Unexpected mode “grammar”, expected “language”, “claims”, “slots” or none/],
    [['claims', '--only', 'dirty'], /Unexpected set “dirty”, expected one of clean, xsumfaith/],
    [['claims', '--seed', 'x'], /Unexpected seed “x”, expected a whole number/],
    [['claims', '--write'], /Unexpected --write, expected only without “claims”/],
    [['language', '--seeds', '1,x'], /Unexpected seeds “1,x”, expected whole numbers/],
    [['language', '--rule', 'spacin'], /Unexpected rule “spacin”; did you mean “spacing”\?/],
    [['--articles', 'few'], /Unexpected number of articles “few”/],
  ])('names an argument that it cannot use, and exits 2: %j', (args, message) => {
    const {status, stderr} = evaluate(...args)
    expect(stderr).toMatch(message)
    expect(status).toBe(2)
  })
})
