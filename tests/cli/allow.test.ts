import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {lintFiles, lintText} from '#engine'
import {folderWith} from '../temporary-folder.js'
import {inProcess} from './run.js'

const HEAD = 'Council backs harbour plan\n\n'
const WRONG = `${HEAD}The mayor thanked the the council on Tuesday.\n`
const RULES = 'rules: {style: off, claim: off, consistency: off}\n'

const run = (files: Readonly<Record<string, string>>, ...argv: string[]) =>
  inProcess(argv, {cwd: folderWith(files)})
const withConfig = (yaml: string, files: Readonly<Record<string, string>> = {}) => ({
  'a.txt': WRONG,
  'copydesk.config.yaml': RULES + yaml,
  ...files,
})
const ALLOW = 'allow: [{rule: repeated-word, text: the the, reason: it is a name}]\n'

describe('allow, in a configuration', () => {
  it('lets a finding stay, and counts it', async () => {
    expect(await run(withConfig(ALLOW), '.')).toEqual({
      code: 0,
      out: 'Nothing to report in 1 file; 1 allowed\n',
      err: '',
    })
  })

  it('is shown with its reason when asked for', async () => {
    const files = withConfig(ALLOW.replace('name}', 'name, until: 2099-01-31}'))
    const {code, out} = await run(files, '.', '--report-suppressed')
    expect(code).toBe(0)
    expect(out).toContain('3:19  hint  Unexpected repeated “the”, expected one')
    expect(out).toContain('Allowed until 2099-01-31: it is a name')
    const json = JSON.parse((await run(files, '.', '--report-suppressed', '--format=json')).out)
    expect(json.files[0].allowed[0]).toMatchObject({
      actual: 'the the',
      allowance: {reason: 'it is a name', until: '2099-01-31'},
    })
    const sarif = JSON.parse((await run(files, '.', '--report-suppressed', '--format=sarif')).out)
    expect(sarif.runs[0].results[0].suppressions).toEqual([
      {kind: 'external', justification: 'it is a name'},
    ])
    const quiet = JSON.parse((await run(files, '.', '--format=json')).out)
    expect(quiet.files[0].allowed).toBeUndefined()
    expect(quiet.summary).toMatchObject({errors: 0, allowed: 1})
    const without = JSON.parse((await run(files, '.', '--format=sarif')).out)
    expect(without.runs[0].results).toEqual([])
  })

  it('is not repaired', async () => {
    const cwd = folderWith(withConfig(ALLOW, {'b.txt': WRONG.replace('Tuesday', 'in in May')}))
    const {code} = await inProcess(['.', '--fix'], {cwd})
    expect(code).toBe(0)
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(WRONG)
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(WRONG.replace('Tuesday', 'in May'))
  })

  it('is limited to files, by itself, by an override and to those that extend it', async () => {
    const two = {'a.txt': WRONG, 'b/b.txt': WRONG}
    const own = ALLOW.replace('[{', "[{files: ['b/*'], ")
    const override = `overrides: [{files: ['b/*'], ${ALLOW.trim()}}]\n`
    const base = {'base.yaml': RULES + own, 'copydesk.config.yaml': 'extends: ./base.yaml\n'}
    for (const files of [withConfig(own, two), withConfig(override, two), {...two, ...base}]) {
      const {out} = await run(files, '.')
      expect(out).toMatch(/^a\.txt\n/)
      expect(out).toContain('1 error in 1 file; 1 can be fixed with --fix; 1 allowed')
    }
  })

  it('is reported itself when it has ended', async () => {
    const {code, out} = await run(
      withConfig(ALLOW.replace('name}', 'name, until: 2020-01-31}')),
      'a.txt',
    )
    expect(code).toBe(1)
    expect(out).toContain('1 error, 1 warning in 2 files')
    expect(out).toContain(
      'copydesk.config.yaml\n\n  2:9  warning  Unexpected allowance of repeated-word in “the the” until\n',
    )
    expect(out).toContain('ended-allowance')
  })

  it('is reported itself when it allows nothing, where all was checked that it speaks of', async () => {
    const dead = ALLOW.replace('the the', 'of of')
    const isNamed = async (yaml: string, ...argv: string[]) => {
      const {out} = await run(withConfig(yaml, {'b/b.txt': HEAD}), ...argv)
      return out.includes('unused-allowance')
    }
    expect(await isNamed(dead, '.')).toBe(true)
    expect(await isNamed(ALLOW, '.')).toBe(false)
    expect(await isNamed(dead, 'a.txt')).toBe(false)
    expect(await isNamed(dead, 'b')).toBe(false)
    expect(await isNamed(ALLOW, '.', '--only', 'spacing')).toBe(false)
    expect(await isNamed(ALLOW, '.', '--rule', 'repeated-word:off')).toBe(false)
    const single = dead.replace('[{', '[{files: [b/b.txt], ')
    expect(await isNamed(single, 'b/b.txt')).toBe(true)
    expect(await isNamed(single, 'a.txt')).toBe(false)
    expect(await isNamed(single.replace('b/b.txt', "'b/*.txt'"), 'b/b.txt')).toBe(false)
  })

  it('is named without its place when the configuration is code', async () => {
    const code =
      "export default {rules: {claim: 'off'}, allow: [{rule: 'spacing', until: '2020-01-01'}]}\n"
    const {out} = await run({'a.txt': HEAD, 'copydesk.config.mjs': code}, '.')
    expect(out).toMatch(
      /copydesk\.config\.mjs\n\n {2}1:1 {2}warning {2}Unexpected allowance of spacing until/,
    )
  })

  it.each([
    ['allow: [{text: x, ruel: typo}]', /:2:19: Unknown key “ruel”; did you mean “rule”\?/],
    [
      'allow: [{rule: repeated-wrd}]',
      /:2:16: Unknown rule “repeated-wrd”; did you mean “repeated-word”\?/,
    ],
    [
      'allow: [{reason: because}]',
      /:2:9: Unexpected allowance of everything, expected a rule, text/,
    ],
    [
      'allow: [{text: x, until: soon}]',
      /:2:26: Unexpected “soon”: expected a day, as in 2026-03-01/,
    ],
    ['allow: [{fingerprint: 12}]', /:2:23: Unexpected 12, expected text/],
    ['allow: [{text: x, files: []}]', /:2:26: Unexpected empty list, expected at least 1/],
    ['allow: typo', /:2:8: Unexpected “typo”, expected a list/],
    ['requireReason: true\nallow: [{rule: typo}]', /:3:9: Missing “reason” of an allowance/],
  ])('says where it is malformed: %s', async (yaml, said) => {
    const {code, out, err} = await run(withConfig(`${yaml}\n`), 'a.txt')
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(said)
  })
})

