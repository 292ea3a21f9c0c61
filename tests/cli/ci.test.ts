import {execFileSync, spawnSync} from 'node:child_process'
import {appendFileSync, chmodSync, cpSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {packageRoot} from '#engine'
import {folderWith} from '../temporary-folder.js'
import {environment, inProcess, NODE_ARGS} from './run.js'

const root = packageRoot()
const SAMPLE = join(root, 'samples', 'ci')

const FAULT = '\nThe mayor said that the the vote would be close.\n'

interface Step {
  readonly run?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

const yamlIn = (folder: string, path: string) =>
  parse(readFileSync(join(folder, path), 'utf8')) as never

/** A copy of the example repository, committed. */
function repository(): string {
  const folder = folderWith({})
  cpSync(SAMPLE, folder, {recursive: true})
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=desk', '-c', 'user.email=desk@example.org', ...args], {
      cwd: folder,
    })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '.')
  git('commit', '--quiet', '--message=Begin')
  return folder
}

/** Runs a command of a pipeline as a server does; `npx` and `copydesk` are this very copy. */
function runs(command: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const words = [process.execPath, ...NODE_ARGS].map((word) => `'${word}'`).join(' ')
  const bin = folderWith({
    npx: `#!/bin/bash\n[[ $1 == --yes && $2 == copydesk@* ]] || exit 90\nshift 2\nexec ${words} "$@"\n`,
    copydesk: `#!/bin/bash\nexec ${words} "$@"\n`,
  })
  for (const name of ['npx', 'copydesk']) chmodSync(join(bin, name), 0o755)
  const {PATH} = process.env
  const {status, stdout, stderr} = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', command], {
    cwd,
    encoding: 'utf8',
    env: environment({PATH: `${bin}:${PATH}`, CI: 'true', ...env}),
  })
  return {status, stdout, stderr}
}

