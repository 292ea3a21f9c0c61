// Writes dist/bin/, the command line with all it imports as a few scripts: Node takes as long to find
// and read four hundred modules as copydesk to lint an article. What is imported on demand is a script
// of its own, so that a run waits for no code that it does not need. The library stays as it is. What is
// loaded on demand only (the tagger, dictionaries, jiti) stays in its packages. Beside each script
// stands what V8 made of it on a sample, so that it need not be compiled again (scripts/run-code.mjs).
import {createHash} from 'node:crypto'
import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {Readable, Writable} from 'node:stream'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build, transform} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = join(root, 'dist', 'bin')
/** Modules that something outside starts with. */
const ENTRIES = {
  'command-line': 'dist/src/cli/bin.js',
  'check-copy': 'dist/src/engine/pool/lint-worker.js',
  library: 'dist/src/cli/main.js',
}
/** Scripts of many modules: those that these import, which no script before has. */
const PACKS = {
  check: ['dist/src/cli/bin.js', 'dist/src/cli/check.js'],
  lint: [
    'dist/src/engine/linters.js',
    'dist/src/engine/together.js',
    'dist/src/engine/pool/lint-worker.js',
  ],
}

rmSync(outdir, {recursive: true, force: true})
mkdirSync(outdir, {recursive: true})
const {metafile, outputFiles} = await build({
  absWorkingDir: root,
  entryPoints: ENTRIES,
  outdir,
  write: false,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['jiti'],
  define: {'import.meta.url': '__url'},
  // Names stay: a crash shows its stack.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [withoutLayers(), withoutLocales(), withLateSegmenter()],
})
const modules = new Map(
  await Promise.all(
    outputFiles.map(async ({path, text}) => [basename(path), await moduleOf(text)]),
  ),
)
const packs = packsOf(metafile.outputs)
const scripts = [...packs].map(([name, members]) => [`${name}.js`, scriptOf(members)])
for (const [name, script] of scripts) writeFileSync(join(outdir, name), script)
writeFileSync(join(outdir, 'code.hash'), hashOf(scripts))
writeFileSync(join(outdir, 'LICENSES.txt'), licences(Object.keys(metafile.inputs)))
for (const name of ['run-code', 'v8-flags']) {
  copyFileSync(join(root, 'scripts', `${name}.mjs`), join(outdir, `${name}.js`))
}
writeProgram('copydesk.js', 'command-line.js', '#!/usr/bin/env node\n')
writeProgram('lint-worker.js', 'check-copy.js')
await rememberCompiled()

/** As a function, as Node wraps modules in CommonJS: what V8 made of others cannot be kept. */
async function moduleOf(module) {
  const {code} = await transform(module.replace(/^#!.*\n/, ''), {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: {'dynamic-import': false},
    minifyWhitespace: true,
    minifySyntax: true,
  })
  return `function (module, exports, require, __url) {\n${code}}`
}

/**
 * Which modules stand in one script, by its name: those by which copy is checked that is remembered;
 * those by which it is linted; each other one by itself. A file more takes longer to open than to read.
 */
function packsOf(outputs) {
  const byName = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]))
  const nameOf = (entry) => [...byName].find(([, {entryPoint}]) => entryPoint === entry)[0]
  const left = new Set(byName.keys())
  const take = (name) => {
    if (!left.delete(name)) return []
    const imported = byName.get(name).imports.filter(({kind}) => kind === 'import-statement')
    return [name, ...imported.flatMap(({path}) => take(basename(path)))]
  }
  const together = Object.entries(PACKS).map(([pack, entries]) => [
    pack,
    entries.flatMap((entry) => take(nameOf(entry))),
  ])
  return new Map([...together, ...[...left].map((name) => [basename(name, '.js'), [name]])])
}

/** Functions by the names of modules; a module calls for another by its script and its name. */
function scriptOf(members) {
  const placed = members.map((name) => {
    const code = modules
      .get(name)
      .replace(/\brequire\("\.\/([\w-]+\.js)"\)/g, (_, other) => `require("./${placeOf(other)}")`)
    return `${JSON.stringify(name)}: ${code}`
  })
  return `({${placed.join(',\n')}})`
}

function placeOf(name) {
  const [pack] = [...packs].find(([, members]) => members.includes(name))
  return `${pack}.js/${name}`
}

/** Names the scripts all together: what is remembered by one version is not asked by another. */
function hashOf(scripts) {
  const hash = createHash('sha256')
  for (const [, script] of scripts.toSorted()) hash.update(script).update('\0')
  return hash.digest('hex')
}

function writeProgram(name, module, first = '') {
  const code = `${first}import {runCode} from './run-code.js'\n\nrunCode('${placeOf(module)}')\n`
  writeFileSync(join(outdir, name), code, {mode: 0o755})
}

