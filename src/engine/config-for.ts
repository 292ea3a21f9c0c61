import {resolve} from 'node:path'
import {didYouMean, LEVELS} from '#config'
import type {RuleFlag, RuleLevel} from '#config'
import {UsageError} from './errors.js'
import type {FileConfig, RunOptions} from './options.js'
import {Session} from './session.js'

/**
 * What holds for a file, whether it exists or not.
 * @throws {ConfigError} when a configuration is wrong.
 */
export async function configFor(path: string, options: RunOptions = {}): Promise<FileConfig> {
  const session = new Session(options)
  return session.configFor(resolve(session.cwd, path))
}

/**
 * Reads a flag such as `spacing:warning` or `style:off`.
 * @throws {UsageError} when it is not of that form; whether the rule exists shows in the run.
 */
export function parseRuleFlag(flag: string): RuleFlag {
  const colon = flag.lastIndexOf(':')
  const rule = flag.slice(0, Math.max(0, colon)).trim()
  const level = flag.slice(colon + 1).trim()
  if (colon < 1) {
    throw new UsageError(
      `Unexpected “${flag}”, expected a rule or family and a level`,
      'Write it as in `--rule repeated-word:warning` or `--rule style:off`',
    )
  }
  const known: readonly string[] = LEVELS
  if (!known.includes(level)) {
    throw new UsageError(
      `Unknown level “${level}” for ${rule}${didYouMean(level, LEVELS)}`,
      `Levels: ${LEVELS.join(', ')}`,
    )
  }
  return {rule, level: level as RuleLevel}
}
