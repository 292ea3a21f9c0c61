import type {ResolvedConfig} from '#config'
import type {FileError, Finding} from '#lint'
import type {MeasuredTimes} from '../rule-times.js'

/** What a worker is told when it starts. */
export interface WorkerSetup {
  /** Files of `models/`, by their absolute paths, in memory that all threads share. */
  readonly models: ReadonlyArray<readonly [file: string, bytes: SharedArrayBuffer]>
  readonly isTimed: boolean
}

/** A text to lint. */
export interface Task {
  /** By which its answer tells of it. */
  readonly number: number
  readonly source: string
  /** Decides the format. */
  readonly path: string
  /** Number of the set-up that holds for it. */
  readonly setup: number
  /** The set-up itself, the first time that a worker hears of it. */
  readonly config?: ResolvedConfig
}

/** What became of the task of that number. */
export interface Answer {
  readonly number: number
  readonly findings?: readonly Finding[]
  /** Why there are none: something is wrong with the file or with a rule. */
  readonly error?: FileError
  /** Why nothing can be linted at all. */
  readonly usage?: {readonly message: string; readonly hint?: string}
  readonly times?: MeasuredTimes
}

/** What a worker says once, when it has started. */
export const READY = 'ready'
export type Ready = typeof READY
