import {createRequire} from 'node:module'
import {extname} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {Worker} from 'node:worker_threads'
import type {ResolvedConfig} from '#config'
import type {Finding} from '#lint'
import {CopyError, UsageError} from '../errors.js'
import {readSharedModels} from '../load-language.js'
import type {RuleTimes} from '../rule-times.js'
import {MOST_TOGETHER} from '../together.js'
import {READY} from './messages.js'
import type {Answer, Ready, Task, WorkerSetup} from './messages.js'

/**
 * Texts that a worker has at a time, those that it lints and those that wait in its own queue: a
 * worker that had to ask for each would sleep, and wake up where nothing of the models is at hand.
 */
const MOST_JOBS = 2 * MOST_TOGETHER
/** Workers that end one after the other before they have started: then none can be had. */
const MOST_FAILED = 3

export interface PoolOptions {
  /** Workers at most; each is started when there is work for it. */
  readonly size: number
  /** Models that stand in for the shipped one; absolute. */
  readonly models: readonly string[]
  readonly times?: RuleTimes
  /** Code that a test runs in place of the worker's. */
  readonly code?: URL
}

interface Job {
  readonly task: Pick<Task, 'source' | 'path'>
  readonly config: ResolvedConfig
  /** Whether a worker has ended that had it, and others: to be given by itself, which tells. */
  readonly isSuspect: boolean
  readonly resolve: (findings: Finding[]) => void
  readonly reject: (error: Error) => void
}

/** A worker, what it is doing and will do next, and the set-ups that it has heard of. */
interface Hand {
  readonly worker: Worker
  readonly setups: Set<number>
  /** By the numbers of their tasks, in the order in which they were given. */
  readonly jobs: Map<number, Job>
  isReady: boolean
}

/** Threads that lint texts, with one copy of the models for all of them. */
export class LintPool {
  readonly #options: PoolOptions
  readonly #hands = new Set<Hand>()
  readonly #waiting: Job[] = []
  /** Numbers of set-ups, by the rules as they are set. */
  readonly #setups = new Map<ResolvedConfig['rules'], number>()
  #models: WorkerSetup['models'] | undefined
  #given = 0
  #isClosed = false
  /** Workers since the last that started, and why they did not. */
  readonly #failures: string[] = []

  constructor(options: PoolOptions) {
    this.#options = options
  }

  get size(): number {
    return this.#options.size
  }