/** Lints samples in this process, so that V8 has compiled what most runs need. */
async function rememberCompiled() {
  const {codeCaches, runCode} = await import(pathToFileURL(join(outdir, 'run-code.js')).href)
  const {main} = runCode(placeOf('library.js'))
  const config = join(outdir, 'every-rule.json')
  writeFileSync(config, JSON.stringify({extends: 'copydesk:all'}))
  const samples = ['paratroops', 'drought-reservoir'].map((name) =>
    join(root, 'samples', 'marked', `${name}.txt`),
  )
  const nowhere = () => new Writable({write: (_chunk, _encoding, done) => done()})
  const io = {stdin: Readable.from([]), stdout: nowhere(), stderr: nowhere(), env: {}, cwd: root}
  const cache = join(outdir, 'every-rule.cache')
  // The second run finds everything remembered.
  for (let run = 0; run < 2; run++)
    await main(['--config', config, '--cache-location', cache, ...samples], io)
  rmSync(config)
  rmSync(cache, {recursive: true})
  for (const {file, bytes} of codeCaches()) writeFileSync(file, bytes)
}

/**
 * Lets a module import from the modules of a layer what it imports from the layer: through the
 * layer's index it would wait for all of them.
 */
function withoutLayers() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const indexes = new Map()
  const indexOf = (layer) => {
    if (!indexes.has(layer))
      indexes.set(layer, exportsOf(join(root, manifest.imports[layer].default)))
    return indexes.get(layer)
  }
  return {
    name: 'without-layers',
    setup({onLoad}) {
      onLoad({filter: /[\\/]dist[\\/](?:src|rules)[\\/].*\.js$/}, ({path}) => ({
        contents: readFileSync(path, 'utf8').replace(
          /^import \{([^}]*)\} from '(#\w+)';$/gm,
          (_, names, layer) =>
            namesIn(names)
              .map(([name, local]) => {
                const [file, exported] = indexOf(layer).get(name) ?? missing(name, layer)
                return `import {${exported} as ${local}} from ${JSON.stringify(file)};`
              })
              .join(' '),
        ),
      }))
    },
  }
}

/** What the index of a layer exports: each name with the module that has it, and its name there. */
function exportsOf(index) {
  const exported = new Map()
  const code = readFileSync(index, 'utf8')
  for (const [, names, from] of code.matchAll(/^export \{([^}]*)\} from '([^']+)';$/gm)) {
    const file = from.startsWith('.') ? resolve(dirname(index), from) : from
    for (const [name, here] of namesIn(names)) exported.set(here, [file, name])
  }
  for (const [, from] of code.matchAll(/^export \* from '([^']+)';$/gm))
    for (const [name, place] of exportsOf(resolve(dirname(index), from))) exported.set(name, place)
  for (const [, name] of code.matchAll(/^export (?:const|class|(?:async )?function\*?) (\w+)/gm))
    exported.set(name, [index, name])
  return exported
}

function missing(name, layer) {
  throw new Error(
    `The index of ${layer} does not export “${name}”, or in a way not looked for here`,
  )
}

/** `a, b as c`: each name, and what it is called here. */
function namesIn(list) {
  return list
    .split(',')
    .map((item) => item.trim().split(' as '))
    .filter(([name]) => name !== '')
    .map(([name, here = name]) => [name, here])
}

/**
 * Leaves out what zod would say in fifty languages, a fifth of all code: copydesk words its messages
 * itself. English stays, which zod falls back on.
 */
function withoutLocales() {
  return {
    name: 'without-locales',
    setup({onLoad}) {
      onLoad({filter: /zod\/v4\/locales\/index\.js$/}, () => ({contents: 'export {}'}))
    },
  }
}

/** Lets string-width make its segmenter when copy needs one: it takes longer to make than a report. */
function withLateSegmenter() {
  const [early, used] = ['const segmenter = new Intl.Segmenter();', 'segmenter.segment(']
  return {
    name: 'with-late-segmenter',
    setup({onLoad}) {
      onLoad({filter: /string-width[\\/]index\.js$/}, ({path}) => {
        const code = readFileSync(path, 'utf8')
        if (!code.includes(early) || !code.includes(used))
          throw new Error(`${path} makes its segmenter otherwise now: look at withLateSegmenter`)
        const late = '(segmenter ??= new Intl.Segmenter()).segment('
        return {contents: code.replace(early, 'let segmenter;').replace(used, late)}
      })
    },
  }
}

/** The licences of the packages that the files are of. */
function licences(files) {
  const packages = new Set()
  for (const file of files) {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]
    if (name !== undefined) packages.add(name)
  }
  return [...packages]
    .sort()
    .map(licence)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** What a package says of its licence, and the text of it where it comes with the package. */
function licence(name) {
  const folder = join(root, 'node_modules', name)
  const {version, license, author, homepage, repository} = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const said = [author?.name ?? author, homepage ?? repository?.url ?? repository].filter(Boolean)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8')}`
  return `${name} ${version} (${license})\n${said.join('\n')}\n${text}`
}
