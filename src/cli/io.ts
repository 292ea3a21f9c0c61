import type {Readable, Writable} from 'node:stream'

/** What a command line is connected to. */
export interface Io {
  readonly stdin: Readable & {readonly isTTY?: boolean}
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

export type Output = Writable & {readonly isTTY?: boolean; readonly columns?: number}

export const COLOR_MODES = ['auto', 'always', 'never'] as const
export type ColorMode = (typeof COLOR_MODES)[number]

/** Columns of a terminal whose width is not known. */
const USUAL_WIDTH = 80

/** Some terminals that do not know their width say 0. */
export function widthOfOutput({columns = 0}: Output): number {
  return columns > 0 ? columns : USUAL_WIDTH
}

/** Whether to colour: the flag decides, then NO_COLOR and FORCE_COLOR, then the terminal. */
export function wantsColor(mode: ColorMode, output: Output, env: Io['env']): boolean {
  if (mode !== 'auto') return mode === 'always'
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR'] !== undefined) return !/^(?:0|false)$/.test(env['FORCE_COLOR'])
  return output.isTTY === true && env['TERM'] !== 'dumb'
}

/**
 * Writes and waits until it is written. A reader that has gone away (`copydesk … | head -1`)
 * has read all it wanted: what it missed is no error.
 */
export function write(output: Output, text: string): Promise<void> {
  if (text === '' || output.destroyed) return Promise.resolve()
  return new Promise((resolve, reject) => {
    output.write(text, (error) => {
      if (error && !isClosedPipe(error)) reject(error)
      else resolve()
    })
  })
}

/** Streams tell of an error once more as an event, which nobody may leave unheard. */
export function toleratesClosedPipe(output: Output): void {
  output.on('error', () => undefined)
}

function isClosedPipe(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'
}

export async function readAll(input: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}
