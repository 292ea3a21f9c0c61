import {spawn} from 'node:child_process'
import {pathToFileURL} from 'node:url'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import type {PublishDiagnosticsParams} from 'vscode-languageserver-protocol/node'

/** Keystrokes that the server has answered before it is measured, as after a minute of writing. */
const WARM_UP = 40
const MEASURED = 60

/**
 * Types a word into the middle of a document, letter by letter, and gives the milliseconds from
 * each letter to the findings of that version, without the pause that the server makes in use.
 *
 * @param program what Node runs, and its arguments.
 */
export async function keystrokeTimes(
  program: readonly string[],
  cwd: string,
  text: string,
): Promise<number[]> {
  const child = spawn(process.execPath, program, {cwd, stdio: ['pipe', 'pipe', 'inherit']})
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  let answered: ((version: number | undefined) => void) | undefined
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({version}: PublishDiagnosticsParams) => answered?.(version),
  )
  connection.listen()
  const rootUri = pathToFileURL(cwd).href
  const initializationOptions = {debounce: 0}
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    capabilities: {},
    initializationOptions,
  })
  await connection.sendNotification('initialized', {})
  const uri = `${rootUri}/typed.txt`
  const answerTo = async (version: number, method: string, params: object): Promise<number> => {
    const answer = new Promise<void>((resolve) => {
      answered = (given) => {
        if (given === version) resolve()
      }
    })
    const start = performance.now()
    await connection.sendNotification(method, params)
    await answer
    return performance.now() - start
  }
  const textDocument = {uri, languageId: 'plaintext', version: 1, text}
  await answerTo(1, 'textDocument/didOpen', {textDocument})
  const {line, character} = middleOf(text)
  const times: number[] = []
  for (let typed = 0; typed < WARM_UP + MEASURED; typed++) {
    const version = typed + 2
    const place = {line, character: character + typed}
    const letter = typed % 6 === 5 ? ' ' : 'terns'[typed % 6]!
    const contentChanges = [{range: {start: place, end: place}, text: letter}]
    const change = {textDocument: {uri, version}, contentChanges}
    const time = await answerTo(version, 'textDocument/didChange', change)
    if (typed >= WARM_UP) times.push(time)
  }
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  connection.dispose()
  return times
}

/** The place behind the last space before the middle. */
function middleOf(text: string): {line: number; character: number} {
  const before = text.slice(0, text.lastIndexOf(' ', text.length / 2) + 1).split('\n')
  return {line: before.length - 1, character: before.at(-1)!.length}
}
