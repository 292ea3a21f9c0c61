/**
 * Writes what follows from the rules' metadata: the registry, the facts at the head of each
 * rule's readme, the rule reference and the JSON Schemas. `--check` writes nothing and fails
 * when a file differs, naming it.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {packageRoot} from '../src/engine/package-root.js'
import {registryOf} from './generate/render.js'
import {writeWhole} from './write-whole.js'

const root = packageRoot()
const isCheck = process.argv.includes('--check')

const ids = readdirSync(join(root, 'rules'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

// The registry comes first, and before anything that imports it: one that still names a rule
// whose folder is gone could not be loaded.
if (settle('rules/index.ts', registryOf(ids)) || !isCheck) {
  const {generatedFiles} = await import('./generate/files.js')
  for (const [path, content] of await generatedFiles(ids, contentOf)) settle(path, content)
}

/** Writes a file that differs, or names it in a check; gives whether it was as it should be. */
function settle(path: string, content: string): boolean {
  if (contentOf(path) === content) return true
  if (isCheck) {
    console.error(`${path} is out of date: run npm run generate`)
    process.exitCode = 1
  } else {
    write(path, content)
    console.log(`wrote ${path}`)
  }
  return false
}

function contentOf(path: string): string {
  const file = join(root, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function write(path: string, content: string): void {
  const file = join(root, path)
  mkdirSync(dirname(file), {recursive: true})
  writeWhole(file, content)
}
