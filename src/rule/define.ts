import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {z} from 'zod'
import {articleOfTree} from './article-of-tree.js'
import type {Article} from '#article'
import type {Language} from '#language'
import type {RuleFacts} from './facts.js'
import type {Category, FixSafety, Report, Severity} from './finding.js'
import {addMessage} from './message.js'

/** The schema of a rule's options: an object whose every key has a default. */
export type OptionsSchema = z.ZodObject<z.ZodRawShape>

/** What the author of a rule writes. */
export interface RuleDefinition<Schema extends OptionsSchema> {
  /** Names the defect and reads after “allow”; kept for ever; no category prefix. */
  readonly id: string
  /** One sentence for lists and tooltips. */
  readonly summary: string
  readonly category: Category
  readonly severity: Severity
  /** The most that a repair of this rule may claim. */
  readonly fix: FixSafety
  /** Probability that a finding holds, measured on clean and seeded copy; a report may state its own. */
  readonly confidence?: number
  /** Whether the rule is on without being asked for. */
  readonly recommended?: boolean
  readonly options: Schema
  /** Reads the article and yields what is wrong; pure. */
  readonly check: (article: Article, options: z.output<Schema>) => Iterable<Report>
}

/** A rule with everything that docs and the linter need of it. */
export interface Rule extends RuleFacts {
  readonly options: OptionsSchema
  /**
   * Runs the rule. Options must have passed `options.parse`.
   * @throws whatever the rule throws; a crash is never a finding.
   */
  readonly check: (article: Article, options: Record<string, unknown>) => Iterable<Report>
  /** The rule as a retext plugin, for anyone's `unified().use(…)` chain. */
  readonly plugin: Plugin<[RulePluginOptions?], Root>
}

/** Options of a rule that stands alone in a retext pipeline: its own, and these. */
export type RulePluginOptions = {
  readonly language?: Language
  readonly severity?: Severity
} & Readonly<Record<string, unknown>>

const DOCS = 'https://github.com/copydesk/copydesk/blob/main/rules'

/** Confidence of a rule that states none: the floor of what its severity promises. */
const PROMISED_BY: Readonly<Record<Severity, number>> = {error: 0.9, warning: 0.7, hint: 0.5}

/** Makes a rule of its definition: checks the metadata, adds the retext plugin. */
export function defineRule<Schema extends OptionsSchema>(definition: RuleDefinition<Schema>): Rule {
  const {id, check, confidence, recommended, severity} = definition
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
    throw new TypeError(`Rule id “${id}” must be lower-case words joined by hyphens`)
  }
  const rule: Rule = {
    ...definition,
    confidence: confidence ?? PROMISED_BY[severity],
    recommended: recommended ?? severity !== 'hint',
    url: `${DOCS}/${id}/readme.md`,
    // Asked for where nobody sets options, which is not always.
    get defaults() {
      return definition.options.parse({})
    },
    check: (article, options) => check(article, options as z.output<Schema>),
    plugin: (settings: RulePluginOptions = {}) => pluginTransform(rule, settings),
  }
  return rule
}

function pluginTransform(rule: Rule, settings: RulePluginOptions) {
  const {language, severity = rule.severity, ...own} = settings
  const options = rule.options.parse(own)
  return (tree: Root, file: VFile): void => {
    const article = articleOfTree(tree, file, {language})
    for (const report of rule.check(article, options)) addMessage(file, rule, severity, report)
  }
}
