import type {Command, Option} from 'commander'
import {reports} from '#report'
import {CATEGORIES} from '#rule'
import {ruleFacts} from '#rules'
import {bashScript} from './completion/bash.js'
import {fishScript} from './completion/fish.js'
import {zshScript} from './completion/zsh.js'
import type {CompletedCommand, CompletedFlag, Values} from './completion/model.js'
import {CLEAN} from './exit.js'
import {write} from './io.js'
import type {Io} from './io.js'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

const SCRIPTS = {bash: bashScript, zsh: zshScript, fish: fishScript}

/** Prints what completes the commands and flags of a program in a shell. */
export async function completion(shell: Shell, program: Command, io: Io): Promise<number> {
  await write(io.stdout, SCRIPTS[shell](completedCommands(program)))
  return CLEAN
}

/** The program itself, whose help shows the flags of its default command, and every command. */
function completedCommands(program: Command): CompletedCommand[] {
  return [completed(program, ''), ...below(program, '')]
}

function below(command: Command, prefix: string): CompletedCommand[] {
  return command.commands.flatMap((child) => {
    const path = `${prefix}${child.name()}`
    return [completed(child, path), ...below(child, `${path} `)]
  })
}

function completed(command: Command, path: string): CompletedCommand {
  const help = command.createHelp()
  return {
    path,
    commands: help
      .visibleCommands(command)
      .map((child) => ({name: child.name(), said: child.summary() || child.description()})),
    flags: help.visibleOptions(command).map((option) => flagOf(option, path)),
    values: command.registeredArguments.reduce<Values>(
      (values, {argChoices}) => (argChoices ? argChoices : values),
      RULE_ARGUMENTS.has(path)
        ? ids
        : path === 'help' || (command.commands.length > 0 && path !== '')
          ? []
          : 'files',
    ),
  }
}

const ids = ruleFacts.map(({id}) => id)

/** Commands whose arguments are rules. */
const RULE_ARGUMENTS: ReadonlySet<string> = new Set(['explain', 'rules'])

function flagOf(option: Option, path: string): CompletedFlag {
  const takesValue = option.required || option.optional
  return {
    names: [option.short, option.long].filter((name) => name !== undefined),
    said: option.description,
    ...(takesValue && {values: valuesOf(option, path), isOptional: !option.required}),
  }
}

/** What is known of a flag's values; a file where its description does not say otherwise. */
function valuesOf({argChoices, long, flags}: Option, path: string): Values {
  if (argChoices) return argChoices
  if (long === '--format' && (path === '' || path === 'check')) return Object.keys(reports)
  if (long === '--rule' || long === '--only') return [...ids, ...CATEGORIES]
  return /<(?:file|list|folder)>/.test(flags) ? 'files' : []
}
