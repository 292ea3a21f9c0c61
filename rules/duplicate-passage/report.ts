import type {Article} from '#article'
import type {Report} from '#rule'
import type {Sentence} from '#text'
import {isCaptionOfBody} from './exceptions.js'
import type {Run} from './runs.js'
import {openingOfPassage, paragraphOpening, withSpace} from './wording.js'

/** What is said of a passage that comes back; of one that may be a caption, as a hint. */
export function reportOf(article: Article, statements: readonly Sentence[], run: Run): Report {
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
