import type {ResolvedConfig} from '#config'
import type {SourceDocument} from '#format'
import {createLinter} from '#lint'
import type {Linter, RuleSetting, WatchRule} from '#lint'
import type {Rule} from '#rule'
import {rules as houseRules} from '#rules'
import type {OneLinter} from './lint-document.js'
import {loadLanguage} from './load-language.js'
import type {RunOptions} from './options.js'
import type {RuleTimes} from './rule-times.js'

/** Distinct set-ups whose linters are kept; more than a desk has, few enough to forget. */
const MOST_LINTERS = 32

const known = new WeakMap<readonly Rule[], Map<string, Linter>>()

/**
 * Lints by the rules themselves. Importing this module loads the code of all of them, so that what
 * may do without imports it when it must.
 */
export class Linters {
  readonly #rules: readonly Rule[]
  readonly #times: RuleTimes | undefined
  readonly #linters: Map<string, Linter>

  constructor({registry = houseRules, times}: Pick<RunOptions, 'registry' | 'times'>) {
    this.#rules = registry
    this.#times = times
    // Linters that are timed tell this run, and no other.
    this.#linters = times ? new Map() : lintersOf(registry)
  }

  /**
   * The linter for a set-up: made once, because attaching rules costs more than running them.
   * @throws {UsageError} when the model that the set-up names cannot be used.
   */
  linterFor(config: ResolvedConfig): Linter {
    const key = JSON.stringify([config.rules, config.minConfidence, config.model])
    let linter = this.#linters.get(key)
    if (!linter) {
      if (this.#linters.size >= MOST_LINTERS) this.#linters.clear()
      linter = this.#linterOf(config)
      this.#linters.set(key, linter)
    }
    return linter
  }

  #linterOf(config: ResolvedConfig): Linter {
    const {minConfidence, model} = config
    return createLinter({
      rules: settingsOf(config, this.#rules),
      minConfidence,
      language: loadLanguage(model),
      ...(this.#times && {watch: watchWith(this.#times)}),
    })
  }

  /** What lints documents for which one thing holds. */
  with(config: ResolvedConfig): OneLinter {
    return {lint: (document) => this.linterFor(config).lint(document)}
  }

  /** What `linterFor` says of some documents, timed where that is asked for. */
  lintTogether(documents: readonly SourceDocument[], linter: Linter) {
    const start = performance.now()
    const results = linter.lintTogether(documents)
    this.#times?.addTexts(documents.length, performance.now() - start)
    return results
  }
}

function lintersOf(rules: readonly Rule[]): Map<string, Linter> {
  let linters = known.get(rules)
  if (!linters) known.set(rules, (linters = new Map()))
  return linters
}

function watchWith(times: RuleTimes): WatchRule {
  return (rule, check) => {
    const start = performance.now()
    const findings = check()
    times.add({rule, milliseconds: performance.now() - start, findings})
  }
}

function settingsOf(config: ResolvedConfig, rules: readonly Rule[]): RuleSetting[] {
  return rules.flatMap((rule) => {
    const {severity, options} = config.rules[rule.id]!
    return severity === 'off' ? [] : [{rule, severity, options}]
  })
}
