import {spawn} from 'node:child_process'
import type {ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {pathToFileURL} from 'node:url'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import type {
  ClientCapabilities,
  CodeAction,
  CodeActionContext,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  LogMessageParams,
  ProtocolConnection,
  PublishDiagnosticsParams,
  Registration,
  TextDocumentContentChangeEvent,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {environment} from '../cli/run.js'

/** What a full-grown editor can do. */
export const CAPABILITIES: ClientCapabilities = {
  general: {positionEncodings: ['utf-16']},
  textDocument: {
    hover: {contentFormat: ['markdown', 'plaintext']},
    publishDiagnostics: {relatedInformation: true, versionSupport: true},
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: {dynamicRegistration: true},
    didChangeWatchedFiles: {dynamicRegistration: true},
    workspaceEdit: {documentChanges: true},
  },
  window: {showDocument: {support: true}},
}

export interface EditorOptions {
  readonly cwd: string
  /** What Node runs, and its arguments. */
  readonly program: readonly string[]
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  /** What is answered when the section `copydesk` is asked for. */
  readonly settings?: unknown
}

/** An editor without a screen, connected to `copydesk lsp` by pipes. */
export class Editor {
  readonly process: ChildProcess
  readonly connection: ProtocolConnection
  readonly published: PublishDiagnosticsParams[] = []
  readonly logged: string[] = []
  readonly messages: string[] = []
  readonly registrations: Registration[] = []
  readonly shown: unknown[] = []
  /** How often it was asked to pull diagnostics again. */
  refreshes = 0
  settings: unknown
  initialized!: InitializeResult
  readonly #cwd: string
  readonly #documents = new Map<string, TextDocument>()
  readonly #waiting = new Set<() => void>()

  private constructor({cwd, program, settings = null}: EditorOptions) {
    this.#cwd = cwd
    this.settings = settings
    this.process = spawn(process.execPath, program, {
      cwd,
      env: environment(),
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    )
    this.connection.onNotification('textDocument/publishDiagnostics', (params) => {
      this.published.push(params as PublishDiagnosticsParams)
      this.#wake()
    })
    this.connection.onNotification('window/logMessage', ({message}: LogMessageParams) => {
      this.logged.push(message)
      this.#wake()
    })
    this.connection.onNotification('window/showMessage', ({message}: LogMessageParams) => {
      this.messages.push(message)
      this.#wake()
    })
    this.connection.onRequest('client/registerCapability', ({registrations}) => {
      this.registrations.push(...(registrations as Registration[]))
      this.#wake()
      return null
    })
    this.connection.onRequest('workspace/configuration', ({items}) =>
      (items as unknown[]).map(() => this.settings),
    )
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++
      this.#wake()
      return null
    })
    this.connection.onRequest('window/showDocument', (params) => {
      this.shown.push(params)
      this.#wake()
      return {success: true}
    })
    this.connection.listen()
  }

  static async start(options: EditorOptions): Promise<Editor> {
    const editor = new Editor(options)
    const {cwd, capabilities = CAPABILITIES, initializationOptions} = options
    editor.initialized = await editor.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(cwd).href,
      capabilities,
      ...(initializationOptions !== undefined && {initializationOptions}),
    })
    await editor.connection.sendNotification('initialized', {})
    return editor
  }

  uriOf(path: string): string {
    return pathToFileURL(`${this.#cwd}/${path}`).href
  }

  /** Opens a document, by its path or URI, and waits for what is found in it. */
  async open(name: string, text: string): Promise<{uri: string; diagnostics: Diagnostic[]}> {
    const uri = await this.show(name, text)
    return {uri, diagnostics: await this.diagnostics(uri)}
  }

  /** Opens a document, by its path or URI, and gives the URI. */
  async show(name: string, text: string): Promise<string> {
    const uri = name.includes(':') ? name : this.uriOf(name)
    const textDocument = {uri, languageId: 'plaintext', version: 1, text}
    this.#documents.set(uri, TextDocument.create(uri, 'plaintext', 1, text))
    await this.connection.sendNotification('textDocument/didOpen', {textDocument})
    return uri
  }

  /** Asks for what is found in a document. */
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = {textDocument: {uri}, ...(previousResultId !== undefined && {previousResultId})}
    return this.connection.sendRequest('textDocument/diagnostic', params)
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
  }

  /** Replaces what stands at an offset of the document by other text, as typing does. */
  async type(uri: string, start: number, end: number, text: string): Promise<void> {
    const document = this.#documents.get(uri)!
    const range = {start: document.positionAt(start), end: document.positionAt(end)}
    await this.change(uri, [{range, text}])
  }

  async change(uri: string, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.#documents.get(uri)!
    const version = document.version + 1
    this.#documents.set(uri, TextDocument.update(document, contentChanges, version))
    const textDocument = {uri, version}
    await this.connection.sendNotification('textDocument/didChange', {textDocument, contentChanges})
  }

  textOf(uri: string): string {
    return this.#documents.get(uri)!.getText()
  }

  /** What was last published of the version that is open, waited for. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const {version} = this.#documents.get(uri)!
    let found: PublishDiagnosticsParams | undefined
    await this.until(() => {
      found = this.published.findLast((params) => params.uri === uri && params.version === version)
      return found !== undefined
    })
    return found!.diagnostics
  }

  /** What is published of a document next, whichever its version. */
  async nextDiagnostics(uri: string, act: () => Promise<unknown>): Promise<Diagnostic[]> {
    const seen = this.published.length
    await act()
    const next = () => this.published.slice(seen).find((params) => params.uri === uri)
    await this.until(() => next() !== undefined)
    return next()!.diagnostics
  }

  actions(
    uri: string,
    {range}: Pick<Diagnostic, 'range'>,
    context: Partial<CodeActionContext> = {},
  ): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: {uri},
      range,
      context: {diagnostics: [], ...context},
    })
  }

  run({command}: CodeAction): Promise<unknown> {
    return this.connection.sendRequest('workspace/executeCommand', {
      command: command!.command,
      arguments: command!.arguments,
    })
  }

  /** The text of a document with an edit made, that must be for the version that is open. */
  applied(uri: string, edit: WorkspaceEdit | undefined): string {
    const document = this.#documents.get(uri)!
    const [change] = edit?.documentChanges ?? []
    if (!change || !('edits' in change)) throw new Error('An edit of no version')
    if (change.textDocument.uri !== uri || change.textDocument.version !== document.version) {
      throw new Error('An edit of another document or version')
    }
    return TextDocument.applyEdits(document, change.edits as never)
  }

  /** Waits until something holds; looks whenever the server has said something. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.#waiting.add(resolve))
  }

  /** Asks for the shutdown and gives the exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown')
    const exited = once(this.process, 'exit')
    await this.connection.sendNotification('exit')
    const [code] = (await exited) as [number | null]
    this.connection.dispose()
    return code
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve()
    this.#waiting.clear()
  }
}
