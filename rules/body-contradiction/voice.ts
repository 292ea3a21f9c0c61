import type {Tier} from '#claims'

/** What a writer does not state as a plain fact of all that it names. */
export const OPEN: ReadonlySet<Tier> = new Set<Tier>([
  'disclaimer',
  'hedge',
  'anonymous',
  'plan',
  'attribution',
  'partitive',
  'negation',
])
