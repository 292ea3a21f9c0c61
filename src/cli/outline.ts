import {renderOutline} from '#article'
import {outlineFile, outlineText} from '#engine'
import {LineIndex} from '#text'
import {CLEAN} from './exit.js'
import {readAll, write} from './io.js'
import type {Io} from './io.js'
import {runOptionsOf} from './run-options.js'
import type {ConfigOptions, RoleOptions} from './run-options.js'

/** Prints how an article was read. */
export async function outline(
  file: string,
  options: ConfigOptions & RoleOptions,
  io: Io,
): Promise<number> {
  const run = runOptionsOf(options, io)
  const {article} =
    file === '-' ? await outlineText(await readAll(io.stdin), run) : await outlineFile(file, run)
  const lines = new LineIndex(article.text)
  await write(io.stdout, `${renderOutline(article.index, article.parts, lines)}\n`)
  return CLEAN
}
