import {describe, expect, it} from 'vitest'
import {loadLanguage} from '#engine'
import {readPlainText} from '#format'
import type {Allowance} from '#format'
import {createLinter, sifted} from '#lint'
import {rules} from '#rules'

const COPY = `He had  had it, the “the Kwik fix”.\n\nShe had had it, too, in in Partyville.\n`
const LINTER = createLinter({
  rules: rules.filter(({id}) => id === 'repeated-word'),
  language: loadLanguage(),
})

/** The copy that is still reported. */
function left(allow: readonly Allowance[], today?: string, source = COPY): string[] {
  const findings = LINTER.lint(readPlainText(source, 'a.txt'))
  const {left, allowed} = sifted(findings, source, allow, today)
  expect(left.length + allowed.length).toBe(findings.length)
  return left.map(({actual}) => actual)
}

describe('an allowance', () => {
  const all = left([])

  it('has something to allow', () => {
    expect(all).toEqual(['in in'])
  })

  it('is of a rule, a family, or a passage', () => {
    expect(left([{rule: 'repeated-word'}])).toEqual([])
    expect(left([{rule: 'typo'}])).toEqual([])
    expect(left([{rule: 'claim'}])).toEqual(all)
    expect(left([{text: 'in in'}])).toEqual([])
    expect(left([{text: '  TOO, in\n in partyville'}])).toEqual([])
    expect(left([{rule: 'spacing', text: 'in in'}])).toEqual(all)
  })

  it('is of whole words, and of copy in the passage only', () => {
    expect(left([{text: 'in in Party'}])).toEqual(all)
    expect(left([{text: 'Kwik fix'}])).toEqual(all)
    expect(left([{text: ' '}])).toEqual(all)
  })

  it('reads past the form of quotation marks and past what no reader sees', () => {
    const source = 'It was “in in” the\u00AD hall that they met.'
    expect(left([{text: '"in in" the hall'}], undefined, source)).toEqual([])
  })

  it('is of one finding, by its fingerprint', () => {
    const twice = 'They met in in Brenz.\n\nThey met in in Brenz.\n'
    const findings = LINTER.lint(readPlainText(twice, 'a.txt'))
    const {left, allowed} = sifted(findings, twice, [{fingerprint: findings[1]!.fingerprint}])
    expect(left).toEqual([findings[0]])
    expect(allowed.map(({finding}) => finding)).toEqual([findings[1]])
  })

  it('is of what stands in a span, as a comment in the copy would say', () => {
    expect(left([{rule: 'repeated-word', span: {start: 0, end: 20}}])).toEqual(all)
    expect(left([{rule: 'repeated-word', span: {start: 37, end: COPY.length}}])).toEqual([])
  })

  it('holds through its last day, and for ever where nobody says what day it is', () => {
    const allow = [{text: 'in in', until: '2026-03-01'}]
    expect(left(allow, '2026-03-01')).toEqual([])
    expect(left(allow, '2026-03-02')).toEqual(all)
    expect(left(allow)).toEqual([])
  })
})
