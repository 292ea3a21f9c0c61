import type {Article} from '#article'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'
import {isExplained} from './expansion.js'
import {knownAcronyms} from './known.js'
import {acronymsOf} from './uses.js'
import type {Acronym} from './uses.js'

/** Used once, letters are no burden. */
const FEWEST_USES = 2
/** More of them make a table or a paper for experts, whose readers know them. */
const MOST_ACRONYMS = 4
/** Of more nobody asks whether the copy explains them: each is looked for in all of it. */
const MOST_UNFAMILIAR = 30

export default defineRule({
  id: 'unexpanded-acronym',
  summary: 'An acronym that the article uses again and again and never spells out.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  options: z.strictObject({known: z.array(z.string()).default([])}),
  *check(article, {known}) {
    const familiar = knownAcronyms(known)
    const unfamiliar = acronymsOf(article).filter(
      ({letters, uses}) =>
        !familiar.has(letters) &&
        uses.length >= FEWEST_USES &&
        uses.some(({start}) => !article.isQuoted(start)),
    )
    if (unfamiliar.length > MOST_UNFAMILIAR) return
    const unexplained = unfamiliar.filter((acronym) => !isExplained(article, acronym))
    if (unexplained.length > MOST_ACRONYMS) return
    for (const acronym of unexplained) yield reportOf(article, acronym)
  },
})

function reportOf(article: Article, {letters, uses}: Acronym): Report {
  const use = uses.find(({start}) => !article.isQuoted(start))!
  return {
    span: {start: use.start, end: use.start + use.text.replace(/['’]?s$|['’]S$/, '').length},
    reason: `Unexpected acronym “${letters}”, expected what it stands for at its first use`,
    note: `The article uses “${letters}” ${uses.length === 2 ? 'twice' : `${uses.length} times`} and never says what it stands for.`,
    evidence: uses
      .filter((other) => other !== use)
      .slice(0, 4)
      .map(({start, end}) => ({start, end, label: `“${letters}”`})),
  }
}
