import {SEVERITIES} from '#rule'
import {overlaps} from '#text'
import {compareFindings} from './finding.js'
import type {Finding} from './finding.js'
import {hashOf} from './fingerprint.js'

/**
 * The claim rules, the one that says most of a claim first. That the story is another one says it
 * of every claim; that the body disputes a claim says more than that it lacks a word of it; a
 * number, a quotation and a name are there or not; how sure, how many and when are read from them.
 */
export const CLAIM_ORDER: readonly string[] = [
  'wrong-story',
  'disputed-claim',
  'unsupported-number',
  'overstated-number',
  'altered-quotation',
  'quotation-missing',
  'guilt-before-conviction',
  'unsupported-event',
  'unsupported-name',
  'unsupported-caption',
  'overstated-scope',
  'future-as-done',
  'dropped-hedge',
  'unsupported-superlative',
]

/**
 * How sure, how many and when: another matter than whether the body has the number or the name that stands in
 * the same words, and said beside it.
 */
const OF_CERTAINTY: ReadonlySet<string> = new Set([
  'overstated-scope',
  'future-as-done',
  'dropped-hedge',
])

/** What these say holds for all that the words claim. */
const OF_ALL: ReadonlySet<string> = new Set(['wrong-story', 'disputed-claim'])

/** The rule id under which the claims of an article beyond the most are told in one hint. */
export const MORE_CLAIMS = 'more-claims'

/** So many claims of one article are told one by one; more have one cause. */
const MOST_CLAIMS = 8

/**
 * One finding for each claim, the strongest, and no more than eight for an article: a story whose
 * display text fails in more places was cut, or is another one, and that is what its editor should
 * read. The rest are one hint, which has them as its evidence.
 */
export function arbitratedClaims(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of [...findings].sort(byStrength)) {
    if (!kept.some((other) => areOfOneClaim(other, finding))) kept.push(finding)
    if (kept.length > MOST_CONTENDING) break
  }
  if (kept.length <= MOST_CLAIMS) return kept
  return [...kept.slice(0, MOST_CLAIMS), moreClaims(kept.slice(MOST_CLAIMS), kept.length)]
}

function areOfOneClaim(a: Finding, b: Finding): boolean {
  if (!overlaps(a.span, b.span)) return false
  if (OF_ALL.has(a.rule) || OF_ALL.has(b.rule)) return true
  return OF_CERTAINTY.has(a.rule) === OF_CERTAINTY.has(b.rule)
}

/** Comparing every pair of what a hostile page claims would take long; no desk reads more. */
const MOST_CONTENDING = 200

function byStrength(a: Finding, b: Finding): number {
  return (
    Number(a.severity === 'hint') - Number(b.severity === 'hint') ||
    placeOf(a) - placeOf(b) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    b.confidence - a.confidence ||
    a.span.end - a.span.start - (b.span.end - b.span.start) ||
    compareFindings(a, b)
  )
}

/** A rule of somebody else's comes behind those of the house. */
function placeOf({rule}: Finding): number {
  const place = CLAIM_ORDER.indexOf(rule)
  return place < 0 ? CLAIM_ORDER.length : place
}

function moreClaims(rest: readonly Finding[], total: number): Finding {
  const places = [...rest].sort(compareFindings)
  const [first] = places
  return {
    ...first!,
    rule: MORE_CLAIMS,
    severity: 'hint',
    confidence: Math.max(...rest.map(({confidence}) => confidence)),
    reason: `Unexpected number of claims that the body does not bear out, expected ${MOST_CLAIMS} or fewer`,
    note: `The headline, deks, subheads and captions fail in ${total} places, of which ${MOST_CLAIMS} are told one by one: first see that the body is whole and belongs to them.`,
    expected: [],
    fix: 'none',
    evidence: places.map(({span, start, end, actual, rule}) => ({
      span,
      start,
      end,
      text: actual,
      label: rule,
    })),
    url: 'https://github.com/copydesk/copydesk#readme',
    // There is one for an article at most, whichever claims it tells of.
    fingerprint: hashOf(MORE_CLAIMS),
  }
}
