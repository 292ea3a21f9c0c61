/** One thing that is wrong in a configuration. */
export interface ConfigProblem {
  /** The file, as the person knows it: relative to the working directory. */
  readonly path: string
  /** Where in the file, from 1; left out for configurations that are code. */
  readonly line?: number
  readonly column?: number
  /** Number of UTF-16 code units from the column on that are at fault. */
  readonly length?: number
  /** The line of the file at fault. */
  readonly sourceLine?: string
  /** The keys that lead to the place, as in `rules.misspelling`. */
  readonly key?: string
  /** What is wrong, without a full stop. */
  readonly reason: string
  /** What to do next, as a sentence. */
  readonly hint?: string
}

/** A configuration that cannot be used. Nothing was linted. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[]

  constructor(problems: readonly ConfigProblem[], options?: ErrorOptions) {
    super(problems.map(textOf).join('\n\n'), options)
    this.name = 'ConfigError'
    this.problems = problems
  }
}

function textOf(problem: ConfigProblem): string {
  const {path, line, column, key, reason, hint} = problem
  const place = [path, line, column].filter((part) => part !== undefined).join(':')
  const subject = key === undefined || line !== undefined ? place : `${place}: ${key}`
  const lines = [`${subject}: ${reason}`, ...excerptOf(problem)]
  if (hint !== undefined) lines.push(hint)
  return lines.join('\n')
}

function excerptOf({line, column, length = 1, sourceLine}: ConfigProblem): string[] {
  if (line === undefined || sourceLine === undefined) return []
  const gutter = `  ${line} | `
  if (column === undefined) return [gutter + sourceLine]
  // Tabs are kept, so that the caret stands under its column however wide they are.
  const before = sourceLine.slice(0, column - 1).replace(/[^\t]/g, ' ')
  const carets = '^'.repeat(Math.max(1, Math.min(length, sourceLine.length - column + 1)))
  return [gutter + sourceLine, `${' '.repeat(gutter.length)}${before}${carets}`]
}
