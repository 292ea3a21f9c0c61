/** Words that may stand in a place, or the names of files. */
export type Values = readonly string[] | 'files'

export interface CompletedFlag {
  /** As in `-V` and `--version`. */
  readonly names: readonly string[]
  readonly said: string
  /** What may follow it; left out for flags that take nothing. */
  readonly values?: Values
  /** Whether its value may be left out: what follows is then no value unless `=` stands between. */
  readonly isOptional?: boolean
}

export interface CompletedCommand {
  /** Its names from the outermost, as in `words add`; empty for the program itself. */
  readonly path: string
  readonly commands: ReadonlyArray<{readonly name: string; readonly said: string}>
  readonly flags: readonly CompletedFlag[]
  /** What its arguments may be. */
  readonly values: Values
}

/** Text as a word of a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** The branches of a \`case\` over “command word” that find out which command is being written. */
export function commandCases(commands: readonly CompletedCommand[]): string[] {
  return commands
    .filter(({path}) => path !== '')
    .map(({path}) => {
      const at = path.lastIndexOf(' ')
      const parent = path.slice(0, Math.max(0, at))
      return `      ${quoted(`${parent}|${path.slice(at + 1)}`)}) command=${quoted(path)} ;;`
    })
}

/** Flags that take a value of their own word, with the pattern of a `case` over “command|flag”. */
export function valueCases(
  commands: readonly CompletedCommand[],
): Array<{readonly pattern: string; readonly values: Values}> {
  return commands.flatMap(({path, flags}) =>
    flags.flatMap(({names, values, isOptional}) =>
      values && !isOptional
        ? [{pattern: names.map((name) => quoted(`${path}|${name}`)).join('|'), values}]
        : [],
    ),
  )
}
