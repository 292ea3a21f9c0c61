import {addWords as addToConfig} from '#engine'
import {counted} from '#report'
import {CLEAN} from './exit.js'
import {write} from './io.js'
import type {Io} from './io.js'
import {runOptionsOf} from './run-options.js'
import type {ConfigOptions} from './run-options.js'

/** Adds house words to the configuration and says where. */
export async function addWords(
  words: readonly string[],
  options: ConfigOptions,
  io: Io,
): Promise<number> {
  const {path, added} = await addToConfig(words, runOptionsOf(options, io))
  const said =
    added.length > 0
      ? `Added ${counted(added.length, 'word')} to ${path}: ${added.join(', ')}`
      : `Nothing to add: ${path} has ${words.length === 1 ? 'the word' : 'these words'} already`
  await write(io.stdout, `${said}\n`)
  return CLEAN
}
