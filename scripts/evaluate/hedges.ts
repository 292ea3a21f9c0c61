/**
 * Words by which a headline says that it does not vouch for what it says. The FNC-1 figures count
 * only headlines without any of them, without a question mark, quotation marks and attribution.
 */
export const HEDGES: readonly string[] = [
  'alleged',
  'allegedly',
  'alleges',
  'apparent',
  'apparently',
  'believed',
  'claim',
  'claimed',
  'claims',
  'could',
  'denied',
  'denies',
  'deny',
  'fake',
  'false',
  'feared',
  'hoax',
  'if',
  'may',
  'might',
  'not',
  'possible',
  'possibly',
  'purported',
  'purportedly',
  'report',
  'reported',
  'reportedly',
  'reports',
  'rumor',
  'rumored',
  'rumors',
  'rumour',
  'rumoured',
  'rumours',
  'said',
  'say',
  'says',
  'supposed',
  'supposedly',
  'suspected',
  'thought',
  'unconfirmed',
  'unverified',
]

const known = new Set(HEDGES)

export function hasHedge(headline: string): boolean {
  if (/[?"“”‘]|(?:^|\s)'/.test(headline)) return true
  return headline
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => known.has(word))
}
