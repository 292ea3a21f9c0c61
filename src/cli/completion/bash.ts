import {commandCases, quoted, valueCases} from './model.js'
import type {CompletedCommand, Values} from './model.js'

/** For bash from 3.2 on, which macOS still has. */
export function bashScript(commands: readonly CompletedCommand[]): string {
  const values = valueCases(commands).map(
    ({pattern, values}) => `    ${pattern}) ${reply(values)}; return ;;`,
  )
  const flags = commands.map(
    ({path, flags}) =>
      `    ${quoted(path)}) flags=${quoted(flags.flatMap(({names}) => names).join(' '))} ;;`,
  )
  const rest = commands.map(({path, commands, values}) => {
    const words = [...commands.map(({name}) => name), ...(values === 'files' ? [] : values)]
    return `    ${quoted(path)}) words=${quoted(words.join(' '))}; files=${values === 'files' ? 1 : ''} ;;`
  })
  return `# For bash: eval "$(copydesk completion bash)", in ~/.bashrc
_copydesk_words() {
  COMPREPLY=($(compgen -W "$1" -- "$current"))
}

_copydesk_files() {
  local IFS=$'\\n'
  COMPREPLY+=($(compgen -f -- "$current"))
  compopt -o filenames 2>/dev/null
}

_copydesk() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command='' words='' files='' flags='' at
  # bash takes --flag=value for three words.
  if [[ $current == = ]]; then current=''
  elif [[ $previous == = ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "$command|\${COMP_WORDS[at]}" in
${commandCases(commands).join('\n')}
    esac
  done
  COMPREPLY=()
  case "$command|$previous" in
${values.join('\n')}
  esac
  if [[ $current == -* ]]; then
    case "$command" in
${flags.join('\n')}
    esac
    _copydesk_words "$flags"
    return
  fi
  case "$command" in
${rest.join('\n')}
  esac
  _copydesk_words "$words"
  [[ -n $files ]] && _copydesk_files
  return 0
}

complete -F _copydesk copydesk
`
}

function reply(values: Values): string {
  return values === 'files' ? '_copydesk_files' : `_copydesk_words ${quoted(values.join(' '))}`
}
