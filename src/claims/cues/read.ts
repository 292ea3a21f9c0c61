import type {Article} from '#article'
import {Pos} from '#language'
import {ofForms} from '#text'
import type {Sentence} from '#text'
import {ATTRIBUTIONS} from './attributions.js'
import {readClauses} from './clauses.js'
import type {Clause, Clauses} from './clauses.js'
import type {Cue, CueRow, Reach, Tier} from './cue.js'
import {DISCLAIMERS} from './disclaimers.js'
import {HEDGES} from './hedges.js'
import {NEGATIONS} from './negations.js'
import {PARTITIVES} from './partitives.js'
import {endOfPhrase, openingWords, readPhrase} from './phrase.js'
import {PLANS} from './plans.js'
import {SOURCES} from './sources.js'
import {readVerbs} from './verbs.js'
import type {VerbGroup} from './verbs.js'

/** The tables, the gravest first: of two cues at the same words the first counts. */
export const CUE_TABLES: ReadonlyArray<{readonly tier: Tier; readonly rows: readonly CueRow[]}> = [
  {tier: 'disclaimer', rows: DISCLAIMERS},
  {tier: 'hedge', rows: HEDGES},
  {tier: 'anonymous', rows: SOURCES},
  {tier: 'plan', rows: PLANS},
  {tier: 'attribution', rows: ATTRIBUTIONS},
  {tier: 'partitive', rows: PARTITIVES},
  {tier: 'negation', rows: NEGATIONS},
]

/** How a sentence says what it says. */
export interface Stance {
  readonly cues: readonly Cue[]
  readonly clauses: Clauses
  readonly verbs: readonly VerbGroup[]
}

interface Entry {
  readonly tier: Tier
  readonly row: CueRow
  readonly slots: ReturnType<typeof readPhrase>
}

/** Nobody writes longer sentences; what looks like one is a table or a list. */
const LONGEST_SENTENCE = 150

const NOTHING: Stance = {
  cues: [],
  clauses: {
    all: [],
    at: () => ({index: 0, kind: 'main', parent: 0, root: 0, firstWord: 0}),
  },
  verbs: [],
}

const stances = new WeakMap<Article, Map<Sentence, Stance>>()

/** The cues, clauses and verbs of a sentence, read once; none of one that is too long to be prose. */
export function stanceOf(article: Article, sentence: Sentence): Stance {
  let known = stances.get(article)
  if (!known) stances.set(article, (known = new Map()))
  let stance = known.get(sentence)
  if (!stance) known.set(sentence, (stance = readStance(article, sentence)))
  return stance
}

/** What of the sentence is hedged, disclaimed, planned, attributed, denied or said of some only. */
export function cuesIn(article: Article, sentence: Sentence): readonly Cue[] {
  return stanceOf(article, sentence).cues
}

/** Whether a sentence may hold a cue of the tier: told by its words, without tags and clauses. */
export function mayHoldCue(article: Article, {firstWord, endWord}: Sentence, tier: Tier): boolean {
  const entriesOf = entriesOfTier[tier](article.index)
  for (let at = firstWord; at < endWord; at++) {
    const entries = entriesOf[article.index.formOf[at]!]!
    if (entries.length > 0 && startsAny(article, entries, at, endWord)) return true
  }
  return false
}

/** Whether the phrase of one of some entries starts at a word of a sentence. */
function startsAny(
  article: Article,
  entries: readonly Entry[],
  at: number,
  endWord: number,
): boolean {
  return entries.some((entry) => endOf(article, entry, at, endWord) > at)
}

function readStance(article: Article, sentence: Sentence): Stance {
  const {firstWord, endWord} = sentence
  if (endWord - firstWord > LONGEST_SENTENCE) return NOTHING
  // Most sentences hold no cue that asks for them.
  let clauses: Clauses | undefined
  let verbs: readonly VerbGroup[] | undefined
  const cues: Cue[] = []
  const stance: Stance = {
    cues,
    get clauses() {
      return (clauses ??= readClauses(article, sentence))
    },
    get verbs() {
      return (verbs ??= readVerbs(article, sentence))
    },
  }
  const entriesOf = entriesByForm(article.index)
  for (let at = firstWord; at < endWord; at++) {
    const entries = entriesOf[article.index.formOf[at]!]!
    if (entries.length === 0) continue
    for (const [entry, end] of longestOf(entries, article, at, endWord)) {
      const cue = cueOf(article, sentence, stance, entry, at, end)
      const isOver = ({time, verb}: VerbGroup) =>
        time !== 'planned' && time !== 'gerund' && cue.governs(verb)
      if (!entry.row.overVerb || stance.verbs.some(isOver)) cues.push(cue)
    }
  }
  return stance
}

