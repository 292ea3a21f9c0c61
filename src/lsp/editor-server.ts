import {fileURLToPath, pathToFileURL} from 'node:url'
import {resolve} from 'node:path'
import {
  CodeActionKind,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  LSPErrorCodes,
  MarkupKind,
  MessageType,
  ResponseError,
  ShowDocumentRequest,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import type {
  CancellationToken,
  CodeAction,
  CodeActionParams,
  Connection,
  Diagnostic,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  ExecuteCommandParams,
  Hover,
  HoverParams,
  InitializeParams,
  InitializeResult,
  PublishDiagnosticsParams,
  ShowMessageParams,
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {ConfigError, SIDECAR} from '#config'
import type {ConfigProblem} from '#config'
import {CopyDesk, CopyError, packageVersion} from '#engine'
import type {OpenCopy} from '#engine'
import {z} from '#rule'
import type {Rule} from '#rule'
import {actionsFor, ADD_WORD, ALLOW_HERE, FIX_ALL, fixAllAction, isAsked} from './actions.js'
import type {ActionOptions} from './actions.js'
import {Checks, fileOf} from './checks.js'
import type {Checked} from './checks.js'
import {diagnosticOf} from './diagnostic.js'
import {hoverAt} from './hover.js'
import {runOptionsOf, settingsOf} from './settings.js'
import type {Settings} from './settings.js'

export interface ServeOptions {
  /** Where paths start when the editor has no folder open. */
  readonly cwd: string
  /** The rules that configurations may name; all of copydesk's when left out. */
  readonly registry?: readonly Rule[]
}

/** The section of an editor's settings that is copydesk's. */
const SECTION = 'copydesk'

/** Files whose change may change what is found. */
const WATCHED = ['**/copydesk.config.*', '**/package.json', `**/*${SIDECAR}`]

/** A document's findings hang on no other document. */
const DIAGNOSTIC_PROVIDER = {
  identifier: 'copydesk',
  interFileDependencies: false,
  workspaceDiagnostics: false,
}

const allowHereArguments = z.tuple([
  z.object({
    uri: z.string(),
    fingerprint: z.string(),
    reason: z.string().min(1),
    show: z.boolean().optional(),
  }),
])

const place = z.object({line: z.int().min(0), character: z.int().min(0)})

const textDocument = z.object({uri: z.string()})

const hoverParams = z.object({textDocument, position: place})

const codeActionParams = z.object({
  textDocument,
  range: z.object({start: place, end: place}),
  context: z.object({only: z.array(z.string()).optional()}),
})

const diagnosticParams = z.object({textDocument, previousResultId: z.string().optional()})

const addWordArguments = z.tuple([z.object({uri: z.string(), word: z.string()})])

/** What of an editor's abilities is used. */
interface Abilities {
  readonly pullsSettings: boolean
  readonly registersSettings: boolean
  readonly registersWatchers: boolean
  readonly versionedEdits: boolean
  readonly showsDocuments: boolean
  /**
   * Whether it asks for diagnostics when it wants them, and again when it is told that they may be
   * others: then they are not sent unasked, or it would show them twice.
   */
  readonly pullsDiagnostics: boolean
  readonly hover: MarkupKind
}

/** Answers one editor. */
export class EditorServer {
  readonly #connection: Connection
  readonly #options: ServeOptions
  readonly #documents = new TextDocuments(TextDocument)
  readonly #checks: Checks
  #abilities: Abilities = abilitiesOf({})
  #root: string
  #settings: Settings = settingsOf({}).settings
  #desk: {readonly day: string; readonly desk: CopyDesk} | undefined
  /** Settled once the editor has told its settings. */
  #ready: Promise<void> = Promise.resolve()
  /** What was said already, and is not said again until something is read anew. */
  readonly #said = new Set<string>()
  /** Configuration files that are marked as wrong. */
  readonly #marked = new Set<string>()
  /** By what name an editor was given the findings of a check, to ask whether they still hold. */
  readonly #resultIds = new WeakMap<Checked, string>()
  #lastResultId = 0

  constructor(connection: Connection, options: ServeOptions) {
    this.#connection = connection
    this.#options = options
    this.#root = options.cwd
    this.#checks = new Checks({
      check: async (copy, isWanted) => {
        await this.#ready
        return isWanted() ? this.#currentDesk().check(copy, isWanted) : undefined
      },
      publish: (checked, crashes) => this.#publish(checked, crashes),
      fail: (document, error) => this.#fail(document, error),
    })
    connection.onInitialize((params) => this.#initialize(params))
    connection.onInitialized(() => (this.#ready = this.#initialized()))
    connection.onDidChangeConfiguration(({settings}) => this.#settingsChanged(settings))
    connection.onDidChangeWatchedFiles(() => this.#reload())
    connection.onHover((params, token) => this.#hover(params, token))
    connection.onCodeAction((params, token) => this.#codeActions(params, token))
    connection.onExecuteCommand((params) => this.#execute(params))
    connection.languages.diagnostics.on((params, token) => this.#diagnostics(params, token))
    this.#documents.onDidChangeContent(({document}) => {
      const pause = this.#checks.has(document.uri) ? this.#settings.debounce : 0
      this.#checks.schedule(document, pause)
    })
    // What is saved may be what the editor does not watch, as a file that a configuration extends.
    this.#documents.onDidSave(() => this.#reload())
    this.#documents.onDidClose(({document: {uri}}) => {
      this.#checks.forget(uri)
      this.#sendUnasked({uri, diagnostics: []})
    })
  }

  listen(): void {
    this.#documents.listen(this.#connection)
    this.#connection.listen()
  }

  #initialize(params: InitializeParams): InitializeResult {
    this.#abilities = abilitiesOf(params.capabilities)
    const [folder] = params.workspaceFolders ?? []
    this.#root = folderOf(folder?.uri ?? params.rootUri) ?? params.rootPath ?? this.#options.cwd
    this.#use(params.initializationOptions)
    return {
      serverInfo: {name: 'copydesk', version: packageVersion()},
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: {
          openClose: true,
          change: TextDocumentSyncKind.Incremental,
          save: {includeText: false},
        },
        hoverProvider: true,
        codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL]},
        executeCommandProvider: {commands: [ALLOW_HERE, ADD_WORD]},
        ...(this.#abilities.pullsDiagnostics && {diagnosticProvider: DIAGNOSTIC_PROVIDER}),
      },
    }
  }

  async #initialized(): Promise<void> {
    const {registersSettings, registersWatchers} = this.#abilities
    const {client} = this.#connection
    if (registersSettings) {
      this.#told(client.register(DidChangeConfigurationNotification.type, {section: SECTION}))
    }
    if (registersWatchers) {
      const watchers = WATCHED.map((globPattern) => ({globPattern}))
      this.#told(client.register(DidChangeWatchedFilesNotification.type, {watchers}))
    }
    await this.#pullSettings()
  }

  /** Asks the editor for its settings, where it can be asked. */
  async #pullSettings(): Promise<void> {
    if (!this.#abilities.pullsSettings) return
    try {
      const given: unknown = await this.#connection.workspace.getConfiguration(SECTION)
      if (given !== null && given !== undefined) this.#use(given)
    } catch (error) {
      this.#connection.console.warn(`The settings cannot be read: ${messageOf(error)}`)
    }
  }

  async #settingsChanged(pushed: unknown): Promise<void> {
    if (this.#abilities.pullsSettings) this.#ready = this.#pullSettings()
    else this.#use(sectionOf(pushed))
    await this.#ready
    this.#reload()
  }

  #use(given: unknown): void {
    const {settings, fault} = settingsOf(given)
    this.#settings = settings
    this.#desk = undefined
    if (fault !== undefined) this.#say(fault)
  }

  /** Reads all configurations anew, and checks what is open by them. */
  #reload(): void {
    this.#desk = undefined
    this.#said.clear()
    for (const uri of this.#marked) this.#sendDiagnostics({uri, diagnostics: []})
    this.#marked.clear()
    for (const document of this.#documents.all()) this.#checks.schedule(document, 0)
    if (this.#abilities.pullsDiagnostics) {
      this.#told(this.#connection.languages.diagnostics.refresh())
    }
  }

  /** Allowances end by the day, and editors stay open over night. */
  #currentDesk(): CopyDesk {
    const day = new Date().toISOString().slice(0, 10)
    if (this.#desk?.day !== day) {
      const {registry} = this.#options
      const asked = {cwd: this.#root, today: day, ...(registry && {registry})}
      this.#desk = {day, desk: new CopyDesk({...asked, ...runOptionsOf(this.#settings)})}
    }
    return this.#desk.desk
  }

  #publish({document, findings}: Checked, crashes: readonly string[]): void {
    const {uri, version} = document
    if (this.#documents.get(uri)?.version !== version) return
    for (const crash of crashes) this.#log(crash)
    const diagnostics = findings.map((finding) => diagnosticOf(finding, document))
    this.#sendUnasked({uri, version, diagnostics})
  }

  /** What is found in the document as it stands; nothing where it cannot be checked, which is told. */
  async #diagnostics(
    params: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const {textDocument, previousResultId} = parsedParams(diagnosticParams, params)
    const checked = await this.#checks.current(textDocument.uri)
    assertWanted(token)
    if (!checked) return {kind: DocumentDiagnosticReportKind.Full, items: []}
    const resultId = this.#resultIdOf(checked)
    if (resultId === previousResultId) {
      return {kind: DocumentDiagnosticReportKind.Unchanged, resultId}
    }
    const {document, findings} = checked
    const items = findings.map((finding) => diagnosticOf(finding, document))
    return {kind: DocumentDiagnosticReportKind.Full, resultId, items}
  }

  #resultIdOf(checked: Checked): string {
    let id = this.#resultIds.get(checked)
    if (id === undefined) this.#resultIds.set(checked, (id = String(++this.#lastResultId)))
    return id
  }

  #fail({uri, version}: TextDocument, error: unknown): void {
    if (this.#documents.get(uri)?.version !== version) return
    this.#sendUnasked({uri, version, diagnostics: []})
    if (error instanceof ConfigError) this.#markProblems(error.problems)
    if (error instanceof CopyError) this.#log(messageOf(error))
    else this.#say(messageOf(error))
  }

  #markProblems(problems: readonly ConfigProblem[]): void {
    const byFile = new Map<string, Diagnostic[]>()
    for (const problem of problems) {
      const uri = pathToFileURL(resolve(this.#root, problem.path)).href
      byFile.set(uri, [...(byFile.get(uri) ?? []), problemDiagnostic(problem)])
    }
    for (const [uri, diagnostics] of byFile) {
      this.#marked.add(uri)
      this.#sendDiagnostics({uri, diagnostics})
    }
  }

  /** Tells a person, once. */
  #say(message: string): void {
    if (this.#said.has(message)) return
    this.#said.add(message)
    this.#connection.console.error(message)
    this.#show(message)
  }

  /** As a notification: what the connection offers asks for an answer, which none need give. */
  #show(message: string): void {
    const params: ShowMessageParams = {type: MessageType.Error, message}
    this.#told(this.#connection.sendNotification(ShowMessageNotification.type, params))
  }

  /** Of a document that is open, to an editor that does not ask itself. */
  #sendUnasked(params: PublishDiagnosticsParams): void {
    if (!this.#abilities.pullsDiagnostics) this.#sendDiagnostics(params)
  }

  #sendDiagnostics(params: PublishDiagnosticsParams): void {
    this.#told(this.#connection.sendDiagnostics(params))
  }

  /** An editor that refuses what it is told, or is gone, must not end what others are told. */
  #told(sent: Promise<unknown>): void {
    sent.catch((error: unknown) => {
      this.#connection.console.warn(messageOf(error))
    })
  }

  /** Writes into the log, once. */
  #log(message: string): void {
    if (this.#said.has(message)) return
    this.#said.add(message)
    this.#connection.console.error(message)
  }

  async #hover(params: HoverParams, token: CancellationToken): Promise<Hover | null> {
    const {textDocument, position} = parsedParams(hoverParams, params)
    const checked = await this.#checks.current(textDocument.uri)
    assertWanted(token)
    return checked ? hoverAt(position, checked, this.#abilities.hover) : null
  }

  async #codeActions(params: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> {
    const {textDocument, range, context} = parsedParams(codeActionParams, params)
    const checked = await this.#checks.current(textDocument.uri)
    assertWanted(token)
    if (!checked) return []
    const {document, findings, copy} = checked
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)]
    const touched = findings.filter(({span}) => span.start <= end && start <= span.end)
    const desk = this.#currentDesk()
    const options = this.#actionOptions(desk)
    return [
      ...(isAsked(CodeActionKind.QuickFix, context.only)
        ? touched.flatMap((finding) => actionsFor(finding, checked, options))
        : []),
      ...(isAsked(FIX_ALL, context.only)
        ? fixAllAction(checked, await this.#repaired(desk, copy), options)
        : []),
    ]
  }

  /** Where a rule crashes, nothing is repaired; the check has told of it. */
  async #repaired(desk: CopyDesk, copy: OpenCopy): Promise<string> {
    try {
      return await desk.repaired(copy)
    } catch (error) {
      if (error instanceof CopyError) return copy.text
      throw error
    }
  }

  #actionOptions(desk: CopyDesk): ActionOptions {
    const {versionedEdits, showsDocuments} = this.#abilities
    return {
      versioned: versionedEdits,
      canShow: showsDocuments,
      reasons: this.#settings.reasons,
      takesWords: (rule) => desk.takesWords(rule),
    }
  }

  async #execute(params: ExecuteCommandParams): Promise<void> {
    try {
      if (params.command === ALLOW_HERE) await this.#allowHere(params.arguments)
      else if (params.command === ADD_WORD) await this.#addWord(params.arguments)
      else throw invalid(`Unknown command “${params.command}”`)
    } catch (error) {
      if (error instanceof ResponseError) throw error
      // What could not be written is told to the person, and to the editor that nothing came of it.
      this.#show(messageOf(error))
      throw new ResponseError(ErrorCodes.InternalError, messageOf(error))
    }
  }

  async #allowHere(given: unknown): Promise<void> {
    const [{uri, fingerprint, reason, show}] = parsedParams(allowHereArguments, given)
    const checked = await this.#checks.current(uri)
    const finding = checked?.findings.find((known) => known.fingerprint === fingerprint)
    const file = fileOf(uri)
    if (!checked || !finding || file === undefined) {
      throw invalid('There is no such finding any more, or its copy was never saved')
    }
    const {text} = checked.copy
    const allowed = await this.#currentDesk().allowHere({text, file}, finding, reason)
    this.#reload()
    if (show === true) this.#showReason(allowed.file, allowed.text, reason)
  }

  /** Opens the sidecar with the reason of its last entry selected. */
  #showReason(file: string, text: string, reason: string): void {
    if (!this.#abilities.showsDocuments) return
    const sidecar = TextDocument.create('', 'yaml', 0, text)
    const offset = text.lastIndexOf(reason)
    const start = sidecar.positionAt(Math.max(0, offset))
    const end = sidecar.positionAt(offset < 0 ? 0 : offset + reason.length)
    const uri = pathToFileURL(file).href
    const params = {uri, takeFocus: true, selection: {start, end}}
    this.#told(this.#connection.sendRequest(ShowDocumentRequest.type, params))
  }

  async #addWord(given: unknown): Promise<void> {
    const [{uri, word}] = parsedParams(addWordArguments, given)
    await this.#currentDesk().addWord(word, fileOf(uri))
    this.#reload()
  }
}

