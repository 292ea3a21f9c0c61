import {serve} from '#lsp'
import type {Io} from './io.js'

/** Answers an editor until it is done; the process ends with it. */
export function lsp(io: Io): Promise<never> {
  return serve(io.stdin, io.stdout, {cwd: io.cwd})
}