let byOpening: ReadonlyMap<string, readonly Entry[]> | undefined

function entries(): ReadonlyMap<string, readonly Entry[]> {
  if (byOpening) return byOpening
  const table = new Map<string, Entry[]>()
  for (const {tier, rows} of CUE_TABLES) {
    for (const row of rows) {
      const entry = {tier, row, slots: readPhrase(row.phrase)}
      for (const word of new Set(openingWords(entry.slots))) {
        const bucket = table.get(word)
        if (bucket) bucket.push(entry)
        else table.set(word, [entry])
      }
    }
  }
  return (byOpening = table)
}

const NO_ENTRIES: readonly Entry[] = []

/** For each form of a text, the entries whose phrases it may open. */
const entriesByForm = ofForms((form) => entries().get(form) ?? NO_ENTRIES)

/** The same of one tier. */
const entriesOfTier = Object.fromEntries(
  CUE_TABLES.map(({tier}) => [tier, ofForms((form) => entriesOfForm(form, tier))]),
) as Readonly<Record<Tier, typeof entriesByForm>>

function entriesOfForm(form: string, tier: Tier): readonly Entry[] {
  const own = entries()
    .get(form)
    ?.filter((entry) => entry.tier === tier)
  return own?.length ? own : NO_ENTRIES
}

const MARK = /[,;:.!?–—()]/

function gapBefore({text, words}: Article, word: number): string {
  return text.slice(words[word - 1]!.end, words[word]!.start)
}

/** The place behind an entry's phrase if it starts at a word of a sentence; -1 if it does not. */
function endOf(article: Article, {slots}: Entry, at: number, endWord: number): number {
  const isCut = (word: number): boolean =>
    word > at && (word >= endWord || MARK.test(gapBefore(article, word)))
  return endOfPhrase(slots, article.words, isCut, at)
}

/** “The guards face dismissal”: the tagger takes a verb between two nouns for one more of them. */
function isTaggedVerb(article: Article, at: number): boolean {
  const {index, firstWord} = article.sentences[article.words[at]!.sentence]!
  const tags = article.tagsOf(article.sentences[index]!)
  const [before, tag, after] = [at - 1, at, at + 1].map((word) => tags[word - firstWord])
  if (tag === Pos.verb) return true
  return tag === Pos.noun && NOMINAL.has(before ?? 0) && NOMINAL.has(after ?? 0)
}

const NOMINAL: ReadonlySet<number> = new Set([Pos.noun, Pos.name, Pos.pronoun])

/** Of each tier the longest phrase among some that starts at the word. */
function longestOf(
  entries: readonly Entry[],
  article: Article,
  at: number,
  endWord: number,
): Iterable<[Entry, number]> {
  const longest = new Map<Tier, [Entry, number]>()
  for (const entry of entries) {
    if (entry.row.asVerb && !isTaggedVerb(article, at)) continue
    const end = endOf(article, entry, at, endWord)
    if (end <= at || end > endWord) continue
    if (end > (longest.get(entry.tier)?.[1] ?? 0)) longest.set(entry.tier, [entry, end])
  }
  return longest.values()
}

function cueOf(
  article: Article,
  sentence: Sentence,
  stance: Stance,
  {tier, row}: Entry,
  firstWord: number,
  endWord: number,
): Cue {
  const reach = reachOf(article, sentence, stance, row, firstWord, endWord)
  return {
    tier,
    phrase: row.phrase,
    isDenial: row.isDenial ?? false,
    reach,
    firstWord,
    endWord,
    start: article.words[firstWord]!.start,
    end: article.words[endWord - 1]!.end,
    pointsBack: reach === 'back' && isFirstRoot(stance.clauses, firstWord),
    governs: (word) =>
      sentence.firstWord <= word &&
      word < sentence.endWord &&
      reaches(reach, stance.clauses, stance.clauses.at(firstWord), {firstWord, endWord}, word),
  }
}

/** Whether no independent clause of the sentence stands before the one of the word. */
function isFirstRoot(clauses: Clauses, word: number): boolean {
  return clauses.at(word).root === 0
}

