import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'
import {afterAll} from 'vitest'
import {packageRoot} from '#engine'

const BANNER =
  "import {createRequire as requireFrom} from 'node:module'; const require = requireFrom(import.meta.url);"

/**
 * Bundles programs of the sources, by their paths, as `scripts/bundle.mjs` does the command line:
 * the many processes of these tests start in a moment, and need no build. Within the package,
 * because its data is found from where the code stands.
 */
export async function bundled(...programs: readonly string[]): Promise<string[]> {
  const root = packageRoot()
  mkdirSync(join(root, '.cache'), {recursive: true})
  const folder = mkdtempSync(join(root, '.cache', 'lsp-'))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(programs.map((path, at) => [`program-${at}`, path])),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['copydesk-source'],
    external: ['jiti'],
    banner: {js: BANNER},
    logLevel: 'silent',
  })
  return programs.map((_, at) => join(folder, `program-${at}.js`))
}
