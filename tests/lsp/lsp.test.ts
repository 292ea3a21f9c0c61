import {once} from 'node:events'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {CancellationTokenSource} from 'vscode-languageserver-protocol/node'
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  Hover,
} from 'vscode-languageserver-protocol/node'
import {inProcess} from '../cli/run.js'
import {folderWith} from '../temporary-folder.js'
import {bundled} from './bundled.js'
import {CAPABILITIES, Editor} from './client.js'

const FERRY = `Ferry fault leaves 40 passengers stranded

Passengers were stranded on Tuesday after a fault on the the island ferry.

The operator said 30 passengers would recieve a refund for the trip , and thanked the crew.

“We are sorry,” said Mara Quint, who runs the line.

The ferry was stuck for two hours before a tug came, the harbour master said.

A second ferry will sail on Wednesday, and the first is to be repaired in the spring.
`

const CLEAN = 'Harbour plan\n\nThe mayor thanked the council on Tuesday.\n'
const DOUBLED = 'Harbour plan\n\nThe mayor thanked the the council on Tuesday.\n'
const MISSPELT = 'Harbour plan\n\nThe mayor did not recieve the council on Tuesday.\n'

const [commandLine, crashingServer] = (await bundled(
  'src/cli/bin.ts',
  'tests/lsp/crashing-server.ts',
)) as [string, string]
const program = [commandLine, 'lsp', '--stdio']

