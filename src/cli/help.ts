import type {Command} from 'commander'

const USUAL = `
Exit codes:
  0  done
  2  the command is wrong, or could not be carried out`

/** What stands below the flags in the help of each command: exit codes, then examples. */
const HELP: Readonly<Record<string, string>> = {
  outline: `${USUAL}

Examples:
  copydesk outline story.txt                      how every line was read
  copydesk outline story.txt --role caption=14    as it would be with a correction
  pbpaste | copydesk outline -                    of what was copied`,
  claims: `
Exit codes:
  0  every file was read, whatever is claimed in it
  2  a file could not be read, or the command is wrong

Examples:
  copydesk claims story.txt                       what its headline claims
  copydesk claims wire/ --format json             the same for programs`,
  rules: `${USUAL}

Examples:
  copydesk rules                                  all of them
  copydesk rules typo                             those of a family
  copydesk rules --format json                    for programs`,
  explain: `${USUAL}

Examples:
  copydesk explain repeated-word                  in the terminal
  copydesk explain agreement --color always | less -R`,
  words: `${USUAL}

Examples:
  copydesk words add zerodha lakh`,
  'words add': `${USUAL}

Examples:
  copydesk words add zerodha lakh                 to the nearest configuration
  copydesk words add Tessin --config desk.yaml    to one by name`,
  'print-config': `${USUAL}

Examples:
  copydesk print-config wire/story.txt            what holds for a file
  copydesk print-config story.txt --only typo     with these flags`,
  check: `

Examples:
  copydesk check wire/                            a folder
  copydesk check --fix --dry-run story.txt        what --fix would change
  copydesk check --changed --format github        what a pull request brings`,
  train: USUAL,
  lsp: `${USUAL}

Examples:
  copydesk lsp                                    what an editor is told to start`,
  init: `
Exit codes:
  0  what was asked for stands there, written now or before
  2  nothing could be asked, or a file could not be read or written

Examples:
  copydesk init                                   ask
  copydesk init --yes                             a configuration, and a job where .github or .gitlab-ci.yml is
  copydesk init --yes --ci github --baseline --pre-commit`,
  doctor: `
Exit codes:
  0  nothing is broken
  2  something is, and what to do stands beside it

Examples:
  copydesk doctor                                 here
  copydesk doctor --config desk/house.yaml        with another configuration
  copydesk doctor --format json                   for programs and bug reports`,
  completion: `${USUAL}

Examples:
  eval "$(copydesk completion bash)"              in ~/.bashrc
  source <(copydesk completion zsh)               in ~/.zshrc, behind compinit
  copydesk completion fish > ~/.config/fish/completions/copydesk.fish`,
  diff: `
Exit codes:
  0  the reports say the same of the files that both checked; with --exit-zero, always
  1  they differ
  2  one of them cannot be read, or they have no file in common

Examples:
  copydesk --exit-zero --format json=old.json wire/    before
  copydesk --exit-zero --format json=new.json wire/    after an update, or with another rule
  copydesk diff old.json new.json                      what that adds and removes
  copydesk diff old.json new.json --format markdown    for a pull request`,
}

/** Ends the help of every command of a program with its exit codes and examples. */
export function addHelp(command: Command, prefix = ''): void {
  for (const child of command.commands) {
    const name = `${prefix}${child.name()}`
    const text = HELP[name]
    if (text !== undefined) child.addHelpText('after', text)
    addHelp(child, `${name} `)
  }
}