/** How far a cue reaches where it stands. */
function reachOf(
  article: Article,
  sentence: Sentence,
  stance: Stance,
  {reach}: CueRow,
  firstWord: number,
  endWord: number,
): Reach {
  if (reach === 'clause') {
    const isOfPhrase =
      isBeforePhrase(article, sentence, firstWord, endWord) ||
      isWithinPhrase(article, sentence, firstWord)
    return isOfPhrase ? 'noun' : 'clause'
  }
  if (reach !== 'subject') return reach
  if (speaksOfHost(article, sentence, stance.clauses.at(firstWord))) return 'whole'
  const next = endWord < sentence.endWord ? article.words[endWord]!.normal : ''
  if (ANNOUNCING.has(next)) return 'onward'
  return pointsAway(article, sentence, stance.clauses, firstWord) ? 'back' : 'subject'
}

/** “While it is unconfirmed, …”, “…, a claim that is unconfirmed”, “…, which is unconfirmed”. */
function speaksOfHost(article: Article, sentence: Sentence, {kind, firstWord}: Clause): boolean {
  if (kind === 'adverbial') return firstWord === sentence.firstWord
  if (kind !== 'relative' || firstWord === sentence.firstWord) return false
  const before = article.words[firstWord - 1]!.normal
  return POINTERS.has(before) || gapBefore(article, firstWord).includes(',')
}

/** “most likely through a window”: an adverb in front of a preposition speaks of that phrase. */
function isBeforePhrase(
  article: Article,
  sentence: Sentence,
  firstWord: number,
  endWord: number,
): boolean {
  const tags = article.tagsOf(sentence)
  const isAdverb =
    tags[endWord - 1 - sentence.firstWord] === Pos.adverb ||
    article.words[endWord - 1]!.normal === 'likely'
  return (
    isAdverb &&
    firstWord > sentence.firstWord &&
    tags[endWord - sentence.firstWord] === Pos.adposition
  )
}

/** “an apparently drunk man”: an adverb behind an article speaks of the noun. */
function isWithinPhrase(article: Article, sentence: Sentence, firstWord: number): boolean {
  if (firstWord === sentence.firstWord || !ARTICLES.has(article.words[firstWord - 1]!.normal))
    return false
  return article.tagsOf(sentence)[firstWord - sentence.firstWord] === Pos.adverb
}

const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'our', 'my'])

/** What is unconfirmed stands behind these: “it has not been confirmed that he fled”. */
const ANNOUNCING = new Set(['that', 'whether', 'if', 'how', 'why', 'who', 'what'])

/** Nouns that stand for what was said before, with or without “the”. */
const POINTERS = new Set(
  `this that it these those which claim claims report reports story stories rumour rumours rumor
  rumors allegation allegations information account accounts authenticity`.split(/\s+/),
)

/** Whether the subject of the cue's clause only points to something said before. */
function pointsAway(
  article: Article,
  sentence: Sentence,
  clauses: Clauses,
  cueAt: number,
): boolean {
  const clause = clauses.at(cueAt)
  const subject = article.words
    .slice(Math.max(clause.firstWord, sentence.firstWord), cueAt)
    .filter(
      ({normal}) =>
        !/^(?:but|and|however|although|though|so|the|his|her|their|its|has|have|had|is|was|were|are|also|still|while)$/.test(
          normal,
        ),
    )
  return subject.length <= 2 && subject.some(({normal}) => POINTERS.has(normal))
}

/** Words that a noun phrase may have behind a cue: “alleged serial bank robber”. */
const LONGEST_NOUN_PHRASE = 4

function reaches(
  reach: Reach,
  clauses: Clauses,
  clause: Clause,
  cue: {readonly firstWord: number; readonly endWord: number},
  word: number,
): boolean {
  const other = clauses.at(word)
  switch (reach) {
    case 'clause':
    case 'subject':
      return (
        other.index === clause.index ||
        (word >= cue.endWord && hangsOn(clauses, other, clause, 'content'))
      )
    case 'onward':
      return word >= cue.endWord && other.root === clause.root && hangsOn(clauses, other, clause)
    case 'whole':
      return other.root === clause.root
    case 'noun':
      return (
        word >= cue.endWord &&
        word < cue.endWord + LONGEST_NOUN_PHRASE &&
        other.index === clause.index
      )
    case 'back':
      return other.root !== clause.root && other.root === clauseBefore(clauses, clause)
  }
}

/** Whether a clause is another or hangs on it, at any remove; on contents of it alone if so told. */
function hangsOn(clauses: Clauses, clause: Clause, on: Clause, kind?: 'content'): boolean {
  for (let at = clause; ; at = clauses.all[at.parent]!) {
    if (at.index === on.index) return true
    if (kind && at.kind !== kind) return false
    if (at.parent === at.index) return false
  }
}

function clauseBefore(clauses: Clauses, {root}: Clause): number {
  const before = clauses.all[root - 1]
  return before ? before.root : -1
}
