// Runs the script of the command line, dist/bin/code.js, by what V8 made of it when it was built, so
// that no start has to compile it again. Another version of V8 has no such file and compiles the
// script, and so does a start that finds the file damaged: V8 itself would trust it.
import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {constants, Script} from 'node:vm'
import {crc32} from 'node:zlib'

const url = new URL('code.js', import.meta.url)
const source = readFileSync(url)
const cacheFile = fileURLToPath(
  new URL(`code-${process.arch}-${process.versions.v8}.cache`, import.meta.url),
)
/** Bytes of the checksum behind what V8 gave. */
const CHECKSUM = 4

const script = new Script(source.toString('utf8'), {
  filename: fileURLToPath(url),
  cachedData: compiledBefore(),
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
})

/** What the script exports. */
export function runCode() {
  const module = {exports: {}}
  script.runInThisContext()(module, createRequire(url), url.href)
  return module.exports
}

function compiledBefore() {
  if (!existsSync(cacheFile)) return undefined
  const bytes = readFileSync(cacheFile)
  if (bytes.length < CHECKSUM) return undefined
  const end = bytes.length - CHECKSUM
  const data = bytes.subarray(0, end)
  return bytes.readUInt32LE(end) === checksumOf(data) ? data : undefined
}

/** The file for what V8 has made of the script by now, and its bytes. */
export function codeCache() {
  const data = script.createCachedData()
  const checksum = Buffer.alloc(CHECKSUM)
  checksum.writeUInt32LE(checksumOf(data))
  return {file: cacheFile, bytes: Buffer.concat([data, checksum])}
}

/** Of the script as well: what V8 made of another is as bad as a damaged file. */
function checksumOf(data) {
  return crc32(data, crc32(source))
}
