import type {Article} from '#article'
import type {SourceDocument} from '#format'
import {LineIndex} from '#text'
import type {Finding} from './finding.js'
import {fingerprinted} from './fingerprint.js'

/** Fewer lower-case words tell nothing of a text's language. */
const FEWEST_WORDS = 25
const MOST_WORDS = 200

/**
 * The commonest function words of English: a third to a half of any running English text,
 * and few of them are words of another language.
 */
const FUNCTION_WORDS = new Set(
  `the of and to a in that is was for it with as his on be at by he this had not are but from or
  have an they which one you were her all she there would their we him been has when who will
  more no if out so said what up its about into than them can only other new some could`.split(
    /\s+/,
  ),
)

const LEAST_SHARE = 0.15

/** The rule id under which a text in another language is named. */
export const NOT_ENGLISH = 'not-english'

/** One hint for a text that is not English, in place of a finding for each of its words. */
export function foreignTextFinding(
  article: Article,
  document: SourceDocument,
): Finding | undefined {
  const words = article.words
    .slice(0, MOST_WORDS)
    .filter(({text, normal}) => text === normal || !/[a-z]/i.test(text))
  if (words.length < FEWEST_WORDS) return undefined
  const functionWords = words.filter(({normal}) => FUNCTION_WORDS.has(normal)).length
  if (functionWords >= words.length * LEAST_SHARE) return undefined
  const first = article.blocks[0]!
  const span = document.map.toSource(first)
  const lines = new LineIndex(document.source)
  const finding = {
    rule: NOT_ENGLISH,
    category: 'style' as const,
    severity: 'hint' as const,
    confidence: 1 - functionWords / words.length / LEAST_SHARE / 2,
    reason: 'Unexpected language, expected English',
    note: `Only ${functionWords} of ${words.length} words are common words of English, so the copy was not checked.`,
    actual: article.slice(first),
    expected: [],
    fix: 'none' as const,
    evidence: [],
    url: 'https://github.com/copydesk/copydesk#readme',
    span,
    start: lines.pointAt(span.start),
    end: lines.pointAt(span.end),
  }
  return fingerprinted([finding], document.source)[0]
}
