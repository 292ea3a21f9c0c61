import {basename, extname} from 'node:path'
import type {Document, Scalar, YAMLSeq} from 'yaml'

type Yaml = typeof import('./yaml.js')

/**
 * The text of a configuration file with house words added at the end of its `words`; all else
 * stays to the letter where there is a list to add to, and in meaning where one must be made.
 * Undefined when the file is code, which only a person can edit.
 */
export async function withHouseWords(
  file: string,
  text: string,
  words: readonly string[],
): Promise<string | undefined> {
  const extension = extname(file).toLowerCase()
  const isJson = extension === '.json'
  if (!isJson && extension !== '.yaml' && extension !== '.yml') return undefined
  const yaml = await import('./yaml.js')
  const mark = /^\uFEFF/.exec(text)?.[0] ?? ''
  const source = text.slice(mark.length)
  const document = yaml.parseDocument(source, {schema: isJson ? 'json' : 'core'})
  const keys = basename(file) === 'package.json' ? ['copydesk', 'words'] : ['words']
  const list: unknown = document.getIn(keys, true)
  const written = isJson ? words.map((word) => JSON.stringify(word)) : words.map(scalarOf(yaml))
  const longer = yaml.isSeq(list) ? withItems(source, list, written) : undefined
  if (longer !== undefined) return mark + longer
  const made = isJson
    ? inJson(document, source, keys, words)
    : inYaml(yaml, document, source, words)
  return mark + made.replace(/\r?\n/g, lineEndOf(source))
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** A word as YAML writes it, quoted where it would read as something else. */
function scalarOf({parse}: Yaml): (word: string) => string {
  return (word) =>
    /^\p{L}[\p{L}\p{M}\p{N}'’-]*$/u.test(word) && parse(word) === word ? word : JSON.stringify(word)
}

/** The text with items behind the last of a list; undefined where the list has none to follow. */
function withItems(text: string, list: YAMLSeq, items: readonly string[]): string | undefined {
  const range = (list.items.at(-1) as Scalar | undefined)?.range
  if (!range) return undefined
  const [start, end] = range
  const lead = text.slice(text.lastIndexOf('\n', start) + 1, start)
  const next = lineEndOf(text) + lead
  if (list.flow) {
    const separator = lead.trim() === '' ? `,${next}` : ', '
    return text.slice(0, end) + items.map((item) => separator + item).join('') + text.slice(end)
  }
  if (!/^\s*- +$/.test(lead)) return undefined
  const lineEnd = end + /^[^\r\n]*/.exec(text.slice(end))![0].length
  return text.slice(0, lineEnd) + items.map((item) => next + item).join('') + text.slice(lineEnd)
}

function inYaml(
  {isMap, stringify}: Yaml,
  document: Document,
  text: string,
  words: readonly string[],
): string {
  const {contents} = document
  const isOpen = isMap(contents) && !contents.flow && !/^(?:---|\.\.\.)/m.test(text)
  if (isOpen && !document.has('words')) {
    return `${text.endsWith('\n') ? text : `${text}\n`}${stringify({words}, {lineWidth: 0})}`
  }
  document.setIn(['words'], [...words])
  return document.toString({lineWidth: 0, flowCollectionPadding: /[[{] +\S/.test(text)})
}

/** Comments, which JSON does not have, are not carried over. */
function inJson(
  document: Document,
  text: string,
  keys: readonly string[],
  words: readonly string[],
): string {
  const value = document.toJS() as object
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  '
  const end = text.endsWith('\n') ? '\n' : ''
  let holder = value as Record<string, unknown>
  for (const key of keys.slice(0, -1)) holder = holder[key] as Record<string, unknown>
  holder[keys.at(-1)!] = [...words]
  return JSON.stringify(value, null, indent) + end
}
