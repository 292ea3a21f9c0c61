import type {Suspect} from '../../src/language/ear/suspects.js'
import type {Fault, Seeded} from './seeded.js'

/** Code units around a fault that a repair must restore. */
const AROUND = 30
/** A suspect so near to a fault, with another repair, says nothing of clean copy. */
const NEAR = 14

/** 1: the repair restores what stood there; 0: nothing is wrong here; −1: near a fault, not right. */
export function labelOf(suspect: Suspect, seeded: Seeded, original: string): 1 | 0 | -1 {
  const fault = seeded.faults.find(
    ({start, end}) => suspect.start <= end + NEAR && suspect.end >= start - NEAR,
  )
  if (!fault) return 0
  return restores(suspect, seeded, fault, original) ? 1 : -1
}

/** Whether the suspect's first repair gives back the copy as it was. */
export function restores(
  {start, end, meant}: {start: number; end: number; meant: readonly string[]},
  {text, faults}: Seeded,
  fault: Fault,
  original: string,
): boolean {
  const shift = faults
    .filter((other) => other.start < fault.start)
    .reduce((sum, other) => sum + other.original.length - (other.end - other.start), 0)
  const from = Math.max(0, Math.min(start, fault.start) - AROUND)
  const until = Math.max(end, fault.end) + AROUND
  const change = fault.original.length - (fault.end - fault.start)
  const wanted = original.slice(from + shift, until + shift + change)
  const repaired = `${text.slice(from, start)} ${meant.join(' ')} ${text.slice(end, until)}`
  return plain(repaired) === plain(wanted)
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, '')
}
