import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {Changes, lintFiles} from '#engine'
import {defineRule, z} from '#rule'
import {folderWith} from '../temporary-folder.js'
import {inProcess} from './run.js'

const HEAD = 'Council backs harbour plan\n\n'
const OLD = 'The mayor thanked the the council on Tuesday.\n\n'
const NEW = 'Nobody in in the hall objected.\n\n'
const NEWER = 'They went home at at noon.\n\n'

/** Runs git with no configuration but its own defaults. */
function git(cwd: string, ...args: string[]): string {
  const who = [
    '-c',
    'user.name=Desk',
    '-c',
    'user.email=desk@example.org',
    '-c',
    'commit.gpgsign=false',
  ]
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_DIR: undefined,
    GIT_INDEX_FILE: undefined,
  }
  return execFileSync('git', [...who, ...args], {cwd, env, encoding: 'utf8', stdio: 'pipe'})
}

const write = (cwd: string, path: string, text: string) => writeFileSync(join(cwd, path), text)

const read = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8')
const fixed = (text: string) => text.replace(/\b(\w+) \1\b/, '$1')

function commit(cwd: string): void {
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--message', 'Change copy')
}

/** A repository on branch `work`, which left `main` at a commit with one old fault in a.txt. */
function repository(): string {
  const cwd = folderWith({'a.txt': HEAD + OLD})
  git(cwd, 'init', '--quiet', '--initial-branch', 'main')
  commit(cwd)
  git(cwd, 'switch', '--quiet', '--create', 'work')
  return cwd
}

/** The faults that a run reports, as “file: copy”. */
async function faults(cwd: string, ...argv: string[]): Promise<string[]> {
  const {code, out, err} = await inProcess([...argv, '--only', 'repeated-word', '--format=json'], {
    cwd,
  })
  if (code === 2) throw new Error(err || out)
  const {files} = JSON.parse(out) as {
    files: Array<{path: string; findings: Array<{actual: string}>}>
  }
  return files.flatMap(({path, findings}) => findings.map(({actual}) => `${path}: ${actual}`))
}

async function complaint(cwd: string, ...argv: string[]): Promise<string> {
  const {code, out, err} = await inProcess(argv, {cwd})
  expect({code, out}).toEqual({code: 2, out: ''})
  return err
}

