/** Loaded by `--import`: tells on standard error, when the run ends, which big data it has read. */
import fs from 'node:fs'
import {createRequire, syncBuiltinESMExports} from 'node:module'

/** Not the manifests of packages, which tell their versions. */
const DATA = /models[/\\][a-z-]+\.bin$|\.dic$|wink-[a-z-]+[/\\].*\.js$/
const read = new Set()
const {readFileSync} = fs

fs.readFileSync = (file, ...options) => {
  read.add(String(file))
  return readFileSync(file, ...options)
}
syncBuiltinESMExports()

process.on('exit', () => {
  const all = [...read, ...Object.keys(createRequire(import.meta.url).cache)]
  const names = all.flatMap((file) =>
    DATA.test(file) ? file.split(/[/\\]/).slice(-2).join('/') : [],
  )
  process.stderr.write(names.map((name) => `read ${name}\n`).join(''))
})
