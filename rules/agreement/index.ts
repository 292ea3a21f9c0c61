import type {Article} from '#article'
import {defineRule, detectorsByWord, heardFaults, isRunningCopy, MIN_PROBABILITY, z} from '#rule'
import type {Report} from '#rule'
import {overlaps} from '#text'
import type {Span} from '#text'
import {pluralDeterminer, singularDeterminer} from './determiners.js'
import {EXCEPTIONS} from './exceptions.js'
import {reportOf} from './fault.js'
import type {Detector, Fault} from './fault.js'
import {massAndVerb} from './mass.js'
import {oneOfAndVerb, oneOfSingular} from './one-of.js'
import {oneWhoAndVerb, pluralAlone} from './one-who.js'
import {partedAndVerb} from './parted.js'
import {nameAndVerb} from './persons.js'
import {personAndVerb} from './pronouns.js'
import {participleAndVerb} from './participles.js'
import {Reading} from './reading.js'
import {relativeClause} from './relative.js'
import {countedAndVerb, severalOfAndVerb} from './several.js'
import {subjectAndVerb} from './subjects.js'
import {thereAndVerb} from './there.js'

const DETECTORS = detectorsByWord([
  subjectAndVerb,
  personAndVerb,
  relativeClause,
  thereAndVerb,
  massAndVerb,
  participleAndVerb,
  severalOfAndVerb,
  countedAndVerb,
  nameAndVerb,
  oneWhoAndVerb,
  partedAndVerb,
  pluralAlone,
  oneOfAndVerb,
  oneOfSingular,
  pluralDeterminer,
  singularDeterminer,
])

export default defineRule({
  id: 'agreement',
  summary: 'A verb or noun whose number does not fit the words around it.',
  category: 'garbled',
  severity: 'error',
  fix: 'suggested',
  confidence: 0.9,
  options: z.strictObject({minProbability: MIN_PROBABILITY.default(0.5)}),
  *check(article, {minProbability}) {
    const parsed = [...parsedFaults(article)]
    yield* parsed
    for (const report of heardFaults(article, 'agreement', minProbability, EXCEPTIONS)) {
      if (!parsed.some((fault) => isPartOf(fault, report.span))) yield report
    }
  },
})

/** Two words that do not agree are one fault, whichever of them the ear would change. */
function isPartOf({span, evidence = []}: Report, place: Span): boolean {
  return [span, ...evidence].some((part) => overlaps(part, place))
}

/** What the grammar of a sentence tells, whatever the ear hears. */
export function* parsedFaults(article: Article): Iterable<Report> {
  const detectors = DETECTORS(article.index)
  const {formOf} = article.index
  for (const sentence of article.sentences) {
    if (!isRunningCopy(article, sentence)) continue
    const reading = new Reading(article, sentence)
    for (let place = 0; place < reading.words.length; place++) {
      const fault = faultAt(reading, place, detectors[formOf[sentence.firstWord + place]!]!)
      if (fault) yield reportOf(reading, fault)
    }
  }
}

function faultAt(
  reading: Reading,
  place: number,
  detectors: ReadonlyArray<Detector['detect']>,
): Fault | undefined {
  for (const detect of detectors) {
    const fault = detect(reading, place)
    if (fault) return fault
  }
  return undefined
}
