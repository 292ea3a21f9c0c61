import {execFile} from 'node:child_process'
import {UsageError} from './errors.js'

/** More than any diff of copy without context. */
const MOST_OUTPUT = 1 << 30

/** What a git command said; `ok` is false where it exited with an error. */
export interface GitAnswer {
  readonly ok: boolean
  readonly out: string
  readonly error: string
}

/**
 * Runs git. Variables such as GIT_INDEX_FILE, by which a hook says what is being committed,
 * reach it.
 * @throws {UsageError} when there is no git.
 */
export function git(cwd: string, ...args: readonly string[]): Promise<GitAnswer> {
  const env = {...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0'}
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      ['-c', 'core.quotePath=false', ...args],
      {cwd, env, maxBuffer: MOST_OUTPUT},
      (error, out, said) => {
        if (error?.code === 'ENOENT') reject(noGit())
        else resolve({ok: !error, out, error: said.trim()})
      },
    )
  })
}

function noGit(): UsageError {
  return new UsageError(
    'There is no git here, which knows what was changed',
    'Install git, or name the files to check',
  )
}
