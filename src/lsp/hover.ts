import {MarkupKind} from 'vscode-languageserver'
import type {Hover, Position} from 'vscode-languageserver'
import {readmeOf} from '#engine'
import {readable} from '#report'
import {ruleFacts} from '#rules'
import type {Checked} from './checks.js'
import {rangeOf} from './diagnostic.js'

/** Columns of a tooltip that shows plain text. */
const WIDTH = 72

/** What a finding at a place says, and the page of its rule. */
export async function hoverAt(
  position: Position,
  {document, findings}: Checked,
  kind: MarkupKind,
): Promise<Hover | null> {
  const offset = document.offsetAt(position)
  const finding = findings
    .filter(({span}) => span.start <= offset && offset <= span.end)
    // The narrowest says most of that very place.
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]
  if (!finding) return null
  const rule = ruleFacts.find(({id}) => id === finding.rule)
  const readme = rule && (await readmeOf(rule.id)).replace(/<!--[^>]*-->\n?/g, '')
  const page = [
    [finding.reason, finding.note].filter((said) => said !== undefined).join('\n\n'),
    `[${finding.rule}](${finding.url})${rule ? `: ${rule.summary}` : ''}`,
    ...(readme === undefined ? [] : ['---', readme]),
  ].join('\n\n')
  const value = kind === MarkupKind.Markdown ? page : readable(page, {width: WIDTH, color: false})
  return {contents: {kind, value}, range: rangeOf(finding.span, document)}
}