describe('allow, beside the copy', () => {
  const sidecar = (yaml: string) => ({
    'a.txt': WRONG,
    'a.txt.allow.yaml': yaml,
    'c.txt': WRONG,
    'copydesk.config.yaml': RULES,
  })

  it('holds for its file only', async () => {
    const {out} = await run(sidecar('- {rule: repeated-word, reason: a name}\n'), '.')
    expect(out).toMatch(/^c\.txt\n/)
    expect(out).toContain('1 allowed')
  })

  it('finds one occurrence again after edits around it', async () => {
    const twice = `${WRONG}\nThen they thanked the the council in Brenz.\n`
    const cwd = folderWith({'a.txt': twice, 'copydesk.config.yaml': RULES})
    const {files} = JSON.parse((await inProcess(['a.txt', '--format=json'], {cwd})).out)
    const {fingerprint} = files[0].findings[0]
    writeFileSync(join(cwd, 'a.txt.allow.yaml'), `- {fingerprint: "${fingerprint}"}\n`)
    writeFileSync(join(cwd, 'a.txt'), twice.replace(HEAD, `${HEAD}A paragraph more.\n\n`))
    const {out} = await inProcess(['a.txt'], {cwd})
    expect(out).toContain('7:19  error')
    expect(out).toContain('1 error in 1 file; 1 can be fixed with --fix; 1 allowed')
  })

  it('is reported when it allows nothing, whatever else is checked', async () => {
    const files = sidecar('- {rule: repeated-word}\n- {rule: typo, text: of of}\n')
    const {out} = await run(files, 'a.txt')
    expect(out).toMatch(/a\.txt\.allow\.yaml\n\n {2}2:3 {2}warning .*\n.*unused-allowance/)
    expect(out).toContain('1 warning in 1 file; 1 allowed')
  })

  it.each([
    [
      '- {rule: tpyo}',
      /^copydesk: a\.txt\.allow\.yaml:1:10: Unknown rule “tpyo”; did you mean “typo”\?/,
    ],
    ['rule: typo', /:1:1: Unexpected keys and values, expected a list/],
    ['- {rule: typo, files: [x]}', /:1:16: Unknown key “files”/],
    ['- {rule: "typo}', /^copydesk: a\.txt\.allow\.yaml:2:1: Missing closing/],
  ])('says where it is malformed: %s', async (yaml, said) => {
    const {code, out, err} = await run(sidecar(`${yaml}\n`), 'a.txt')
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(said)
  })

  it('must say why where the desk wants reasons', async () => {
    const files = {
      ...sidecar('- {rule: typo}\n'),
      'copydesk.config.yaml': `${RULES}requireReason: true\n`,
    }
    const {code, err} = await run(files, 'a.txt')
    expect(code).toBe(2)
    expect(err).toMatch(/^copydesk: a\.txt\.allow\.yaml:1:3: Missing “reason”/)
  })
})

describe('allow, in code', () => {
  it('ends by the day that the caller says', async () => {
    const cwd = folderWith(withConfig(ALLOW.replace('name}', 'name, until: 2026-03-01}')))
    const faults = async (today?: string) => {
      const rules: string[] = []
      for await (const {findings} of lintFiles(['a.txt'], {cwd, ...(today && {today})})) {
        rules.push(...findings.map(({rule}) => rule))
      }
      return rules
    }
    expect(await faults()).toEqual([])
    expect(await faults('2026-03-01')).toEqual([])
    expect(await faults('2026-03-02')).toEqual(['repeated-word', 'ended-allowance'])
  })

  it('holds for copy from memory', async () => {
    const cwd = folderWith(withConfig(ALLOW))
    const {findings, allowed} = await lintText(WRONG, {cwd})
    expect(findings).toEqual([])
    expect(allowed).toHaveLength(1)
  })
})
