import {readmeOf} from '#engine'
import {readable} from '#report'
import {CLEAN} from './exit.js'
import {wantsColor, widthOfOutput, write} from './io.js'
import type {ColorMode, Io} from './io.js'
import {ruleNamed} from './rules.js'

/** Prints a rule's readme. */
export async function explain(
  id: string,
  {color}: {readonly color: ColorMode},
  io: Io,
): Promise<number> {
  const {url} = ruleNamed(id)
  const readme = await readmeOf(id)
  const page = readable(readme, {
    width: widthOfOutput(io.stdout),
    color: wantsColor(color, io.stdout, io.env),
  })
  await write(io.stdout, `${page}\n${url}\n`)
  return CLEAN
}
