import {readFile, stat} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {basename, dirname, extname, join, relative, resolve, sep} from 'node:path'
import {isRule} from '#rule'
import {ConfigError} from './error.js'
import {didYouMean} from './nearest.js'
import {PRESETS, presetConfig} from './presets.js'
import type {ConfigSource, KeyPath, SourcePlace} from './source.js'
import type {Config, Registry} from './types.js'
import {valueAt} from './value-at.js'

/** The names under which a configuration is looked for in a folder. */
const CONFIG_NAMES = ['ts', 'js', 'mjs', 'json', 'yaml', 'yml'].map(
  (extension) => `copydesk.config.${extension}`,
)

/** The key of package.json that may hold a configuration. */
const MANIFEST_KEY = 'copydesk'

/** A configuration that was read and checked, with those it extends, the weakest first. */
export interface LoadedConfig {
  /** Absolute; a preset's name for a preset. */
  readonly file: string
  /** Relative to the working directory, for people. */
  readonly path: string
  /** The folder that its globs are relative to. */
  readonly folder: string
  readonly value: Config
  readonly bases: readonly LoadedConfig[]
  /** Where a value stands in the file; nowhere in code and in presets. */
  readonly placeOf: (keys: KeyPath) => SourcePlace
}

/** Finds and reads configurations; each file is read once in the life of a loader. */
export class ConfigLoader {
  readonly #cwd: string
  #rules: Registry
  readonly #loaded = new Map<string, Promise<LoadedConfig>>()
  readonly #nearest = new Map<string, Promise<LoadedConfig | undefined>>()

  constructor(cwd: string, rules: Registry) {
    this.#cwd = cwd
    this.#rules = rules
  }

  /** The rules that configurations may name, with their code where one that was read sets options. */
  get rules(): Registry {
    return this.#rules
  }

  /** The configuration that a person named; its globs are relative to the working directory. */
  async named(path: string): Promise<LoadedConfig> {
    const file = resolve(this.#cwd, path)
    if (!(await isFile(file))) {
      throw new ConfigError([
        {
          path,
          reason: 'There is no such configuration file',
          hint: 'Paths are relative to the working directory; leave it out to use the nearest',
        },
      ])
    }
    return this.#load(file, this.#cwd, [])
  }

  /** The configuration nearest to a folder: in it or in the folders above. */
  nearest(folder: string): Promise<LoadedConfig | undefined> {
    let found = this.#nearest.get(folder)
    if (!found) this.#nearest.set(folder, (found = this.#findNearest(folder)))
    return found
  }

  async #findNearest(folder: string): Promise<LoadedConfig | undefined> {
    const file = await configFileIn(folder, this.#cwd)
    if (file !== undefined) return this.#load(file, folder, [])
    const parent = dirname(folder)
    return parent === folder ? undefined : this.nearest(parent)
  }

  #load(file: string, folder: string, extending: readonly string[]): Promise<LoadedConfig> {
    const key = `${file}\0${folder}`
    let loaded = this.#loaded.get(key)
    if (!loaded) this.#loaded.set(key, (loaded = this.#read(file, folder, extending)))
    return loaded
  }

