// Writes dist/bin/, the command line with all it imports as one script: Node takes as long to find
// and read four hundred modules as copydesk to lint an article. The library stays as it is. What is
// loaded on demand only (the tagger, dictionaries, jiti) stays in its packages. Beside the script
// stands what V8 made of it on a sample, so that it need not be compiled again (scripts/run-code.mjs).
import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readable, Writable} from 'node:stream'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = join(root, 'dist', 'bin')
/** What the script offers. */
const EXPORTS = `
  export const commandLine = () => import('./dist/src/cli/bin.js')
  export const lintWorker = () => import('./dist/src/engine/pool/lint-worker.js')
  export const library = () => import('./dist/src/cli/main.js')
`

rmSync(outdir, {recursive: true, force: true})
mkdirSync(outdir, {recursive: true})
const {metafile} = await build({
  absWorkingDir: root,
  stdin: {contents: EXPORTS, resolveDir: root},
  outfile: join(outdir, 'code.js'),
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  external: ['jiti'],
  define: {'import.meta.url': '__url'},
  // One function, as Node wraps modules in CommonJS.
  banner: {js: '(function (module, require, __url) {'},
  footer: {js: '})'},
  // Names stay: a crash shows its stack.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [withoutLocales()],
})
writeFileSync(join(outdir, 'LICENSES.txt'), licences(Object.keys(metafile.inputs)))
copyFileSync(join(root, 'scripts', 'run-code.mjs'), join(outdir, 'run-code.js'))
writeProgram('copydesk.js', 'commandLine', '#!/usr/bin/env node\n')
writeProgram('lint-worker.js', 'lintWorker')
await rememberCompiled()

function writeProgram(name, exported, first = '') {
  const code = `${first}import {runCode} from './run-code.js'\n\nawait runCode().${exported}()\n`
  writeFileSync(join(outdir, name), code, {mode: 0o755})
}

/** Lints samples in this process, so that V8 has compiled what most runs need. */
async function rememberCompiled() {
  const {codeCache, runCode} = await import(pathToFileURL(join(outdir, 'run-code.js')).href)
  const {main} = await runCode().library()
  const config = join(outdir, 'every-rule.json')
  writeFileSync(config, JSON.stringify({extends: 'copydesk:all'}))
  const samples = ['paratroops', 'drought-reservoir'].map((name) =>
    join(root, 'samples', 'marked', `${name}.txt`),
  )
  const nowhere = () => new Writable({write: (_chunk, _encoding, done) => done()})
  const io = {stdin: Readable.from([]), stdout: nowhere(), stderr: nowhere(), env: {}, cwd: root}
  await main(['--config', config, ...samples], io)
  rmSync(config)
  const {file, bytes} = codeCache()
  writeFileSync(file, bytes)
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
