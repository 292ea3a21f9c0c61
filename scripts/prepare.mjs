// `npm ci --omit=dev` runs `prepare` too, where the compiler is not installed:
// a package from the registry ships `dist/`, so there is nothing to build then.
import {existsSync} from 'node:fs'
import {spawnSync} from 'node:child_process'

if (existsSync(new URL('../node_modules/typescript/package.json', import.meta.url))) {
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  process.exitCode = status ?? 1
}
