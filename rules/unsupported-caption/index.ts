import {canBeChecked, displayUnitsOf, graveClaimsOf} from '#claims'
import {defineRule, withHabits, z} from '#rule'
import type {DisplayUnit} from '#claims'
import type {Article} from '#article'
import type {Report, ReportOfKind} from '#rule'
import {noteOf, reportOf, unsupported} from '../unsupported-event/report.js'
import {plainClaim} from './plain-claim.js'
import {severalForOne} from './several.js'

export default defineRule({
  id: 'unsupported-caption',
  summary: 'A caption that claims what the body does not bear out.',
  category: 'claim',
  severity: 'warning',
  fix: 'none',
  confidence: 0.85,
  options: z.strictObject({
    plain: z
      .boolean()
      .default(true)
      .describe('Whether claims that are not grave are reported, as hints'),
  }),
  *check(article, {plain}) {
    if (!canBeChecked(article)) return
    const captions = displayUnitsOf(article).filter(({part}) => part.role === 'caption')
    const texts = captions.map(({part}) => article.slice(part))
    for (const [at, caption] of captions.entries()) {
      // The text of the picture itself is often the first words of its caption.
      if (texts[at + 1]?.startsWith(texts[at]!)) continue
      yield* withHabits(reportsOf(article, caption, plain))
    }
  },
})

/** One report for a caption: the gravest. */
function* reportsOf(
  article: Article,
  caption: DisplayUnit,
  plain: boolean,
): Iterable<ReportOfKind> {
  const claims = graveClaimsOf(caption)
  for (const claim of claims) {
    const fault = unsupported(article, claim)
    if (!fault) continue
    const {start, end} = claim.clause
    const report: Report = {
      ...reportOf(article, fault),
      span: {start, end},
      reason: `Unexpected “${onOneLine(article, start, end)}”, expected ${claim.field.event} in the body`,
      note: noteOf(article, fault),
    }
    yield [claim.field.id, report]
    return
  }
  const report = plain
    ? (severalForOne(article, caption, claims) ?? plainClaim(article, caption))
    : undefined
  if (report) yield ['plain', report]
}

function onOneLine(article: Article, start: number, end: number): string {
  return article.text.slice(start, end).replace(/["“”]/g, '').replace(/\s+/g, ' ')
}
