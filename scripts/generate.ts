/**
 * Writes what follows from the rules' metadata: the registry, the facts at the head of each
 * rule's readme, the rule reference and the JSON Schemas. `--check` writes nothing and fails
 * when a file differs, naming it.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {configJsonSchema} from '#config'
import {loadLanguage, packageRoot} from '#engine'
import {createLinter} from '#lint'
import {jsonReportSchema} from '#report'
import type {Rule} from '#rule'
import {registryOf, ruleReference, withFacts, withOutput} from './generate/render.js'
import {pageReport, sampleResult} from './sample-report.js'
import {writeWhole} from './write-whole.js'

const root = packageRoot()

const ids = readdirSync(join(root, 'rules'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

const rules = await Promise.all(ids.map(ruleIn))
const differing = [...generatedFiles()].filter(([path, content]) => contentOf(path) !== content)

if (process.argv.includes('--check')) {
  for (const [path] of differing) console.error(`${path} is out of date: run npm run generate`)
  if (differing.length > 0) process.exitCode = 1
} else {
  for (const [path, content] of differing) {
    write(path, content)
    console.log(`wrote ${path}`)
  }
}

async function ruleIn(id: string): Promise<Rule> {
  const module = (await import(pathToFileURL(join(root, 'rules', id, 'index.ts')).href)) as {
    default: Rule
  }
  if (module.default.id !== id)
    throw new Error(`rules/${id}/index.ts defines “${module.default.id}”: folder and id must agree`)
  return module.default
}

function* generatedFiles(): Iterable<[path: string, content: string]> {
  yield ['rules/index.ts', registryOf(ids)]
  for (const rule of rules) {
    const path = `rules/${rule.id}/readme.md`
    yield [path, withFacts(contentOf(path), rule)]
  }
  yield ['README.md', withOutput(contentOf('README.md'), demoReport())]
  yield ['docs/rules.md', ruleReference(rules)]
  yield ['docs/config.schema.json', json(configJsonSchema(rules))]
  yield ['docs/json-report.schema.json', json(jsonReportSchema())]
}

/** What `npm run demo` prints, at the width of a page. */
function demoReport(): string {
  const recommended = rules.filter((rule) => rule.recommended)
  const linter = createLinter({rules: recommended, language: loadLanguage()})
  return pageReport(sampleResult('samples/marked/paratroops.txt', linter))
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

function contentOf(path: string): string {
  const file = join(root, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function write(path: string, content: string): void {
  const file = join(root, path)
  mkdirSync(dirname(file), {recursive: true})
  writeWhole(file, content)
}
