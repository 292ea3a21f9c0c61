import {commandCases, quoted, valueCases} from './model.js'
import type {CompletedCommand} from './model.js'

export function zshScript(commands: readonly CompletedCommand[]): string {
  const values = valueCases(commands).map(({pattern, values}) => {
    const done = values === 'files' ? '_files' : `compadd -- ${values.map(quoted).join(' ')}`
    return `    ${pattern}) ${done}; return ;;`
  })
  const flags = commands.map(({path, flags}) => {
    const words = flags.flatMap(({names, said}) => names.map((name) => described(name, said)))
    return `      ${quoted(path)}) flags=(${words.join(' ')}) ;;`
  })
  const rest = commands.map(({path, commands, values}) => {
    const steps = [
      ...(commands.length > 0
        ? [`names=(${commands.map(({name, said}) => described(name, said)).join(' ')})`]
        : []),
      ...(values === 'files'
        ? ['files=1']
        : values.length > 0
          ? [`compadd -- ${values.map(quoted).join(' ')}`]
          : []),
    ]
    return `    ${quoted(path)}) ${steps.length > 0 ? steps.join('; ') : ':'} ;;`
  })
  return `#compdef copydesk
# For zsh: copydesk completion zsh > "\${fpath[1]}/_copydesk", or source <(copydesk completion zsh)
_copydesk() {
  local command='' files='' at
  local -a flags names
  for ((at = 2; at < CURRENT; at++)); do
    case "$command|$words[at]" in
${commandCases(commands).join('\n')}
    esac
  done
  case "$command|$words[CURRENT-1]" in
${values.join('\n')}
  esac
  if [[ $words[CURRENT] == -* ]]; then
    case "$command" in
${flags.join('\n')}
    esac
    _describe -o 'flag' flags
    return
  fi
  case "$command" in
${rest.join('\n')}
  esac
  (( $#names )) && _describe 'command' names
  [[ -n $files ]] && _files
  return 0
}

if [[ $funcstack[1] == _copydesk ]]; then
  _copydesk "$@"
else
  compdef _copydesk copydesk
fi
`
}

/** A word and what it is for, as \`_describe\` takes them. */
function described(name: string, said: string): string {
  return quoted(`${name.replaceAll(':', '\\:')}:${said.replace(/\s+/g, ' ')}`)
}
