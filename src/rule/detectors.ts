import type {SentenceReading} from './sentence-reading.js'

/** Looks for one construction of a sentence where a word stands that is part of it. */
export interface Detector<Reading extends SentenceReading, Fault> {
  /** In lower case, with straight apostrophes. */
  readonly words: Iterable<string>
  /** Asked only where one of the words stands. */
  readonly detect: (reading: Reading, place: number) => Fault | undefined
}

/** What looks for a fault where a word stands. */
type ByWord<Reading extends SentenceReading, Fault> = ReadonlyMap<
  string,
  ReadonlyArray<Detector<Reading, Fault>['detect']>
>

/** Detectors by their words, those of a word in the order given: most words open nothing. */
export function detectorsByWord<Reading extends SentenceReading, Fault>(
  detectors: ReadonlyArray<Detector<Reading, Fault>>,
): ByWord<Reading, Fault> {
  const byWord = new Map<string, Array<Detector<Reading, Fault>['detect']>>()
  for (const {words, detect} of detectors) {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), detect])
  }
  return byWord
}
