import {DiagnosticSeverity, DiagnosticTag} from 'vscode-languageserver'
import type {Diagnostic, Range} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding} from '#lint'
import type {Severity} from '#rule'
import type {Span} from '#text'

/** A hint is one to read: editors do not list what the protocol calls a hint. */
const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
}

/** A finding as an editor shows it, at its place in that version of the document. */
export function diagnosticOf(finding: Finding, document: TextDocument): Diagnostic {
  const {rule, severity, reason, note, evidence, url, fingerprint, expected} = finding
  return {
    range: rangeOf(finding.span, document),
    severity: SEVERITY[severity],
    code: rule,
    codeDescription: {href: url},
    source: 'copydesk',
    message: note === undefined ? reason : `${reason}\n${note}`,
    // Editors fade what is unnecessary.
    ...(expected[0] === '' && {tags: [DiagnosticTag.Unnecessary]}),
    ...(evidence.length > 0 && {
      relatedInformation: evidence.map(({span, text, label}) => ({
        location: {uri: document.uri, range: rangeOf(span, document)},
        message: label ?? text,
      })),
    }),
    data: {fingerprint},
  }
}

export function rangeOf({start, end}: Span, document: TextDocument): Range {
  return {start: document.positionAt(start), end: document.positionAt(end)}
}