describe('copydesk lsp', () => {
  let cwd: string
  let editor: Editor

  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'copydesk-'))
    editor = await Editor.start({program, cwd, settings: {debounce: 20}})
  }, 60_000)
  afterAll(async () => {
    await editor.stop()
    rmSync(cwd, {recursive: true, force: true})
  })

  /** A folder of its own for one test. */
  function folder(name: string, files: Readonly<Record<string, string>> = {}): string {
    mkdirSync(join(cwd, name), {recursive: true})
    for (const [path, text] of Object.entries(files)) writeFileSync(join(cwd, name, path), text)
    return name
  }

  it('says what it can do', () => {
    expect(editor.initialized).toMatchObject({
      serverInfo: {name: 'copydesk', version: expect.any(String)},
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: {openClose: true, change: 2},
        hoverProvider: true,
        codeActionProvider: {codeActionKinds: ['quickfix', 'source.fixAll.copydesk']},
      },
    })
  })

  it('publishes findings with their rule, severity, page and evidence', async () => {
    const {uri, diagnostics} = await editor.open('ferry.txt', FERRY)
    expect(
      diagnostics.map(({severity, code, range}) => [severity, code, rangeText(range)]),
    ).toEqual([
      [2, 'unsupported-number', '0:19-0:21'],
      [1, 'repeated-word', '2:53-2:60'],
      [1, 'misspelling', '4:38-4:45'],
      [1, 'spacing', '4:67-4:68'],
    ])
    const [number, , , space] = diagnostics
    expect(number).toMatchObject({
      source: 'copydesk',
      codeDescription: {href: expect.stringMatching(/unsupported-number\/readme\.md$/)},
      message: expect.stringMatching(/^Unexpected “40” in the headline.*\nThe headline says/),
      relatedInformation: [
        {location: {uri, range: {start: {line: 4, character: 18}}}, message: 'the body’s number'},
      ],
    })
    expect(number!.tags).toBeUndefined()
    expect(space!.tags).toEqual([1])
    expect(await editor.nextDiagnostics(uri, () => editor.close(uri))).toEqual([])
  })

  it('follows incremental edits in UTF-16, under Windows line ends', async () => {
    const text = '🛶 Harbour plan\r\n\r\n🛶🛶 The mayor thanked the council.\r\n'
    const {uri, diagnostics} = await editor.open('edits.txt', text)
    expect(diagnostics).toEqual([])
    const at = text.indexOf('the council')
    await editor.change(uri, [
      {range: rangeAt(2, 23, 23), text: 'the '},
      {range: rangeAt(0, 0, 3), text: ''},
    ])
    expect(editor.textOf(uri)).toBe(`${text.slice(0, at)}the ${text.slice(at)}`.slice('🛶 '.length))
    const [doubled, ...others] = await editor.diagnostics(uri)
    expect(others).toEqual([])
    expect(rangeText(doubled!.range)).toBe('2:23-2:30')
    const [repair] = await editor.actions(uri, doubled!, {only: ['quickfix']})
    expect(editor.applied(uri, repair!.edit)).toBe(text.slice('🛶 '.length))
  })

  it('checks only the last of many versions, and never goes back to an old one', async () => {
    const {uri} = await editor.open('typing.txt', CLEAN)
    const at = CLEAN.indexOf('council')
    const typed = 'the '
    for (const [place, letter] of [...typed].entries()) {
      await editor.type(uri, at + place, at + place, letter)
    }
    const diagnostics = await editor.diagnostics(uri)
    expect(codesOf(diagnostics)).toEqual(['repeated-word'])
    const versions = editor.published.flatMap((params) =>
      params.uri === uri ? [params.version!] : [],
    )
    expect(versions).toEqual([...versions].sort((a, b) => a - b))
    expect(versions.at(-1)).toBe(1 + typed.length)
  })

  it('answers for the version that is open, without waiting for the pause', async () => {
    const {uri} = await editor.open('asked.txt', CLEAN)
    await editor.change(uri, [{text: DOUBLED}])
    const actions = await editor.actions(uri, {range: rangeAt(2, 0, 60)})
    expect(editor.applied(uri, preferred(actions).edit)).toBe(CLEAN)
  })

  it('offers every repair, and prefers safe ones only', async () => {
    const {uri, diagnostics} = await editor.open('ferry.txt', FERRY)
    for (const [code, isPreferred, after] of [
      ['unsupported-number', undefined, FERRY.replace('40', '30')],
      ['repeated-word', true, FERRY.replace('the the', 'the')],
      ['misspelling', undefined, FERRY.replace('recieve', 'receive')],
      ['spacing', true, FERRY.replace('trip ,', 'trip,')],
    ] as const) {
      const diagnostic = diagnostics.find((candidate) => candidate.code === code)!
      const actions = await editor.actions(uri, diagnostic, {only: ['quickfix']})
      const repair = actions.find(({edit}) => edit)!
      expect(repair.isPreferred).toBe(isPreferred)
      expect(repair.diagnostics).toEqual([diagnostic])
      expect(editor.applied(uri, repair.edit)).toBe(after)
    }
    await editor.close(uri)
  })

  it('makes all safe repairs at once, whichever way it is asked', async () => {
    const text = `${FERRY}\nIt was was  was late.\n`
    const {uri} = await editor.open('all.txt', text)
    const checked = await inProcess(['--fix', '-', '--no-config'], {cwd, stdin: text})
    for (const only of [['source.fixAll'], ['source'], ['source.fixAll.copydesk'], undefined]) {
      const actions = await editor.actions(uri, {range: rangeAt(0, 0, 0)}, only && {only})
      const all = actions.filter(({kind}) => kind === 'source.fixAll.copydesk')
      expect(all).toHaveLength(1)
      expect(editor.applied(uri, all[0]!.edit)).toBe(checked.out)
    }
    expect(await editor.actions(uri, {range: rangeAt(0, 0, 0)}, {only: ['refactor']})).toEqual([])
  })

  it('makes no edit where nothing is to be repaired', async () => {
    const {uri} = await editor.open('clean.txt', CLEAN)
    expect(await editor.actions(uri, {range: rangeAt(0, 0, 5)})).toEqual([])
  })

  it('shows what a rule wants where the pointer rests', async () => {
    const {uri, diagnostics} = await editor.open('hover.txt', MISSPELT)
    const hover = await hoverAt(editor, uri, diagnostics[0]!.range.start)
    expect(hover!.range).toEqual(diagnostics[0]!.range)
    const {kind, value} = hover!.contents as {kind: string; value: string}
    expect(kind).toBe('markdown')
    expect(value).toContain('Unexpected misspelling “recieve”, expected “receive”')
    expect(value).toContain('A word that is in no dictionary')
    expect(value).toContain('## Wrong')
    expect(value).not.toContain('<!--')
    expect(await hoverAt(editor, uri, {line: 0, character: 0})).toBeNull()
  })

  it('lets a finding stay, by an entry beside the copy', async () => {
    const desk = folder('allow', {
      'story.txt.allow.yaml': '# Seen.\n- {rule: spacing, text: a b}\n',
    })
    const {uri, diagnostics} = await editor.open(`${desk}/story.txt`, DOUBLED)
    const actions = await editor.actions(uri, diagnostics[0]!)
    const ignore = actions.find(({title}) => title === 'Ignore here: house style')!
    expect(await editor.nextDiagnostics(uri, () => editor.run(ignore))).toEqual([])
    const sidecar = readFileSync(join(cwd, desk, 'story.txt.allow.yaml'), 'utf8')
    expect(sidecar).toMatch(
      /^# Seen\.\n- \{rule: spacing, text: a b\}\n- \{rule: repeated-word, text: the the, fingerprint: "?[0-9a-f]{16}"?, reason: house style\}\n$/,
    )
    writeFileSync(join(cwd, desk, 'story.txt'), DOUBLED)
    const {code} = await inProcess(['story.txt'], {cwd: join(cwd, desk)})
    expect(code).toBe(0)
  })

  it('opens the entry where a reason is to be written', async () => {
    const desk = folder('reason')
    const {uri, diagnostics} = await editor.open(`${desk}/story.txt`, MISSPELT)
    const actions = await editor.actions(uri, diagnostics[0]!)
    const write = actions.find(({title}) => title === 'Ignore here, and write the reason')!
    expect(await editor.nextDiagnostics(uri, () => editor.run(write))).toEqual([])
    const line = readFileSync(join(cwd, desk, 'story.txt.allow.yaml'), 'utf8')
    await editor.until(() => editor.shown.length > 0)
    const [shown] = editor.shown as Array<{uri: string; selection: Diagnostic['range']}>
    expect(shown!.uri).toBe(editor.uriOf(`${desk}/story.txt.allow.yaml`))
    const {start, end} = shown!.selection
    expect(line.slice(start.character, end.character)).toBe('house style')
  })

  it('adds a word to the configuration that holds for the copy', async () => {
    const desk = folder('words', {'copydesk.config.json': '{"words": ["Quint"]}\n'})
    const {uri, diagnostics} = await editor.open(`${desk}/story.txt`, MISSPELT)
    const actions = await editor.actions(uri, diagnostics[0]!)
    const add = actions.find(({title}) => title === 'Add “recieve” to the house words')!
    expect(await editor.nextDiagnostics(uri, () => editor.run(add))).toEqual([])
    expect(JSON.parse(readFileSync(join(cwd, desk, 'copydesk.config.json'), 'utf8'))).toEqual({
      words: ['Quint', 'recieve'],
    })
    const doubled = await editor.open(`${desk}/doubled.txt`, DOUBLED)
    const others = await editor.actions(doubled.uri, doubled.diagnostics[0]!)
    expect(others.filter(({title}) => title.startsWith('Add '))).toEqual([])
  })

  it('reads a configuration again when the editor says that it changed', async () => {
    const desk = folder('reload')
    const {uri, diagnostics} = await editor.open(`${desk}/story.txt`, MISSPELT)
    expect(codesOf(diagnostics)).toEqual(['misspelling'])
    const config = join(cwd, desk, 'copydesk.config.yaml')
    const configUri = editor.uriOf(`${desk}/copydesk.config.yaml`)
    const tell = () =>
      editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{uri: configUri, type: 2}],
      })
    writeFileSync(config, 'words: [recieve]\n')
    expect(await editor.nextDiagnostics(uri, tell)).toEqual([])
    writeFileSync(config, 'wrods: [recieve]\n')
    const wrong = await editor.nextDiagnostics(configUri, tell)
    expect(wrong).toHaveLength(1)
    expect(rangeText(wrong[0]!.range)).toBe('0:0-0:5')
    expect(wrong[0]!.message).toMatch(/words/)
    await editor.until(() => editor.messages.some((message) => message.includes('wrods')))
    writeFileSync(config, '{}\n')
    expect(await editor.nextDiagnostics(configUri, tell)).toEqual([])
    await editor.until(
      () =>
        codesOf(editor.published.findLast((params) => params.uri === uri)!.diagnostics).length > 0,
    )
  })

  it('reads what an editor does not watch again when something is saved', async () => {
    const desk = folder('saved', {
      'copydesk.config.yaml': 'extends: ./house.yaml\n',
      'house.yaml': '{}\n',
    })
    const {uri, diagnostics} = await editor.open(`${desk}/story.txt`, MISSPELT)
    expect(codesOf(diagnostics)).toEqual(['misspelling'])
    writeFileSync(join(cwd, desk, 'house.yaml'), 'words: [recieve]\n')
    const save = () =>
      editor.connection.sendNotification('textDocument/didSave', {textDocument: {uri}})
    expect(await editor.nextDiagnostics(uri, save)).toEqual([])
  })

  it('checks unsaved copy by the configuration of its path, and leaves alone what is ignored', async () => {
    const desk = folder('overrides', {
      'copydesk.config.yaml':
        'ignores: [kept/]\noverrides: [{files: [sport.txt], rules: {repeated-word: "off"}}]\n',
    })
    expect((await editor.open(`${desk}/sport.txt`, DOUBLED)).diagnostics).toEqual([])
    expect((await editor.open(`${desk}/kept/news.txt`, DOUBLED)).diagnostics).toEqual([])
    expect(codesOf((await editor.open(`${desk}/news.txt`, DOUBLED)).diagnostics)).toEqual([
      'repeated-word',
    ])
  })

  it('checks copy that was never saved, which has no sidecar', async () => {
    const {uri, diagnostics} = await editor.open('untitled:Untitled-1', MISSPELT)
    expect(codesOf(diagnostics)).toEqual(['misspelling'])
    const titles = (await editor.actions(uri, diagnostics[0]!)).map(({title}) => title)
    expect(titles).toEqual(['Change to “receive”', 'Add “recieve” to the house words'])
    await editor.close(uri)
  })

  it('counts a byte order mark, where the editor shows one', async () => {
    const {uri, diagnostics} = await editor.open('marked.txt', `\uFEFFThe the mayor spoke.\n`)
    expect(rangeText(diagnostics[0]!.range)).toBe('0:1-0:8')
    const actions = await editor.actions(uri, diagnostics[0]!)
    expect(editor.applied(uri, preferred(actions).edit)).toBe('\uFEFFThe mayor spoke.\n')
  })

  it('says in the log, and not in the copy, that a kind of file is not read', async () => {
    const {diagnostics} = await editor.open('page.html', '<p>the the</p>')
    expect(diagnostics).toEqual([])
    await editor.until(() => editor.logged.some((line) => line.includes('HTML')))
  })

  it('refuses what it cannot carry out, and goes on', async () => {
    const {uri, diagnostics} = await editor.open('refused.txt', DOUBLED)
    const {connection} = editor
    const refusals = await Promise.allSettled([
      connection.sendRequest('textDocument/unheardOf', {}),
      connection.sendRequest('textDocument/hover', {}),
      connection.sendRequest('textDocument/codeAction', {textDocument: {uri}}),
      connection.sendRequest('workspace/executeCommand', {command: 'copydesk.unheardOf'}),
      connection.sendRequest('workspace/executeCommand', {command: 'copydesk.allowHere'}),
      connection.sendRequest('workspace/executeCommand', {
        command: 'copydesk.allowHere',
        arguments: [{uri, fingerprint: '0'.repeat(16), reason: 'none'}],
      }),
      connection.sendRequest('workspace/executeCommand', {
        command: 'copydesk.addWord',
        arguments: [{uri, word: 'two words'}],
      }),
    ])
    expect(refusals.map((refusal) => (refusal as PromiseRejectedResult).reason.code)).toEqual([
      -32601, -32602, -32602, -32602, -32602, -32602, -32603,
    ])
    expect(await hoverAt(editor, editor.uriOf('unknown.txt'), {line: 0, character: 0})).toBeNull()
    expect(await editor.actions(editor.uriOf('unknown.txt'), diagnostics[0]!)).toEqual([])
    expect(await hoverAt(editor, uri, diagnostics[0]!.range.start)).not.toBeNull()
  })

  it('drops a request that the editor takes back', async () => {
    const {uri} = await editor.open('cancelled.txt', FERRY)
    await editor.type(uri, 0, 0, 'New: ')
    const source = new CancellationTokenSource()
    const answer = editor.connection.sendRequest(
      'textDocument/hover',
      {textDocument: {uri}, position: {line: 0, character: 0}},
      source.token,
    )
    source.cancel()
    await expect(answer).rejects.toMatchObject({code: -32800})
  })
})

