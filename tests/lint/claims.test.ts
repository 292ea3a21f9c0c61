import {describe, expect, it} from 'vitest'
import {readPlainText} from '#format'
import {CLAIM_ORDER, createLinter, MORE_CLAIMS} from '#lint'
import {defineRule, z} from '#rule'
import type {Report, Rule} from '#rule'
import {rules} from '#rules'

/** Rules that speak of claims without holding one of the display text against the body. */
const ASIDE = new Set(['body-contradiction', 'headline-unchecked'])

/** A claim rule that reports some words wherever they stand. */
function claimRule(id: string, words: RegExp, report: Partial<Report> = {}): Rule {
  return defineRule({
    id,
    summary: 'A claim of the test.',
    category: 'claim',
    severity: 'error',
    fix: 'none',
    options: z.strictObject({}),
    *check({text}) {
      for (const {index, 0: found} of text.matchAll(words)) {
        yield {
          span: {start: index, end: index + found.length},
          reason: `Unexpected “${found}”, expected what the body says`,
          ...report,
        }
      }
    },
  })
}

const lint = (source: string, ...tested: Rule[]) =>
  createLinter({rules: tested}).lint(readPlainText(source, 'a.txt'))

describe('claims that several rules speak of', () => {
  const sure = claimRule('unsupported-event', /sixty sailors mutiny/g, {confidence: 0.99})
  const hedge = claimRule('dropped-hedge', /sixty sailors mutiny/g, {confidence: 0.99})
  const number = claimRule('unsupported-number', /sixty/g, {confidence: 0.75, severity: 'warning'})

  it('are told by the rule that says most, however sure the others are', () => {
    const found = lint('Report: sixty sailors mutiny at sea.', sure, number)
    expect(found.map(({rule}) => rule)).toEqual(['unsupported-number'])
  })

  it('are told by a finding before a hint', () => {
    const hint = claimRule('unsupported-number', /sixty/g, {severity: 'hint'})
    const found = lint('Report: sixty sailors mutiny at sea.', hint, sure)
    expect(found.map(({rule}) => rule)).toEqual(['unsupported-event'])
  })

  it('are told beside how sure the body is of them', () => {
    const found = lint('Report: sixty sailors mutiny at sea.', hedge, number)
    expect(found.map(({rule}) => rule)).toEqual(['unsupported-number', 'dropped-hedge'])
  })

  it('are told once where the story is another, or the body takes them back', () => {
    for (const id of ['wrong-story', 'disputed-claim']) {
      const all = claimRule(id, /sixty sailors mutiny/g, {confidence: 0.7})
      const found = lint('Report: sixty sailors mutiny at sea.', hedge, number, all)
      expect(found.map(({rule}) => rule)).toEqual([id])
    }
  })

  it('are all told where they do not overlap', () => {
    const mutiny = claimRule('dropped-hedge', /mutiny/g)
    expect(lint('Report: sixty sailors mutiny.', mutiny, number)).toHaveLength(2)
  })

  it('are told by a rule of the house before one of somebody else’s', () => {
    const other = claimRule('my-claim', /sixty sailors/g, {confidence: 1})
    const found = lint('Report: sixty sailors mutiny.', other, number)
    expect(found.map(({rule}) => rule)).toEqual(['unsupported-number'])
  })
})

function names(count: number): string {
  return Array.from({length: count}, (_, at) => `Name${at}`).join(' and ')
}

describe('claims beyond eight', () => {
  const each = claimRule('unsupported-name', /Name\d+/g)

  it('are one hint, which has them as its evidence', () => {
    const found = lint(names(11), each)
    expect(found).toHaveLength(9)
    const more = found.filter(({rule}) => rule === MORE_CLAIMS)
    expect(more).toHaveLength(1)
    expect(more[0]).toMatchObject({
      severity: 'hint',
      reason: 'Unexpected number of claims that the body does not bear out, expected 8 or fewer',
      note: expect.stringContaining('fail in 11 places, of which 8 are told'),
    })
    expect(more[0]!.evidence.map((place) => place.text)).toEqual(['Name8', 'Name9', 'Name10'])
  })

  it('are told one by one up to eight', () => {
    expect(lint(names(8), each).map(({rule}) => rule)).toEqual(
      Array.from({length: 8}, () => 'unsupported-name'),
    )
  })
})

it('every claim rule of the house has its place', () => {
  const claiming = rules.filter(({category, id}) => category === 'claim' && !ASIDE.has(id))
  expect(claiming.map(({id}) => id).filter((id) => !CLAIM_ORDER.includes(id))).toEqual([])
})
