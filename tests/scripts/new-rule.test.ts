import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {copyOfCheckout, runScript} from './checkout.js'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-new-rule-'))
afterAll(() => rmSync(folder, {recursive: true}))

describe('npm run new-rule', () => {
  const checkout = copyOfCheckout(folder)
  const contentOf = (path: string) => readFileSync(join(checkout, path), 'utf8')

  it('says what an id looks like, and which are taken', () => {
    const misnamed = runScript(checkout, 'new-rule', 'Tired_Verb')
    expect(misnamed).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/lower-case words joined by hyphens/),
    })
    const taken = runScript(checkout, 'new-rule', 'spacing')
    expect(taken).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/rules\/spacing is there already/),
    })
  })

  it('writes a rule that generated files know of', () => {
    expect(runScript(checkout, 'new-rule', 'tired-verb').status).toBe(0)
    expect(contentOf('rules/index.ts')).toContain("import tiredVerb from './tired-verb/index.js'")
    expect(contentOf('rules/tired-verb/readme.md')).toContain('| typo | warning | no |')
    expect(contentOf('docs/rules.md')).toContain('[tired-verb](../rules/tired-verb/readme.md)')
    expect(runScript(checkout, 'generate', '--check')).toMatchObject({status: 0, stderr: ''})
  })
})
