import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {addWords, UsageError} from '#engine'
import {folderWith} from '../temporary-folder.js'

describe('adding house words', () => {
  it.each([
    [
      'copydesk.config.json',
      '{\n    "rules": {}\n}\n',
      '{\n    "rules": {},\n    "words": [\n        "Tarn"\n    ]\n}\n',
    ],
    [
      'copydesk.config.yaml',
      '# ours\nwords:\n  - Fell # a hill\n',
      '# ours\nwords:\n  - Fell # a hill\n  - Tarn\n',
    ],
    ['copydesk.config.yml', 'minConfidence: 0.5\n', 'minConfidence: 0.5\nwords:\n  - Tarn\n'],
    [
      'package.json',
      '{\n\t"name": "desk",\n\t"copydesk": {\n\t\t"words": []\n\t},\n\t"private": true\n}',
      '{\n\t"name": "desk",\n\t"copydesk": {\n\t\t"words": [\n\t\t\t"Tarn"\n\t\t]\n\t},\n\t"private": true\n}',
    ],
  ])('leaves the rest of %s as it is', async (name, before, after) => {
    const folder = folderWith({[name]: before, 'news/a.txt': ''})
    const cwd = join(folder, 'news')
    expect(await addWords(['Tarn'], {cwd})).toEqual({path: `../${name}`, added: ['Tarn']})
    expect(readFileSync(join(folder, name), 'utf8')).toBe(after)
    expect(await addWords(['Tarn'], {cwd})).toEqual({path: `../${name}`, added: []})
    expect(readFileSync(join(folder, name), 'utf8')).toBe(after)
  })

  it('starts a configuration where there is none', async () => {
    const cwd = folderWith({})
    expect(await addWords(['Tarn', 'Tarn', 'o’er'], {cwd})).toEqual({
      path: 'copydesk.config.json',
      added: ['Tarn', 'o’er'],
    })
    expect(JSON.parse(readFileSync(join(cwd, 'copydesk.config.json'), 'utf8'))).toEqual({
      words: ['Tarn', 'o’er'],
    })
  })

  it('does not edit code, and takes single words only', async () => {
    const cwd = folderWith({'copydesk.config.ts': 'export default {}\n'})
    const code = addWords(['Tarn'], {cwd})
    await expect(code).rejects.toBeInstanceOf(UsageError)
    await expect(code).rejects.toMatchObject({
      message: 'copydesk.config.ts is code, which copydesk does not edit',
      hint: 'Add to its list by hand: words: ["Tarn"]',
    })
    await expect(addWords(['New York'], {cwd})).rejects.toMatchObject({
      message: 'Unexpected “New York”, expected a single word',
    })
  })
})
