/**
 * `npm run golden`: writes the golden files of the samples as copydesk reads them today. Read
 * the difference before you commit it: the files are what the tests hold the linter to.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readParts, renderOutline} from '#article'
import {loadLanguage, packageRoot} from '#engine'
import {readPlainText} from '#format'
import {createLinter} from '#lint'
import {rules} from '#rules'
import {indexOfTree, LineIndex, parseText} from '#text'
import {pageReport, sampleResult} from './sample-report.js'
import {writeWhole} from './write-whole.js'

const samples = join(packageRoot(), 'samples')
const linter = createLinter({
  rules: rules.filter(({recommended}) => recommended),
  language: loadLanguage(),
})

for (const name of copyIn('marked')) {
  const report = pageReport(sampleResult(`samples/marked/${name}`, linter))
  writeWhole(join(samples, 'marked', name.replace(/\.txt$/, '.report')), report)
}

for (const name of copyIn('layouts')) {
  const {text} = readPlainText(readFileSync(join(samples, 'layouts', name), 'utf8'), name)
  const index = indexOfTree(parseText(text), text)
  const outline = renderOutline(index, readParts(index), new LineIndex(text))
  writeWhole(join(samples, 'layouts', name.replace(/\.txt$/, '.outline')), `${outline}\n`)
}

function copyIn(folder: string): string[] {
  return readdirSync(join(samples, folder))
    .filter((name) => name.endsWith('.txt'))
    .sort()
}