describe('copydesk check --changed', () => {
  it('reports on lines that the branch changed, committed or not, and on new files', async () => {
    const cwd = repository()
    write(cwd, 'a.txt', HEAD + NEW + OLD)
    commit(cwd)
    write(cwd, 'a.txt', HEAD + NEW + OLD + NEWER)
    write(cwd, 'b.txt', HEAD + OLD)
    const all = ['a.txt: in in', 'a.txt: at at', 'b.txt: the the']
    expect(await faults(cwd, '--changed')).toEqual(all)
    expect(await faults(cwd, '.', '--changed=main')).toEqual(all)
    expect(await faults(cwd, 'a.txt', '--changed')).toEqual(all.slice(0, 2))
    expect(await faults(cwd, '--uncommitted')).toEqual(all.slice(1))
  })

  it('compares with where the branch left its base, not with what the base has now', async () => {
    const cwd = repository()
    write(cwd, 'a.txt', HEAD + OLD + NEW)
    commit(cwd)
    git(cwd, 'switch', '--quiet', 'main')
    write(cwd, 'a.txt', HEAD)
    write(cwd, 'c.txt', HEAD + NEWER)
    commit(cwd)
    git(cwd, 'switch', '--quiet', 'work')
    expect(await faults(cwd, '--changed')).toEqual(['a.txt: in in'])
  })

  it('follows renames', async () => {
    const cwd = repository()
    write(cwd, 'a.txt', HEAD + 'A line that stays as it is in every version.\n\n'.repeat(9) + OLD)
    commit(cwd)
    git(cwd, 'branch', '--force', 'main')
    renameSync(join(cwd, 'a.txt'), join(cwd, 'été “x” y.txt'))
    commit(cwd)
    expect(await faults(cwd, '--changed')).toEqual([])
    const text = HEAD + 'A line that stays as it is in every version.\n\n'.repeat(9) + OLD + NEW
    write(cwd, 'été “x” y.txt', text)
    expect(await faults(cwd, '--changed')).toEqual(['été “x” y.txt: in in'])
  })

  it('takes a quoted name and copy that looks like a diff', async () => {
    const cwd = repository()
    write(cwd, 'tab\tand "quote".txt', HEAD + OLD)
    write(cwd, 'a.txt', `${HEAD}++ b/a.txt\n@@ -1 +1 @@\n--- a/x\n${NEW}${OLD}`)
    git(cwd, 'add', '--all')
    expect(await faults(cwd, '--changed')).toEqual([
      'a.txt: in in',
      'tab\tand "quote".txt: the the',
    ])
  })

  it('counts lines as git does, and knows a file that has no last line end', async () => {
    const cwd = repository()
    write(cwd, 'a.txt', `${HEAD}One\rtwo\rthree.\n\n${OLD}${NEW.trimEnd()}`)
    expect(await faults(cwd, '--changed')).toEqual(['a.txt: in in'])
  })

  it('takes all of a file whose lines git does not know', async () => {
    const cwd = repository()
    writeFileSync(join(cwd, 'a.txt'), Buffer.from(`\uFEFF${HEAD}${OLD}${NEW}`, 'utf16le'))
    expect(await faults(cwd, '--changed')).toEqual(['a.txt: the the', 'a.txt: in in'])
  })

  it('counts what is staged, where it still stands', async () => {
    const cwd = repository()
    write(cwd, 'a.txt', HEAD + OLD + NEW)
    git(cwd, 'add', 'a.txt')
    write(cwd, 'a.txt', HEAD + NEWER + OLD + NEW)
    write(cwd, 'b.txt', HEAD + OLD)
    expect(await faults(cwd, '--staged')).toEqual(['a.txt: in in'])
    git(cwd, 'add', 'b.txt')
    expect(await faults(cwd, '--staged')).toEqual(['a.txt: in in', 'b.txt: the the'])
  })

  it('is silent where nothing was changed', async () => {
    const cwd = repository()
    expect(await inProcess(['--changed'], {cwd})).toEqual({
      code: 0,
      out: 'Nothing to check\n',
      err: '',
    })
    expect(await faults(cwd, '.', '--uncommitted')).toEqual([])
  })

  it('works before the first commit', async () => {
    const cwd = folderWith({'a.txt': HEAD + OLD})
    git(cwd, 'init', '--quiet')
    expect(await faults(cwd, '--uncommitted')).toEqual(['a.txt: the the'])
    expect(await faults(cwd, '--staged')).toEqual([])
    git(cwd, 'add', 'a.txt')
    expect(await faults(cwd, '--staged')).toEqual(['a.txt: the the'])
    expect(await faults(cwd, '--changed')).toEqual(['a.txt: the the'])
  })

  it('works in a work tree, in a folder below the top, and whatever git is configured to print', async () => {
    const cwd = repository()
    const tree = join(folderWith({}), 'tree')
    git(cwd, 'worktree', 'add', '--quiet', '-b', 'other', tree, 'main')
    mkdirSync(join(tree, 'desk'))
    write(tree, 'desk/b.txt', HEAD + OLD)
    for (const [key, value] of [
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['diff.relative', 'true'],
      ['color.ui', 'always'],
      ['diff.context', '9'],
      ['diff.external', 'false'],
    ] as const) {
      git(tree, 'config', key, value)
    }
    write(tree, 'a.txt', HEAD + OLD + NEW)
    expect(await faults(tree, '--changed')).toEqual(['a.txt: in in', 'desk/b.txt: the the'])
    expect(await faults(join(tree, 'desk'), '.', '--changed')).toEqual(['b.txt: the the'])
  })

  it('takes the branch that a CI server says the work goes to', async () => {
    const cwd = repository()
    git(cwd, 'branch', 'release')
    write(cwd, 'a.txt', HEAD + OLD + NEW)
    commit(cwd)
    git(cwd, 'branch', '--force', 'main')
    expect(await faults(cwd, '--changed')).toEqual([])
    const argv = ['--changed', '--only', 'repeated-word']
    const {out} = await inProcess(argv, {cwd, env: {GITHUB_BASE_REF: 'release'}})
    expect(out).toContain('1 error in 1 file')
  })

  it('goes with a baseline, which then is not stale', async () => {
    const cwd = repository()
    const flags = ['--baseline', 'known.json', '--only', 'repeated-word']
    await inProcess(['a.txt', ...flags, '--update-baseline'], {cwd})
    commit(cwd)
    write(cwd, 'a.txt', HEAD + OLD + NEW)
    const {code, out, err} = await inProcess(['--changed', ...flags], {cwd})
    expect({code, err}).toEqual({code: 1, err: ''})
    expect(out).toContain('1 error in 1 file')
  })
})