describe.skipIf(process.platform === 'win32')('the example repository', () => {
  it('is what init writes', async () => {
    const cwd = folderWith({})
    cpSync(join(SAMPLE, 'wire'), join(cwd, 'wire'), {recursive: true})
    await inProcess(['init', '--yes', '--ci=github', '--pre-commit', '--baseline'], {cwd})
    await inProcess(['init', '--yes', '--ci=gitlab', '--baseline'], {cwd})
    const written = [
      'copydesk.config.yaml',
      '.github/workflows/copydesk.yml',
      '.gitlab-ci.yml',
      '.gitlab/copydesk.yml',
      '.pre-commit-config.yaml',
    ]
    for (const path of written) {
      expect(readFileSync(join(cwd, path), 'utf8'), path).toBe(
        readFileSync(join(SAMPLE, path), 'utf8'),
      )
    }
    const entries = (folder: string) =>
      readFileSync(join(folder, 'copydesk.baseline.json'), 'utf8').replace(/"since":"[^"]*"/g, '')
    expect(entries(cwd)).toBe(entries(SAMPLE))
  })

  it('passes its GitHub workflow, until a fault is added', () => {
    const cwd = repository()
    const {jobs}: {jobs: {proofread: {steps: Step[]}}} = yamlIn(
      cwd,
      '.github/workflows/copydesk.yml',
    )
    const [command, ...more] = jobs.proofread.steps.flatMap(({run}) => run ?? [])
    expect(more).toEqual([])
    const env = {GITHUB_STEP_SUMMARY: join(folderWith({}), 'summary.md')}
    expect(runs(command!, cwd, env)).toEqual({status: 0, stdout: '', stderr: ''})
    appendFileSync(join(cwd, 'wire/library.txt'), FAULT)
    const {status, stdout} = runs(command!, cwd, env)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=wire\/library\.txt,line=\d+,[^\n]*\n$/)
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toContain('copydesk: 1 error in 1 file')
    const {sarif_file: file} = jobs.proofread.steps.at(-1)!.with as {sarif_file: string}
    const {runs: sarif} = JSON.parse(readFileSync(join(cwd, file), 'utf8')) as {
      runs: Array<{results: Array<{baselineState: string}>}>
    }
    expect(sarif[0]!.results.map(({baselineState}) => baselineState).sort()).toEqual([
      'new',
      'unchanged',
    ])
  }, 300_000)

  it('passes its GitLab job, until a fault is added', () => {
    const cwd = repository()
    const {copydesk}: {copydesk: {script: string[]; artifacts: {reports: {codequality: string}}}} =
      yamlIn(cwd, '.gitlab/copydesk.yml')
    const script = copydesk.script.join('\n')
    expect(runs(script, cwd).status).toBe(0)
    appendFileSync(join(cwd, 'wire/library.txt'), FAULT)
    expect(runs(script, cwd).status).toBe(1)
    const report = readFileSync(join(cwd, copydesk.artifacts.reports.codequality), 'utf8')
    expect(JSON.parse(report)).toEqual([expect.objectContaining({check_name: 'repeated-word'})])
  }, 300_000)

  it('passes its pre-commit hook, which lets ignored files be named', () => {
    const cwd = repository()
    const {repos}: {repos: Array<{hooks: Array<{id: string; args: string[]}>}>} = yamlIn(
      cwd,
      '.pre-commit-config.yaml',
    )
    const [{id, args}] = repos[0]!.hooks as [{id: string; args: string[]}]
    const hooks: Array<{id: string; entry: string; files: string}> = yamlIn(
      root,
      '.pre-commit-hooks.yaml',
    )
    const {entry, files} = hooks.find((hook) => hook.id === id)!
    const hook = (...names: readonly string[]) => runs([entry, ...args, ...names].join(' '), cwd)
    expect('wire/library.txt').toMatch(new RegExp(files))
    expect(hook('wire/harbour.txt', 'wire/library.txt').status).toBe(0)
    writeFileSync(join(cwd, 'requirements.txt'), 'one==1\n')
    expect(hook('requirements.txt').status).toBe(0)
    appendFileSync(join(cwd, 'wire/library.txt'), FAULT)
    expect(hook('wire/library.txt').status).toBe(1)
  }, 300_000)

  it('passes what lint-staged runs', () => {
    const cwd = repository()
    const manifest: {'lint-staged': Record<string, string>} = JSON.parse(
      readFileSync(join(cwd, 'package.json'), 'utf8'),
    ) as never
    const command = manifest['lint-staged']['*.txt']!
    expect(runs(`${command} ${join(cwd, 'wire/harbour.txt')}`, cwd).status).toBe(0)
  }, 300_000)
})

describe.skipIf(process.platform === 'win32')('the action', () => {
  const action: {
    inputs: Record<string, {default: string}>
    runs: {steps: Step[]}
  } = yamlIn(root, 'action.yml')
  const {run, env} = action.runs.steps.find((step) => step.run !== undefined)!

  /** The variables of the step, as GitHub fills them in. */
  const filled = (given: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(env!).map(([name, expression]) => {
        const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression)![1]!
        return [name, given[input] ?? action.inputs[input]!.default]
      }),
    )

  it('installs the version of this package unless told otherwise', () => {
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string
    }
    expect(action.inputs['version']!.default).toBe(version)
  })

  it('checks what its inputs say, and leaves globs to copydesk', () => {
    const cwd = repository()
    const given = {args: '--baseline copydesk.baseline.json', paths: 'wire/*.txt'}
    expect(runs(run!, cwd, filled(given)).status).toBe(0)
    const {status, stdout} = runs(run!, cwd, filled({paths: '**/harbour.txt'}))
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=wire\/harbour\.txt/)
  }, 300_000)

  it('runs nothing that stands in an input', () => {
    expect(run).not.toContain('${{')
    const cwd = repository()
    const {stdout, stderr} = runs(run!, cwd, filled({paths: '$(echo owned) ; echo owned'}))
    expect(stdout + stderr).not.toMatch(/^owned$/m)
  }, 300_000)
})
