import {configFor} from '#engine'
import {CLEAN} from './exit.js'
import {write} from './io.js'
import type {Io} from './io.js'
import {runOptionsOf} from './run-options.js'
import type {ConfigOptions, RuleOptions} from './run-options.js'

/** Prints what is set for a file, and by which configuration files, the strongest last. */
export async function printConfig(
  file: string,
  options: ConfigOptions & RuleOptions,
  io: Io,
): Promise<number> {
  const {config, files} = await configFor(file, runOptionsOf(options, io))
  await write(io.stdout, `${JSON.stringify({files, ...config}, undefined, 2)}\n`)
  return CLEAN
}
