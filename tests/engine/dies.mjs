// Preloaded into every thread: ends a worker that is sent a text which asks for it.
import {parentPort, workerData} from 'node:worker_threads'

// Not a thread of Node's own, which has no models.
if (workerData?.models) {
  parentPort.on('message', ({source}) => {
    if (source.includes('end this thread')) process.exit(7)
  })
}
