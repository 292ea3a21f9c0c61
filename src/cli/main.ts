import {CommanderError} from 'commander'
import {CLEAN, FAILED} from './exit.js'
import {toleratesClosedPipe, write} from './io.js'
import type {Io} from './io.js'
import {programFor} from './program.js'

/**
 * Runs a command line and gives the exit code: 0 clean, 1 findings, 2 could not run.
 *
 * @param argv what stands after the program's name.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  toleratesClosedPipe(io.stdout)
  toleratesClosedPipe(io.stderr)
  const said = {out: '', err: ''}
  let exitCode = CLEAN
  const program = programFor(io, said, (code) => (exitCode = code))
  try {
    await program.parseAsync(withFixKind(argv), {from: 'user'})
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) return await explained(error, io)
    await write(io.stdout, said.out)
    await write(io.stderr, said.err)
    return error.exitCode === 0 ? CLEAN : FAILED
  }
}

/**
 * `--fix` may have a kind behind “=”, but never one that stands apart: that is a file to repair,
 * which commander would take for the kind of an option with an optional value.
 */
function withFixKind(argv: readonly string[]): string[] {
  const end = argv.indexOf('--')
  return argv.map((word, at) =>
    end < 0 || at < end ? word.replace(/^--fix=/, '--fix-kind=') : word,
  )
}

/** Says what went wrong and what to do; only a fault of copydesk's own shows its stack. */
async function explained(error: unknown, io: Io): Promise<number> {
  await write(io.stderr, `copydesk: ${textOf(error)}\n`)
  return FAILED
}

/** Errors are known by name, so that saying what is wrong loads no more code. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'UsageError' || error.name === 'CopyError') {
    const {hint, file} = error as {hint?: string; file?: {hint?: string}}
    const next = hint ?? file?.hint
    return next === undefined ? error.message : `${error.message}\n${next}`
  }
  if (error.name === 'ConfigError') return error.message
  return `${error.stack ?? error.message}\nThis is a fault of copydesk: please report it`
}