/** Takes out marks, with the ends of their lines. */
const marks = defineRule({
  id: 'marks',
  summary: 'A mark.',
  category: 'typo',
  severity: 'error',
  fix: 'safe',
  options: z.strictObject({}),
  *check({text}) {
    for (const {0: found, index} of text.matchAll(/##\n?/g)) {
      const span = {start: index, end: index + found.length}
      yield {span, reason: 'Unexpected mark', expected: ['']}
    }
  },
})

describe('copydesk check --changed --fix', () => {
  const flags = ['--only', 'repeated-word', '--only', 'spacing', '--format', 'compact']

  it.each([
    ['--changed', HEAD + fixed(NEW) + OLD + fixed(NEWER), fixed(HEAD + OLD)],
    ['--uncommitted', HEAD + NEW + OLD + fixed(NEWER), fixed(HEAD + OLD)],
  ])(
    'repairs what stands on changed lines, and leaves the rest to the byte: %s',
    async (flag, a, b) => {
      const cwd = repository()
      write(cwd, 'a.txt', HEAD + NEW + OLD)
      commit(cwd)
      write(cwd, 'a.txt', HEAD + NEW + OLD + NEWER)
      write(cwd, 'b.txt', HEAD + OLD)
      const {code, err} = await inProcess([flag, '--fix', ...flags], {cwd})
      expect({code, err}).toEqual({code: 0, err: ''})
      expect([read(cwd, 'a.txt'), read(cwd, 'b.txt')]).toEqual([a, b])
    },
  )

  it('repairs what is staged, and stages nothing itself', async () => {
    const cwd = repository()
    write(cwd, 'a.txt', HEAD + OLD + NEW)
    git(cwd, 'add', 'a.txt')
    write(cwd, 'a.txt', HEAD + NEWER + OLD + NEW)
    await inProcess(['--staged', '--fix', ...flags], {cwd})
    expect(read(cwd, 'a.txt')).toBe(HEAD + NEWER + OLD + fixed(NEW))
    expect(git(cwd, 'show', ':a.txt')).toBe(HEAD + OLD + NEW)
  })

  it('knows the changed lines again where repairs have moved them', async () => {
    const cwd = repository()
    const old = 'An old mark: ##.\n'
    write(cwd, 'a.txt', HEAD + old)
    commit(cwd)
    write(cwd, 'a.txt', `${HEAD}##\n##\nNew copy.\n${old}`)
    const changes = await Changes.find({kind: 'uncommitted'}, {cwd})
    const repairWithin = (path: string, source: string) => changes.within(path, source)
    const run = {cwd, registry: [marks], fix: 'safe', repairWithin} as const
    for await (const result of lintFiles(['a.txt'], run)) {
      expect(result.findings.map(({actual}) => actual)).toEqual(['##'])
      // It stands on what was a changed line before two were taken out.
      expect(changes.of(result).findings).toEqual([])
    }
    expect(read(cwd, 'a.txt')).toBe(`${HEAD}New copy.\n${old}`)
  })

  it('shows as a diff only what it would change', async () => {
    const cwd = repository()
    write(cwd, 'a.txt', HEAD + OLD + NEW)
    const {code, out} = await inProcess(['--changed', '--diff', ...flags], {cwd})
    expect(code).toBe(1)
    expect(out.match(/^[-+](?![-+]).*$/gm)).toEqual([`-${NEW.trim()}`, `+${fixed(NEW).trim()}`])
    expect(read(cwd, 'a.txt')).toBe(HEAD + OLD + NEW)
  })
})

describe('copydesk check --changed, where git does not know,', () => {
  it('says that a clone is shallow, and what to do', async () => {
    const origin = repository()
    write(origin, 'a.txt', HEAD + NEW)
    commit(origin)
    write(origin, 'a.txt', HEAD + NEWER)
    commit(origin)
    const cwd = join(folderWith({}), 'clone')
    git(origin, 'switch', '--quiet', 'main')
    const shallow = ['--depth', '1', '--no-single-branch', '--branch', 'work']
    git(origin, 'clone', '--quiet', ...shallow, `file://${origin}`, cwd)
    expect(await complaint(cwd, '--changed')).toMatch(
      /This clone is shallow: where the branch left origin\/HEAD is not in it\n.*--unshallow.*fetch-depth: 0/,
    )
    expect(await complaint(cwd, '--changed=v1')).toMatch(
      /shallow and may lack it: git fetch origin v1/,
    )
    git(cwd, 'fetch', '--quiet', '--unshallow')
    expect(await faults(cwd, '--changed')).toEqual(['a.txt: at at'])
  })

  it('says that there is no such base, and how to name one', async () => {
    const cwd = repository()
    expect(await complaint(cwd, '--changed=nowhere')).toMatch(
      /There is no branch or commit “nowhere”[^]*git fetch origin nowhere/,
    )
    expect(await complaint(cwd, '--changed', 'a.txt')).toMatch(
      /“a\.txt” is a file: write --changed=BASE, or put --changed behind the files/,
    )
    expect(await complaint(cwd, '--changed=--output=x')).toMatch(/There is no branch or commit/)
  })

  it('says that histories have nothing in common', async () => {
    const cwd = repository()
    git(cwd, 'switch', '--quiet', '--orphan', 'alone')
    write(cwd, 'c.txt', HEAD)
    commit(cwd)
    expect(await complaint(cwd, '--changed')).toMatch(/and main have no commit in common/)
  })

  it('says that no base can be guessed', async () => {
    const cwd = repository()
    git(cwd, 'branch', '--delete', '--force', 'main')
    expect(await complaint(cwd, '--changed')).toMatch(/What to compare with cannot be told/)
  })

  it('says that this is no work tree', async () => {
    const cwd = folderWith({'a.txt': HEAD})
    expect(await complaint(cwd, '--changed')).toMatch(/is in no work tree of git/)
    const bare = folderWith({})
    git(bare, 'init', '--quiet', '--bare')
    expect(await complaint(bare, '--staged')).toMatch(/is in no work tree of git/)
  })

  it('says what does not go together', async () => {
    const cwd = repository()
    expect(await complaint(cwd, '--changed', '--staged')).toMatch(/Only one of/)
    expect(await complaint(cwd, '-', '--changed')).toMatch(/standard input is not known to git/)
  })

  it('says that an index is broken', async () => {
    const cwd = repository()
    write(cwd, '.git/index', 'no index')
    expect(await complaint(cwd, '--uncommitted')).toMatch(
      /git cannot say what was changed: .*index/,
    )
    rmSync(join(cwd, '.git', 'index'))
  })
})
