import type {Span} from '#text'

/** A change of words: `text` in place of `span` of the source; an insertion has an empty span. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

interface Token extends Span {
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly normal: string
  readonly isWord: boolean
}

/** Words with their inner apostrophes, hyphens, stops and commas; any other mark by itself. */
const TOKEN = /[\p{L}\p{N}]+(?:['’.,/-][\p{L}\p{N}]+)*['’]?(?![\p{L}\p{N}])|n['’]t|[^\s]/gu

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({0: found, index}) => {
    const normal = found.toLowerCase().replaceAll('’', "'")
    const isWord = /[\p{L}\p{N}]/u.test(found)
    return {start: index, end: index + found.length, text: found, normal, isWord}
  })
}

/** A stretch of source tokens and the stretch of corrected ones that stands for it. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly correctedFrom: number
  readonly correctedTo: number
}

/**
 * The edits between a sentence and its correction that change words: those that change only
 * punctuation, case, hyphens or spaces around them are left out. Tokens are aligned at the least
 * cost, similar words together (as in ERRANT, Bryant et al. 2017); neighbouring changes are one
 * edit unless each is a change by itself.
 */
export function wordEdits(source: string, corrected: string): Edit[] {
  const before = tokensOf(source)
  const after = tokensOf(corrected)
  return merged(changesOf(before, after), before, after)
    .filter((stretch) => changesWords(stretch, before, after))
    .map((stretch) => editOf(stretch, source, corrected, before, after))
}

const INSERTION = 1
/** Above 1, so that two unlike words that stand side by side are not taken for a replacement too readily. */
const UNLIKE = 1.8
const SWAP = 0.9

/** A stretch for each insertion, deletion, replacement and swap on the cheapest path. */
function changesOf(before: readonly Token[], after: readonly Token[]): Stretch[] {
  const costs = costTable(before, after)
  const changes: Stretch[] = []
  let i = before.length
  let j = after.length
  while (i > 0 || j > 0) {
    const [di, dj] = stepInto(i, j, costs, before, after)
    if (di !== 1 || dj !== 1 || before[i - 1]!.text !== after[j - 1]!.text) {
      changes.push({from: i - di, to: i, correctedFrom: j - dj, correctedTo: j})
    }
    i -= di
    j -= dj
  }
  return changes.toReversed()
}

function costTable(before: readonly Token[], after: readonly Token[]): number[][] {
  const costs: number[][] = []
  for (let i = 0; i <= before.length; i++) {
    const row: number[] = []
    costs.push(row)
    for (let j = 0; j <= after.length; j++) {
      const steps = stepsInto(i, j, costs, before, after)
      row.push(i + j === 0 ? 0 : Math.min(...steps.map(({cost}) => cost)))
    }
  }
  return costs
}

interface Step {
  readonly by: readonly [number, number]
  readonly cost: number
}

function stepInto(
  i: number,
  j: number,
  costs: readonly number[][],
  before: readonly Token[],
  after: readonly Token[],
): readonly [number, number] {
  const steps = stepsInto(i, j, costs, before, after)
  return steps.find(({cost}) => cost === costs[i]![j])!.by
}

function stepsInto(
  i: number,
  j: number,
  costs: readonly number[][],
  before: readonly Token[],
  after: readonly Token[],
): Step[] {
  const steps: Step[] = []
  const a = before[i - 1]
  const b = after[j - 1]
  if (a && b) steps.push({by: [1, 1], cost: costs[i - 1]![j - 1]! + unlikeness(a, b)})
  if (a) steps.push({by: [1, 0], cost: costs[i - 1]![j]! + INSERTION})
  if (b) steps.push({by: [0, 1], cost: costs[i]![j - 1]! + INSERTION})
  if (i > 1 && j > 1 && isSwap(before, after, i, j)) {
    steps.push({by: [2, 2], cost: costs[i - 2]![j - 2]! + SWAP})
  }
  return steps
}

function isSwap(before: readonly Token[], after: readonly Token[], i: number, j: number): boolean {
  return (
    before[i - 1]!.normal === after[j - 2]!.normal &&
    before[i - 2]!.normal === after[j - 1]!.normal &&
    before[i - 1]!.normal !== before[i - 2]!.normal
  )
}

/** 0 for the same word, up to `UNLIKE`: words that share letters are put together. */
function unlikeness(a: Token, b: Token): number {
  if (a.text === b.text) return 0
  if (a.normal === b.normal) return 0.05
  if (a.isWord !== b.isWord) return UNLIKE * 2
  return 0.3 + (UNLIKE - 0.3) * (1 - similarity(a.normal, b.normal))
}

