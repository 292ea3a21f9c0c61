import {defineRule, z} from '#rule'
import type {Article} from '#article'
import type {Report} from '#rule'
import type {Sentence} from '#text'
import {repeatingDeks} from './deks.js'
import {isCaptionOfBody, isPassage, isSharedCaption, isSpeech} from './exceptions.js'
import {formulasOf} from './formulas.js'
import {lengthOf, SeenSentences} from './passages.js'
import type {Copy} from './passages.js'
import {statementsOf} from './statements.js'
import {runsOf} from './runs.js'
import type {Run} from './runs.js'
import {openingOfPassage, paragraphOpening, withSpace} from './wording.js'

/** A passage that comes back more often is a refrain or a formula. */
const MOST_COPIES = 3

export default defineRule({
  id: 'duplicate-passage',
  summary: 'A sentence or paragraph that the article has said already, in the same words.',
  category: 'consistency',
  severity: 'error',
  fix: 'suggested',
  confidence: 0.9,
  options: z.strictObject({
    near: z.boolean().default(true),
    minWords: z.number().int().min(4).default(8),
  }),
  *check(article, {near, minWords}) {
    const statements = statementsOf(article)
    const seen = new SeenSentences(article, statements)
    const copies: Copy[] = []
    for (const sentence of statements) {
      if (lengthOf(sentence) < minWords || !isPassage(article, sentence)) continue
      const copy = seen.copyOf(sentence)
      if (copy && (near || copy.exact)) copies.push(copy)
      else seen.add(sentence)
    }
    yield* repeats(article, statements, copies)
    yield* repeatingDeks(article, statements, seen, near)
  },
})

function* repeats(
  article: Article,
  statements: readonly Sentence[],
  copies: readonly Copy[],
): Iterable<Report> {
  if (copies.length === 0) return
  const repeated = new Set(copies.map(({sentence}) => sentence))
  const isFormula = formulasOf(article, statements, repeated)
  const runs = runsOf(
    article,
    statements,
    copies.filter(({sentence}) => !isFormula(sentence)),
  )
  const counts = new Map<Sentence, number>()
  for (const run of runs) {
    const {first} = run.original
    counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  for (const run of runs) {
    if (counts.get(run.original.first)! > MOST_COPIES) continue
    if (isSpeech(article, run) || isSharedCaption(article, run)) continue
    yield reportOf(article, statements, run)
  }
}

function reportOf(article: Article, statements: readonly Sentence[], run: Run): Report {
  const evidence = {
    start: run.original.first.start,
    end: run.original.last.end,
    label: 'stands here first',
  }
  const copy = {start: run.first.start, end: run.last.end}
  const opening = openingOfPassage(article, statements, run.exact ? run : run.original)
  const note = `${run.exact ? 'The same' : 'Nearly the same'} words stand earlier, in the paragraph that begins “${paragraphOpening(article, run.original.first)}”.`
  const doubt = isCaptionOfBody(article, run)
    ? {
        severity: 'hint' as const,
        confidence: 0.5,
        note: `${note.slice(0, -1)}; one of the two seems to be the caption of a picture.`,
      }
    : {note}
  if (run.exact) {
    return {
      span: withSpace(article, copy),
      reason: `Unexpected repeat of “${opening}”, expected it once`,
      expected: [''],
      evidence: [evidence],
      ...doubt,
    }
  }
  return {
    span: copy,
    reason: `Unexpected near repeat of “${opening}”, expected one of the two`,
    severity: 'warning',
    confidence: 0.8,
    evidence: [evidence],
    ...doubt,
  }
}
