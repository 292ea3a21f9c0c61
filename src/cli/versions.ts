import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

/** “0.1.0” and “models 3f0c9d1e”, a line each; loads nothing, since help and versions wait for it. */
export function versionsSaid(): string {
  const manifest = createRequire(import.meta.url).resolve('copydesk/package.json')
  const models = join(dirname(manifest), 'models', 'manifest.json')
  return `${versionIn(manifest)}\nmodels ${versionIn(models)}\n`
}

/** A package without its manifest of models still says its own version; `doctor` says the rest. */
function versionIn(file: string): string {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version
  } catch {
    return 'unknown'
  }
}
