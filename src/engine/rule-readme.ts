import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {packageRoot} from './package-root.js'

/** The readme of one of copydesk's own rules, in Markdown. */
export function readmeOf(rule: string): Promise<string> {
  return readFile(join(packageRoot(), 'rules', rule, 'readme.md'), 'utf8')
}
