import {spawnSync} from 'node:child_process'
import {cpSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {packageRoot} from '#engine'

/** What the scripts read and write. */
const PARTS = ['src', 'rules', 'scripts', 'models', 'samples', 'docs', 'package.json', 'README.md']

/** A copy of the checkout, without what stands beside it, for a script to run in. */
export function copyOfCheckout(folder: string): string {
  const checkout = join(folder, 'checkout')
  for (const part of PARTS)
    cpSync(join(packageRoot(), part), join(checkout, part), {recursive: true})
  symlinkSync(join(packageRoot(), 'node_modules'), join(checkout, 'node_modules'))
  return checkout
}

/** Runs a script of the checkout as its npm script does. */
export function runScript(checkout: string, script: string, ...args: readonly string[]) {
  return spawnSync(
    process.execPath,
    ['--import', 'tsx', '--conditions=copydesk-source', `scripts/${script}.ts`, ...args],
    {cwd: checkout, encoding: 'utf8'},
  )
}
