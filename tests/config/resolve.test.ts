import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {configFor} from '#engine'
import type {RunOptions} from '#engine'
import {folderWith} from '../temporary-folder.js'
import {testRules} from '../rules-for-tests.js'

const json = (value: unknown) => JSON.stringify(value)

async function resolved(folder: string, path: string, options: RunOptions = {}) {
  return configFor(join(folder, path), {cwd: folder, registry: testRules, ...options})
}

async function levels(folder: string, path: string, options: RunOptions = {}) {
  const {config} = await resolved(folder, path, options)
  return Object.fromEntries(Object.entries(config.rules).map(([id, {severity}]) => [id, severity]))
}

const defaults = {'banned-word': 'warning', 'quiet-hint': 'off', crashing: 'error'}

/** Of copydesk's own rules nothing is loaded but what is known of them, until one's options are set. */
describe('options of copydesk’s own rules', () => {
  const own = async (config: unknown) => {
    const cwd = folderWith({'copydesk.config.json': json(config)})
    return (await configFor(join(cwd, 'a.txt'), {cwd})).config.rules
  }
  const words = ['Wexmoor']
  const usual = {severity: 'error', options: {words: [], capitalised: false}}

  it('stand at their defaults where nobody sets them', async () => {
    expect(await own({})).toMatchObject({misspelling: usual})
    expect(await own({words})).toMatchObject({misspelling: {...usual, options: {words}}})
  })

  it('are completed where some are set, also in an override', async () => {
    const rules = {misspelling: ['warning', {capitalised: true}]}
    const set = {severity: 'warning', options: {words: [], capitalised: true}}
    expect(await own({rules})).toMatchObject({misspelling: set})
    expect(await own({overrides: [{files: ['*.txt'], rules}]})).toMatchObject({misspelling: set})
  })

  it('are checked', async () => {
    await expect(own({rules: {misspelling: ['warning', {capitalized: true}]}})).rejects.toThrow(
      'Unknown option of rule “misspelling”: “capitalized”; did you mean “capitalised”?',
    )
    await expect(own({rules: {misspelling: ['warnin']}})).rejects.toThrow('did you mean “warning”?')
    await expect(own({rules: {mispelling: 'off'}})).rejects.toThrow('did you mean “misspelling”?')
  })
})

describe('discovery', () => {
  it('runs the recommended rules where there is no configuration', async () => {
    const folder = folderWith({})
    expect(await levels(folder, 'a.txt')).toEqual(defaults)
    expect((await resolved(folder, 'a.txt')).files).toEqual([])
  })

  it('takes the nearest configuration upward, for each file', async () => {
    const folder = folderWith({
      'copydesk.config.json': json({rules: {crashing: 'off'}}),
      'sport/copydesk.config.yaml': 'rules:\n  crashing: hint\n',
    })
    expect(await levels(folder, 'news/today/a.txt')).toMatchObject({crashing: 'off'})
    expect(await levels(folder, 'sport/a.txt')).toMatchObject({crashing: 'hint'})
    expect((await resolved(folder, 'sport/a.txt')).files).toEqual(['sport/copydesk.config.yaml'])
  })

  it.each([
    ['copydesk.config.json', '{"words": ["Wexmoor"]}'],
    ['copydesk.config.yaml', 'words: [Wexmoor]\n'],
    ['copydesk.config.yml', '# ours\nwords:\n  - Wexmoor\n'],
    ['copydesk.config.js', 'export default {words: ["Wexmoor"]}'],
    ['copydesk.config.mjs', 'export default {words: ["Wexmoor"]}'],
    [
      'copydesk.config.ts',
      `import {defineConfig} from 'copydesk'
       const words: string[] = ['Wexmoor']
       export default defineConfig({words})`,
    ],
    ['package.json', '{\n\t"name": "desk",\n\t"copydesk": {\n\t\t"words": ["Wexmoor"]\n\t}\n}'],
  ])('reads %s', async (name, text) => {
    const folder = folderWith({[name]: text})
    const {config, files} = await resolved(folder, 'a.txt')
    expect(config.words).toEqual(['Wexmoor'])
    expect(files).toEqual([name])
  })

  it('passes over a package.json that only depends on copydesk', async () => {
    const folder = folderWith({
      'copydesk.config.json': json({words: ['Wexmoor']}),
      'app/package.json': json({name: 'copydesk', devDependencies: {copydesk: '1'}}),
    })
    expect((await resolved(folder, 'app/a.txt')).files).toEqual(['copydesk.config.json'])
  })

  it('uses the configuration that was named, or none', async () => {
    const folder = folderWith({
      'copydesk.config.json': json({words: ['Wexmoor']}),
      'other/desk.yaml': 'words: [Tarn]\noverrides: [{files: ["news/*"], words: [Fell]}]\n',
    })
    const named = await resolved(folder, 'news/a.txt', {config: 'other/desk.yaml'})
    expect(named.config.words).toEqual(['Tarn', 'Fell'])
    expect((await resolved(folder, 'a.txt', {config: false})).config.words).toEqual([])
  })
})

