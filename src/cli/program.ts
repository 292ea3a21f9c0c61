import {Command, CommanderError, Help, Option} from 'commander'
import type {CheckOptions} from './check.js'
import type {Severity} from '#rule'
import type {ClaimsOptions} from './claims.js'
import {addHelp} from './help.js'
import {COLOR_MODES, widthOfOutput} from './io.js'
import type {ColorMode, Io} from './io.js'
import type {ConfigOptions, RuleOptions} from './run-options.js'
import {addTools} from './tools.js'
import type {TrainFlags} from './train.js'
import {versionsSaid} from './versions.js'

/** What parsing a command line has to say: help, versions, complaints. */
export interface Said {
  out: string
  err: string
}

/** Written out, because importing them would load the whole rule layer to print help. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint']

/** Help in longer lines is hard to read. */
const WIDEST = 100

const EXIT_CODES = `
Exit codes:
  0  nothing at --fail-level, and no more warnings than --max-warnings
  1  errors (or what --fail-level names), or too many warnings; with --fix, what is left after the repairs counts;
     with --fix --dry-run, also where a repair would be made
  2  something could not be checked (the rest is still reported), or the command is wrong`

const EXAMPLES = `${EXIT_CODES}

Examples:
  copydesk story.txt                        check one story
  copydesk 'desk/*.txt' --max-warnings 0    check many, allow no warning
  pbpaste | copydesk -                      check what was copied
  copydesk --fix --dry-run story.txt        show what --fix would change
  copydesk explain repeated-word            read what a rule wants, and its options
  git diff --name-only '*.txt' | copydesk --files-from - --format github
  copydesk --format sarif=out.sarif --format pretty wire/`

/**
 * The commands and flags. What a command needs is imported when it runs, so that none waits
 * for the code of another.
 */
export function programFor(io: Io, said: Said, finish: (exitCode: number) => void): Command {
  const program = new Command('copydesk')
    .description('Proofreads English news copy: what a copy editor would change, and why.')
    .usage('[check] [options] FILE|FOLDER|GLOB|- ...\n       copydesk COMMAND ...')
    .helpOption('-h, --help', 'print help; of one command: copydesk COMMAND --help')
    .helpCommand('help [command]', 'print help of a command')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('Run `copydesk --help` to see what there is')
    .configureOutput({
      writeOut: (text) => void (said.out += text),
      writeErr: (text) => void (said.err += text),
      outputError: (text, write) => write(text.replace(/^error: /, 'copydesk: ')),
      getOutHelpWidth: () => Math.min(widthOfOutput(io.stdout), WIDEST),
      getErrHelpWidth: () => Math.min(widthOfOutput(io.stderr), WIDEST),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({visibleOptions: optionsShown, groupItems: groupsInOrder})
    .addHelpText('after', EXAMPLES)
  addVersion(program, said)
  addCheck(program, io, finish)
  addOutline(program, io, finish)
  addClaims(program, io, finish)
  addRules(program, io, finish)
  addExplain(program, io, finish)
  addWords(program, io, finish)
  addPrintConfig(program, io, finish)
  addTrain(program, io, finish)
  addLsp(program, io)
  addTools(program, io, finish)
  addHelp(program)
  return program
}

/** The version of the models stands in a line of its own: scripts read the first. */
function addVersion(program: Command, said: Said): void {
  program
    .option('-V, --version', 'print the versions of copydesk and of its models')
    .on('option:version', () => {
      said.out += versionsSaid()
      throw new CommanderError(0, 'commander.version', '')
    })
}

/** The help of the program is also that of its default command. */
function optionsShown(command: Command): Option[] {
  const own = new Help().visibleOptions(command)
  const check = command.commands.find((candidate) => candidate.name() === 'check')
  return check ? [...check.options, ...own] : own
}

/** Groups in the order in which their first items are shown; commander goes by definition. */
function groupsInOrder<Item>(
  _defined: Item[],
  shown: Item[],
  groupOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of shown) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item])
  return groups
}

type Finish = (exitCode: number) => void