  /**
   * What is found in a text.
   * @throws {CopyError} when a rule crashes, or the worker ends that has the text.
   * @throws {UsageError} when the model that is set cannot be used.
   */
  lint(source: string, path: string, config: ResolvedConfig): Promise<Finding[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({task: {source, path}, config, isSuspect: false, resolve, reject})
      this.#serve()
    })
  }

  /** Ends the threads. Texts that they have not answered, and those that still come, nobody hears of. */
  async close(): Promise<void> {
    this.#isClosed = true
    const hands = [...this.#hands]
    this.#hands.clear()
    await Promise.all(hands.map(({worker}) => worker.terminate()))
  }

  /** Gives what is waiting to those who have least to do. */
  #serve(): void {
    while (this.#waiting.length > 0) {
      if (this.#failures.length >= MOST_FAILED) return this.#giveUp(this.#failures[0]!)
      const hand = this.#leastBusy(this.#waiting[0]!)
      if (!hand) return
      this.#give(hand, this.#waiting.shift()!)
    }
  }

  /** Undefined where all have as much as they can take, or there is none for a job by itself. */
  #leastBusy(job: Job): Hand | undefined {
    const hands = [...this.#hands].filter(
      ({jobs}) => ![...jobs.values()].some(({isSuspect}) => isSuspect),
    )
    const [hand] = hands.sort((a, b) => a.jobs.size - b.jobs.size)
    if (hand?.jobs.size === 0) return hand
    const most = job.isSuspect ? 0 : MOST_JOBS
    return this.#hire() ?? (hand && hand.jobs.size < most ? hand : undefined)
  }

  #hire(): Hand | undefined {
    if (this.#isClosed || this.#hands.size >= this.#options.size) return undefined
    this.#models ??= readSharedModels(this.#options.models)
    const setup: WorkerSetup = {models: this.#models, isTimed: this.#options.times !== undefined}
    const {code} = this.#options
    const worker = code ? new Worker(code, {workerData: setup}) : workerWith(setup)
    const hand: Hand = {worker, setups: new Set(), jobs: new Map(), isReady: false}
    let why: Error | undefined
    worker.on('message', (answer: Answer | Ready) => this.#hear(hand, answer))
    worker.on('error', (error: Error) => (why = error))
    worker.on('exit', (code) => this.#lose(hand, why?.message ?? `it exited with code ${code}`))
    this.#hands.add(hand)
    return hand
  }

  #give(hand: Hand, job: Job): void {
    const number = this.#given++
    hand.jobs.set(number, job)
    const {rules, minConfidence, model, roles} = job.config
    const setup = this.#setups.get(rules) ?? this.#setups.size
    this.#setups.set(rules, setup)
    const isNew = !hand.setups.has(setup)
    hand.setups.add(setup)
    const config = {
      rules,
      minConfidence,
      roles,
      ...(model !== undefined && {model}),
      words: [],
      allow: [],
      requireReason: false,
      ignored: false,
    }
    hand.worker.postMessage({...job.task, number, setup, ...(isNew && {config})} satisfies Task)
  }

  #hear(hand: Hand, answer: Answer | Ready): void {
    if (answer !== READY) return this.#take(hand, answer)
    hand.isReady = true
    this.#failures.length = 0
  }

  #take(hand: Hand, {number, findings, error, usage, times}: Answer): void {
    const job = hand.jobs.get(number)!
    hand.jobs.delete(number)
    if (times) this.#options.times?.addAll(times)
    if (findings) job.resolve([...findings])
    else if (error) job.reject(new CopyError(error))
    else job.reject(new UsageError(usage!.message, usage!.hint))
    this.#serve()
  }

  /**
   * A worker has ended that nobody has ended: the text that it had fails. Where it had several, each
   * goes to another by itself.
   */
  #lose(hand: Hand, why: string): void {
    if (!this.#hands.delete(hand)) return
    if (!hand.isReady) this.#failures.push(why)
    const jobs = [...hand.jobs.values()]
    if (hand.isReady && jobs.length === 1) jobs[0]!.reject(lostWith(jobs[0]!.task.path, why))
    else this.#waiting.unshift(...jobs.map((job) => ({...job, isSuspect: hand.isReady})))
    this.#serve()
  }

  #giveUp(why: string): void {
    for (const {task, reject} of this.#waiting.splice(0)) reject(threadless(task.path, why))
  }
}

function lostWith(path: string, why: string): CopyError {
  return new CopyError({
    code: 'crash',
    message: `${path}: the thread that checked it ended before it was done (${why})`,
    hint: 'Check this file by itself with --concurrency 1: then it has the memory of the whole process',
  })
}

function threadless(path: string, why: string): CopyError {
  return new CopyError({
    code: 'crash',
    message: `${path}: the thread that was to check it did not start (${why})`,
    hint: 'Run copydesk with --concurrency 1, which needs no thread of its own',
  })
}

/** The worker's code stands beside this module's, in `dist/` and in the bundle as in the sources. */
function workerWith(setup: WorkerSetup): Worker {
  const ending = extname(fileURLToPath(import.meta.url))
  const code = new URL(`./lint-worker${ending}`, import.meta.url)
  if (ending !== '.ts') return new Worker(code, {workerData: setup})
  const execArgv = ['--conditions=copydesk-source']
  return new Worker(fromSources(code), {execArgv, workerData: setup})
}

/** Code that runs TypeScript by tsx, as tests do; the flags of tsx do not reach a worker. */
function fromSources(code: URL): URL {
  const required = createRequire(import.meta.url).resolve('tsx/esm/api')
  // The twin that is imported.
  const tsx = pathToFileURL(required.replace(/cjs$/, 'mjs')).href
  const start = `import {register} from '${tsx}'; register(); await import('${code.href}')`
  return new URL(`data:text/javascript,${encodeURIComponent(start)}`)
}
