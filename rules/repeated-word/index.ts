import type {Root} from 'nlcst'
import retextRepeatedWords from 'retext-repeated-words'
import type {Transformer} from 'unified'
import type {Article} from '#article'
import {defineRule, messagesFromRetext, z} from '#rule'
import type {Report} from '#rule'
import {isLowerCase, isUpperCase} from '#text'
import type {Span} from '#text'
import {isCutFromWord, mayStandTwice} from './legitimate.js'
import {repeatedLinks, repeatedRuns} from './runs.js'
import type {Run} from './runs.js'
import {FUNCTION_WORDS, REDUPLICATED} from './words.js'

const detectRepeats = retextRepeatedWords() as Transformer<Root>

export default defineRule({
  id: 'repeated-word',
  summary: 'A word, or a preposition with its article, written twice in a row.',
  category: 'typo',
  severity: 'error',
  fix: 'safe',
  confidence: 0.95,
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Words that may stand twice'),
  }),
  *check(article, {allow}) {
    const allowed = new Set(allow.map((word) => word.toLowerCase()))
    const runs = repeatedRuns(article).filter(
      (run) => !allowed.has(run[0].normal) && isSlip(article, run),
    )
    const runAt = new Map(runs.map((run) => [run[0].start, run]))
    // The plugin passes over all capitals, “I” too; which of them are names is settled here.
    const excerpts = runs.map((run) => run.map((word) => ({...word, text: word.normal})))
    for (const {span} of messagesFromRetext(detectRepeats, article, excerpts)) {
      const run = runAt.get(span.start)
      if (run) yield reportOf(run)
    }
    for (const span of repeatedLinks(article)) yield reportOfLink(article, span)
  },
})

/**
 * Names (“Duran Duran”), scores (“6-4 6-4”), chants (three times and more) and what a speaker
 * repeats for effect are no slips; a function word is one, whoever said it.
 */
function isSlip(article: Article, [first, second, third]: Run): boolean {
  if (REDUPLICATED.has(first.normal) || /\d/.test(first.text)) return false
  if (isInitial(first.text) || isCutFromWord(article, first)) return false
  if (mayStandTwice(article, first, second)) return false
  if (FUNCTION_WORDS.has(first.normal)) {
    const opensSentence = article.words[first.index - 1]?.sentence !== first.sentence
    if (first.text === second.text) return true
    return opensSentence && isLowerCase(second.text) && !isAcronym(first.text)
  }
  const plain = isLowerCase(first.text) && isLowerCase(second.text) && first.text.length > 1
  return plain && third === undefined && !article.isQuoted(first.start)
}

/** “IS is holding”, “WHO who” */
function isAcronym(word: string): boolean {
  return word.length > 1 && isUpperCase(word)
}

/** “A A Milne”; “I” is a word. */
function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word) && word !== 'I'
}

function reportOf(run: Run): Report {
  const [first] = run
  const span = {start: first.start, end: run.at(-1)!.end}
  const reason = `Unexpected repeated “${first.text}”, expected one`
  if (FUNCTION_WORDS.has(first.normal)) return {span, reason, expected: [first.text]}
  return {
    span,
    reason,
    expected: [first.text],
    fix: 'suggested',
    confidence: 0.8,
    severity: 'warning',
  }
}

function reportOfLink(article: Article, span: Span): Report {
  const [link, determiner] = article.wordsIn(span)
  const once = article.slice({start: link!.start, end: determiner!.end})
  return {span, reason: `Unexpected repeated “${once}”, expected one`, expected: [once]}
}
