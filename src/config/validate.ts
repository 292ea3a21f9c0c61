import type {Allowance} from '#format'
import {CATEGORIES, isRule, z} from '#rule'
import {ConfigError} from './error.js'
import type {ConfigProblem} from './error.js'
import {didYouMean} from './nearest.js'
import {allowanceSchema, configSchema, overrideSchema} from './schema.js'
import type {ConfigSource, KeyPath} from './source.js'
import type {Config, Registry} from './types.js'
import {valueAt} from './value-at.js'

type Issue = z.core.$ZodIssue

/**
 * Checks a configuration against the rules it may name; what it holds is given back as it is,
 * because defaults that were filled in here would overrule what it extends.
 *
 * @param root keys that lead to the configuration, where it is part of a larger file.
 * @throws {ConfigError} naming every problem.
 */
export function validateConfig(
  source: ConfigSource,
  path: string,
  rules: Registry,
  root: KeyPath = [],
): Config {
  return validated(configSchema(rules), source, {path, rules, root})
}

/**
 * Checks the list of a sidecar.
 * @throws {ConfigError} naming every problem.
 */
export function validateAllowances(
  source: ConfigSource,
  path: string,
  rules: Registry,
): Allowance[] {
  return validated(z.array(allowanceSchema(rules)), source, {path, rules, within: ['allow']})
}

interface Validation {
  readonly path: string
  readonly rules: Registry
  readonly root?: KeyPath
  /** The keys under which a configuration would have the value, where it stands alone. */
  readonly within?: KeyPath
}

/**
 * Checks what a file holds against a schema, and gives it back as it is.
 * @throws {ConfigError} naming every problem.
 */
function validated<Value>(
  schema: z.ZodType,
  source: ConfigSource,
  {path, rules, root = [], within = []}: Validation,
): Value {
  const value = valueAt(source.value, root)
  const outcome = schema.safeParse(value)
  if (outcome.success) return value as Value
  const problems = outcome.error.issues
    .flatMap(narrowed)
    .flatMap((issue) => complaintsOf(issue, value, rules, within))
    .map((complaint) => problemOf(complaint, source, path, root))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  throw new ConfigError(problems)
}

interface Complaint {
  readonly keys: KeyPath
  readonly what: 'key' | 'value'
  readonly reason: string
  readonly hint?: string
}

function problemOf(
  {keys, what, ...complaint}: Complaint,
  source: ConfigSource,
  path: string,
  root: KeyPath,
): ConfigProblem {
  const key = keys.length > 0 ? {key: keyText(keys)} : {}
  return {path, ...source.placeOf([...root, ...keys], what), ...key, ...complaint}
}

function complaintsOf(
  issue: Issue,
  config: unknown,
  rules: Registry,
  within: KeyPath,
): Complaint[] {
  const keys = issue.path as KeyPath
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      keys: [...keys, key],
      what: 'key',
      ...unknownKey(key, [...within, ...keys], rules),
    }))
  }
  return [{keys, what: 'value', ...misfit(issue, valueAt(config, keys))}]
}

function unknownKey(key: string, within: KeyPath, rules: Registry) {
  const [id, ...options] = within.slice(within.lastIndexOf('rules') + 1)
  if (!within.includes('rules')) return unknownOf('key', key, knownKeys(within, rules))
  if (id === undefined) {
    const known = [...rules.map((rule) => rule.id), ...CATEGORIES]
    return {
      reason: `Unknown rule “${key}”${didYouMean(key, known)}`,
      hint: 'Run `copydesk rules` to see every rule and family',
    }
  }
  const rule = rules.find((known) => known.id === id)
  // Deeper than an option's name (`rules`, id, 1), only the rule's own schema knows.
  const known = rule && isRule(rule) && options.length === 1 ? Object.keys(rule.options.shape) : []
  return unknownOf(`option of rule “${id}”:`, key, known)
}

function unknownOf(what: string, key: string, known: readonly string[]) {
  return {
    reason: `Unknown ${what} “${key}”${didYouMean(key, known)}`,
    hint: known.length > 0 ? `Known here: ${known.join(', ')}` : 'Leave it out',
  }
}

function knownKeys(within: KeyPath, rules: Registry): string[] {
  const {shape} = configSchema(rules)
  if (within.length === 0) return Object.keys(shape)
  if (within.includes('allow')) return ['rule', 'text', 'fingerprint', 'files', 'reason', 'until']
  if (within[0] !== 'overrides') return []
  return within.length === 2
    ? Object.keys(overrideSchema(rules).shape)
    : ['role', 'lines', 'startsWith']
}

function misfit(issue: Issue, value: unknown): {reason: string; hint?: string} {
  const found = value === undefined ? missing(issue) : `Unexpected ${described(value)}`
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String)
    const meant = typeof value === 'string' ? didYouMean(value, choices) : ''
    return {reason: `${found}, expected ${either(choices.map((choice) => `“${choice}”`))}${meant}`}
  }
  if (issue.code === 'invalid_type') {
    return {reason: `${found}, expected ${KINDS[issue.expected] ?? issue.expected}`}
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') return outOfRange(issue, found)
  return {reason: issue.code === 'custom' ? issue.message : `${found}: ${issue.message}`}
}

function missing({path}: Issue): string {
  return path.length > 0 ? `Missing “${String(path.at(-1))}”` : 'Nothing here'
}

function outOfRange(issue: Issue & {code: 'too_small' | 'too_big'}, found: string) {
  const [bound, limit] =
    issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum]
  const unit = UNITS[issue.origin]
  return {reason: `${found}, expected ${bound} ${limit}${unit ? ` ${unit}` : ''}`}
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  tuple: 'a list',
  object: 'keys and values',
  record: 'keys and values',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
}

const UNITS: Readonly<Record<string, string>> = {
  array: 'in the list',
  tuple: 'in the list',
  string: 'letters',
}

function described(value: unknown): string {
  if (value === undefined || value === null) return 'empty value'
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list'
  if (typeof value === 'string') return value === '' ? 'empty text' : `“${value}”`
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'object' ? 'keys and values' : `a ${typeof value}`
}

function either(choices: readonly string[]): string {
  return choices.length < 2
    ? choices.join('')
    : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`
}

/** A rule's entry may have several forms: what counts is the problem of the form that was meant. */
function narrowed(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const forms = issue.errors.map((form) => form.flatMap(narrowed))
  const meant = forms.reduce((best, form) => (aptness(form) > aptness(best) ? form : best))
  return meant.map((inner) => movedTo(issue.path, inner))
}

function movedTo(path: Issue['path'], issue: Issue): Issue {
  return {...issue, path: [...path, ...issue.path]}
}

/** A form fits the better, the deeper its first problem lies. */
function aptness([first]: readonly Issue[]): number {
  if (!first) return 0
  const specific = {invalid_type: 0, invalid_value: 1}[String(first.code)] ?? 2
  return first.path.length * 3 + specific
}

function keyText(keys: KeyPath): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}
