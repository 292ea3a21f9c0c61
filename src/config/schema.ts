import {ROLES} from '#article'
import type {Allowance} from '#format'
import {CATEGORIES, isRule, z} from '#rule'
import type {RuleFacts} from '#rule'
import {didYouMean} from './nearest.js'
import {LEVELS, PRESETS} from './presets.js'
import type {Registry} from './types.js'

const level = z
  .enum(LEVELS)
  .describe('error fails a run; warning and hint do not by themselves; off: the rule does not run')

const words = z
  .array(z.string().min(1))
  .describe('House words: names and terms that are spelled right')

const minConfidence = z
  .number()
  .min(0)
  .max(1)
  .describe('Findings less sure than this, 0 to 1, are not reported')

const line = z.int().min(1)

const role = z.union([
  z
    .strictObject({role: z.enum(ROLES), lines: z.tuple([line, line])})
    .describe('What the lines of the file are, from the first to the last, counted from 1'),
  z
    .strictObject({role: z.enum(ROLES), startsWith: z.string().min(1)})
    .describe('What the blocks are that open so'),
])

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** What an allowance of a sidecar may say; one in a configuration may name files besides. */
export function allowanceSchema(rules: Registry) {
  const names: string[] = [...rules.map(({id}) => id), ...CATEGORIES]
  const shape = {
    rule: z
      .string()
      .refine((name) => names.includes(name), {
        error: ({input}) => `Unknown rule “${input}”${didYouMean(String(input), names)}`,
      })
      .optional()
      .describe('A rule or family; any when left out'),
    text: z
      .string()
      .min(1)
      .optional()
      .describe('Copy in which findings may stay: the faulty words, or a passage around them'),
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{16}$/, 'expected the 16 digits that --format json gives')
      .optional()
      .describe('The one finding that may stay, as --format json names it'),
    reason: z.string().min(1).optional().describe('Why it may'),
    until: z
      .string()
      .regex(DAY, 'expected a day, as in 2026-03-01')
      .optional()
      .describe('The last day on which it may'),
  }
  return z.strictObject(shape).refine(isLimited, UNLIMITED)
}

function configAllowanceSchema(rules: Registry) {
  const files = z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Globs relative to this file; one without a slash matches at any depth')
  return z.strictObject({...allowanceSchema(rules).shape, files}).refine(isLimited, UNLIMITED)
}

const UNLIMITED = {
  error: 'Unexpected allowance of everything, expected a rule, text or fingerprint',
}

function isLimited({
  rule,
  text,
  fingerprint,
}: {readonly [key in keyof Allowance]?: unknown}): boolean {
  return rule !== undefined || text !== undefined || fingerprint !== undefined
}

/**
 * The schema of a configuration that may name these rules; it only checks, nothing is filled in. Of
 * rules that come without their schema, no options are known.
 */
export function configSchema(rules: Registry) {
  return z.strictObject({
    $schema: z.string().optional(),
    extends: z
      .union([z.string().min(1), z.array(z.string().min(1))])
      .optional()
      .describe(`${PRESETS.join(', ')}, a path that starts with a dot, or a package`),
    rules: ruleEntries(rules).optional(),
    words: words.optional(),
    ignores: z
      .array(z.string().min(1))
      .optional()
      .describe('Files to leave alone, written as in .gitignore, relative to this file'),
    minConfidence: minConfidence.optional(),
    model: z
      .string()
      .min(1)
      .optional()
      .describe(
        'A model that `copydesk train` made, to hear unlikely wording with in place of the shipped one; relative to this file',
      ),
    allow: z.array(configAllowanceSchema(rules)).optional().describe('Findings that may stay'),
    requireReason: z
      .boolean()
      .optional()
      .describe('Whether each allowance must say why, also in sidecars and in what extends this'),
    overrides: z
      .array(overrideSchema(rules))
      .optional()
      .describe('Settings for some files; later ones win, key by key'),
  })
}

export function overrideSchema(rules: Registry) {
  return z.strictObject({
    files: z
      .array(z.string().min(1))
      .min(1)
      .describe('Globs relative to this file; one without a slash matches at any depth'),
    rules: ruleEntries(rules).optional(),
    words: words.optional(),
    roles: z.array(role).optional(),
    minConfidence: minConfidence.optional(),
    allow: z.array(configAllowanceSchema(rules)).optional(),
  })
}

function ruleEntries(rules: Registry) {
  const families = CATEGORIES.map((family) => [
    family,
    level.optional().describe(`Every rule of the family “${family}”`),
  ])
  const own = rules.map((rule) => [rule.id, ruleEntry(rule).optional().describe(rule.summary)])
  return z.strictObject(Object.fromEntries([...families, ...own]) as z.ZodRawShape)
}

function ruleEntry(rule: RuleFacts) {
  return isRule(rule)
    ? z.union([level, z.tuple([level, rule.options.optional()])])
    : z.union([level, z.tuple([level])])
}

/** The JSON Schema by which editors complete and check `copydesk.config.json` and `.yaml`. */
export function configJsonSchema(rules: Registry): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(configSchema(rules), {io: 'input', reused: 'ref', unrepresentable: 'any'})
}
