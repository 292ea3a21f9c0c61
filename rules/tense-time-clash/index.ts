import type {Quantity} from '#inventory'
import {defineRule, isRunningCopy, publishedOption, SentenceReading, z} from '#rule'
import type {Report} from '#rule'
import {adverbAt, sentencesWithAdverbs} from './adverbs.js'
import type {TimeAdverb} from './adverbs.js'
import {clashAt} from './clash.js'
import type {Clash} from './clash.js'
import {datedAdverb, pastDatesOf} from './dated.js'
import {repairsOf} from './repairs.js'

export default defineRule({
  id: 'tense-time-clash',
  summary: 'A verb and a time that contradict each other: “will meet yesterday”.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  confidence: 0.85,
  options: z.strictObject({published: publishedOption()}),
  *check(article, {published}) {
    const pastDates = pastDatesOf(article, published)
    const timed = new Set([...pastDates.keys(), ...sentencesWithAdverbs(article)])
    for (const index of [...timed].sort((a, b) => a - b)) {
      const sentence = article.sentences[index]!
      const dates = pastDates.get(index) ?? []
      if (!isRunningCopy(article, sentence)) continue
      const reading = new SentenceReading(article, sentence)
      for (const adverb of [...adverbsOf(reading), ...datedAdverbs(reading, dates)]) {
        const clash = clashAt(reading, adverb)
        if (clash && isOneVoice(reading, clash)) yield reportOf(reading, clash)
      }
    }
  },
})

function adverbsOf(reading: SentenceReading): TimeAdverb[] {
  const adverbs: TimeAdverb[] = []
  for (let at = 0; at < reading.words.length; at++) {
    const adverb = adverbAt(reading, at)
    if (adverb) adverbs.push(adverb)
  }
  return adverbs
}

function datedAdverbs(reading: SentenceReading, dates: readonly Quantity[]): TimeAdverb[] {
  return dates.map((date) => datedAdverb(reading, date))
}

/** Verb and time are both the reporter's or both a speaker's. */
function isOneVoice({article, words}: SentenceReading, {adverb, verb}: Clash): boolean {
  return article.isQuoted(words[adverb.from]!.start) === article.isQuoted(words[verb.from]!.start)
}

function reportOf(reading: SentenceReading, clash: Clash): Report {
  const {adverb, verb} = clash
  const place = (from: number, to: number) => ({
    start: reading.words[from]!.start,
    end: reading.words[to]!.end,
  })
  const time = reading.textOf(adverb.from, adverb.to)
  return {
    span: place(Math.min(adverb.from, verb.from), Math.max(adverb.to, verb.to)),
    reason: `Unexpected “${time}” with “${reading.textOf(verb.from, verb.to)}”, expected another tense or time`,
    expected: repairsOf(reading, clash),
    note:
      verb.tense === 'future'
        ? `What will be done is still to come, and “${time.toLowerCase()}” is over; the tense or the time is wrong.`
        : `What was done is over, and “${time.toLowerCase()}” is still to come; the tense or the time is wrong.`,
    evidence: [
      {...place(verb.from, verb.to), label: 'the verb'},
      {...place(adverb.from, adverb.to), label: 'the time'},
    ],
  }
}
