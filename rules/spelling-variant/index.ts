import {defineRule, mixtureOf, placesOf, z} from '#rule'
import type {Mixture, Report, Usage} from '#rule'
import type {Article} from '#article'
import {inCaseOf, isCapitalised, isLowerCase, ofForms} from '#text'
import type {Word} from '#text'
import {rows} from './spellings.js'

const groups = new Map(
  rows.flatMap(({spellings}) => spellings.map((spelling) => [spelling, spellings[0]!] as const)),
)

interface Use extends Usage {
  readonly printed: string
  /** Whether a capital stands where the sentence gives none. */
  readonly isName: boolean
}

export default defineRule({
  id: 'spelling-variant',
  summary: 'A word spelt in two good ways in one article: adviser and advisor.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  confidence: 0.85,
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Spellings that stay, in lower case'),
  }),
  *check(article, {allow}) {
    for (const uses of usesByWord(article, new Set(allow))) {
      const mixture = mixtureOf(uses)
      if (mixture) yield reportOf(mixture)
    }
  },
})

/** The first spelling of the word that each form is; '' of one that is spelt in one way. */
const groupsOf = ofForms((form) => groups.get(unjoined(form)) ?? '')

/** The places of each word that can be spelt otherwise; quotations keep the spelling of their source. */
function usesByWord(article: Article, allow: ReadonlySet<string>): Use[][] {
  const byWord = new Map<string, Use[]>()
  for (const [at, group] of groupsOf(article.index).entries()) {
    if (group === '') continue
    const form = article.index.forms[at]!
    const way = unjoined(form)
    if (allow.has(way)) continue
    const words = article.vocabulary.placesOf(form).filter(({start}) => !article.isQuoted(start))
    const uses = byWord.get(group) ?? []
    byWord.set(group, uses)
    uses.push(...words.map((word) => useOf(article, word, way)))
  }
  return [...byWord.values()].map((uses) => withoutNames(uses.sort((a, b) => a.start - b.start)))
}

/** “Al-Qaeda's” is the name, an article and the ending of a possessive. */
function unjoined(word: string): string {
  const start = word.startsWith('al-') ? 3 : 0
  return word.endsWith("'s") ? word.slice(start, -2) : word.slice(start)
}

function useOf(article: Article, {text, normal, start, index, sentence}: Word, way: string): Use {
  const from = start + normal.indexOf(way)
  return {
    start: from,
    end: from + way.length,
    way,
    printed: article.text.slice(from, from + way.length),
    isName: isCapitalised(text) && article.sentences[sentence]!.firstWord !== index,
  }
}

/** The Corner Café keeps its accent in copy that has “cafe”. */
function withoutNames(uses: Use[]): Use[] {
  const isCommon = uses.some(({printed}) => isLowerCase(printed))
  return isCommon ? uses.filter(({isName, printed}) => !isName || isLowerCase(printed)) : uses
}

function reportOf(mixture: Mixture<Use>): Report {
  const {rare, usual} = mixture
  const [{start, end, printed}] = rare
  const wanted = inCaseOf(printed, usual[0].way)
  return {
    span: {start, end},
    reason: `Unexpected spelling “${printed}”, expected “${wanted}” as elsewhere`,
    expected: [wanted],
    note: `Both spellings are good, and the article has both; “${wanted}” ${usual.length === 1 ? 'came first' : `stands in ${usual.length} places`}.`,
    evidence: placesOf(mixture, ({way}) => (way === usual[0].way ? 'spelt otherwise' : 'the same')),
    ...(usual.length === rare.length && {confidence: 0.75}),
  }
}
