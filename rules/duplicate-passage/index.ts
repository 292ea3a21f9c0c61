import {defineRule, z} from '#rule'
import type {Article} from '#article'
import type {Report} from '#rule'
import type {Sentence} from '#text'
import {repeatingDeks} from './deks.js'
import {isSpeech, isPassage} from './exceptions.js'
import {lengthOf, SeenSentences} from './passages.js'
import type {Copy} from './passages.js'
import {statementsOf} from './statements.js'
import {runsOf} from './runs.js'
import type {Run} from './runs.js'
import {openingOf, paragraphOpening, withSpace} from './wording.js'

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
    yield* repeats(article, runsOf(article, statements, copies))
    yield* repeatingDeks(article, statements, seen, near)
  },
})

function* repeats(article: Article, runs: readonly Run[]): Iterable<Report> {
  const counts = new Map<Sentence, number>()
  for (const run of runs) {
    const {first} = run.original
    counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  for (const run of runs) {
    if (counts.get(run.original.first)! > MOST_COPIES || isSpeech(article, run)) continue
    yield reportOf(article, run)
  }
}

function reportOf(article: Article, run: Run): Report {
  const evidence = {
    start: run.original.first.start,
    end: run.original.last.end,
    label: 'stands here first',
  }
  const copy = {start: run.first.start, end: run.last.end}
  const opening = openingOf(article, run.first)
  const note = `The same words stand earlier, in the paragraph that begins “${paragraphOpening(article, run.original.first)}”.`
  if (run.exact) {
    return {
      span: withSpace(article, copy),
      reason: `Unexpected repeat of “${opening}”, expected it once`,
      expected: [''],
      note,
      evidence: [evidence],
    }
  }
  return {
    span: copy,
    reason: `Unexpected near repeat of “${openingOf(article, run.original.first)}”, expected one of the two`,
    note: note.replace('The same', 'Nearly the same'),
    severity: 'warning',
    confidence: 0.8,
    evidence: [evidence],
  }
}
