import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageRoot} from './package-root.js'

/** The version of copydesk, as its package.json states it. */
export function packageVersion(): string {
  const manifest = readFileSync(join(packageRoot(), 'package.json'), 'utf8')
  return (JSON.parse(manifest) as {version: string}).version
}
