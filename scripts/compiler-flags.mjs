// How the command line has V8 compile. copydesk is a thousand small functions, each used for a moment on every article.
import {setFlagsFromString} from 'node:v8'

/**
 * A function is compiled for speed when it has run four times as long as V8 would have it (67,584 bytes of bytecode),
 * and less than half as much code of others (of 920 bytes) is copied into it. The compiler, which takes a core from the
 * threads that lint, then works for less than half the time, and leaves less code for the processor to fetch for
 * every article.
 */
const FLAGS = ['--interrupt-budget=270336', '--max-inlined-bytecode-size-cumulative=400']

/** The version of V8 that was measured; of later ones some complain that they have no such flag. */
const MEASURED = /^11\./

/** Sets the flags for all threads of this process. What V8 has made of scripts is for the flags with which it was made. */
export function tuneCompiler() {
  if (MEASURED.test(process.versions.v8)) FLAGS.forEach((flag) => setFlagsFromString(flag))
}
