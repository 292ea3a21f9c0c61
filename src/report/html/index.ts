import type {FileResult, Finding} from '#lint'
import {CATEGORIES, SEVERITIES} from '#rule'
import {knownSaid} from '../known.js'
import {withoutAllowed} from '../levels.js'
import type {Report} from '../report.js'
import {shown} from '../terminal.js'
import {counted, foundIn, totalsOf} from '../totals.js'
import {escapedText} from '../xml.js'
import {proofOf} from './proof.js'
import {SCRIPT} from './script.js'
import {STYLE} from './style.js'

/**
 * One page that needs nothing else, in the manner of a galley proof: the copy as it was read,
 * what was found marked in it and explained in the margin.
 */
export const html: Report = (all, options) => {
  const results = options.showAllowed ? all : all.map(withoutAllowed)
  const shownFiles = results.filter(isShown)
  const summary = summaryOf(all, options.startedAt)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Proofs: ${escapedText(summary)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#proofs">Skip to the copy</a>
<header>
<h1>Proofs</h1>
<p>${escapedText(summary)}</p>
<p id="status" role="status"></p>
${filterForm(results.flatMap(findingsOf))}
${contents(shownFiles)}
</header>
<main id="proofs" tabindex="-1">
${shownFiles.map((result, at) => proofOf(result, at + 1)).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}

function isShown({findings, allowed = [], error}: FileResult): boolean {
  return findings.length > 0 || allowed.length > 0 || error !== undefined
}

function findingsOf({findings, allowed = []}: FileResult): Finding[] {
  return [...findings, ...allowed.map(({finding}) => finding)]
}

function summaryOf(results: readonly FileResult[], startedAt: string): string {
  const {files, failed, allowed} = totalsOf(results)
  const found = foundIn(results)
  const known = knownSaid(results, startedAt)
  const parts = [
    found === '' ? `nothing to report in ${counted(files - failed, 'file')}` : found,
    ...(known === '' ? [] : [known]),
    ...(allowed > 0 ? [`${allowed} allowed`] : []),
    ...(failed > 0 ? [`${counted(failed, 'file')} could not be checked`] : []),
  ]
  return parts.join('; ')
}

/** Checked from the start, so that the page shows everything; the script brings it to life. */
function filterForm(findings: readonly Finding[]): string {
  const severities = SEVERITIES.map((name) => box('severity', name, findings, 'severity'))
  const families = CATEGORIES.map((name) => box('family', name, findings, 'category'))
  return [
    '<form hidden>',
    `<fieldset><legend>Severity</legend>${severities.join('')}</fieldset>`,
    `<fieldset><legend>Family</legend>${families.join('')}</fieldset>`,
    '<fieldset class="keys"><legend>Keys</legend>',
    '<label><input type="checkbox" id="keys" checked> one key each: </label>',
    '<kbd>n</kbd> next, <kbd>p</kbd> previous, <kbd>Enter</kbd> to the copy, <kbd>e</kbd> to the evidence, <kbd>f</kbd> filters',
    '</fieldset></form>',
  ].join('\n')
}

function box(
  group: string,
  name: string,
  findings: readonly Finding[],
  key: 'severity' | 'category',
): string {
  const count = findings.filter((finding) => finding[key] === name).length
  if (count === 0) return ''
  return `<label><input type="checkbox" name="${group}" value="${name}" checked> ${name} (${count})</label>`
}

function contents(results: readonly FileResult[]): string {
  if (results.length < 2) return ''
  const items = results.map(({path, error, ...result}, at) => {
    const found = findingsOf({path, ...result}).length
    const said = error ? 'could not be checked' : counted(found, 'finding')
    return `<li><a href="#file-${at + 1}">${escapedText(shown(path))}</a>: ${said}</li>`
  })
  return `<nav aria-label="Files"><ul>\n${items.join('\n')}\n</ul></nav>`
}
