// Runs the scripts of the command line in dist/bin/ by what V8 made of them when they were built, so
// that no start has to compile them again. Another version of V8 has no such files and compiles the
// scripts, and so does a start that finds a file damaged: V8 itself would trust it.
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {Script} from 'node:vm'
import {isMainThread} from 'node:worker_threads'
import {tuneForThreads, tuneV8, untuneV8} from './v8-flags.js'

const require = createRequire(import.meta.url)
const folder = dirname(fileURLToPath(import.meta.url))
/** The end of the names of files that hold what this V8 has made of scripts. */
const CACHE = `-${process.arch}-${process.versions.v8}.cache`
/** Bytes of the checksum behind what V8 gave. */
const CHECKSUM = 32

/**
 * The script by which copy is told of that is remembered. A run that needs no other is over before
 * it pays to compile its functions once more for speed, which took half of its work; any other script
 * is compiled as ./v8-flags.js has it, and this one then, too.
 */
const BRIEF = 'check.js'

const scripts = new Map()
const ran = new Map()

/**
 * What a module exports, which runs when it is first asked for.
 * @param place the name of its script, a slash, and its own.
 */
export function runCode(place) {
  let module = ran.get(place)
  if (!module) {
    module = {exports: {}}
    ran.set(place, module)
    const [script, name] = place.split('/')
    modulesOf(script)[name](module, module.exports, requireFromScript, import.meta.url)
  }
  return module.exports
}

function requireFromScript(specifier) {
  return specifier.startsWith('./') ? runCode(specifier.slice(2)) : require(specifier)
}

function modulesOf(name) {
  const known = scripts.get(name)
  if (known) return known.modules
  const filename = join(folder, name)
  const source = readFileSync(filename)
  const cachedData = compiledBefore(filename, source)
  if (name !== BRIEF) setFlagsFromString('--opt')
  setFlagsOf(name)
  const script = new Script(source.toString('utf8'), {filename, cachedData})
  // Only now: what V8 has made of a script is for those flags with which it was made.
  if (name === BRIEF && scripts.size === 0) setFlagsFromString('--no-opt')
  else tuneV8()
  if (!isMainThread) tuneForThreads()
  const modules = script.runInThisContext()
  scripts.set(name, {source, script, modules})
  return modules
}

/** Sets the flags for which V8 is to compile a script. */
function setFlagsOf(name) {
  if (name === BRIEF) untuneV8()
  else tuneV8()
}

function compiledBefore(file, source) {
  let bytes
  try {
    bytes = readFileSync(file + CACHE)
  } catch {
    return undefined
  }
  if (bytes.length < CHECKSUM) return undefined
  const data = bytes.subarray(0, -CHECKSUM)
  return checksumOf(data, source).equals(bytes.subarray(-CHECKSUM)) ? data : undefined
}

/** Modules that stand beside the scripts. */
const PROGRAMS = new Set(['copydesk.js', 'lint-worker.js', 'run-code.js', 'v8-flags.js'])

/** For each script, the file for what V8 has made of it by now, and its bytes. */
export function codeCaches() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js') && !PROGRAMS.has(name))
  return names.map((name) => {
    modulesOf(name)
    const {script, source} = scripts.get(name)
    setFlagsOf(name)
    const data = script.createCachedData()
    return {
      file: join(folder, name + CACHE),
      bytes: Buffer.concat([data, checksumOf(data, source)]),
    }
  })
}

/** Of the script as well: what V8 made of another is as bad as a damaged file. */
function checksumOf(data, source) {
  return createHash('sha256').update(source).update(data).digest()
}
