import {PRE_COMMIT_MARK} from './templates.js'

/**
 * The text of a pre-commit configuration with an entry at the end of its `repos`, all else to the
 * letter; the text itself where it has one of ours. Undefined where the text has no list that an
 * entry can be added to.
 */
export async function withPreCommitEntry(
  text: string,
  entry: readonly string[],
): Promise<string | undefined> {
  if (PRE_COMMIT_MARK.test(text)) return text
  if (text.trim() === '') return `repos:\n${indented(entry, '  ')}\n`
  const {parseDocument, isSeq, parse} = await import('yaml')
  const document = parseDocument(text)
  const repos: unknown = document.errors.length > 0 ? undefined : document.get('repos', true)
  if (!isSeq(repos) || repos.flow || !repos.range) return undefined
  const [start, end] = repos.range
  const lead = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  if (lead.trim() !== '') return undefined
  const before = text.slice(0, end).trimEnd()
  const longer = `${before}\n${indented(entry, lead)}\n${text.slice(end)}`
  // What was there must still be read as it was.
  const [was, is] = [parse(text) as Repos, parse(longer) as Repos]
  return JSON.stringify(is.repos.slice(0, -1)) === JSON.stringify(was.repos) ? longer : undefined
}

interface Repos {
  readonly repos: readonly unknown[]
}

function indented(lines: readonly string[], lead: string): string {
  return lines.map((line) => lead + line).join('\n')
}