function addCheck(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('check [file...]', {isDefault: true})
    .summary('check copy; the default command')
    .description(
      'Checks files, the copy in folders, what globs match, or standard input (-). Quote globs, so that copydesk reads them and not the shell.',
    )
    .optionsGroup('Input:')
    .option('--files-from <list>', 'also check the files named in a list, one a line (- for stdin)')
    .option('--stdin-filename <name>', 'what copy from stdin is called: decides format and config')
    .option('--role <role=place>', ROLE, collect)
    .option(
      '--pass-on-ignored',
      'exit 0 where the configuration ignores all files named: for hooks',
    )
    .optionsGroup('Rules:')
  addRuleOptions(command)
    .optionsGroup('Repairs:')
    .option(
      '--fix',
      'make the safe repairs, or with --fix=suggested also those to look at; copy from stdin is printed, repaired',
    )
    .addOption(new Option('--fix-kind <kind>').choices(['safe', 'suggested']).hideHelp())
    .option('--interactive', 'ask which repairs to make, one by one')
    .option('--diff', '--fix --dry-run: print what would change as a diff')
    .option('--dry-run', 'with --fix: change nothing, print what would change as a diff')
    .optionsGroup('Adoption:')
    .option('--baseline <file>', 'report only what this list of known findings lacks')
    .option('--update-baseline', 'with --baseline: write all findings into it')
    .option('--prune-baseline', 'with --baseline: take out what matches nothing any more')
    .option(
      '--changed [base]',
      'report only on lines changed since the branch left BASE (default: the target of the pull request, or the main branch), what is not committed included; --fix repairs only these',
    )
    .option('--uncommitted', 'report only on lines that are not committed')
    .option('--staged', 'report only on lines that the next commit would have')
    .optionsGroup('Output:')
    .option('--format <name[=file]>', FORMATS, collect)
    .addOption(
      new Option('--report-level <severity>', 'report nothing milder (default: hint)').choices([
        ...SEVERITIES,
      ]),
    )
    .addOption(
      new Option(
        '--fail-level <severity>',
        'exit 1 on this or what is graver (default: error)',
      ).choices([...SEVERITIES, 'never']),
    )
    .option('--quiet', '--report-level error, and say nothing when there is none')
    .option('--report-suppressed', 'also show what `allow` lets stay, and why')
    .option('--max-warnings <number>', 'exit 1 when there are more warnings')
    .option('--exit-zero', '--fail-level never; what could not be checked still exits 2')
    .option('--timing', 'print what each rule cost, on standard error')
  addColor(command)
    .optionsGroup('Speed:')
    .option('--cache', 'remember what was found in copy, and do not check it again')
    .option('--no-cache', 'neither ask what is remembered nor add to it')
    .option(
      '--cache-location <folder>',
      'remember it there (default: node_modules/.cache/copydesk, or the cache of the user)',
    )
    .option(
      '--concurrency <number>',
      'check with so many threads (default: auto, as many as pay off)',
    )
    .optionsGroup('Configuration:')
  addConfigOptions(command)
    .addHelpText('after', EXIT_CODES)
    .action(async (files: string[], options: CheckOptions) => {
      const {check} = await import('./check.js')
      finish(
        await check(
          files,
          options,
          io,
          program.commands.map((known) => known.name()),
        ),
      )
    })
}

function addOutline(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('outline <file>')
    .summary('show how an article was read')
    .description(
      'Prints the parts of an article (headline, captions, paragraphs, …) with their lines and the clue that decided each. Correct a wrong one with --role, or for good in a configuration. Use - for stdin.',
    )
    .option('--role <role=place>', ROLE, collect)
  addConfigOptions(command).action(
    async (file: string, options: ConfigOptions & {readonly role?: readonly string[]}) => {
      const {outline} = await import('./outline.js')
      finish(await outline(file, options, io))
    },
  )
}

function addClaims(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('claims <file...>')
    .summary('show what headlines claim, and what bears it out')
    .description(
      'Prints every claim of the headline, deks, subheads and captions, whether the body has it exactly, in other words, in part (or only with a hedge) or not at all, the sentence that comes nearest and what that lacks. Use - for stdin. Exits 0 whatever it shows, 2 where a file could not be read.',
    )
    .option('--role <role=place>', ROLE, collect)
    .addOption(
      new Option('--format <name>', 'how to print').choices(['pretty', 'json']).default('pretty'),
    )
  addConfigOptions(addColor(command)).action(async (files: string[], options: ClaimsOptions) => {
    const {claims} = await import('./claims.js')
    finish(await claims(files, options, io))
  })
}

function addRules(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('rules [rule...]')
    .summary('list the rules')
    .description('Lists every rule, or those named by id or family, with what each finds.')
    .addOption(
      new Option('--format <name>', 'how to print').choices(['table', 'json']).default('table'),
    )
  addColor(command).action(async (names: string[], options: {readonly format: string}) => {
    const {listRules} = await import('./rules.js')
    finish(await listRules(names, options, io))
  })
}

function addExplain(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('explain <rule>')
    .summary('print the page of a rule')
    .description('Prints what a rule wants: wrong and right copy, options, measured false alarms.')
  addColor(command).action(async (rule: string, options: ColorOption) => {
    const {explain} = await import('./explain.js')
    finish(await explain(rule, options, io))
  })
}

