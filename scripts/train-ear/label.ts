import type {Suspect} from '../../src/language/ear/suspects.js'
import type {Fault, Seeded} from '../seed/index.js'

/** Code units around a fault that a repair must restore. */
const AROUND = 30
/** A suspect so near to a fault, with another repair, says nothing of clean copy. */
const NEAR = 14

/** 1: the repair restores what stood there; 0: nothing is wrong here; −1: near a fault, not right. */
export function labelOf(suspect: Suspect, seeded: Seeded): 1 | 0 | -1 {
  const fault = seeded.faults.find(
    ({span}) => suspect.start <= span.end + NEAR && suspect.end >= span.start - NEAR,
  )
  if (!fault) return 0
  return restores(suspect, seeded.text, fault) ? 1 : -1
}

/** Whether the suspect's repair and the fault's give the same copy, spaces and case apart. */
function restores({start, end, meant}: Suspect, text: string, {span, right}: Fault): boolean {
  const from = Math.max(0, Math.min(start, span.start) - AROUND)
  const until = Math.max(end, span.end) + AROUND
  const written = (place: {start: number; end: number}, words: string) =>
    plain(text.slice(from, place.start) + words + text.slice(place.end, until))
  return written({start, end}, meant.join(' ')) === written(span, right)
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, '')
}
