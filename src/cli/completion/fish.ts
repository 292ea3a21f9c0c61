import type {CompletedCommand, CompletedFlag} from './model.js'

export function fishScript(commands: readonly CompletedCommand[]): string {
  const names = commands[0]!.commands.map(({name}) => name)
  const lines = commands.flatMap((command) => {
    const when = conditionOf(command.path, names)
    const without = command.values === 'files' ? '' : '-f '
    return [
      ...command.commands.map(({name, said}) =>
        complete(when, `${without}-a ${quoted(name)} -d ${quoted(said)}`),
      ),
      ...command.flags.map((flag) => complete(when, flagWords(flag))),
      ...(command.values === 'files'
        ? []
        : [complete(when, `-f -a ${quoted(command.values.join(' '))}`)]),
    ]
  })
  return `# For fish: copydesk completion fish > ~/.config/fish/completions/copydesk.fish
${lines.join('\n')}
`
}

function complete(when: string, words: string): string {
  return `complete -c copydesk -n ${quoted(when)} ${words}`
}

/** What must have been written before: the names of the command, and none for the program. */
function conditionOf(path: string, names: readonly string[]): string {
  if (path === '') return `not __fish_seen_subcommand_from ${names.join(' ')}`
  return path
    .split(' ')
    .map((name) => `__fish_seen_subcommand_from ${name}`)
    .join('; and ')
}

function flagWords({names, said, values, isOptional}: CompletedFlag): string {
  const spelled = names.map((name) =>
    name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  )
  const taken =
    !values || isOptional ? '' : values === 'files' ? ' -r' : ` -x -a ${quoted(values.join(' '))}`
  return `${spelled.join(' ')}${taken} -d ${quoted(said.replace(/\s+/g, ' '))}`
}

/** Between single quotes, fish reads only \\\\ and \\' as something else. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
