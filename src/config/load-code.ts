import {readFileSync} from 'node:fs'
import {createJiti} from 'jiti'
import {LineIndex} from '#text'
import {defineRule, PhraseTable, z} from '#rule'
import {defineConfig} from './define-config.js'
import {ConfigError} from './error.js'
import type {ConfigSource, SourcePlace} from './source.js'

/**
 * Runs a configuration that is TypeScript or JavaScript. What it imports from `copydesk` is
 * this very copy, so that a configuration works where copydesk is not installed beside it.
 * @throws {ConfigError} when it does not run or exports no configuration.
 */
export async function runConfig(file: string, path: string): Promise<ConfigSource> {
  const exported = await importModule(file, path)
  if (typeof exported !== 'object' || exported === null || !('default' in exported)) {
    throw new ConfigError([
      {
        path,
        reason: 'No default export, expected a configuration',
        hint: 'Write `export default defineConfig({…})`',
      },
    ])
  }
  return {value: await exported.default, placeOf: () => ({})}
}

async function importModule(file: string, path: string): Promise<unknown> {
  const jiti = createJiti(import.meta.url, {
    fsCache: false,
    moduleCache: false,
    virtualModules: {copydesk: {defineConfig, defineRule, PhraseTable, z}},
  })
  try {
    return await jiti.import(file)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const reason = message.split('\n')[0]!.trim()
    const place = placeOfFailure(file, error)
    const hint = 'Repair the configuration; it must run on its own'
    throw new ConfigError([{path, ...place, reason, hint}], {cause: error})
  }
}

/** A syntax error names its place in the message, one at run time in its stack. */
function placeOfFailure(file: string, error: unknown): SourcePlace {
  const trace = error instanceof Error ? (error.stack ?? error.message) : ''
  const at = trace.indexOf(`${file}:`)
  const numbers = at < 0 ? null : /^(\d+):(\d+)/.exec(trace.slice(at + file.length + 1))
  if (!numbers) return {}
  const lines = new LineIndex(readFileSync(file, 'utf8'))
  // Babel counts the columns of a syntax error from 0, Node those of a stack from 1.
  const column = Number(numbers[2]) + (trace.includes('ParseError') ? 1 : 0)
  const line = Number(numbers[1])
  const sourceLine = lines.lineText(line)
  return column <= sourceLine.length + 1 ? {line, column, sourceLine} : {line}
}
