import type {Article} from '#article'
import type {Quantity} from '#inventory'
import type {Span} from '#text'

/** What befell those who are counted, in the words of news: the noun may be left out beside it. */
const FATES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    death: `dead die dies died dying death deaths kill kills killed killing toll fatalities fatality
      victim victims perish perished drown drowned drowns bodies`,
    injury: 'injured injures injure injuries injury hurt hurts wounded wounds wounding',
    arrest: `arrest arrests arrested arresting held hold holds detain detained detains custody`,
    charge: 'charged charge charges',
    jail: 'jail jailed jails prison sentenced',
    job: `job jobs redundancies redundancy redundant layoffs posts sacked axed staff employees workers`,
    missing: 'missing',
    homeless: 'homeless displaced evacuated',
    infected: 'infected infections cases',
  }).flatMap(([fate, words]) => words.split(/\s+/).map((word): [string, string] => [word, fate])),
)

/** How many words a fate may stand from its number. */
const REACH = 4

/** What befalls those counted, by the nearest word of the sentence that says so. */
export function fateOf(article: Article, {sentence, start, end}: Quantity): string | undefined {
  const {firstWord, endWord} = article.sentences[sentence]!
  const {words} = article
  let first = article.index.wordsIn({start, end})[0]?.index ?? firstWord
  while (first < endWord && words[first]!.end < start) first++
  let next = first
  while (next < endWord && words[next]!.start < end) next++
  for (let gap = 0; gap < REACH; gap++) {
    const behind = next + gap < endWord ? FATES.get(words[next + gap]!.normal) : undefined
    if (behind !== undefined) return behind
    const before =
      first - 1 - gap >= firstWord ? FATES.get(words[first - 1 - gap]!.normal) : undefined
    if (before !== undefined) return before
  }
  return undefined
}

/** What a word of news says befell those counted: “died” a death. */
export function fateNamed(word: string): string | undefined {
  return FATES.get(word)
}

/** Nouns for the same people or things, by the first of each row. */
const SAME_NOUN: ReadonlyMap<string, string> = new Map(
  `person people human individual
  woman female
  man male
  child kid youngster
  officer policeman cop
  soldier troop serviceman
  job post role
  firm company business
  seat mp
  store shop outlet
  plane aircraft jet
  euro euros
  film movie
  worker employee staff
  pupil student
  home house household property
  goal strike`
    .split('\n')
    .flatMap((row) => {
      const [first, ...rest] = row.trim().split(' ')
      return [first!, ...rest].map((noun): [string, string] => [noun, first!])
    }),
)

/** Whether two numbers are of the same noun. */
export function countSame(a: Quantity, b: Quantity): boolean {
  return (
    a.head !== undefined && b.head !== undefined && nounOf(a.head.lemma) === nounOf(b.head.lemma)
  )
}

function nounOf(lemma: string): string {
  return SAME_NOUN.get(lemma) ?? lemma
}

/** Nouns that many different things are counted by: a second value contradicts nothing. */
const GENERAL = new Set(
  `year month week day hour minute time point way thing one lot part case per share number percent
  point goal run win change percentage try yard mile stage
  rise increase fall cut drop hit game match season round set lap place spot side half`.split(
    /\s+/,
  ),
)

export function isGeneral(lemma: string): boolean {
  return GENERAL.has(lemma)
}

/** The stretch that a finding about a number marks: the number and its noun right behind. */
export function claimSpan(article: Article, {start, end, head}: Quantity): Span {
  if (
    !head ||
    head.carried ||
    head.start < end ||
    article.text.slice(end, head.end).split(/\s+/).length > 5
  ) {
    return {start, end}
  }
  return {start, end: head.end}
}
