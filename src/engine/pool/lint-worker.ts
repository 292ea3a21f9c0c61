import {parentPort, workerData} from 'node:worker_threads'
import type {ResolvedConfig} from '#config'
import {CopyError, UsageError} from '../errors.js'
import {crash} from '../lint-document.js'
import {Linters} from '../linters.js'
import {useSharedModels} from '../load-language.js'
import {readerOrError} from '../read-copy.js'
import {RuleTimes} from '../rule-times.js'
import {READY} from './messages.js'
import type {Answer, Task, WorkerSetup} from './messages.js'

// The code of a worker: lints the texts that it is sent, one after the other.

const {models, isTimed} = workerData as WorkerSetup
const times = new RuleTimes()
const linters = new Linters({...(isTimed && {times})})
const setups = new Map<number, ResolvedConfig>()

useSharedModels(models)
parentPort!.on('message', (task: Task) => {
  const answer = {number: task.number, ...foundIn(task)}
  parentPort!.postMessage(isTimed ? {...answer, times: times.take()} : answer)
})
parentPort!.postMessage(READY)

function foundIn({source, path, setup, config}: Task): Omit<Answer, 'number'> {
  if (config) setups.set(setup, config)
  const held = setups.get(setup)!
  try {
    const document = readerOrError(path).read(source, path, held.roles)
    return {findings: linters.lint(document, held)}
  } catch (error) {
    if (error instanceof UsageError) {
      const {message, hint} = error
      return {usage: {message, ...(hint !== undefined && {hint})}}
    }
    return {error: error instanceof CopyError ? error.file : crash(error, path)}
  }
}
