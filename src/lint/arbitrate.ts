import {SEVERITIES} from '#rule'
import type {Category} from '#rule'
import {overlaps} from '#text'
import type {Span} from '#text'
import {arbitratedClaims} from './claims.js'
import {compareFindings} from './finding.js'
import type {Finding} from './finding.js'

/**
 * Faults of the letters and of the grammar compete for a place; what an article claims or
 * contradicts is another matter, and may be said of a sentence that also holds a typo.
 */
const CONTEST: Readonly<Record<Category, string>> = {
  typo: 'language',
  garbled: 'language',
  style: 'language',
  claim: 'claim',
  consistency: 'consistency',
}

/**
 * One finding for each place: the gravest, then the surest, then the narrowest. Of what is said of
 * claims, that of the rule that says most.
 */
export function arbitrated(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  const byContest = new Map<string, Finding[]>()
  for (const finding of findings) {
    const contest = CONTEST[finding.category]
    const rivals = byContest.get(contest)
    if (rivals) rivals.push(finding)
    else byContest.set(contest, [finding])
  }
  for (const [name, contest] of byContest)
    kept.push(...(name === 'claim' ? arbitratedClaims(contest) : winners(contest)))
  return kept.sort(compareFindings)
}

function winners(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  let cluster: Finding[] = []
  let end = -1
  for (const finding of [...findings].sort(compareFindings)) {
    if (cluster.length > 0 && finding.span.start > end) {
      kept.push(...winnersOfCluster(cluster))
      cluster = []
      end = -1
    }
    cluster.push(finding)
    end = Math.max(end, placeOf(finding).end)
  }
  return [...kept, ...winnersOfCluster(cluster)]
}

function winnersOfCluster(cluster: readonly Finding[]): Finding[] {
  if (cluster.length < 2) return [...cluster]
  const kept: Finding[] = []
  for (const finding of [...cluster].sort(byMerit)) {
    if (!kept.some((winner) => shareAPlace(winner, finding))) kept.push(finding)
  }
  return kept
}

function shareAPlace(a: Finding, b: Finding): boolean {
  return overlaps(a.span, b.span) || overlaps(placeOf(a), placeOf(b))
}

/**
 * A gap reaches over the space behind it: “will held” lacks a word between, or has the wrong one, and
 * seldom both. What is said of the word behind may therefore stand for what is said of the gap.
 */
function placeOf({span: {start, end}}: Finding): Span {
  return {start, end: start === end ? end + REACH_OF_GAP : end}
}

/** The space, and the first letter behind it. */
const REACH_OF_GAP = 2

function byMerit(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    b.confidence - a.confidence ||
    a.span.end - a.span.start - (b.span.end - b.span.start) ||
    compareFindings(a, b)
  )
}
