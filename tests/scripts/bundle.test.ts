import {spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {packageRoot} from '#engine'

const built = join(packageRoot(), 'dist', 'bin')

describe.skipIf(!existsSync(built))('the built command line (npm run build)', () => {
  let folder: string
  let cache: string
  let whole: ReturnType<typeof said>
  const said = () =>
    spawnSync(process.execPath, [join(folder, 'copydesk.js'), 'rules'], {encoding: 'utf8'})

  beforeAll(() => {
    folder = copyOfBuild()
    // Of the script that most modules stand in by which rules are listed.
    cache = join(
      folder,
      readdirSync(folder).find((name) => /^check\.js-.*\.cache$/.test(name))!,
    )
    whole = said()
  })
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  it('runs by what V8 made of it', () => {
    expect(whole.stderr).toBe('')
    expect(whole.stdout).toContain('repeated-word')
  })

  it('needs no code of rules for copy that is remembered', () => {
    const article = join(folder, 'article.txt')
    writeFileSync(article, 'Harbour plan\n\nThe mayor thanked the the council on “Tuesday”.\n')
    const check = () =>
      spawnSync(
        process.execPath,
        [
          join(folder, 'copydesk.js'),
          '--no-config',
          '--cache-location',
          join(folder, 'kept'),
          article,
        ],
        {encoding: 'utf8'},
      )
    const first = check()
    expect(first).toMatchObject({status: 1, stderr: ''})
    expect(first.stdout).toContain('Unexpected repeated “the”')
    rmSync(join(folder, 'lint.js'))
    const {status, stdout, stderr} = check()
    expect({status, stdout, stderr}).toEqual({status: 1, stdout: first.stdout, stderr: ''})
  })

  it.each([
    ['damaged', () => damage(cache)],
    ['cut short', () => truncateSync(cache, 100_000)],
    ['empty', () => truncateSync(cache, 0)],
    ['gone', () => rmSync(cache)],
  ])('says the same where that is %s', (_, harm) => {
    harm()
    expect(said()).toMatchObject({status: 0, stdout: whole.stdout, stderr: ''})
  })
})

/** Within the package, because its data is found from where the code stands. */
function copyOfBuild(): string {
  mkdirSync(join(packageRoot(), '.cache'), {recursive: true})
  const folder = mkdtempSync(join(packageRoot(), '.cache', 'bin-'))
  cpSync(built, folder, {recursive: true})
  return folder
}

/** Changes a few hundred bytes all over the file. */
function damage(file: string): void {
  const bytes = readFileSync(file)
  for (let at = 1000; at < bytes.length; at += 10_000) bytes[at]! ^= 0xff
  writeFileSync(file, bytes)
}
