import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {manifestOf, modelVersion, packageRoot} from '#engine'
import {jsonReport} from '#report'
import {modelChecks, nodeCheck} from '../../src/engine/doctor.js'
import {folderWith} from '../temporary-folder.js'
import {inProcess} from './run.js'

const CLEAN = 'Harbour plan\n\nThe mayor thanked the council on Tuesday.\n'

describe('copydesk doctor', () => {
  it('exits 0 where nothing is broken, and says what it found', async () => {
    const cwd = folderWith({'copydesk.config.json': '{"words": ["Xi"]}'})
    const {code, out} = await inProcess(['doctor'], {cwd})
    expect(code).toBe(0)
    for (const told of [
      /^versions\n {2}ok {6}copydesk \d/,
      `Node ${process.versions.node}`,
      `ok      version ${modelVersion()}\n`,
      /ok {6}ngrams\.bin, \d+ bytes, sha256 [0-9a-f]{12}…/,
      /copydesk\.config\.json; \d+ rules on; 1 house/,
      'cache\n  ok',
      'a trial was read right',
    ]) {
      expect(out).toMatch(told)
    }
    expect(out.endsWith('\n\nNothing is broken\n')).toBe(true)
  })

  it('exits 2 on a configuration that is wrong, and shows the place', async () => {
    const cwd = folderWith({'copydesk.config.json': '{"wrods": ["Xi"]}'})
    const {code, out} = await inProcess(['doctor'], {cwd})
    expect(code).toBe(2)
    expect(out).toContain('broken  copydesk.config.json:1:2: ')
    expect(out).toContain('^^^^^^^')
    expect(out).toContain('\n\n1 thing broken\n')
    expect((await inProcess(['doctor', '--no-config'], {cwd})).code).toBe(0)
  })

  it('exits 2 on a model of the house that is not there', async () => {
    const cwd = folderWith({'copydesk.config.json': '{"model": "house.bin"}'})
    const {code, out} = await inProcess(['doctor', '--format=json'], {cwd})
    expect(code).toBe(2)
    expect(JSON.parse(out)).toContainEqual({
      area: 'configuration',
      state: 'broken',
      said: expect.stringMatching(/house\.bin: there is no such model$/) as string,
      hint: expect.stringContaining('Check the path') as string,
    })
  })

  it('finds models that are damaged or missing', () => {
    const folder = folderWith({'a.bin': 'sound', 'b.bin': 'sound', 'c.bin': 'sound'})
    const expected = manifestOf(folder)
    expect(modelChecks(folder, expected).map(({state}) => state)).toEqual(Array(4).fill('ok'))
    writeFileSync(join(folder, 'b.bin'), 'saund')
    rmSync(join(folder, 'c.bin'))
    const checks = modelChecks(folder, expected)
    expect(checks.map(({state}) => state)).toEqual(['ok', 'ok', 'broken', 'broken'])
    expect(checks[2]!.said).toMatch(/^b\.bin is damaged: sha256 [0-9a-f]{12}…, expected /)
    expect(checks[3]!).toMatchObject({said: 'c.bin is missing', hint: 'Install copydesk again'})
    expect(manifestOf(folder).version).not.toBe(expected.version)
  })

  it.each([
    ['18.20.0', 'broken'],
    ['20.18.9', 'broken'],
    ['20.19.0', 'ok'],
    ['24.0.0', 'ok'],
  ])('knows whether Node %s is new enough', (version, state) => {
    expect(nodeCheck(version).state).toBe(state)
  })
})

describe('the version of the models', () => {
  it('is that of the models that stand there', () => {
    const found = manifestOf(join(packageRoot(), 'models'))
    expect(found.version, 'run npm run generate').toBe(modelVersion())
  })

  it('stands behind that of copydesk', async () => {
    const {code, out} = await inProcess(['--version'], {})
    expect(code).toBe(0)
    expect(out).toMatch(/^\d+\.\d+\.\d+\nmodels [0-9a-f]{8}\n$/)
    expect((await inProcess(['-V'], {})).out).toBe(out)
  })

  it('stands in the report for programs', async () => {
    const {out} = await inProcess(['-', '--format', 'json'], {stdin: CLEAN, cwd: folderWith({})})
    expect(jsonReport.parse(JSON.parse(out)).tool.model).toBe(modelVersion())
  })
})
