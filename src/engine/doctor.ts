import {createRequire} from 'node:module'
import {join} from 'node:path'
import {CopyError, UsageError} from './errors.js'
import {git} from './git.js'
import {lintText} from './lint-text.js'
import {loadLanguage} from './load-language.js'
import {manifestOf, modelManifest} from './models.js'
import type {ModelManifest} from './models.js'
import type {RunOptions} from './options.js'
import {packageRoot} from './package-root.js'
import {packageVersion} from './package-version.js'
import {Session} from './session.js'

/** One thing that the doctor looked at. */
export interface Check {
  readonly area: 'versions' | 'models' | 'configuration' | 'cache' | 'copy'
  /** `note`: nothing is broken, but something will not work. */
  readonly state: 'ok' | 'note' | 'broken'
  readonly said: string
  /** What to do. */
  readonly hint?: string
}

/** The oldest Node that copydesk runs on. */
const OLDEST_NODE = [20, 19] as const

const REINSTALL = 'Install copydesk again'

/**
 * Looks whether copydesk is whole and finds what it needs, for a folder.
 * @param options `cwd` and `config` count, and what else a run would be asked.
 */
export async function examine(options: RunOptions = {}): Promise<Check[]> {
  return [
    ...(await versionChecks(options.cwd ?? '.')),
    ...modelChecks(join(packageRoot(), 'models')),
    ...(await configChecks(options)),
    cacheCheck(),
    await copyCheck(),
  ]
}

async function versionChecks(cwd: string): Promise<Check[]> {
  return [
    {area: 'versions', state: 'ok', said: `copydesk ${packageVersion()} in ${packageRoot()}`},
    nodeCheck(process.versions.node),
    await gitCheck(cwd),
    ...['dictionary-en', 'dictionary-en-gb', 'wink-eng-lite-web-model'].map(packageCheck),
  ]
}

/** @param version as in `20.19.1`. */
export function nodeCheck(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldest, oldestMinor] = OLDEST_NODE
  const isOld = major < oldest || (major === oldest && minor < oldestMinor)
  const said = `Node ${version} on ${process.platform} ${process.arch}`
  if (!isOld) return {area: 'versions', state: 'ok', said}
  const hint = `Install Node ${OLDEST_NODE.join('.')} or later`
  return {area: 'versions', state: 'broken', said: `${said}, which is too old`, hint}
}

async function gitCheck(cwd: string): Promise<Check> {
  const answer = await git(cwd, '--version').catch(() => undefined)
  if (answer?.ok) return {area: 'versions', state: 'ok', said: answer.out.trim()}
  return {
    area: 'versions',
    state: 'note',
    said: 'git was not found',
    hint: 'Only --changed, --uncommitted and --staged need it',
  }
}

function packageCheck(name: string): Check {
  try {
    createRequire(import.meta.url).resolve(name)
    return {area: 'versions', state: 'ok', said: `${name} is installed`}
  } catch {
    const said = `The package ${name} is not installed`
    return {area: 'versions', state: 'broken', said, hint: REINSTALL}
  }
}

/** Compares the models in a folder with the manifest, or with what the folder is said to hold. */
export function modelChecks(folder: string, expected = shippedManifest()): Check[] {
  const area = 'models'
  if (!expected) {
    const said = 'models/manifest.json is missing or damaged'
    return [{area, state: 'broken', said, hint: REINSTALL}]
  }
  const found = manifestOf(folder).files
  return [
    {area, state: 'ok', said: `version ${expected.version}`},
    ...Object.entries(expected.files).map(([name, {bytes, sha256}]): Check => {
      const file = found[name]
      if (!file) return {area, state: 'broken', said: `${name} is missing`, hint: REINSTALL}
      if (file.sha256 === sha256) {
        return {area, state: 'ok', said: `${name}, ${bytes} bytes, sha256 ${sha256.slice(0, 12)}…`}
      }
      const said = `${name} is damaged: sha256 ${file.sha256.slice(0, 12)}…, expected ${sha256.slice(0, 12)}…`
      return {area, state: 'broken', said, hint: REINSTALL}
    }),
  ]
}

function shippedManifest(): ModelManifest | undefined {
  try {
    return modelManifest()
  } catch {
    return undefined
  }
}

/** Reads the configuration as a run would. */
async function configChecks(options: RunOptions): Promise<Check[]> {
  const area = 'configuration'
  try {
    const session = new Session(options)
    const {config, files} = await session.configFor()
    if (config.model !== undefined) loadLanguage(config.model)
    const model = config.model === undefined ? [] : [`hears with ${config.model}`]
    const on = Object.values(config.rules).filter(({severity}) => severity !== 'off').length
    const found =
      files.length > 0
        ? files.toReversed().join(', which extends ')
        : 'none found: the defaults hold'
    const counts = [`${on} rules on`, `${config.words.length} house words`]
    return [{area, state: 'ok', said: [found, ...counts, ...model].join('; ')}]
  } catch (error) {
    return [{area, state: 'broken', ...problemOf(error)}]
  }
}

/** Nothing is kept between runs yet. */
function cacheCheck(): Check {
  return {area: 'cache', state: 'ok', said: 'none is kept'}
}

const TRIAL = 'Harbour plan backed\n\nThe mayor thanked the the council on Tuesday.\n'

/** Reads copy from start to end, so that what is only loaded when needed is loaded. */
async function copyCheck(): Promise<Check> {
  const area = 'copy'
  try {
    const {findings, error} = await lintText(TRIAL, {config: false})
    const isRight = findings.some(({rule}) => rule === 'repeated-word')
    if (isRight) return {area, state: 'ok', said: 'a trial was read right'}
    const said = error?.message ?? 'a trial was not read right'
    return {area, state: 'broken', said, hint: error?.hint ?? REINSTALL}
  } catch (error) {
    return {area, state: 'broken', hint: REINSTALL, ...problemOf(error)}
  }
}

function problemOf(error: unknown): Pick<Check, 'said' | 'hint'> {
  if (!(error instanceof Error)) return {said: String(error)}
  const hint =
    error instanceof UsageError
      ? error.hint
      : error instanceof CopyError
        ? error.file.hint
        : undefined
  return {said: error.message, ...(hint !== undefined && {hint})}
}
