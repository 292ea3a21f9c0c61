import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/**
 * The folder of the copydesk package, where `models/` and the rules' readmes stand: the same
 * from the sources and from `dist/`.
 */
export function packageRoot(): string {
  return (root ??= rootAbove(dirname(fileURLToPath(import.meta.url))))
}

let root: string | undefined

function rootAbove(folder: string): string {
  const manifest = join(folder, 'package.json')
  if (existsSync(manifest) && /"name": "copydesk"/.test(readFileSync(manifest, 'utf8')))
    return folder
  const parent = dirname(folder)
  if (parent !== folder) return rootAbove(parent)
  throw new Error(
    'The copydesk package is incomplete: no package.json above its code. Install it again',
  )
}
