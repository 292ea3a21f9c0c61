import {LEVELS} from '#config'
import type {RunOptions} from '#engine'
import {z} from '#rule'

/** What an editor may set, under `copydesk` or as initialization options. */
const settingsSchema = z.strictObject({
  config: z.union([z.string().min(1), z.literal(false)]).optional(),
  rules: z.record(z.string(), z.enum(LEVELS)).optional(),
  minConfidence: z.number().min(0).max(1).optional(),
  model: z.string().min(1).optional(),
  debounce: z.number().min(0).max(10_000).default(150),
  reasons: z
    .array(z.string().min(1))
    .min(1)
    .default(['house style', 'quoted as it was said', 'checked, and right']),
})

export type Settings = z.output<typeof settingsSchema>

/** Settings as an editor gives them; the defaults, and what is wrong, where they cannot be used. */
export function settingsOf(given: unknown): {settings: Settings; fault?: string} {
  const outcome = settingsSchema.safeParse(given ?? {})
  if (outcome.success) return {settings: outcome.data}
  const fault = `The settings of copydesk are not used:\n${z.prettifyError(outcome.error)}`
  return {settings: settingsSchema.parse({}), fault}
}

/** What settings ask of the engine. */
export function runOptionsOf({config, rules, minConfidence, model}: Settings): RunOptions {
  return {
    ...(config !== undefined && {config}),
    ...(rules && {rules: Object.entries(rules).map(([rule, level]) => ({rule, level}))}),
    ...(minConfidence !== undefined && {minConfidence}),
    ...(model !== undefined && {model}),
  }
}
