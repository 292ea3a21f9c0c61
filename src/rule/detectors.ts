import {ofForms} from '#text'
import type {TextIndex} from '#text'
import type {SentenceReading} from './sentence-reading.js'

/** Looks for one construction of a sentence where a word stands that is part of it. */
export interface Detector<Reading extends SentenceReading, Fault> {
  /** In lower case, with straight apostrophes. */
  readonly words: Iterable<string>
  /** Asked only where one of the words stands. */
  readonly detect: (reading: Reading, place: number) => Fault | undefined
}

/** What looks for a fault where a word stands. */
type Detect<Reading extends SentenceReading, Fault> = Detector<Reading, Fault>['detect']

/**
 * For each form of a text the detectors that have it among their words, in the order given: most
 * words open nothing.
 */
export function detectorsByWord<Reading extends SentenceReading, Fault>(
  detectors: ReadonlyArray<Detector<Reading, Fault>>,
): (index: TextIndex) => ReadonlyArray<ReadonlyArray<Detect<Reading, Fault>>> {
  const byWord = new Map<string, Array<Detect<Reading, Fault>>>()
  for (const {words, detect} of detectors) {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), detect])
  }
  const none: ReadonlyArray<Detect<Reading, Fault>> = []
  return ofForms((form) => byWord.get(form) ?? none)
}
