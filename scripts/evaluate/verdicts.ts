import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import type {Span} from '#text'

/** What a reader found: the finding holds, or it is a false alarm. */
export type Verdict = 'true' | 'false'

/** Code units of context on either side that a verdict depends on. */
const CONTEXT = 40

/** Names a finding without quoting it: a hash of the span and of the copy around it. */
export function hashOf(text: string, {start, end}: Span): string {
  const seen = [
    text.slice(Math.max(0, start - CONTEXT), start),
    text.slice(start, end),
    text.slice(end, end + CONTEXT),
  ]
  return createHash('sha256').update(seen.join('\u0000')).digest('hex').slice(0, 16)
}

/**
 * Verdicts by “article⇥rule⇥hash”.
 * @throws on a line that is not article, rule, hash and true or false.
 */
export function readVerdicts(path: string): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>()
  if (!existsSync(path)) return verdicts
  for (const [at, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue
    const [article, rule, hash, verdict] = line.split('\t')
    if (verdict !== 'true' && verdict !== 'false') {
      throw new Error(
        `${path}:${at + 1}: expected article, rule, hash and true or false, between tabs`,
      )
    }
    verdicts.set(`${article}\t${rule}\t${hash}`, verdict)
  }
  return verdicts
}
