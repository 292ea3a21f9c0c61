import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {describe, expect, it} from 'vitest'
import {packageRoot} from '#engine'

/** Each layer may import only from those before it; docs/ARCHITECTURE.md says what each holds. */
const LAYERS = [
  'text',
  'language',
  'article',
  'inventory',
  'claims',
  'rule',
  'rules',
  'format',
  'lint',
  'config',
  'report',
  'engine',
  'lsp',
  'cli',
]

/** What rules may see: they are pure functions of an article. */
const OPEN_TO_RULES = new Set(['text', 'language', 'article', 'inventory', 'claims', 'rule'])

/** Layers that never touch the machine: no files, no processes. */
const PURE = new Set([
  'text',
  'language',
  'article',
  'inventory',
  'claims',
  'rule',
  'rules',
  'format',
  'lint',
  'report',
])

const root = packageRoot()

interface Import {
  readonly file: string
  readonly layer: string
  readonly specifier: string
}

const imports = [...importsBelow('src'), ...importsBelow('rules')]

describe('layers', () => {
  it('has read the whole source', () => {
    expect(new Set(imports.map(({layer}) => layer))).toEqual(new Set(LAYERS))
  })

  it('imports one way only', () => {
    const upward = imports.filter(({layer, specifier}) => {
      const target = /^#([a-z]+)$/.exec(specifier)?.[1]
      if (target === undefined) return false
      if (layer === 'rules') return !OPEN_TO_RULES.has(target)
      return LAYERS.indexOf(target) >= LAYERS.indexOf(layer)
    })
    expect(upward).toEqual([])
  })

  it('reaches another layer by its name, never by a path', () => {
    const paths = imports.filter(({file, specifier}) => {
      if (!specifier.startsWith('.')) return false
      const target = relative(root, join(root, file, '..', specifier))
      return layerOf(target) !== layerOf(file)
    })
    expect(paths).toEqual([])
  })

  it('keeps the machine out of the pure layers', () => {
    const impure = imports.filter(
      ({layer, specifier}) => PURE.has(layer) && specifier.startsWith('node:'),
    )
    expect(impure).toEqual([])
  })

  it('leaves the console, the clock and chance to the faces', () => {
    const offenders = sourceFiles('src')
      .concat(sourceFiles('rules'))
      .filter((file) => PURE.has(layerOf(file)) || layerOf(file) === 'engine')
      .filter((file) =>
        /\b(?:console\.|process\.exit|Date\.now|new Date\b|Math\.random|toLocale|localeCompare|Intl\.)/.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      )
    expect(offenders).toEqual([])
  })
})

function importsBelow(folder: string): Import[] {
  return sourceFiles(folder).flatMap((file) => {
    const layer = layerOf(file)
    const code = readFileSync(join(root, file), 'utf8')
    if (layer === '') return []
    return [...code.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({
      file,
      layer,
      specifier: match[1]!,
    }))
  })
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}

/** The layer a file belongs to; files at the top of `src/` put all of them together. */
function layerOf(file: string): string {
  const [top, second, third] = file.split(/[/\\]/)
  if (top === 'rules') return 'rules'
  return third === undefined ? '' : second!
}
