import {Argument, Option} from 'commander'
import type {Command} from 'commander'
import type {CompareOptions} from './compare-reports.js'
import type {Shell} from './completion.js'
import type {DoctorOptions} from './doctor.js'
import type {InitOptions} from './init.js'
import {COLOR_MODES} from './io.js'
import type {Io} from './io.js'

type Finish = (exitCode: number) => void

/** The commands that look after copydesk itself: none of them reads copy. */
export function addTools(program: Command, io: Io, finish: Finish): void {
  addInit(program, io, finish)
  addDiff(program, io, finish)
  addDoctor(program, io, finish)
  addCompletion(program, io, finish)
}

function addDiff(program: Command, io: Io, finish: Finish): void {
  program
    .command('diff <old.json> <new.json>')
    .summary('compare two reports: what a new version or rule adds')
    .description(
      'Compares two reports that `--format json` made of the same copy, and prints what the later one adds, removes and says otherwise, rule by rule. Findings are known again by their fingerprints, not by lines. One of the two may be standard input (-).',
    )
    .addOption(
      new Option('--format <name>', 'how to print')
        .choices(['pretty', 'json', 'markdown'])
        .default('pretty'),
    )
    .option('--exit-zero', 'exit 0 also where the reports differ')
    .addOption(colorOption())
    .action(async (earlier: string, later: string, options: CompareOptions) => {
      const {compareReports} = await import('./compare-reports.js')
      finish(await compareReports(earlier, later, options, io))
    })
}

function addInit(program: Command, io: Io, finish: Finish): void {
  program
    .command('init')
    .summary('set copydesk up in this folder')
    .description(
      'Writes a configuration and, as you like, a list of what is found today, a CI job and a pre-commit entry. Asks what flags leave open. What is there already stays.',
    )
    .option('-y, --yes', 'ask nothing: what flags leave open is done as usual')
    .addOption(
      new Option('--ci <server>', 'write a job that checks pull requests').choices([
        'github',
        'gitlab',
        'none',
      ]),
    )
    .option('--pre-commit', 'add copydesk to .pre-commit-config.yaml')
    .option('--no-pre-commit', 'do not')
    .option('--baseline', 'list what is found today, so that only what is new is reported')
    .option('--no-baseline', 'do not')
    .option('--force', 'overwrite what is there')
    .action(async (options: InitOptions) => {
      const {init} = await import('./init.js')
      finish(await init(options, io))
    })
}

function addDoctor(program: Command, io: Io, finish: Finish): void {
  program
    .command('doctor')
    .summary('see whether copydesk is whole, and what it finds here')
    .description(
      'Prints the versions of copydesk, Node and git, checks the models against their checksums, reads the configuration of the working directory and tries out a sentence.',
    )
    .addOption(
      new Option('--format <name>', 'how to print').choices(['pretty', 'json']).default('pretty'),
    )
    .addOption(colorOption())
    .option('--config <file>', 'read this configuration, not the nearest')
    .option('--no-config', 'read no configuration')
    .action(async (options: DoctorOptions) => {
      const {doctor} = await import('./doctor.js')
      finish(await doctor(options, io))
    })
}

function addCompletion(program: Command, io: Io, finish: Finish): void {
  program
    .command('completion')
    .summary('print what completes commands in a shell')
    .description('Prints a script by which a shell completes commands, flags, rules and files.')
    .addArgument(new Argument('<shell>', 'which shell').choices(['bash', 'zsh', 'fish']))
    .action(async (shell: Shell) => {
      const {completion} = await import('./completion.js')
      finish(await completion(shell, program, io))
    })
}

function colorOption(): Option {
  return new Option('--color <when>', 'whether to colour the output')
    .choices(COLOR_MODES)
    .default('auto')
}
