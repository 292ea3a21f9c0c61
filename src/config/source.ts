import {isMap, isNode, isScalar, LineCounter, parseDocument} from 'yaml'
import type {Document, Pair} from 'yaml'
import {LineIndex} from '#text'
import {ConfigError} from './error.js'
import type {ConfigProblem} from './error.js'

export type KeyPath = ReadonlyArray<string | number>

/** A stretch of a configuration file, as problems quote it. */
export type SourcePlace = Pick<ConfigProblem, 'line' | 'column' | 'length' | 'sourceLine'>

/** What a configuration file holds, and where in it each key and value stands. */
export interface ConfigSource {
  readonly value: unknown
  /** The place of a value, or of its key; of the nearest one around it when it is missing. */
  readonly placeOf: (path: KeyPath, what: 'key' | 'value') => SourcePlace
}

/**
 * Reads JSON or YAML. JSON is read by the YAML parser, held to JSON's own words: it gives the
 * places, which JSON.parse does not, and forgives comments and trailing commas.
 * @throws {ConfigError} at the first place that cannot be read.
 */
export function parseConfig(text: string, path: string, language: 'json' | 'yaml'): ConfigSource {
  const source = text.replace(/^\uFEFF/, '')
  const document = parseDocument(source, {
    schema: language === 'json' ? 'json' : 'core',
    prettyErrors: false,
    lineCounter: new LineCounter(),
  })
  const lines = new LineIndex(source)
  const [error] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])
  if (error) {
    const place = placeIn(lines, ...error.pos)
    throw new ConfigError([
      {path, ...place, reason: reasonOf(error.message, source, error.pos[0]), hint: HINT[language]},
    ])
  }
  return {
    value: valueOf(document, path),
    placeOf: (keys, what) => place(document, lines, keys, what),
  }
}

const HINT = {
  json: 'Repair the JSON there',
  yaml: 'Repair the YAML there; text with a colon, a quotation mark or a leading * wants quotes',
}

function reasonOf(message: string, source: string, offset: number): string {
  return message.startsWith('Unresolved plain scalar')
    ? `Unexpected ${/^\w/.test(source.slice(offset)) ? 'bare word' : 'character'}, expected a value in JSON`
    : message
}

function valueOf(document: Document, path: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    throw new ConfigError([{path, reason: error instanceof Error ? error.message : String(error)}])
  }
}

function place(
  document: Document,
  lines: LineIndex,
  path: KeyPath,
  what: 'key' | 'value',
): SourcePlace {
  const range = (what === 'key' && keyRange(document, path)) || valueRange(document, path)
  return range ? placeIn(lines, ...range) : {}
}

function valueRange(document: Document, path: KeyPath): [number, number] | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return [node.range[0], node.range[1]]
  }
  return undefined
}

function keyRange(document: Document, path: KeyPath): [number, number] | undefined {
  const parent = document.getIn(path.slice(0, -1), true)
  if (!isMap(parent)) return undefined
  const name = String(path.at(-1))
  const pair = parent.items.find(({key}: Pair) => isScalar(key) && String(key.value) === name)
  return pair && isScalar(pair.key) && pair.key.range
    ? [pair.key.range[0], pair.key.range[1]]
    : undefined
}

/** A value over several lines is marked on its first. */
function placeIn(lines: LineIndex, start: number, end: number): SourcePlace {
  const {line, column} = lines.pointAt(start)
  const sourceLine = lines.lineText(line)
  const length = Math.max(1, Math.min(end - start, sourceLine.length - column + 1))
  return {line, column, length, sourceLine}
}
