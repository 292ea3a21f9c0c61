import {CodeActionKind} from 'vscode-languageserver'
import type {CodeAction, Command, Diagnostic, TextEdit, WorkspaceEdit} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {editsOf, withEdits} from '#lint'
import type {Edit, Finding} from '#lint'
import type {FixSafety} from '#rule'
import {shown} from '#report'
import type {Checked} from './checks.js'
import {diagnosticOf, rangeOf} from './diagnostic.js'

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.copydesk`
export const ALLOW_HERE = 'copydesk.allowHere'
export const ADD_WORD = 'copydesk.addWord'

const SAFE: ReadonlySet<FixSafety> = new Set(['safe'])
const ALL: ReadonlySet<FixSafety> = new Set(['safe', 'suggested'])

/** More repairs of one finding than these nobody reads. */
const MOST_OFFERED = 8

/** What the editor and the desk make possible. */
export interface ActionOptions {
  /** Whether the editor takes edits that name the version they are for. */
  readonly versioned: boolean
  /** Whether the editor can show another file, to write a reason in. */
  readonly canShow: boolean
  readonly reasons: readonly string[]
  readonly takesWords: (rule: string) => boolean
}

/** Whether an editor that wants these kinds wants one of this kind; all where it names none. */
export function isAsked(kind: string, only: readonly string[] | undefined): boolean {
  return (
    only?.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`)) ??
    true
  )
}

/** What can be done about a finding. */
export function actionsFor(
  finding: Finding,
  checked: Checked,
  options: ActionOptions,
): CodeAction[] {
  const diagnostic = diagnosticOf(finding, checked.document)
  return [
    ...repairsOf(finding, checked, diagnostic, options),
    ...wordOf(finding, checked, diagnostic, options),
    ...allowancesOf(finding, checked, diagnostic, options),
  ]
}

function repairsOf(
  finding: Finding,
  {document}: Checked,
  diagnostic: Diagnostic,
  options: ActionOptions,
): CodeAction[] {
  const source = document.getText()
  return finding.expected.slice(0, MOST_OFFERED).flatMap((expected, at) => {
    const edits = editsOf([{...finding, expected: [expected]}], source, ALL)
    if (edits.length === 0) return []
    return {
      title:
        expected === '' ? `Delete “${shown(finding.actual)}”` : `Change to “${shown(expected)}”`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      ...(at === 0 && finding.fix === 'safe' && {isPreferred: true}),
      edit: workspaceEdit(edits, document, options),
    }
  })
}

function wordOf(
  {rule, span}: Finding,
  {document}: Checked,
  diagnostic: Diagnostic,
  {takesWords}: ActionOptions,
): CodeAction[] {
  const word = document.getText().slice(span.start, span.end)
  if (!/^\S*\p{L}\S*$/u.test(word) || !takesWords(rule)) return []
  return [
    byCommand(`Add “${word}” to the house words`, diagnostic, {
      command: ADD_WORD,
      arguments: [{uri: document.uri, word}],
    }),
  ]
}

function allowancesOf(
  {fingerprint}: Finding,
  {document: {uri}, copy}: Checked,
  diagnostic: Diagnostic,
  {reasons, canShow}: ActionOptions,
): CodeAction[] {
  if (copy.file === undefined) return []
  const actions = reasons.map((reason) =>
    byCommand(`Ignore here: ${reason}`, diagnostic, {
      command: ALLOW_HERE,
      arguments: [{uri, fingerprint, reason}],
    }),
  )
  if (!canShow) return actions
  const [reason] = reasons
  const written = byCommand('Ignore here, and write the reason', diagnostic, {
    command: ALLOW_HERE,
    arguments: [{uri, fingerprint, reason, show: true}],
  })
  return [...actions, written]
}

function byCommand(
  title: string,
  diagnostic: Diagnostic,
  command: Omit<Command, 'title'>,
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: {title, ...command},
  }
}

/** The action that makes all safe repairs; none where there is none to make. */
export function fixAllAction(
  {document, findings}: Checked,
  repaired: string,
  options: ActionOptions,
): CodeAction[] {
  const source = document.getText()
  if (repaired === source) return []
  const edits = editsOf(findings, source, SAFE)
  // A repair may make room for another, which then is part of one edit with it.
  const whole = withEdits(source, edits) === repaired ? edits : [difference(source, repaired)]
  return [
    {
      title: 'Make all safe repairs',
      kind: FIX_ALL,
      edit: workspaceEdit(whole, document, options),
    },
  ]
}

/** Takes one text to another by replacing the lines in which they differ. */
function difference(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let same = 0
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++
  // Whole lines, so that neither a pair of surrogates nor one of line ends is cut.
  start = before.lastIndexOf('\n', start - 1) + 1
  const lineEnd = before.indexOf('\n', before.length - same)
  const left = lineEnd < 0 ? 0 : before.length - lineEnd - 1
  return {
    start,
    end: before.length - left,
    replacement: after.slice(start, after.length - left),
  }
}

function workspaceEdit(
  edits: readonly Edit[],
  document: TextDocument,
  {versioned}: Pick<ActionOptions, 'versioned'>,
): WorkspaceEdit {
  const {uri, version} = document
  const changes: TextEdit[] = edits.map(({replacement, ...span}) => ({
    range: rangeOf(span, document),
    newText: replacement,
  }))
  return versioned
    ? {documentChanges: [{textDocument: {uri, version}, edits: changes}]}
    : {changes: {[uri]: changes}}
}
