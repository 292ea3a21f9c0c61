import {basename, extname} from 'node:path'

type Yaml = typeof import('yaml')

/**
 * The text of a configuration file with house words added at the end of its `words`; comments
 * of YAML stay. Undefined when the file is code, which only a person can edit.
 */
export async function withHouseWords(
  file: string,
  text: string,
  words: readonly string[],
): Promise<string | undefined> {
  const yaml = await import('yaml')
  const keys = basename(file) === 'package.json' ? ['copydesk', 'words'] : ['words']
  const extension = extname(file).toLowerCase()
  if (extension === '.json') return inJson(yaml, text, keys, words)
  return extension === '.yaml' || extension === '.yml' ? inYaml(yaml, text, keys, words) : undefined
}

function inYaml(
  {isSeq, parseDocument}: Yaml,
  text: string,
  keys: readonly string[],
  words: readonly string[],
): string {
  const document = parseDocument(text)
  const list: unknown = document.getIn(keys, true)
  if (isSeq(list)) for (const word of words) list.add(document.createNode(word))
  else document.setIn(keys, [...words])
  return document.toString({lineWidth: 0})
}

function inJson(
  {parseDocument}: Yaml,
  text: string,
  keys: readonly string[],
  words: readonly string[],
): string {
  // As lenient as reading is; comments, which JSON does not have, are not carried over.
  const value = parseDocument(text.replace(/^\uFEFF/, ''), {schema: 'json'}).toJS() as object
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  '
  const end = text.endsWith('\n') ? '\n' : ''
  let holder = value as Record<string, unknown>
  for (const key of keys.slice(0, -1)) holder = holder[key] as Record<string, unknown>
  const name = keys.at(-1)!
  holder[name] = [...((holder[name] as string[] | undefined) ?? []), ...words]
  return JSON.stringify(value, null, indent) + end
}