/** Share of letters in common, counted with the order of their pairs ignored (Dice). */
function similarity(a: string, b: string): number {
  const letters = new Map<string, number>()
  for (const letter of a) letters.set(letter, (letters.get(letter) ?? 0) + 1)
  let common = 0
  for (const letter of b) {
    const left = letters.get(letter) ?? 0
    if (left > 0) common++
    letters.set(letter, left - 1)
  }
  return (2 * common) / (a.length + b.length)
}

/** From this similarity on, one word stands for the other by itself. */
const LIKE = 0.5

type Joins = (left: Stretch, right: Stretch) => boolean

/** Words parted or joined first, so that no neighbour takes a part of them. */
function merged(
  changes: readonly Stretch[],
  before: readonly Token[],
  after: readonly Token[],
): Stretch[] {
  const respaced = joined(changes, (left, right) =>
    isSameLetters(across(left, right), before, after),
  )
  return joined(
    respaced,
    (left, right) => ![left, right].some((stretch) => standsAlone(stretch, before, after)),
  )
}

function joined(changes: readonly Stretch[], joins: Joins): Stretch[] {
  const stretches: Stretch[] = []
  for (const change of changes) {
    const last = stretches.at(-1)
    const touches = last?.to === change.from && last.correctedTo === change.correctedFrom
    if (last && touches && joins(last, change)) stretches.push(across(stretches.pop()!, change))
    else stretches.push(change)
  }
  return stretches
}

function across(left: Stretch, right: Stretch): Stretch {
  return {...left, to: right.to, correctedTo: right.correctedTo}
}

/** “alot” and “a lot”, “any one” and “anyone”. */
function isSameLetters(
  stretch: Stretch,
  before: readonly Token[],
  after: readonly Token[],
): boolean {
  const [from, to] = [before, after].map((tokens, side) =>
    tokensIn(tokens, stretch, side)
      .map(({normal}) => normal.replaceAll('-', ''))
      .join(''),
  )
  return from === to
}

/** A mark, two words in the other order, or a word in place of one like it is a change by itself beside whatever stands next to it. */
function standsAlone(stretch: Stretch, before: readonly Token[], after: readonly Token[]): boolean {
  const from = tokensIn(before, stretch, 0)
  const to = tokensIn(after, stretch, 1)
  if ([...from, ...to].every(({isWord}) => !isWord)) return true
  if (from.length === 2 && to.length === 2) {
    return from[0]!.normal === to[1]!.normal && from[1]!.normal === to[0]!.normal
  }
  if (from.length !== 1 || to.length !== 1) return false
  return similarity(from[0]!.normal, to[0]!.normal) >= LIKE
}

function tokensIn(tokens: readonly Token[], stretch: Stretch, side: number): readonly Token[] {
  return side === 0
    ? tokens.slice(stretch.from, stretch.to)
    : tokens.slice(stretch.correctedFrom, stretch.correctedTo)
}

function changesWords(
  stretch: Stretch,
  before: readonly Token[],
  after: readonly Token[],
): boolean {
  return wordsOnly(tokensIn(before, stretch, 0)) !== wordsOnly(tokensIn(after, stretch, 1))
}

/** The words of tokens in lower case; a hyphen, a slash and an inner stop part words. */
function wordsOnly(tokens: readonly Token[]): string {
  return tokens
    .flatMap(({normal}) => normal.split(/[^\p{L}\p{N}']+/u))
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => word !== '')
    .join(' ')
}

function editOf(
  {from, to, correctedFrom, correctedTo}: Stretch,
  source: string,
  corrected: string,
  before: readonly Token[],
  after: readonly Token[],
): Edit {
  const text =
    correctedTo > correctedFrom
      ? corrected.slice(after[correctedFrom]!.start, after[correctedTo - 1]!.end)
      : ''
  if (to > from) return {span: {start: before[from]!.start, end: before[to - 1]!.end}, text}
  const at = before[from - 1]?.end ?? Math.min(before[0]?.start ?? source.length, source.length)
  return {span: {start: at, end: at}, text}
}

/** Whether two edits make the same words of the same place, whatever their case and marks. */
export function isSameEdit(a: Edit, b: Edit): boolean {
  return (
    a.span.start === b.span.start &&
    a.span.end === b.span.end &&
    wordsOnly(tokensOf(a.text)) === wordsOnly(tokensOf(b.text))
  )
}
