import {foldedName, namesOf} from '#inventory'
import type {Span} from '#text'
import type {DisplayUnit, DisplayWord} from '../display.js'
import type {ClaimRow} from './row.js'

/** Names of a display line: words that stand together as one. */
export function nameRows(unit: DisplayUnit): ClaimRow[] {
  return runsOf(unit).map((run) => nameRow(unit, run))
}

function runsOf({article, words}: DisplayUnit): DisplayWord[][] {
  const runs: DisplayWord[][] = []
  for (const word of words) {
    if (!word.isName || !/\p{L}{2}/u.test(word.form)) continue
    const run = runs.at(-1)
    const last = run?.at(-1)
    const goesOn =
      last?.place === word.place - 1 && article.text.slice(last.end, word.start) === ' '
    if (run && goesOn) run.push(word)
    else runs.push([word])
  }
  return runs
}

function nameRow({article, part}: DisplayUnit, run: readonly DisplayWord[]): ClaimRow {
  const names = namesOf(article)
  const words = run.map(({form}) => foldedName(form))
  const phrase = words.join(' ')
  const found = words.map((word) => names.wordAt(word)).filter((place) => place !== undefined)
  const row = {
    start: run[0]!.start,
    end: run.at(-1)!.end,
    role: part.role,
    kind: 'name' as const,
  }
  const [first] = found
  const evidence = first && (article.sentenceAt(first.start) ?? first)
  if (names.hasPhrase(phrase)) return {...row, support: 'exact', evidence, gap: ''}
  const place = found.length === 0 ? names.placeBearing(phrase) : undefined
  if (place) {
    return {...row, support: 'paraphrased', evidence: article.sentenceAt(place.start), gap: ''}
  }
  if (found.length === words.length) return {...row, support: 'paraphrased', evidence, gap: ''}
  return {
    ...row,
    support: found.length > 0 ? 'weak' : 'none',
    evidence,
    gap: `nowhere in the body: ${lacking(article.text, run, (word) => !names.wordAt(foldedName(word.form)))}`,
  }
}

function lacking(
  text: string,
  run: readonly DisplayWord[],
  isLacking: (word: DisplayWord) => boolean,
): string {
  return run
    .filter(isLacking)
    .map(({start, end}: Span) => `“${text.slice(start, end)}”`)
    .join(', ')
}