  async #read(file: string, folder: string, extending: readonly string[]): Promise<LoadedConfig> {
    const path = displayPath(this.#cwd, file)
    const source = await readSource(file, path)
    const root = rootOf(file)
    if (setsOptions(valueAt(source.value, root))) this.#rules = await withCode(this.#rules)
    // Most runs find no configuration, and should not wait for what checks one.
    const {validateConfig} = await import('./validate.js')
    const value = validateConfig(source, path, this.#rules, root)
    const names = typeof value.extends === 'string' ? [value.extends] : (value.extends ?? [])
    const bases: LoadedConfig[] = []
    for (const [at, name] of names.entries()) {
      const keys = [...root, 'extends', ...(Array.isArray(value.extends) ? [at] : [])]
      const complain = (reason: string, hint: string) =>
        new ConfigError([
          {path, ...source.placeOf(keys, 'value'), key: keys.join('.'), reason, hint},
        ])
      bases.push(await this.#base(name, {file, folder, extending, complain}))
    }
    const placeOf = (keys: KeyPath) => source.placeOf([...root, ...keys], 'value')
    return {file, path, folder, value, bases, placeOf}
  }

  async #base(name: string, from: Extending): Promise<LoadedConfig> {
    if (name.startsWith('copydesk:')) return this.#preset(name, from)
    const file = await fileOfBase(name, from)
    if (file === from.file || from.extending.includes(file)) {
      throw from.complain(
        `“${name}” extends this configuration in turn`,
        'Take one of the two `extends` out',
      )
    }
    // The globs of a package speak of the project that uses it, those of a file of its folder.
    const folder = isRelative(name) ? dirname(file) : from.folder
    return this.#load(file, folder, [...from.extending, from.file])
  }

  #preset(name: string, from: Extending): LoadedConfig {
    const preset = PRESETS.find((known) => known === name)
    if (!preset) {
      throw from.complain(
        `Unknown preset “${name}”${didYouMean(name, PRESETS)}`,
        `Presets: ${PRESETS.join(', ')}`,
      )
    }
    const value = presetConfig(preset, this.#rules)
    return {file: name, path: name, folder: from.folder, value, bases: [], placeOf: () => ({})}
  }
}

/** Whether the options of a rule are set in what a configuration holds, which need not be right. */
function setsOptions(config: unknown): boolean {
  const overrides = valueAt(config, ['overrides'])
  return [config, ...(Array.isArray(overrides) ? overrides : [])].some((layer) =>
    Object.values((valueAt(layer, ['rules']) ?? {}) as object).some(
      (entry) => Array.isArray(entry) && entry.length > 1,
    ),
  )
}

async function withCode(rules: Registry): Promise<Registry> {
  return rules.every(isRule) ? rules : (await import('#rules')).rules
}

interface Extending {
  readonly file: string
  readonly folder: string
  /** The files that led here, to find a circle. */
  readonly extending: readonly string[]
  readonly complain: (reason: string, hint: string) => ConfigError
}

async function fileOfBase(name: string, {file, complain}: Extending): Promise<string> {
  if (isRelative(name)) {
    const base = resolve(dirname(file), name)
    if (await isFile(base)) return base
    throw complain(
      `Unexpected “${name}”, expected a configuration file`,
      'Nothing stands there; the path is relative to this file and names the extension',
    )
  }
  try {
    return createRequire(file).resolve(name)
  } catch {
    throw complain(
      `Package “${name}” is not installed`,
      `Install it, or start the name with ./ if a file is meant`,
    )
  }
}

function isRelative(name: string): boolean {
  return /^\.{0,2}\//.test(name) || /^\.{1,2}\\/.test(name) || /^[a-z]:\\/i.test(name)
}

/**
 * The configuration file of a folder.
 * @throws {ConfigError} when there are several: which one holds must not be a riddle.
 */
async function configFileIn(folder: string, cwd: string): Promise<string | undefined> {
  const found: string[] = []
  for (const name of CONFIG_NAMES) if (await isFile(join(folder, name))) found.push(name)
  const manifest = join(folder, 'package.json')
  if ((await isFile(manifest)) && (await holdsConfig(manifest, cwd))) found.push('package.json')
  const [first, second] = found
  if (first === undefined) return undefined
  if (second !== undefined) {
    throw new ConfigError([
      {
        path: displayPath(cwd, join(folder, second)),
        reason: `A second configuration in the folder of ${first}`,
        hint: 'Keep one of the two',
      },
    ])
  }
  return join(folder, first)
}

/** Only a manifest that speaks of copydesk is parsed: others are none of our business. */
async function holdsConfig(manifest: string, cwd: string): Promise<boolean> {
  const text = await readText(manifest, displayPath(cwd, manifest))
  if (!text.includes(`"${MANIFEST_KEY}"`)) return false
  const {value} = await parsed(text, displayPath(cwd, manifest), 'json')
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, MANIFEST_KEY) &&
    // The name of a dependency, or of copydesk's own package, is no configuration.
    typeof valueAt(value, [MANIFEST_KEY]) === 'object'
  )
}

async function readSource(file: string, path: string): Promise<ConfigSource> {
  const extension = extname(file).toLowerCase()
  if (/^\.[cm]?[jt]s$/.test(extension)) {
    const {runConfig} = await import('./load-code.js')
    return runConfig(file, path)
  }
  if (!['.json', '.yaml', '.yml'].includes(extension)) {
    throw new ConfigError([
      {
        path,
        reason: `Unexpected kind of file “${extension || basename(file)}”, expected a configuration`,
        hint: 'A configuration is a .ts, .js, .mjs, .json, .yaml or .yml file',
      },
    ])
  }
  return parsed(await readText(file, path), path, extension === '.json' ? 'json' : 'yaml')
}

/**
 * Reads JSON or YAML with the places of its keys and values; see `parseConfig`. Loads the parser
 * only now: most runs find no configuration, and should not wait for it.
 */
export async function parsed(text: string, path: string, language: 'json' | 'yaml') {
  const {parseConfig} = await import('./source.js')
  return parseConfig(text, path, language)
}

async function readText(file: string, path: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const reason = `The configuration cannot be read: ${(error as Error).message}`
    throw new ConfigError([{path, reason, hint: 'Check the permissions of the file'}], {
      cause: error,
    })
  }
}

function rootOf(file: string): KeyPath {
  return basename(file) === 'package.json' ? [MANIFEST_KEY] : []
}

async function isFile(file: string): Promise<boolean> {
  const entry = await stat(file).catch(() => undefined)
  return entry !== undefined && entry.isFile()
}

/** A path as people see it: relative to the working directory, with forward slashes. */
export function displayPath(cwd: string, file: string): string {
  return relative(cwd, file).split(sep).join('/') || '.'
}