function abilitiesOf({
  workspace,
  textDocument,
  window,
}: InitializeParams['capabilities']): Abilities {
  const formats = textDocument?.hover?.contentFormat
  return {
    pullsSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    showsDocuments: window?.showDocument?.support === true,
    pullsDiagnostics:
      textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    hover:
      formats?.includes(MarkupKind.Markdown) === true ? MarkupKind.Markdown : MarkupKind.PlainText,
  }
}

function folderOf(uri: string | null | undefined): string | undefined {
  return uri?.startsWith('file:') === true ? fileURLToPath(uri) : undefined
}

/** Some editors push all settings, some only the section. */
function sectionOf(pushed: unknown): unknown {
  return typeof pushed === 'object' && pushed !== null && SECTION in pushed
    ? pushed[SECTION]
    : undefined
}

function problemDiagnostic({
  line = 1,
  column = 1,
  length = 0,
  reason,
  hint,
}: ConfigProblem): Diagnostic {
  const start = {line: line - 1, character: column - 1}
  return {
    range: {start, end: {...start, character: start.character + length}},
    severity: DiagnosticSeverity.Error,
    source: 'copydesk',
    message: hint === undefined ? reason : `${reason}\n${hint}`,
  }
}

/** @throws when an editor sends something else than the protocol has. */
function parsedParams<Value>(schema: z.ZodType<Value>, given: unknown): Value {
  const outcome = schema.safeParse(given)
  if (outcome.success) return outcome.data
  throw invalid(z.prettifyError(outcome.error))
}

/** @throws when the editor has taken its request back. */
function assertWanted(token: CancellationToken): void {
  if (!token.isCancellationRequested) return
  throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled')
}

function invalid(message: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, message)
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const {hint, file} = error as {hint?: string; file?: {hint?: string}}
  const next = hint ?? file?.hint
  return next === undefined ? error.message : `${error.message}\n${next}`
}
