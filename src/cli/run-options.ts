import {parseRoleOverride} from '#article'
import type {RoleOverride} from '#article'
import {parseRuleFlag, UsageError} from '#engine'
import type {RunOptions} from '#engine'
import type {Io} from './io.js'

export interface ConfigOptions {
  /** A file; false for `--no-config`; true when neither was given. */
  readonly config?: string | boolean
}

export interface RuleOptions {
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  readonly minConfidence?: string
  readonly model?: string
}

export interface RoleOptions {
  readonly role?: readonly string[]
}

/** What flags ask of the engine. @throws {UsageError} when one cannot be read. */
export function runOptionsOf(
  {config, rule, only, minConfidence, model, role}: ConfigOptions & RuleOptions & RoleOptions,
  io: Io,
): RunOptions {
  return {
    cwd: io.cwd,
    ...((typeof config === 'string' || config === false) && {config}),
    ...(rule && {rules: rule.map(parseRuleFlag)}),
    ...(only && {only}),
    ...(minConfidence !== undefined && {minConfidence: numberOf(minConfidence, 'min-confidence')}),
    ...(model !== undefined && {model}),
    ...(role && {roles: role.map(roleOf)}),
  }
}

/** @throws {UsageError} when the flag's value is no number. */
export function numberOf(value: string, flag: string): number {
  const number = value.trim() === '' ? NaN : Number(value)
  if (number >= 0) return number
  throw new UsageError(`Unexpected “${value}” for --${flag}, expected a number`)
}

function roleOf(flag: string): RoleOverride {
  try {
    return parseRoleOverride(flag)
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`--role: ${error.message}`)
    throw error
  }
}
