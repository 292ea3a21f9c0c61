import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {withAllowance} from '#config'

const ENTRY = {rule: 'spacing', text: 'a: b', reason: 'house style'}
const WRITTEN = '- {rule: spacing, text: "a: b", reason: house style}\n'

describe('withAllowance', () => {
  it.each([
    ['', WRITTEN],
    ['# Why these stay.\n', `# Why these stay.\n${WRITTEN}`],
    ['- {rule: agreement}', `- {rule: agreement}\n${WRITTEN}`],
    ['  - rule: agreement\n    reason: so\n', `  - rule: agreement\n    reason: so\n  ${WRITTEN}`],
    ['- {rule: agreement}\r\n', `- {rule: agreement}\r\n${WRITTEN.replace('\n', '\r\n')}`],
  ])('leaves %j as it is and adds a line', async (before, after) => {
    expect(await withAllowance(before, ENTRY)).toBe(after)
  })

  it.each(['[]\n', '[{rule: agreement}]\n', '---\n- {rule: agreement}\n...\n'])(
    'adds to %j what no line can be added to',
    async (before) => {
      const known = (parse(before) ?? []) as unknown[]
      expect(parse(await withAllowance(before, ENTRY))).toEqual([...known, ENTRY])
    },
  )

  it('keeps digits and odd characters what they are', async () => {
    const entry = {fingerprint: '1234567890123456', text: '“a” #b, {c}', reason: 'yes'}
    expect(parse(await withAllowance('', entry))).toEqual([entry])
  })
})
