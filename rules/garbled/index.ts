import type {Article} from '#article'
import {defineRule, detectorsByWord, isRunningCopy, z} from '#rule'
import type {Report} from '#rule'
import type {Sentence} from '#text'
import {rows as determiners} from './after-determiner.js'
import {beenWithoutHave, otherBeforeParticiple, pronounBeforeGerund} from './auxiliaries.js'
import {brokenEnd} from './breaks.js'
import {commaBeforeVerb} from './comma-before-verb.js'
import {constructionDetector} from './construction.js'
import {doublePredicate} from './double-predicate.js'
import {reportOf} from './fault.js'
import type {Detector, Fault} from './fault.js'
import {rows as lost} from './left-out.js'
import {rows as left} from './left-over.js'
import {rows as objects} from './missing-object.js'
import {rows as subjects} from './missing-subject.js'
import {rows as verbs} from './missing-verb.js'
import {clauselessOpening, deniedOpening} from './openings.js'
import {otherForOthers} from './others.js'
import {Reading} from './reading.js'
import {detectors as relatives} from './relative-clauses.js'
import {isOwnEnglish} from './silence.js'
import {detectors as reported} from './that-clauses.js'
import {rows as chains} from './verb-chains.js'
import {rows as forms} from './verb-forms.js'
import {haveBeforePast, modalBeforeFinite, twoVerbs} from './verbs.js'

/** In the order in which they speak where several would. */
const DETECTORS = detectorsByWord([
  deniedOpening,
  clauselessOpening,
  otherBeforeParticiple,
  otherForOthers,
  constructionDetector([
    ...determiners,
    ...objects,
    ...subjects,
    ...verbs,
    ...forms,
    ...chains,
    ...lost,
    ...left,
  ]),
  beenWithoutHave,
  pronounBeforeGerund,
  modalBeforeFinite,
  haveBeforePast,
  twoVerbs,
  ...relatives,
  ...reported,
  doublePredicate,
  commaBeforeVerb,
  brokenEnd,
])

/** Those of each form of the article. */
type Detectors = ReadonlyArray<ReadonlyArray<Detector['detect']>>

export default defineRule({
  id: 'garbled',
  summary: 'A clause that does not hold together: a word is missing, left over or out of place.',
  category: 'garbled',
  severity: 'error',
  fix: 'suggested',
  confidence: 0.9,
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Stretches of words that are never reported'),
  }),
  *check(article, {allow}) {
    const allowed = new Set(allow.map((words) => words.toLowerCase()))
    const detectors = DETECTORS(article.index)
    for (const sentence of article.sentences) {
      if (isRunningCopy(article, sentence)) yield* reportsIn(article, sentence, detectors, allowed)
    }
  },
})

function* reportsIn(
  article: Article,
  sentence: Sentence,
  detectors: Detectors,
  allowed: ReadonlySet<string>,
): Iterable<Report> {
  const reading = new Reading(article, sentence)
  const {formOf} = article.index
  for (let place = 0; place < reading.words.length; place++) {
    const fault = faultAt(reading, place, detectors[formOf[sentence.firstWord + place]!]!)
    if (!fault || allowed.has(reading.textOf(fault.from, fault.to).toLowerCase())) continue
    yield reportOf(reading, fault)
    place = Math.max(place, fault.to)
  }
}

function faultAt(reading: Reading, place: number, detectors: Detectors[number]): Fault | undefined {
  for (const detect of detectors) {
    const fault = detect(reading, place)
    if (fault && isOwnEnglish(reading, fault)) return fault
  }
  return undefined
}