describe('copydesk lsp with other editors', () => {
  it('registers for settings and files where the editor lets it', async () => {
    const editor = await Editor.start({program, cwd: folderWith({})})
    await editor.until(() => editor.registrations.length === 2)
    expect(editor.registrations.map(({method}) => method).sort()).toEqual([
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ])
    expect(await editor.stop()).toBe(0)
  })

  it('uses settings, also those that change, and says which it cannot use', async () => {
    const editor = await Editor.start({
      program,
      cwd: folderWith({}),
      settings: {rules: {misspelling: 'hint'}, debounce: 0},
    })
    const {uri, diagnostics} = await editor.open('a.txt', MISSPELT)
    expect(diagnostics.map(({severity}) => severity)).toEqual([3])
    const change = () =>
      editor.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
    editor.settings = {rules: {misspelling: 'off'}}
    expect(await editor.nextDiagnostics(uri, change)).toEqual([])
    editor.settings = {ruels: {}}
    expect(codesOf(await editor.nextDiagnostics(uri, change))).toEqual(['misspelling'])
    await editor.until(() => editor.messages.some((message) => message.includes('ruels')))
    editor.settings = {rules: {mispelling: 'off'}}
    expect(await editor.nextDiagnostics(uri, change)).toEqual([])
    await editor.until(() =>
      editor.messages.some((message) => message.includes('did you mean “misspelling”')),
    )
    expect(await editor.stop()).toBe(0)
  })

  it('serves an editor that can do little', async () => {
    const editor = await Editor.start({
      program,
      cwd: folderWith({}),
      capabilities: {},
      initializationOptions: {reasons: ['so said the editor']},
    })
    const {uri, diagnostics} = await editor.open('a.txt', MISSPELT)
    const hover = await hoverAt(editor, uri, diagnostics[0]!.range.start)
    expect(hover!.contents).toMatchObject({kind: 'plaintext'})
    const actions = await editor.actions(uri, diagnostics[0]!)
    expect(actions.map(({title}) => title)).toEqual([
      'Change to “receive”',
      'Add “recieve” to the house words',
      'Ignore here: so said the editor',
    ])
    expect(Object.keys(actions[0]!.edit!.changes!)).toEqual([uri])
    const push = () =>
      editor.connection.sendNotification('workspace/didChangeConfiguration', {
        settings: {copydesk: {rules: {misspelling: 'off'}}},
      })
    expect(await editor.nextDiagnostics(uri, push)).toEqual([])
    expect(await editor.stop()).toBe(0)
  })

  it('logs that a rule crashed, and publishes what the others find', async () => {
    const editor = await Editor.start({cwd: folderWith({}), program: [crashingServer]})
    const {uri, diagnostics} = await editor.open('a.txt', DOUBLED)
    expect(codesOf(diagnostics)).toEqual(['repeated-word'])
    await editor.until(() => editor.logged.some((line) => line.includes('no more paper')))
    await editor.change(uri, [{text: CLEAN}])
    expect(await editor.diagnostics(uri)).toEqual([])
    expect(editor.logged.filter((line) => line.includes('no more paper'))).toHaveLength(1)
    expect(await editor.actions(uri, {range: rangeAt(0, 0, 0)})).toEqual([])
    expect(await editor.stop()).toBe(0)
  })

  it('exits 1 when the editor goes without a shutdown, by notice or by closing the pipe', async () => {
    for (const go of [
      (editor: Editor) => editor.connection.sendNotification('exit'),
      (editor: Editor) => Promise.resolve(editor.process.stdin!.end()),
    ]) {
      const editor = await Editor.start({program, cwd: folderWith({}), capabilities: CAPABILITIES})
      const exited = once(editor.process, 'exit')
      await go(editor)
      expect(await exited).toEqual([1, null])
      editor.connection.dispose()
    }
  })

  it('answers after a message that is no JSON', async () => {
    const editor = await Editor.start({program, cwd: folderWith({})})
    editor.process.stdin!.write('Content-Length: 9\r\n\r\n{"jsonrpc')
    const {diagnostics} = await editor.open('a.txt', DOUBLED)
    expect(codesOf(diagnostics)).toEqual(['repeated-word'])
    expect(await editor.stop()).toBe(0)
  })
})

