import {z} from 'zod'
import type {Article} from '#article'
import type {Ear, FaultOfWording, Suspicion} from '#language'
import {inCaseOf} from '#text'
import type {Report} from './finding.js'
import {governedForm} from './governed.js'

/** Suspicions more probable than this are errors; less, warnings. */
const SURE = 0.9
/** Times a pair must have been counted to be called common. */
const COMMON = 20

/** The option of the rules that report what the ear hears. */
export const MIN_PROBABILITY = z
  .number()
  .min(0.4)
  .max(1)
  .default(0.6)
  .describe('Findings less probable than this are not reported')

/** Whether grammar knows better: what the ear suspects is right where it stands. */
export type Exception = (article: Article, suspicion: Suspicion) => boolean

/** What the ear hears in the article, of one sort of fault, but what one of the exceptions has right. */
export function* heardFaults(
  article: Article,
  fault: FaultOfWording,
  minProbability: number,
  exceptions: readonly Exception[] = [],
): Iterable<Report> {
  for (const suspicion of article.suspicions) {
    if (suspicion.fault !== fault || suspicion.probability < minProbability) continue
    if (exceptions.some((isRight) => isRight(article, suspicion))) continue
    yield reportOf(article, suspicion)
  }
}

function reportOf(article: Article, suspicion: Suspicion): Report {
  const {start, end, from, until, probability} = suspicion
  const meant = meantIn(article, suspicion)
  const isReplaced = start !== end && meant !== ''
  const context = (middle: string) =>
    `${article.text.slice(from, start)}${middle}${article.text.slice(end, until)}`
  const gap = spacedGap(article, suspicion, meant)
  const [unexpected, expected] = isReplaced
    ? [article.text.slice(start, end), meant]
    : [context(article.text.slice(start, end)), withEdit(article, suspicion, gap)]
  return {
    span: {start: gap.start, end: gap.end},
    reason: `Unexpected “${unexpected}”, expected “${expected}”`,
    expected: [gap.replacement],
    note: noteOf(article, suspicion),
    confidence: Math.round(probability * 100) / 100,
    severity: probability >= SURE ? 'error' : 'warning',
  }
}

interface Repair {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** The repair with the space that comes or goes with a word. */
function spacedGap({text}: Article, {start, end}: Suspicion, meant: string): Repair {
  if (start === end) return {start, end, replacement: ` ${meant}`}
  if (meant !== '') return {start, end, replacement: meant}
  const hasSpace = text[start - 1] === ' '
  return {start: hasSpace ? start - 1 : start, end, replacement: ''}
}

function withEdit({text}: Article, {from, until}: Suspicion, repair: Repair): string {
  return `${text.slice(from, repair.start)}${repair.replacement}${text.slice(repair.end, until)}`
}

/** What was meant, in the case of what stands there: “they” and “'re” are written as one. */
function meantIn({text}: Article, {start, end, meant}: Suspicion): string {
  const written = meant.join(' ').replaceAll(/ (?='|n't)/g, '')
  const cased = start === end ? written : inCaseOf(text.slice(start, end), written)
  return text.includes('’') ? cased.replaceAll("'", '’') : cased
}

/** What grammar says, where it does, and the evidence. */
function noteOf({language: {ear, lexicon}}: Article, suspicion: Suspicion): string {
  const grammar = governedForm(suspicion, lexicon)
  const evidence = evidenceFor(ear, suspicion)
  return grammar === undefined ? evidence : `${grammar}. ${evidence}`
}

/** Evidence that a reader can check: what the table of pairs holds, or by how much it prefers. */
function evidenceFor(ear: Ear, suspicion: Suspicion): string {
  const {found, meant, before, after, gain, heard, reading} = suspicion
  const [wrong, right] = [found[0] ?? after, meant[0] ?? after]
  const pairs: Array<readonly [string, string, string, string]> = []
  if (found.length > 0 && meant.length > 0) {
    pairs.push([right, after, wrong, after])
  }
  pairs.push([before, right, before, wrong])
  for (const [first, second, otherFirst, otherSecond] of pairs) {
    if (![first, second, otherFirst, otherSecond].every((form) => /^[a-z]/.test(form))) continue
    if (ear.pairCount(first, second) < COMMON) continue
    if (ear.pairCount(otherFirst, otherSecond) > 0) continue
    return `“${first} ${second}” is common in the reference corpus; “${otherFirst} ${otherSecond}” is not among the pairs it holds`
  }
  if (gain >= heard || gain > CLEAR) {
    const whole = reading === 'headline' ? 'headline' : 'sentence'
    return `By the counts of the reference corpus the ${whole} is ${timesAs(Math.exp(gain))} likely this way`
  }
  return `By what stands around it, as the model learnt it from the reference corpus, this wording is ${timesAs(Math.exp(heard))} likely`
}

/** Nats of gain that speak for themselves. */
const CLEAR = 4
/** Above it a figure says no more. */
const MOST_TIMES = 10_000

function timesAs(times: number): string {
  if (times > MOST_TIMES) return 'more than 10,000 times as'
  return times < 2 ? 'more' : `about ${rounded(times)} times as`
}

/** To one figure, with commas: 4,000. */
function rounded(times: number): string {
  const unit = 10 ** Math.floor(Math.log10(times))
  return String(Math.round(times / unit) * unit).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
