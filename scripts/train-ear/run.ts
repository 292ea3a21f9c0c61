import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {packageRoot} from '#engine'

/** glibc would give and take back hundreds of megabytes at each step of training. */
const KEEP_MEMORY = {
  MALLOC_MMAP_THRESHOLD_: String(1 << 30),
  MALLOC_TRIM_THRESHOLD_: String(1 << 30),
}

/** Runs a part of training: a TypeScript part of this folder with Node, a Python part with `python`. */
export function runPart(name: string, args: readonly string[], python = 'python3'): void {
  const path = join(packageRoot(), 'scripts', 'train-ear', name)
  if (name.endsWith('.py')) return run(python, [path, ...args])
  run(process.execPath, [...process.execArgv, path, ...args])
}

/** @throws when the command fails. */
function run(command: string, args: readonly string[]): void {
  const env = {...process.env, ...KEEP_MEMORY}
  const {status, error} = spawnSync(command, args, {stdio: 'inherit', env})
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ${args[0]} failed with status ${status}`)
}
