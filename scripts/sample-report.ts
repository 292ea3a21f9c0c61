import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageRoot} from '#engine'
import {readPlainText} from '#format'
import type {FileResult, Linter} from '#lint'
import {renderReport} from '#report'

/** What linting a sample gives; `path` is relative to the package. */
export function sampleResult(path: string, linter: Linter): FileResult {
  const source = readFileSync(join(packageRoot(), path), 'utf8')
  return {path, source, findings: linter.lint(readPlainText(source, path))}
}

/** The report as a page shows it: 80 columns, no colour. */
export function pageReport(result: FileResult): string {
  return renderReport('pretty', [result])
}
