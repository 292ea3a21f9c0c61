// Preloaded into every thread: ends a worker that is sent a text which asks for it.
import {isMainThread, parentPort} from 'node:worker_threads'

if (!isMainThread) {
  parentPort.on('message', ({source}) => {
    if (source.includes('end this thread')) process.exit(7)
  })
}