/** An editor that pulls diagnostics. */
const PULLING = {
  ...CAPABILITIES,
  textDocument: {...CAPABILITIES.textDocument, diagnostic: {dynamicRegistration: false}},
  workspace: {...CAPABILITIES.workspace, diagnostics: {refreshSupport: true}},
}

describe('copydesk lsp, asked for diagnostics', () => {
  let cwd: string
  let editor: Editor

  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'copydesk-'))
    // It need not wait for the pause in typing, which here is longer than the test.
    const settings = {debounce: 10_000}
    editor = await Editor.start({program, cwd, capabilities: PULLING, settings})
  }, 60_000)
  afterAll(async () => {
    await editor.stop()
    rmSync(cwd, {recursive: true, force: true})
  })

  it('offers to be asked only where the editor asks, and asks again when it is told to', async () => {
    expect(editor.initialized.capabilities.diagnosticProvider).toEqual({
      identifier: 'copydesk',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    })
    for (const capabilities of [CAPABILITIES, {textDocument: PULLING.textDocument}]) {
      const other = await Editor.start({program, cwd, capabilities})
      expect(other.initialized.capabilities).not.toHaveProperty('diagnosticProvider')
      expect((await other.open('a.txt', DOUBLED)).diagnostics).toHaveLength(1)
      await other.stop()
    }
  })

  it('answers with what it would send unasked, and sends nothing', async () => {
    const sending = await Editor.start({program, cwd})
    const {diagnostics, uri} = await sending.open('ferry.txt', FERRY)
    await sending.stop()
    await editor.show('ferry.txt', FERRY)
    expect(await editor.pull(uri)).toMatchObject({kind: 'full', items: diagnostics})
    await editor.close(uri)
    expect(await editor.pull(uri)).toEqual({kind: 'full', items: []})
    expect(editor.published).toEqual([])
  })

  it('answers for the last version, and says when nothing has changed', async () => {
    const uri = await editor.show('typing.txt', DOUBLED)
    const first = fullReport(await editor.pull(uri))
    expect(codesOf(first.items)).toEqual(['repeated-word'])
    expect(await editor.pull(uri, first.resultId)).toEqual({
      kind: 'unchanged',
      resultId: first.resultId,
    })
    const at = DOUBLED.indexOf('the the')
    const early = editor.pull(uri)
    await editor.type(uri, at, at + 4, '')
    const second = fullReport(await editor.pull(uri, first.resultId))
    expect(second.items).toEqual([])
    expect(second.resultId).not.toBe(first.resultId)
    expect((await early).kind).toBe('full')
    await editor.close(uri)
  })

  it('drops a request that is taken back', async () => {
    const uri = await editor.show('cancelled.txt', `${FERRY}\n`.repeat(20))
    const source = new CancellationTokenSource()
    const asked = editor.connection.sendRequest(
      'textDocument/diagnostic',
      {textDocument: {uri}},
      source.token,
    )
    source.cancel()
    await expect(asked).rejects.toMatchObject({code: -32_800})
    expect((await editor.pull(uri)).kind).toBe('full')
    await editor.close(uri)
  })

  it('asks the editor to ask again when a configuration changes', async () => {
    const uri = await editor.show('house.txt', DOUBLED)
    const {resultId} = fullReport(await editor.pull(uri))
    const config = join(cwd, 'copydesk.config.json')
    writeFileSync(config, JSON.stringify({rules: {'repeated-word': 'off'}}))
    const changes = [{uri: editor.uriOf('copydesk.config.json'), type: 1}]
    const before = editor.refreshes
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {changes})
    await editor.until(() => editor.refreshes > before)
    expect(fullReport(await editor.pull(uri, resultId)).items).toEqual([])
    rmSync(config)
  })
})

function fullReport(report: DocumentDiagnosticReport): FullDocumentDiagnosticReport {
  if (report.kind !== 'full') throw new Error('The report says that nothing has changed')
  return report
}

function codesOf(diagnostics: readonly Diagnostic[]): Array<Diagnostic['code']> {
  return diagnostics.map(({code}) => code)
}

function preferred(actions: readonly CodeAction[]): CodeAction {
  return actions.find(({isPreferred}) => isPreferred)!
}

function hoverAt(
  editor: Editor,
  uri: string,
  position: Diagnostic['range']['start'],
): Promise<Hover | null> {
  return editor.connection.sendRequest('textDocument/hover', {textDocument: {uri}, position})
}

function rangeAt(line: number, start: number, end: number): Diagnostic['range'] {
  return {start: {line, character: start}, end: {line, character: end}}
}

function rangeText({start, end}: Diagnostic['range']): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`
}
