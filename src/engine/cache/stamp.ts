import {hash} from 'node:crypto'
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {ResolvedConfig} from '#config'
import {packageRoot} from '../package-root.js'

/** How findings are written; another number makes all that was kept unknown. */
const CACHE_FORMAT = 2

/** Packages from which a rule learns something, and whose code stands in no file of copydesk's. */
const PACKAGES = ['dictionary-en', 'dictionary-en-gb', 'wink-nlp', 'wink-eng-lite-web-model']

/** Bytes that open a model and tell its version, its length and its checksum. */
const HEAD = 64

let stamp: string | undefined

/**
 * Names everything but the copy that findings depend on: copydesk's own code with its rules, the
 * models, the dictionaries, the major version of Node (whose Unicode tables may be others), and
 * what is set.
 *
 * @param format of the copy, by the name of its reader.
 */
export function setupKey(config: ResolvedConfig, format: string): string {
  stamp ??= stampOfCode()
  const {rules, minConfidence, model, roles} = config
  const set = Object.entries(rules).filter(([, {severity}]) => severity !== 'off')
  const house = model === undefined ? '' : headOf(model)
  return hash(
    'sha256',
    JSON.stringify([stamp, set, minConfidence, roles, format, model, house]),
  ).slice(0, 32)
}

function stampOfCode(): string {
  const models = join(packageRoot(), 'models')
  const heads = readdirSync(models)
    .filter((name) => name.endsWith('.bin'))
    .sort()
    .map((name) => [name, headOf(join(models, name))])
  const [major] = process.versions.node.split('.')
  return hash(
    'sha256',
    JSON.stringify([CACHE_FORMAT, major, heads, hashOfCode(), PACKAGES.map(packageVersionOf)]),
  )
}

/** The length of a file, and its first bytes. */
function headOf(file: string): string {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(HEAD)
    const count = readSync(descriptor, bytes, 0, HEAD, 0)
    return `${fstatSync(descriptor).size} ${bytes.toString('hex', 0, count)}`
  } finally {
    closeSync(descriptor)
  }
}

/**
 * What this process runs: the scripts of the bundle, whose hash stands beside them since they were
 * built, or the modules below `src/` and `rules/`.
 */
function hashOfCode(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const root = packageRoot()
  const [top, folder] = relative(root, here).split(sep)
  if (top === 'dist' && folder === 'bin') return readFileSync(join(here, 'code.hash'), 'utf8')
  const files = filesOfCode(top === 'dist' ? join(root, 'dist') : root)
  return hash('sha256', JSON.stringify(files.map((file) => hash('sha256', readFileSync(file)))))
}

function filesOfCode(top: string): string[] {
  return ['src', 'rules']
    .flatMap((folder) => readdirSync(join(top, folder), {withFileTypes: true, recursive: true}))
    .filter((entry) => entry.isFile() && /(?<!\.d)\.[jt]s$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function packageVersionOf(name: string): string {
  const manifest = manifestAbove(packageRoot(), name) ?? manifestByNode(name)
  return (JSON.parse(readFileSync(manifest, 'utf8')) as {version: string}).version
}

/** Where Node would look as well, which takes it ten times as long. */
function manifestAbove(folder: string, name: string): string | undefined {
  const manifest = join(folder, 'node_modules', name, 'package.json')
  if (existsSync(manifest)) return manifest
  const parent = dirname(folder)
  return parent === folder ? undefined : manifestAbove(parent, name)
}

function manifestByNode(name: string): string {
  // Asked for itself, the manifest of a package that lists its exports is not handed over.
  const entry = createRequire(import.meta.url).resolve(name)
  const folder = join('node_modules', name)
  return join(entry.slice(0, entry.lastIndexOf(folder) + folder.length), 'package.json')
}