describe('merging', () => {
  it('goes key by key through extends, presets and overrides', async () => {
    const folder = folderWith({
      'base.json': json({
        rules: {'banned-word': ['error', {ban: ['nice', 'very']}]},
        words: ['Wexmoor'],
        minConfidence: 0.4,
      }),
      'copydesk.config.json': json({
        extends: ['copydesk:all', './base.json'],
        rules: {'banned-word': ['hint', {replacement: 'fine'}]},
        words: ['Tarn'],
        overrides: [
          {files: ['*.wire.txt'], rules: {'banned-word': 'warning'}, words: ['Fell']},
          {files: ['desk/**'], minConfidence: 0.8, roles: [{role: 'caption', lines: [2, 3]}]},
        ],
      }),
    })
    const plain = (await resolved(folder, 'a.txt')).config
    expect(plain.rules['banned-word']).toEqual({
      severity: 'hint',
      options: {ban: ['nice', 'very'], replacement: 'fine', words: ['Wexmoor', 'Tarn']},
    })
    expect(plain.rules['quiet-hint']!.severity).toBe('hint')
    expect(plain.minConfidence).toBe(0.4)
    const wire = (await resolved(folder, 'desk/late.wire.txt')).config
    expect(wire.rules['banned-word']).toEqual({
      severity: 'warning',
      options: {ban: ['nice', 'very'], replacement: 'fine', words: ['Wexmoor', 'Tarn', 'Fell']},
    })
    expect(wire.minConfidence).toBe(0.8)
    expect(wire.roles).toEqual([{role: 'caption', lines: [2, 3]}])
    expect((await resolved(folder, 'a.txt')).files).toEqual([
      'copydesk:all',
      'base.json',
      'copydesk.config.json',
    ])
  })

  it('lets a rule win over its family, whichever stands first', async () => {
    const folder = folderWith({
      'copydesk.config.json': json({rules: {'banned-word': 'error', style: 'off'}}),
    })
    expect(await levels(folder, 'a.txt')).toEqual({...defaults, 'banned-word': 'error'})
  })

  it('lets flags win, in their order', async () => {
    const folder = folderWith({'copydesk.config.json': json({rules: {style: 'error'}})})
    const rules = [
      {rule: 'style', level: 'off'},
      {rule: 'quiet-hint', level: 'warning'},
    ] as const
    expect(await levels(folder, 'a.txt', {rules})).toEqual({
      'banned-word': 'off',
      'quiet-hint': 'warning',
      crashing: 'error',
    })
  })

  it('runs only what is asked for, and what is named even where it is off', async () => {
    const folder = folderWith({})
    expect(await levels(folder, 'a.txt', {only: ['quiet-hint']})).toEqual({
      'banned-word': 'off',
      'quiet-hint': 'hint',
      crashing: 'off',
    })
    expect(await levels(folder, 'a.txt', {only: ['style']})).toEqual({
      'banned-word': 'warning',
      'quiet-hint': 'off',
      crashing: 'off',
    })
  })

  it('extends packages, whose globs speak of the project', async () => {
    const folder = folderWith({
      'node_modules/house-style/package.json': json({name: 'house-style', main: 'desk.json'}),
      'node_modules/house-style/desk.json': json({
        ignores: ['archive/'],
        overrides: [{files: ['sport/*'], rules: {crashing: 'off'}}],
      }),
      'copydesk.config.json': json({extends: 'house-style'}),
    })
    expect(await levels(folder, 'sport/a.txt')).toMatchObject({crashing: 'off'})
    expect((await resolved(folder, 'archive/a.txt')).config.ignored).toBe(true)
    expect((await resolved(folder, 'sport/a.txt')).config.ignored).toBe(false)
  })

  it('ignores as .gitignore does', async () => {
    const folder = folderWith({
      'copydesk.config.json': json({ignores: ['drafts/*', '!drafts/lead.txt', '*.bak.txt']}),
    })
    const ignored = async (path: string) => (await resolved(folder, path)).config.ignored
    expect(await ignored('drafts/a.txt')).toBe(true)
    expect(await ignored('drafts/lead.txt')).toBe(false)
    expect(await ignored('deep/down/a.bak.txt')).toBe(true)
    expect(await ignored('a.txt')).toBe(false)
  })
})
