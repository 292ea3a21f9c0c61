import {spawn} from 'node:child_process'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {main} from '#cli'
import {packageRoot} from '#engine'

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Surroundings {
  readonly cwd: string
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

const BIN = join(packageRoot(), 'src', 'cli', 'bin.ts')

/** How the command line is run from the sources, so that no test needs a build. */
export const NODE_ARGS: readonly string[] = [
  '--import',
  createRequire(import.meta.url).resolve('tsx'),
  '--conditions=copydesk-source',
  BIN,
]

/** The environment of a child, without what would colour its output. */
export function environment(added: Readonly<Record<string, string>> = {}) {
  const {NO_COLOR: _no, FORCE_COLOR: _force, ...rest} = process.env
  return {...rest, ...added}
}

/** Runs copydesk as a person does, in a process of its own; that takes half a second. */
export function copydesk(
  argv: readonly string[],
  {cwd, stdin = '', env = {}}: Surroundings,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...NODE_ARGS, ...argv], {cwd, env: environment(env)})
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({code, out, err}))
    // A child that does not read its input may be gone before all is written.
    child.stdin.on('error', () => undefined)
    child.stdin.end(stdin)
  })
}

/** Runs the same command line in this process, over streams of its own. */
export async function inProcess(
  argv: readonly string[],
  {
    cwd,
    stdin,
    env = {},
    isTTY = false,
    columns,
  }: Partial<Surroundings> & {
    readonly isTTY?: boolean
    readonly columns?: number
  },
): Promise<Outcome> {
  const [stdout, stderr] = [collector(), collector()]
  const input = new PassThrough()
  input.end(stdin ?? '')
  const code = await main(argv, {
    stdin: Object.assign(input, {isTTY}),
    stdout: Object.assign(stdout.stream, {isTTY, ...(columns !== undefined && {columns})}),
    stderr: stderr.stream,
    env,
    cwd: cwd ?? packageRoot(),
  })
  return {code, out: stdout.text(), err: stderr.text()}
}

function collector(): {stream: PassThrough; text: () => string} {
  const stream = new PassThrough()
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return {stream, text: () => Buffer.concat(chunks).toString('utf8')}
}
