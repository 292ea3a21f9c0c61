import {parentPort, workerData} from 'node:worker_threads'
import type {ResolvedConfig} from '#config'
import {CopyError, UsageError} from '../errors.js'
import {crash} from '../lint-document.js'
import {Linters} from '../linters.js'
import {useSharedModels} from '../load-language.js'
import {readerOrError} from '../read-copy.js'
import {RuleTimes} from '../rule-times.js'
import {Together} from '../together.js'
import {READY} from './messages.js'
import type {Answer, Task, WorkerSetup} from './messages.js'

// The code of a worker: lints the texts that it is sent, those that wait for it together.

const {models, isTimed} = workerData as WorkerSetup
const times = new RuleTimes()
const linter = new Together(new Linters({...(isTimed && {times})}))
const setups = new Map<number, ResolvedConfig>()

useSharedModels(models)
parentPort!.on('message', (task: Task) => {
  if (task.config) setups.set(task.setup, task.config)
  void answerTo(task)
})
parentPort!.postMessage(READY)

async function answerTo(task: Task): Promise<void> {
  const answer = {number: task.number, ...(await foundIn(task))}
  parentPort!.postMessage(isTimed ? {...answer, times: times.take()} : answer)
}

async function foundIn({source, path, setup}: Task): Promise<Omit<Answer, 'number'>> {
  const config = setups.get(setup)!
  try {
    const document = readerOrError(path).read(source, path, config.roles)
    return {findings: await linter.lint(document, config)}
  } catch (error) {
    if (error instanceof UsageError) {
      const {message, hint} = error
      return {usage: {message, ...(hint !== undefined && {hint})}}
    }
    return {error: error instanceof CopyError ? error.file : crash(error, path)}
  }
}
