import type {Readable, Writable} from 'node:stream'
import {createConnection} from 'vscode-languageserver/node'
import {EditorServer} from './editor-server.js'
import type {ServeOptions} from './editor-server.js'

export type {ServeOptions}

/**
 * Speaks the Language Server Protocol until the editor says that it is done, or is gone; then the
 * process ends, with 0 where the editor had asked for the shutdown and 1 where it had not.
 */
export function serve(input: Readable, output: Writable, options: ServeOptions): Promise<never> {
  const connection = createConnection(input, output)
  new EditorServer(connection, options).listen()
  return new Promise(() => undefined)
}
