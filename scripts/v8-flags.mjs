// How the command line has V8 work. copydesk is a thousand small functions, each used for a moment on every article.
import {setFlagsFromString} from 'node:v8'

/**
 * A function is compiled for speed when it has run four times as long as V8 would have it, in bytes of bytecode, and
 * less than half as much code of others is copied into it. The compiler, which takes a core from the threads that lint,
 * then works for less than half the time, and leaves less code for the processor to fetch for every article. What is
 * old is collected when there is twice as much of it as was left, and not four times: a second core does most of that.
 * The last flag takes back what `SHARED` sets, here and below.
 */
const TUNED = [
  '--interrupt-budget=270336',
  '--max-inlined-bytecode-size-cumulative=400',
  '--heap-growing-percent=100',
  '--parallel-scavenge',
]
/** What V8 has by itself. */
const UNTUNED = [
  '--interrupt-budget=67584',
  '--max-inlined-bytecode-size-cumulative=920',
  '--heap-growing-percent=0',
  '--parallel-scavenge',
]
/**
 * Where threads that lint share the cores, none of these is free for what another leaves: the old may grow as V8 would
 * have it, and the young is collected by the thread that made it.
 */
const SHARED = ['--heap-growing-percent=0', '--no-parallel-scavenge']

/** The version of V8 that was measured; of later ones some complain that they have no such flag. */
const MEASURED = /^11\./

/** Sets the flags, for all threads of this process. What V8 has made of scripts is for the flags with which it was made. */
export function tuneV8() {
  set(TUNED)
}

/** Takes them back: a run that soon ends wants its code early, which waits for the same budget before it is compiled at all. */
export function untuneV8() {
  set(UNTUNED)
}

/** Sets what is better for several threads, once their scripts are read. */
export function tuneForThreads() {
  set(SHARED)
}

function set(flags) {
  if (MEASURED.test(process.versions.v8)) flags.forEach((flag) => setFlagsFromString(flag))
}
