import {readFileSync} from 'node:fs'
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
  // Most runs meet no configuration that is code, and should not wait for its compiler.
  const {createJiti} = await import('jiti')
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
  const line = Number(numbers[1])
  const sourceLine = new LineIndex(readFileSync(file, 'utf8')).lineText(line)
  // The columns of a stack are those of the JavaScript that was made of the file; those of a
  // syntax error are the file's own, counted from 0.
  const isSyntax = trace.includes('ParseError')
  return {line, sourceLine, ...(isSyntax && {column: Number(numbers[2]) + 1})}
}
