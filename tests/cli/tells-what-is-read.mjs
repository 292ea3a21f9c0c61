/** Loaded by `--import`: tells on standard error, when the run ends, which big data it has read. */
import fs from 'node:fs'
import {createRequire, syncBuiltinESMExports} from 'node:module'

/** Not the manifests of packages, which tell their versions. */
const DATA = /models[/\\][a-z-]+\.bin$|\.dic$|wink-[a-z-]+[/\\].*\.js$/
/** In bytes. */
const LONGEST_HEAD = 4096
const read = new Set()
const files = new Map()
const {openSync, readFileSync, readSync} = fs

fs.readFileSync = (file, ...options) => {
  read.add(String(file))
  return readFileSync(file, ...options)
}
fs.openSync = (file, ...options) => {
  const descriptor = openSync(file, ...options)
  files.set(descriptor, String(file))
  return descriptor
}
// The head of a model, which tells its version, is not the model.
fs.readSync = (descriptor, bytes, ...options) => {
  if (bytes.length > LONGEST_HEAD) read.add(files.get(descriptor))
  return readSync(descriptor, bytes, ...options)
}
syncBuiltinESMExports()

process.on('exit', () => {
  const all = [...read, ...Object.keys(createRequire(import.meta.url).cache)]
  const names = all.flatMap((file) =>
    DATA.test(file) ? file.split(/[/\\]/).slice(-2).join('/') : [],
  )
  process.stderr.write(names.map((name) => `read ${name}\n`).join(''))
})
