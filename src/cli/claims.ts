import {claimTableOfText, claimTables, packageVersion, UsageError} from '#engine'
import type {ClaimTable} from '#lint'
import {renderClaimTables} from '#report'
import type {ClaimFormat} from '#report'
import {CLEAN, FAILED} from './exit.js'
import {readAll, wantsColor, widthOfOutput, write} from './io.js'
import type {ColorMode, Io} from './io.js'
import {runOptionsOf} from './run-options.js'
import type {ConfigOptions, RoleOptions} from './run-options.js'

export interface ClaimsOptions extends ConfigOptions, RoleOptions {
  readonly format: ClaimFormat
  readonly color: ColorMode
}

const STDIN = '-'

/** Prints what the display text of each file claims, and what the body has of it. */
export async function claims(
  files: readonly string[],
  options: ClaimsOptions,
  io: Io,
): Promise<number> {
  if (files.includes('')) {
    throw new UsageError(
      'A name of a file is empty',
      'Perhaps a variable of the script is not set; for the working directory, write a dot',
    )
  }
  const run = runOptionsOf(options, io)
  const tables: ClaimTable[] = []
  if (files.includes(STDIN)) tables.push(await claimTableOfText(await readAll(io.stdin), run))
  const named = files.filter((file) => file !== STDIN)
  if (named.length > 0) for await (const table of claimTables(named, run)) tables.push(table)
  const text = renderClaimTables(options.format, tables, {
    width: widthOfOutput(io.stdout),
    color: wantsColor(options.color, io.stdout, io.env),
    version: packageVersion(),
  })
  await write(io.stdout, text)
  return tables.some(({error}) => error) ? FAILED : CLEAN
}
