// Preloaded into a process to learn the peak of its memory, in bytes, and the processor time of
// all its threads, in microseconds.
import {isMainThread} from 'node:worker_threads'

if (isMainThread) {
  process.on('exit', () => {
    const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage()
    process.stderr.write(`peak ${maxRSS * 1024} worked ${userCPUTime + systemCPUTime}\n`)
  })
}
