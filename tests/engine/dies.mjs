// A worker that ends when it is sent a text which asks for it, and else finds nothing.
import {parentPort} from 'node:worker_threads'

parentPort.postMessage('ready')
parentPort.on('message', ({number, source}) => {
  if (source.includes('end this thread')) process.exit(7)
  parentPort.postMessage({number, findings: []})
})
