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

/** Terminals that show links, by the variable that they set. */
const LINKING_PROGRAMS = /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio)$/
const LINKING_VARIABLES = ['WT_SESSION', 'KITTY_WINDOW_ID', 'KONSOLE_VERSION', 'DOMTERM']
/** VTE, which GNOME's terminals are made with, shows them from 0.50 on. */
const LINKING_VTE = 5000

/**
 * Whether the terminal shows links: FORCE_HYPERLINK decides, then what is known of the terminal. A
 * log of CI shows none.
 */
export function wantsHyperlinks(output: Output, env: Io['env']): boolean {
  const forced = env['FORCE_HYPERLINK']
  if (forced !== undefined) return !/^(?:0|false)$/.test(forced)
  if (output.isTTY !== true || env['TERM'] === 'dumb' || env['CI'] || env['NO_COLOR']) return false
  return (
    LINKING_PROGRAMS.test(env['TERM_PROGRAM'] ?? '') ||
    LINKING_VARIABLES.some((name) => env[name]) ||
    Number(env['VTE_VERSION'] ?? 0) >= LINKING_VTE
  )
}

/** Whether there is a person to ask: at a terminal, and not in CI, some of which pretend to be one. */
export function canAsk({stdin, env}: Io): boolean {
  return stdin.isTTY === true && !env['CI']
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
