import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {reports} from '#report'
import {rules} from '#rules'
import {folderWith} from '../temporary-folder.js'
import {inProcess} from './run.js'

const SHELLS = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof SHELLS)[number]

/**
 * How each shell is asked for what may stand at the end of a line. Outside a line being edited zsh
 * has no completion functions, so that stand-ins print what they are given.
 */
const ASKS: Readonly<Record<Shell, (words: readonly string[]) => string>> = {
  bash: (words) =>
    `source ./script; COMP_WORDS=(${words.map(quoted).join(' ')}); COMP_CWORD=${words.length - 1}
     _copydesk; printf '%s\\n' "\${COMPREPLY[@]}"`,
  zsh: (words) =>
    `compdef() { : }; compadd() { shift; print -l -- $@ }; _files() { print -l -- *(N) }
     _describe() { print -l -- \${\${(P)@[-1]}%%:*} }
     source ./script; words=(${words.map(quoted).join(' ')}); CURRENT=${words.length}; _copydesk`,
  fish: (words) => `source ./script; complete -C ${quoted(words.join(' '))}`,
}

function quoted(word: string): string {
  return `'${word}'`
}

const has = (shell: Shell) => spawnSync(shell, ['-c', 'exit 0']).status === 0

async function offered(shell: Shell, ...words: readonly string[]): Promise<string[]> {
  const {out} = await inProcess(['completion', shell], {})
  const cwd = folderWith({script: out, 'late story.txt': ''})
  const {stdout, stderr} = spawnSync(shell, ['-c', ASKS[shell](['copydesk', ...words])], {
    cwd,
    encoding: 'utf8',
    env: {...process.env, HOME: join(cwd, 'home')},
  })
  expect(stderr).toBe('')
  const typed = words.at(-1)!
  return stdout
    .split('\n')
    .map((line) => line.split('\t')[0]!)
    .filter((line) => line !== '' && line.startsWith(typed))
}

describe.each(SHELLS)('completion in %s', (shell) => {
  const runs = it.skipIf(!has(shell))

  runs('offers commands, and files beside them', async () => {
    expect(await offered(shell, 'expl')).toEqual(['explain'])
    expect(await offered(shell, 'late')).toHaveLength(1)
    expect(await offered(shell, 'words', 'a')).toContain('add')
  })

  runs('offers the flags of the command that is written', async () => {
    expect(await offered(shell, '--fix')).toContain('--fix')
    expect(await offered(shell, 'story.txt', '--max')).toEqual(['--max-warnings'])
    expect(await offered(shell, 'init', '--pre')).toEqual(['--pre-commit'])
    expect(await offered(shell, 'explain', '--fi')).toEqual([])
    expect(await offered(shell, 'words', 'add', '--c')).toContain('--config')
  })

  runs('offers what may follow a flag', async () => {
    expect(await offered(shell, '--color', 'a')).toEqual(['auto', 'always'].sort(asOffered(shell)))
    expect((await offered(shell, '--format', '')).sort()).toEqual(
      expect.arrayContaining(Object.keys(reports).sort()),
    )
    expect(await offered(shell, 'claims', '--format', 'js')).toEqual(['json'])
    expect(await offered(shell, '--baseline', 'late')).toHaveLength(1)
    expect(await offered(shell, '--only', 'repeated')).toContain('repeated-word')
  })

  runs('offers rules', async () => {
    expect((await offered(shell, 'explain', '')).sort()).toEqual(rules.map(({id}) => id).sort())
  })

  it('is a script for it', async () => {
    const {code, out} = await inProcess(['completion', shell], {})
    expect(code).toBe(0)
    expect(out.startsWith(shell === 'zsh' ? '#compdef copydesk\n' : `# For ${shell}: `)).toBe(true)
  })
})

/** fish sorts what it offers. */
function asOffered(shell: Shell) {
  return (a: string, b: string) => (shell === 'fish' ? (a < b ? -1 : 1) : 0)
}

describe('completion after “=”', () => {
  it.skipIf(!has('bash'))('works in bash, which takes it for a word', async () => {
    const cwd = folderWith({script: (await inProcess(['completion', 'bash'], {})).out})
    const ask = ASKS.bash(['copydesk', '--color', '=', 'n'])
    expect(spawnSync('bash', ['-c', ask], {cwd, encoding: 'utf8'}).stdout).toBe('never\n')
  })

  it('is refused for a shell that is not known', async () => {
    const {code, err} = await inProcess(['completion', 'tcsh'], {})
    expect(code).toBe(2)
    expect(err).toContain('Allowed choices are bash, zsh, fish')
  })
})