function addWords(program: Command, io: Io, finish: Finish): void {
  const words = program
    .command('words')
    .summary('keep the list of house words')
    .helpCommand(false)
    .description('Keeps the list of house words: names and terms that are spelled right.')
  words
    .command('add <word...>')
    .summary('add words to the configuration')
    .description(
      'Adds words to the nearest configuration, or to a new copydesk.config.json. Write them as they stand in copy: a capital counts.',
    )
    .option('--config <file>', 'the configuration to add them to')
    .action(async (added: string[], options: ConfigOptions) => {
      const {addWords} = await import('./words.js')
      finish(await addWords(added, options, io))
    })
}

function addPrintConfig(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('print-config <file>')
    .summary('print what is set for a file')
    .description(
      'Prints as JSON what holds for a file after extends, overrides and flags, and the configuration files it comes from. The file need not exist.',
    )
  addRuleOptions(command)
  addConfigOptions(command).action(async (file: string, options: ConfigOptions & RuleOptions) => {
    const {printConfig} = await import('./print-config.js')
    finish(await printConfig(file, options, io))
  })
}

function addTrain(program: Command, io: Io, finish: Finish): void {
  program
    .command('train [file...]')
    .summary('train a model on an archive')
    .description(
      'Trains the model by which unlikely wording is heard on your own archive: plain text in UTF-8, a paragraph a line, packed with gzip or not, from files, folders, globs or standard input (-).',
    )
    .requiredOption('--out <file>', 'where the model goes')
    .option('--counts <file>', 'keep the counts here; a later run goes on from them')
    .option(
      '--most-bytes <number>',
      'prune until the tables take no more; the words take 1.3 MB besides (default: 32500000)',
    )
    .option(
      '--vocabulary <name>',
      'shipped: the words of the shipped model, so that this one can stand in for it; own: the most frequent of the text',
      'shipped',
    )
    .option('--words <number>', 'with --vocabulary own, at most so many words (default: 65531)')
    .addHelpText('after', TRAINING)
    .action(async (files: string[], options: TrainFlags) => {
      const {train} = await import('./train.js')
      finish(await train(files, options, io))
    })
}

function addLsp(program: Command, io: Io): void {
  program
    .command('lsp')
    .summary('answer an editor')
    .description(
      'Speaks the Language Server Protocol over standard input and output: what editors start to check copy while it is written. docs/editors.md shows how each is set up.',
    )
    // Clients add it to what they start.
    .option('--stdio', 'the only way there is')
    .addOption(new Option('--clientProcessId <number>').hideHelp())
    .action(async () => {
      const {lsp} = await import('./lsp.js')
      await lsp(io)
    })
}

const TRAINING = `
Every file is read twice: once to see that it is text and to know it by its content, once to
count it. Same text in, same bytes out, whatever the files are called and however often it was
stopped; a text that is there twice counts once, and so does a paragraph of eight words or more.
Memory stays below about 3 GB. Tens of millions of words make a model that hears well.

With --counts, the counts are saved every 50 million words, at the end, and when you press
Ctrl-C (twice: at once, losing what was counted since). The same command goes on from there; more
files are added to what was counted; without files, the model is built from the counts alone.

Examples:
  copydesk train --out house.bin --counts house.counts archive/
  xz -dc archive.txt.xz | copydesk train --out house.bin -
  copydesk train --out small.bin --counts house.counts --most-bytes 8000000
  copydesk --model house.bin --rule real-word:warning story.txt`

const FORMATS =
  'pretty (the default), compact, json, ndjson, sarif, github, gitlab, junit, checkstyle, rdjson, markdown or html; to a file instead of standard output with =FILE (repeatable)'

const ROLE =
  'correct how lines were read, as in headline=1 or caption=14-15; `copydesk outline` shows how they were (repeatable)'

interface ColorOption {
  readonly color: ColorMode
}

function addRuleOptions(command: Command): Command {
  return command
    .option(
      '--rule <id:severity>',
      'set a rule, or a family of rules, to error, warning, hint or off (repeatable)',
      collect,
    )
    .option('--only <id>', 'run this rule or family, and no other (repeatable)', collect)
    .option('--min-confidence <0-1>', 'leave out findings less sure than this')
    .option('--model <file>', 'hear unlikely wording with this model, made by `copydesk train`')
}

function addConfigOptions(command: Command): Command {
  return command
    .option('--config <file>', 'use this configuration for every file, not the nearest')
    .option('--no-config', 'use no configuration')
}

function addColor(command: Command): Command {
  return command.addOption(
    new Option('--color <when>', 'whether to colour the output')
      .choices(COLOR_MODES)
      .default('auto'),
  )
}

function collect(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value]
}
