import type {LeftoverRow} from './row.js'

/**
 * Whether any row of a scope finds residue in a text, from an offset on: all of them are tried at
 * once, as hardly a line or sentence is any row's.
 */
export function anyOf(
  rows: readonly LeftoverRow[],
  scope: LeftoverRow['scope'],
): (text: string, from?: number) => boolean {
  const sources = new Map<string, string[]>()
  for (const {find} of rows.filter((row) => row.scope === scope)) {
    sources.set(find.flags, [...(sources.get(find.flags) ?? []), `(?:${find.source})`])
  }
  const patterns = [...sources].map(([flags, own]) => new RegExp(own.join('|'), flags))
  return (text, from = 0) =>
    patterns.some((pattern) => {
      pattern.lastIndex = from
      return pattern.test(text)
    })
}
