// Writes dist/bin/copydesk.js, the command line with all it imports in a few files: Node takes as
// long to find and read four hundred modules as copydesk to lint an article. The library stays as
// it is. What is loaded on demand only (the tagger, dictionaries, jiti) stays in its packages.
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = join(root, 'dist', 'bin')

rmSync(outdir, {recursive: true, force: true})
const {metafile} = await build({
  absWorkingDir: root,
  entryPoints: {
    copydesk: 'dist/src/cli/bin.js',
    'lint-worker': 'dist/src/engine/pool/lint-worker.js',
  },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['jiti'],
  // Names stay: a crash shows its stack.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [withoutLocales()],
  // Packages in CommonJS ask for modules of Node by `require`.
  banner: {
    js: "import {createRequire as requireFrom} from 'node:module'; const require = requireFrom(import.meta.url);",
  },
})
writeFileSync(join(outdir, 'LICENSES.txt'), licences(Object.keys(metafile.inputs)))

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
