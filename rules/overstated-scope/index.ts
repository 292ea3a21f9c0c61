import {
  dividedVotes,
  excerptOf,
  excerptText,
  lineOf,
  overstatedScopes,
  passageOf,
  quotedBriefly,
} from '#claims'
import type {DividedVote, Overstatement} from '#claims'
import type {Article} from '#article'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'

export default defineRule({
  id: 'overstated-scope',
  summary:
    'A headline or dek that says of all what the body says of some, or “unanimous” of a divided vote.',
  category: 'claim',
  severity: 'warning',
  fix: 'none',
  confidence: 0.7,
  options: z.strictObject({}),
  *check(article) {
    for (const overstatement of overstatedScopes(article)) yield reportOf(article, overstatement)
    for (const vote of dividedVotes(article)) yield voteReport(article, vote)
  },
})

function reportOf(article: Article, found: Overstatement): Report {
  const {unit, clause, sentence, cue, match, meansAll} = found
  const start = clause.verb!.start
  const stated = quotedBriefly(article, {start, end: clause.end})
  const who = clause.subject.map(({word}) => word.text).join(' ')
  const said = excerptOf(article, sentence, match.word.index, [cue.firstWord, match.word.index + 3])
  const part = excerptText(article, cue)
  return {
    span: {start, end: clause.end},
    reason: `Unexpected “${stated}” said of all, expected “${part.toLowerCase()}” as in the body`,
    note: `In the ${unit.part.role}, “${stated}” is said of “${who}” as a whole; the body (line ${lineOf(article, said.start)}) says it of a part of them: “${excerptText(article, said)}”. Add “some”, or give their number.`,
    evidence: [{...said, label: 'the body says it of some'}],
    ...(!meansAll && {severity: 'hint' as const, confidence: 0.5}),
  }
}

/** Figures of a vote leave less open than “some” does. */
const CONFIDENCE_OF_VOTES = 0.85

function voteReport(article: Article, {unit, word, votes}: DividedVote): Report {
  const said = article.slice(word)
  const counted = article.slice(votes)
  return {
    span: {start: word.start, end: word.end},
    reason: `Unexpected “${said}”, expected a vote of ${counted} as in the body`,
    note: `The ${unit.part.role} says “${said}”; the body (line ${lineOf(article, votes.start)}) says “${passageOf(article, votes)}”. Take the word out, or correct the votes.`,
    evidence: [{start: votes.start, end: votes.end, label: 'the votes in the body'}],
    confidence: CONFIDENCE_OF_VOTES,
  }
}
