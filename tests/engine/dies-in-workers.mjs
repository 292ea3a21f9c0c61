/**
 * Loaded into every thread of a run by `--import`: ends the worker that is sent a text which asks
 * for it, in the way that it asks for and at once, as nothing that lints waits. The first thread is
 * left alone.
 */
import {isMainThread, parentPort} from 'node:worker_threads'

const WAYS = {
  'leaves at once': () => process.exit(7),
  'throws an error': () => fail('nobody catches this'),
  'takes all memory': () => {
    for (const taken = []; ;) taken.push(Array.from({length: 1 << 16}, Math.random))
  },
}

function fail(message) {
  throw new Error(message)
}

if (!isMainThread) {
  if (process.env.NO_WORKER_STARTS) fail('this worker does not start')
  const on = parentPort.on.bind(parentPort)
  parentPort.on = (event, listener) =>
    on(event, (task) => {
      const way = Object.keys(WAYS).find((name) => task.source?.includes(name))
      if (way === undefined) listener(task)
      else WAYS[way]()
    })
}
