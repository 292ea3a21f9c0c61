import type {LintProgress} from '#engine'
import {widthOfOutput} from './io.js'
import type {Io} from './io.js'
import {AFRESH, barOf, BETWEEN, duration, grouped} from './progress.js'

/** Milliseconds that work may take before anybody wants to know how far it is. */
const SOON = 1000

export interface CheckProgress {
  readonly show: (progress: LintProgress) => void
  /** Takes the line away, before something else is written. */
  readonly clear: () => void
}

/** Shows in one line of a terminal how far a long check is; elsewhere nothing. */
export function checkProgress({stderr}: Io, now = () => performance.now()): CheckProgress {
  if (stderr.isTTY !== true) return {show: () => undefined, clear: () => undefined}
  const start = now()
  let drawn = start + SOON - BETWEEN
  let isShown = false
  return {
    show(progress) {
      const at = now()
      if (at - drawn < BETWEEN) return
      drawn = at
      isShown = true
      const text = checkDescribed(progress, (at - start) / 1000)
      stderr.write(AFRESH + text.slice(0, widthOfOutput(stderr) - 1))
    },
    clear() {
      if (isShown) stderr.write(AFRESH)
      isShown = false
    },
  }
}

/** @param seconds since the check began. */
export function checkDescribed({done, of}: LintProgress, seconds: number): string {
  const rate = done / seconds
  return [
    'checking',
    barOf(done / of),
    `${grouped(done)} of ${grouped(of)} files`,
    rate < 10 ? `${rate.toFixed(1)}/s` : `${grouped(rate)}/s`,
    `${duration((of - done) / rate)} left`,
  ].join('  ')
}
