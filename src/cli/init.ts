import {existsSync} from 'node:fs'
import {mkdir, readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {Baseline, configFor, lintFiles, packageVersion, UsageError, writeWhole} from '#engine'
import {aligned, counted} from '#report'
import {Dialogue} from './dialogue.js'
import {CLEAN} from './exit.js'
import {withPreCommitEntry} from './init/pre-commit.js'
import * as templates from './init/templates.js'
import type {Setup} from './init/templates.js'
import {canAsk, write} from './io.js'
import type {Io} from './io.js'

export const CI_SERVERS = ['github', 'gitlab', 'none'] as const
export type CiServer = (typeof CI_SERVERS)[number]

export interface InitOptions {
  readonly yes?: boolean
  readonly ci?: CiServer
  readonly preCommit?: boolean
  readonly baseline?: boolean
  readonly force?: boolean
}

/** What is to be set up. */
interface Choice {
  readonly ci: CiServer
  readonly preCommit: boolean
  readonly baseline: boolean
}

/** What became of a file. */
interface Outcome {
  readonly path: string
  readonly done: 'wrote' | 'added to' | 'kept'
  readonly said: string
}

/** Sets copydesk up in the working directory, and says what was written and what comes next. */
export async function init(options: InitOptions, io: Io, now = new Date()): Promise<number> {
  const choice = await choiceOf(options, io)
  const setup: Setup = {version: packageVersion(), baseline: choice.baseline}
  const desk = new Folder(io.cwd, options.force ?? false)
  const outcomes = [await configOutcome(desk)]
  if (choice.baseline) outcomes.push(await baselineOutcome(desk, now))
  if (choice.ci === 'github') {
    outcomes.push(
      await desk.add(templates.WORKFLOW, templates.workflow(setup), 'checks every pull request'),
    )
  }
  if (choice.ci === 'gitlab') outcomes.push(...(await gitlabOutcomes(desk, setup)))
  if (choice.preCommit) outcomes.push(await preCommitOutcome(desk, setup))
  await write(io.stdout, saidOf(outcomes, choice))
  return CLEAN
}

/** What flags leave open is asked, or taken as it usually is. */
async function choiceOf(options: InitOptions, io: Io): Promise<Choice> {
  const usual: Choice = {
    ci: options.ci ?? serverOf(io.cwd),
    preCommit: options.preCommit ?? existsSync(join(io.cwd, templates.PRE_COMMIT)),
    baseline: options.baseline ?? false,
  }
  if (options.yes) return usual
  if (!canAsk(io)) {
    throw new UsageError(
      'There is nobody to ask: standard input is no terminal, or this is CI',
      'Say what you want with --yes, --ci, --pre-commit and --baseline; --yes takes the usual for the rest',
    )
  }
  const dialogue = new Dialogue(io)
  try {
    return {
      ci: options.ci ?? (await askServer(dialogue, usual.ci)),
      baseline:
        options.baseline ??
        (await askWhether(
          dialogue,
          'List what is found today, and report only what is new?',
          false,
        )),
      preCommit:
        options.preCommit ??
        (await askWhether(
          dialogue,
          'Check copy before each commit, by pre-commit?',
          usual.preCommit,
        )),
    }
  } finally {
    dialogue.end()
  }
}

function serverOf(cwd: string): CiServer {
  if (existsSync(join(cwd, '.github'))) return 'github'
  return existsSync(join(cwd, templates.GITLAB)) ? 'gitlab' : 'none'
}

async function askServer(dialogue: Dialogue, usual: CiServer): Promise<CiServer> {
  for (;;) {
    const answer = await answered(dialogue, `Which CI? ${CI_SERVERS.join(', ')} [${usual}] `)
    const server = answer === '' ? usual : CI_SERVERS.find((known) => known === answer)
    if (server) return server
  }
}

async function askWhether(dialogue: Dialogue, question: string, usual: boolean): Promise<boolean> {
  for (;;) {
    const answer = await answered(dialogue, `${question} [${usual ? 'Y/n' : 'y/N'}] `)
    if (answer === '') return usual
    if (/^y(?:es)?$/.test(answer)) return true
    if (/^no?$/.test(answer)) return false
  }
}

/** Nothing is written before everything is answered. */
async function answered(dialogue: Dialogue, question: string): Promise<string> {
  const answer = await dialogue.ask(question)
  if (answer !== undefined) return answer.toLowerCase()
  throw new UsageError('Nothing was written: the questions were not answered', 'Run it again')
}

/** Two configurations in a folder contradict each other, so that one of any name is kept. */
async function configOutcome(desk: Folder): Promise<Outcome> {
  const {files} = await configFor('copy.txt', {cwd: desk.cwd})
  const own = files.at(-1)
  if (own !== undefined && !own.includes('/') && own !== templates.CONFIG)
    return {path: own, done: 'kept', said: 'the configuration there already'}
  return desk.add(templates.CONFIG, templates.config, 'what copydesk holds copy to')
}

async function baselineOutcome(desk: Folder, now: Date): Promise<Outcome> {
  const path = templates.BASELINE
  if (desk.keeps(path)) return desk.kept(path)
  const {cwd} = desk
  const today = now.toISOString().slice(0, 10)
  const baseline = await Baseline.open({file: path, cwd, mode: 'update', today})
  for await (const result of lintFiles(['.'], {cwd, today, mayAllBeIgnored: true})) {
    baseline.apply(result)
  }
  const {after} = await baseline.finish()
  return {path, done: 'wrote', said: `${counted(after, 'finding')} that may stay`}
}

/** A pipeline that is there already takes the job in by a line that only a person can add. */
async function gitlabOutcomes(desk: Folder, setup: Setup): Promise<Outcome[]> {
  const {GITLAB, GITLAB_JOB} = templates
  const job = await desk.add(GITLAB_JOB, templates.gitlabJob(setup), 'checks every merge request')
  if (existsSync(join(desk.cwd, GITLAB))) {
    const has = (await desk.read(GITLAB)).includes(GITLAB_JOB)
    const said = has
      ? 'it takes the job in already'
      : `add to it: include: [{local: ${GITLAB_JOB}}]`
    return [job, {path: GITLAB, done: 'kept', said}]
  }
  return [job, await desk.add(GITLAB, templates.gitlab, 'takes the job in')]
}

async function preCommitOutcome(desk: Folder, setup: Setup): Promise<Outcome> {
  const path = templates.PRE_COMMIT
  const entry = templates.preCommitEntry(setup)
  const isThere = existsSync(join(desk.cwd, path))
  const text = isThere ? await desk.read(path) : ''
  const longer = await withPreCommitEntry(text, entry)
  if (longer === undefined) {
    const said = `its repos are no list that can be added to; add:\n${entry.join('\n')}`
    return {path, done: 'kept', said}
  }
  if (longer === text) return {path, done: 'kept', said: 'it has the hook already'}
  await desk.write(path, longer)
  return {path, done: isThere ? 'added to' : 'wrote', said: 'checks copy before each commit'}
}

/** The folder that is set up; nothing in it is overwritten unless that was asked for. */
class Folder {
  readonly cwd: string
  readonly #force: boolean

  constructor(cwd: string, force: boolean) {
    this.cwd = cwd
    this.#force = force
  }

  keeps(path: string): boolean {
    return !this.#force && existsSync(join(this.cwd, path))
  }

  kept(path: string): Outcome {
    return {path, done: 'kept', said: 'there already; --force writes it anew'}
  }

  async add(path: string, text: string, said: string): Promise<Outcome> {
    if (this.keeps(path)) return this.kept(path)
    await this.write(path, text)
    return {path, done: 'wrote', said}
  }

  read(path: string): Promise<string> {
    return readFile(join(this.cwd, path), 'utf8')
  }

  async write(path: string, text: string): Promise<void> {
    const file = join(this.cwd, path)
    await mkdir(dirname(file), {recursive: true})
    await writeWhole(file, path, [Buffer.from(text)])
  }
}

function saidOf(outcomes: readonly Outcome[], {ci, preCommit, baseline}: Choice): string {
  const rows = outcomes.map(({done, path, said}) => [done, path, said] as const)
  const first = baseline ? `copydesk --baseline ${templates.BASELINE} .` : 'copydesk .'
  const next = [
    `  ${first}`,
    ...(preCommit ? ['  pre-commit install'] : []),
    ...(ci === 'none' ? [] : ['  and commit what was written: CI checks from the next push on']),
  ]
  const lines = aligned(rows.map(([done, path, said]) => [done, path, said.split('\n')[0]!]))
  const more = rows.flatMap(([, , said]) => said.split('\n').slice(1))
  return `${[...lines, ...more.map((line) => `  ${line}`), '', 'Next:', ...next].join('\n')}\n`
}
