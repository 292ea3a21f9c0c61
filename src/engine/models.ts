import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {packageRoot} from './package-root.js'

/** What `models/manifest.json` says of the models that a version ships. */
export interface ModelManifest {
  /** Names all the models together: 8 hexadecimal digits that change when one of them does. */
  readonly version: string
  readonly files: Readonly<Record<string, ModelFile>>
}

export interface ModelFile {
  readonly bytes: number
  /** In hexadecimal digits. */
  readonly sha256: string
}

const MANIFEST = 'manifest.json'

let manifest: ModelManifest | undefined

/**
 * What this version ships, without reading the models themselves.
 * @throws when `models/manifest.json` is missing or damaged.
 */
export function modelManifest(): ModelManifest {
  const file = join(packageRoot(), 'models', MANIFEST)
  return (manifest ??= JSON.parse(readFileSync(file, 'utf8')) as ModelManifest)
}

/** The version of the models; “unknown” where the package is damaged, which `doctor` explains. */
export function modelVersion(): string {
  try {
    return modelManifest().version
  } catch {
    return 'unknown'
  }
}

/** The manifest of the models in a folder as they stand there; reads every one. */
export function manifestOf(folder: string): ModelManifest {
  const names = readdirSync(folder).filter((name) => name.endsWith('.bin'))
  const files = Object.fromEntries(names.sort().map((name) => [name, factsOf(join(folder, name))]))
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8)
  return {version, files}
}

function factsOf(file: string): ModelFile {
  return {
    bytes: statSync(file).size,
    sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
  }
}
