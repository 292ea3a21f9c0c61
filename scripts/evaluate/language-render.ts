import type {Figures, Task} from './edit-score.js'
import type {Judged} from './rates.js'
import {printUnread} from './render.js'
import {scoresOf} from './seeded-score.js'
import type {KindScore, Outcome} from './seeded-score.js'

export interface SeededReport {
  readonly articles: number
  /** Words of the clean articles. */
  readonly words: number
  readonly seeds: readonly number[]
  readonly rules: readonly string[]
  readonly outcomes: readonly Outcome[]
  /** What was found on the clean articles. */
  readonly alarms: readonly Judged[]
}

/** Every finding on clean copy, with its context; those that a reader called right are marked so. */
export function printAlarms(alarms: readonly Judged[]): void {
  console.log(
    'Findings on the clean articles: article, rule, hash, verdict, severity, confidence\n',
  )
  printUnread(alarms)
}

export function printSeeded({articles, words, seeds, rules, outcomes, alarms}: SeededReport): void {
  console.log(`Rules: ${rules.join(', ')}`)
  console.log(
    `${outcomes.length} faults planted in ${articles} clean articles of ${words} words, ${seeds.length === 1 ? 'seed' : 'seeds'} ${seeds.join(', ')}\n`,
  )
  console.log('kind            planted   found  recall   repaired  of found   found by')
  for (const score of scoresOf(outcomes)) console.log(kindLine(score))
  const isFalse = alarms.filter(({verdict}) => verdict !== 'true')
  console.log(
    `\nOn the clean articles: ${alarms.length} findings, ${alarms.length - isFalse.length} of them read and right; ${perThousand(isFalse.length, words)} false alarms per 1,000 words`,
  )
  for (const rule of rules) {
    const own = isFalse.filter(({finding}) => finding.rule === rule).length
    console.log(`  ${rule.padEnd(18)}${String(own).padStart(5)}   ${perThousand(own, words)}`)
  }
  console.log()
}

function kindLine({kind, planted, found, repaired, byRule}: KindScore): string {
  const finders = [...byRule].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return [
    kind.padEnd(15),
    String(planted).padStart(8),
    String(found).padStart(8),
    share(found, planted).padStart(8),
    String(repaired).padStart(11),
    share(repaired, found).padStart(10),
    `   ${finders.map(([rule, count]) => `${rule} ${count}`).join(', ')}`,
  ]
    .join('')
    .trimEnd()
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3)
}

function perThousand(count: number, words: number): string {
  return ((count / words) * 1000).toFixed(3)
}

/** Of findings in copy with planted faults, by confidence: how many stand at a fault and repair it. */
export function printReliability(findings: readonly Weighed[]): void {
  console.log('Confidence of findings in the copy with faults, and how many of them were right')
  console.log('from     findings   right first repair   real')
  for (const [at, from] of CONFIDENCES.entries()) {
    const until = CONFIDENCES[at + 1] ?? Infinity
    const held = findings.filter(({confidence}) => confidence >= from && confidence < until)
    const repaired = held.filter(({isRepaired}) => isRepaired).length
    const real = held.filter(({isReal}) => isReal).length
    console.log(
      `${from.toFixed(2)}${String(held.length).padStart(13)}${share(repaired, held.length).padStart(21)}${share(real, held.length).padStart(7)}`,
    )
  }
  console.log()
}

/** A finding in copy with planted faults. */
export interface Weighed {
  readonly confidence: number
  /** Its first repair restores the copy. */
  readonly isRepaired: boolean
  /** It stands at a planted fault, or at one that a reader saw in the copy as published. */
  readonly isReal: boolean
}

const CONFIDENCES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98]

/** One set of corrected sentences: edits of words only, best annotator for each sentence. */
export function printEditFigures(
  name: string,
  sentences: number,
  results: ReadonlyArray<{readonly task: Task; readonly figures: Figures}>,
): void {
  console.log(`${name}: ${sentences} sentences, edits of words only, best annotator for each`)
  for (const {task, figures} of results) {
    const {reported, right, wanted, found, precision, recall, f05} = figures
    console.log(
      `  ${task.padEnd(11)} precision ${precision.toFixed(3)} (${right} of ${reported})   recall ${recall.toFixed(3)} (${found} of ${wanted})   F0.5 ${f05.toFixed(3)}`,
    )
  }
  console.log()
}
