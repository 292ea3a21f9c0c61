import type {TrainingProgress} from '#engine'
import {widthOfOutput} from './io.js'
import type {Output} from './io.js'

/** Milliseconds between two drawings: often enough to look alive. */
export const BETWEEN = 100
const BAR = 12
/** Back to the start of the line, and empty it. */
export const AFRESH = '\r\u{1b}[K'

const NAMES: Readonly<Record<TrainingProgress['step'], string>> = {
  checking: 'checking',
  counting: 'counting',
  saving: 'saving the counts',
  building: 'building the model',
}

export interface ProgressLine {
  readonly show: (progress: TrainingProgress) => void
  /** Takes the line away. */
  readonly clear: () => void
}

/** Shows in one line of a terminal how far a training is; elsewhere nothing. */
export function progressLine(output: Output, now = () => performance.now()): ProgressLine {
  if (output.isTTY !== true) return {show: () => undefined, clear: () => undefined}
  let start: {at: number; progress: TrainingProgress} | undefined
  let drawn = -Infinity
  return {
    show(progress) {
      const at = now()
      const isNew = start?.progress.step !== progress.step
      if (isNew) start = {at, progress}
      if (!isNew && at - drawn < BETWEEN) return
      drawn = at
      const text = described(progress, start!.progress, (at - start!.at) / 1000)
      output.write(AFRESH + text.slice(0, widthOfOutput(output) - 1))
    },
    clear: () => void output.write(AFRESH),
  }
}

/**
 * A bar where the size is known, the words and their rate where words are counted.
 *
 * @param first what was told when the step began.
 * @param seconds since then.
 */
export function described(
  {step, words, bytes, of}: TrainingProgress,
  first: TrainingProgress,
  seconds: number,
): string {
  const parts = [NAMES[step]]
  if (step === 'saving' || step === 'building') return parts[0]!
  if (of !== undefined && of > 0) parts.push(barOf(bytes / of))
  if (step === 'counting') {
    parts.push(`${grouped(words)} words`)
    if (seconds >= 1) parts.push(`${grouped((words - first.words) / seconds)}/s`)
  }
  if (of !== undefined && seconds >= 1 && bytes > first.bytes) {
    parts.push(`${duration(((of - bytes) * seconds) / (bytes - first.bytes))} left`)
  }
  return parts.join('  ')
}

export function barOf(share: number): string {
  const full = Math.round(Math.min(share, 1) * BAR)
  const percent = String(Math.floor(Math.min(share, 1) * 100)).padStart(3)
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${percent} %`
}

export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** A whole number with its thousands set apart: “1,234,567”. */
export function grouped(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
