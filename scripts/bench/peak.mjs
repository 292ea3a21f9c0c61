// Preloaded into a process to learn the peak of its memory.
process.on('exit', () => {
  process.stderr.write(`peak ${process.resourceUsage().maxRSS * 1024}\n`)
})
