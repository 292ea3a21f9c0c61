#!/usr/bin/env node
import {main} from './main.js'

// No module of the bundle may wait for another.
void main(process.argv.slice(2), {
  // Opened only when something reads it.
  get stdin() {
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
}).then((code) => (process.exitCode = code))
