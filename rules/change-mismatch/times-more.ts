import type {Article} from '#article'
import type {Report} from '#rule'
import {slotLinesOf} from '#inventory'

const COMPARED = /N times (?:more|higher|bigger|larger|greater|faster|longer|stronger|wider)\b/g

const AS: Readonly<Record<string, string>> = {
  more: 'much',
  higher: 'high',
  bigger: 'big',
  larger: 'large',
  greater: 'great',
  faster: 'fast',
  longer: 'long',
  stronger: 'strong',
  wider: 'wide',
}

/** “three times more than” may be three or four times as much. */
export function* timesMore(article: Article): Iterable<Report> {
  for (const line of slotLinesOf(article)) {
    for (const {0: words, index} of line.text.matchAll(COMPARED)) {
      const than = line.text.indexOf(' than', index)
      if (than < 0 || than > index + words.length + MOST_BETWEEN) continue
      const span = line.spanOf(index, index + words.length)
      const number = article.slice(line.quantityAt(index)!)
      const comparative = words.slice(words.lastIndexOf(' ') + 1)
      const expected = `${number} times as ${AS[comparative]!} as`
      yield {
        span,
        reason: `Unexpected “${article.slice(span)} than”, expected “${expected}”`,
        note: 'Three times more than 10 may be 30 or 40; “three times as much” says which (AP Stylebook, “times”).',
        severity: 'hint',
        confidence: 0.5,
      }
    }
  }
}

/** Code units from the comparative to its “than”. */
const MOST_BETWEEN = 30
