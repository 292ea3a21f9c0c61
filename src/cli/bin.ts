#!/usr/bin/env node
import {main} from './main.js'

process.exitCode = await main(process.argv.slice(2), {
  // Opened only when something reads it.
  get stdin() {
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
})
