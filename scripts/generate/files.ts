import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {format, resolveConfig} from 'prettier'
import {configJsonSchema} from '#config'
import {loadLanguage, manifestOf, packageRoot} from '#engine'
import {createLinter} from '#lint'
import {jsonReportSchema} from '#report'
import type {Rule} from '#rule'
import {pageReport, sampleResult} from '../sample-report.js'
import {factsModule, ruleReference, withFacts, withOutput} from './render.js'

/**
 * Every generated file but the registry, by its path in the package.
 * @param contentOf gives a file as it stands, for those of which only a part is generated.
 */
export async function generatedFiles(
  ids: readonly string[],
  contentOf: (path: string) => string,
): Promise<Array<[path: string, content: string]>> {
  const rules = await Promise.all(ids.map(ruleIn))
  const readmes = rules.map((rule): [string, string] => {
    const path = `rules/${rule.id}/readme.md`
    return [path, withFacts(contentOf(path), rule)]
  })
  return [
    ...readmes,
    ['rules/facts.ts', await formatted('rules/facts.ts', factsModule(rules))],
    ['README.md', withOutput(contentOf('README.md'), demoReport(rules))],
    ['models/manifest.json', json(manifestOf(join(packageRoot(), 'models')))],
    ['docs/rules.md', ruleReference(rules)],
    ['docs/config.schema.json', json(configJsonSchema(rules))],
    ['docs/json-report.schema.json', json(jsonReportSchema())],
  ]
}

async function ruleIn(id: string): Promise<Rule> {
  const file = join(packageRoot(), 'rules', id, 'index.ts')
  const {default: rule} = (await import(pathToFileURL(file).href)) as {default: Rule}
  if (rule.id === id) return rule
  throw new Error(`rules/${id}/index.ts defines “${rule.id}”: folder and id must agree`)
}

/** What `npm run demo` prints, at the width of a page. */
function demoReport(rules: readonly Rule[]): string {
  const recommended = rules.filter((rule) => rule.recommended)
  const linter = createLinter({rules: recommended, language: loadLanguage()})
  return pageReport(sampleResult('samples/marked/paratroops.txt', linter))
}

/** Code as the style check wants it. */
async function formatted(path: string, code: string): Promise<string> {
  const file = join(packageRoot(), path)
  return format(code, {...(await resolveConfig(file)), filepath: file})
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
