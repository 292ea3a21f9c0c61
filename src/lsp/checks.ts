import {fileURLToPath} from 'node:url'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {CheckedCopy, OpenCopy} from '#engine'
import type {Finding} from '#lint'

/** What was found in a document, and the document as it then was. */
export interface Checked {
  readonly document: TextDocument
  readonly copy: OpenCopy
  readonly findings: readonly Finding[]
}

/** One check of one version: waits, runs, and ends; a newer one calls it off. */
interface Turn {
  isWanted: boolean
  readonly start: () => void
  readonly done: Promise<Checked | undefined>
}

export interface ChecksOptions {
  readonly check: (copy: OpenCopy, isWanted: () => boolean) => Promise<CheckedCopy | undefined>
  /** Told what was found in a version while it is still the one in the editor. */
  readonly publish: (checked: Checked, crashes: readonly string[]) => void
  /** Told why a document could not be checked. */
  readonly fail: (document: TextDocument, error: unknown) => void
}

/** Checks documents as they change: the last version only, once the typing has paused. */
export class Checks {
  readonly #options: ChecksOptions
  readonly #turns = new Map<string, Turn>()

  constructor(options: ChecksOptions) {
    this.#options = options
  }

  /** Checks a document as it stands now, after a pause in milliseconds. */
  schedule(live: TextDocument, pause: number): void {
    const {uri, languageId, version} = live
    this.forget(uri)
    // The one in hand is changed in place when the next edit comes.
    const document = TextDocument.create(uri, languageId, version, live.getText())
    const turn = turnAfter(pause, (isWanted) => this.#run(document, isWanted))
    this.#turns.set(uri, turn)
  }

  /** Whether a document is watched already. */
  has(uri: string): boolean {
    return this.#turns.has(uri)
  }

  /** What was found in the document as it stands now, which is waited for no longer than it takes. */
  async current(uri: string): Promise<Checked | undefined> {
    for (let turn = this.#turns.get(uri); turn; turn = this.#turns.get(uri)) {
      turn.start()
      const checked = await turn.done
      if (turn === this.#turns.get(uri)) return checked
    }
    return undefined
  }

  /** Calls off the check of a document. */
  forget(uri: string): void {
    const turn = this.#turns.get(uri)
    if (!turn) return
    turn.isWanted = false
    this.#turns.delete(uri)
    // Whoever waits for it goes on, with what has taken its place.
    turn.start()
  }

  async #run(document: TextDocument, isWanted: () => boolean): Promise<Checked | undefined> {
    const file = fileOf(document.uri)
    const copy = {text: document.getText(), ...(file !== undefined && {file})}
    try {
      const found = await this.#options.check(copy, isWanted)
      if (!found || !isWanted()) return undefined
      const checked = {document, copy, findings: found.findings}
      this.#options.publish(checked, found.crashes)
      return checked
    } catch (error) {
      if (isWanted()) this.#options.fail(document, error)
      return undefined
    }
  }
}

function turnAfter(
  pause: number,
  run: (isWanted: () => boolean) => Promise<Checked | undefined>,
): Turn {
  const {promise: begun, resolve: begin} = newPromise()
  const timer = setTimeout(begin, pause)
  const turn: Turn = {
    isWanted: true,
    start: () => {
      clearTimeout(timer)
      begin()
    },
    done: begun.then(() => (turn.isWanted ? run(() => turn.isWanted) : undefined)),
  }
  return turn
}

function newPromise(): {promise: Promise<void>; resolve: () => void} {
  let resolve!: () => void
  const promise = new Promise<void>((settle) => (resolve = settle))
  return {promise, resolve}
}

/** The file of a document; none for one that was never saved or stands elsewhere than on disk. */
export function fileOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}
