import {createInterface} from 'node:readline'
import {write} from './io.js'
import type {Io} from './io.js'

/** Asks a person, a line at a time; the terminal itself lets them edit the line. */
export class Dialogue {
  readonly #io: Io
  readonly #close: () => void
  readonly #lines: AsyncIterator<string>

  constructor(io: Io) {
    const lines = createInterface({input: io.stdin, terminal: false})
    this.#io = io
    this.#lines = lines[Symbol.asyncIterator]()
    this.#close = () => lines.close()
    // Ctrl-C ends the dialogue, so that who asks can keep what was settled before.
    process.once('SIGINT', this.#close)
  }

  /** The answer without white space around it; undefined where nobody answers any more. */
  async ask(question: string): Promise<string | undefined> {
    await write(this.#io.stdout, question)
    const {done, value} = await this.#lines.next()
    return done === true ? undefined : value.trim()
  }

  end(): void {
    process.off('SIGINT', this.#close)
    this.#close()
  }
}
