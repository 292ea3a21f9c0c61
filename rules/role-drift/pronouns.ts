import type {Article} from '#article'
import {foldedForms, foldedName, namesOf} from '#inventory'
import type {Mention, NamedEntity} from '#inventory'
import {inCaseOf} from '#text'
import type {Word} from '#text'

/** A pronoun of the other gender than what else the article says of a person. */
export interface PronounDrift {
  readonly person: NamedEntity
  readonly pronoun: Word
  /** As it should be, in its case. */
  readonly wanted: string
  /** A place that has the usual gender. */
  readonly usual: Word
}

type Gender = 'he' | 'she'

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'he'],
  ['she', 'she'],
])
const TITLES: ReadonlyMap<string, Gender> = new Map([
  ['mr', 'he'],
  ['sir', 'he'],
  ['lord', 'he'],
  ['lady', 'she'],
  ['mrs', 'she'],
  ['ms', 'she'],
  ['miss', 'she'],
  ['dame', 'she'],
  ['baroness', 'she'],
])
/** Nouns for whom a pronoun of each gender may stand. */
const NOUNS: Readonly<Record<Gender, ReadonlySet<string>>> = {
  he: new Set(
    `man boy father husband son brother widower boyfriend actor grandfather uncle nephew king prince hero dad gunman
    pope male partner child baby teenager suspect victim policeman spokesman businessman chairman fiance killer
    attacker stepfather president minister coach manager officer`.split(/\s+/),
  ),
  she: new Set(
    `woman girl mother wife daughter sister widow girlfriend actress grandmother aunt niece queen princess heroine mum
    mom lady female partner child baby teenager suspect victim policewoman spokeswoman businesswoman chairwoman
    fiancee bride ship boat yacht stepmother president minister coach manager officer mistress`.split(
      /\s+/,
    ),
  ),
}
const SPEECH = new Set(['said', 'says', 'added', 'told', 'explained', 'insisted', 'warned'])

interface Vote {
  readonly gender: Gender
  readonly word: Word
  /** Whether a title says it. */
  readonly isTitle: boolean
}

/** Pronouns that change for one person, where that person alone can be meant. */
export function pronounDriftsOf(article: Article): PronounDrift[] {
  if (!hasBothGenders(article)) return []
  const votes = votesOf(article)
  return [...votes].flatMap(([person, own]) => {
    const drift = minorityOf(own)
    if (!drift) return []
    const [odd, usual] = drift
    return [
      {person, pronoun: odd.word, wanted: inCaseOf(odd.word.text, usual.gender), usual: usual.word},
    ]
  })
}

/** Whether the copy has pronouns of both genders, or of one and titles of the other. */
function hasBothGenders({vocabulary, index}: Article): boolean {
  const genders = new Set<Gender>()
  for (const [pronoun, gender] of PRONOUNS) if (vocabulary.has(pronoun)) genders.add(gender)
  if (genders.size !== 1) return genders.size > 1
  return foldedForms(index).some((form) => {
    const gender = TITLES.get(form)
    return gender !== undefined && !genders.has(gender)
  })
}

/** One pronoun against two or more, or against a title. */
function minorityOf(votes: readonly Vote[]): readonly [Vote, Vote] | undefined {
  for (const gender of ['he', 'she'] as const) {
    const odd = votes.filter((vote) => vote.gender === gender)
    const usual = votes.filter((vote) => vote.gender !== gender)
    if (odd.length !== 1 || odd[0]!.isTitle || usual.length < 2) continue
    return [odd[0]!, usual.find(({isTitle}) => !isTitle) ?? usual[0]!]
  }
  return undefined
}

function votesOf(article: Article): Map<NamedEntity, Vote[]> {
  const votes = new Map<NamedEntity, Vote[]>()
  const people = peopleBySentence(article)
  const add = (person: NamedEntity, vote: Vote) => {
    const known = votes.get(person)
    if (known) known.push(vote)
    else votes.set(person, [vote])
  }
  for (const [sentence, mentions] of people) {
    for (const {person, mention} of mentions) {
      const title = titleBefore(article, mention)
      if (title) add(person, title)
    }
    const subject = onlySubject(article, mentions)
    if (!subject) continue
    for (const vote of pronounsAfter(article, sentence, people)) add(subject, vote)
  }
  return votes
}

interface Place {
  /** Undefined where the mention is nobody's that is known as a person. */
  readonly person: NamedEntity
  readonly mention: Mention
}

function peopleBySentence(article: Article): Map<number, Place[]> {
  const places = new Map<number, Place[]>()
  for (const person of namesOf(article).entities) {
    for (const mention of person.mentions) {
      const known = places.get(mention.sentence)
      if (known) known.push({person, mention})
      else places.set(mention.sentence, [{person, mention}])
    }
  }
  return places
}

function titleBefore(article: Article, mention: Mention): Vote | undefined {
  const title = article.words[mention.firstWord - 1]
  const gender = title && TITLES.get(foldedName(title.text))
  if (!gender || article.isQuoted(title.start)) return undefined
  if (article.text.slice(title.end, mention.start) !== ' ') return undefined
  return {gender, word: title, isTitle: true}
}

/** The person who does something in the sentence, or speaks in it, where it names no other. */
function onlySubject(article: Article, places: readonly Place[]): NamedEntity | undefined {
  const place = places.find(mayBePerson)
  if (place?.person.kind !== 'person') return undefined
  if (places.some((other) => mayBePerson(other) && other.person !== place.person)) return undefined
  const {mention} = place
  const word = article.words[mention.firstWord]!
  if (article.isQuoted(word.start) || /['’]s?$/.test(article.slice(mention))) return undefined
  return opensClause(article, word) || isSpeaker(article, mention) ? place.person : undefined
}

/** Whether a name stands where a sentence begins, or behind words that say when: “In May Mr Marsh”. */
function opensClause(article: Article, name: Word): boolean {
  const {firstWord} = article.sentences[name.sentence]!
  if (name.index - firstWord <= MOST_BEFORE_SUBJECT) return true
  let word = name
  const title = article.words[word.index - 1]!
  if (TITLES.has(foldedName(title.text))) word = title
  const before = article.words[word.index - 1]!
  const gap = article.text.slice(before.end, word.start)
  if (word.index - firstWord > MOST_BEFORE_COMMA) return false
  if (gap === ', ' && PREPOSITIONS.has(article.words[firstWord]!.normal)) return true
  return (gap === ' ' || gap === ', ') && saysWhen(article, firstWord, word.index)
}

/** “On the first night”, “The week after”: no words but those of a time. */
function saysWhen(article: Article, first: number, end: number): boolean {
  const words = article.words.slice(first, end)
  return (
    words.some(({normal}) => TIMES.has(normal)) &&
    words.every(
      ({text, normal}) =>
        TIMES.has(normal) ||
        BESIDE_TIMES.has(normal) ||
        PREPOSITIONS.has(normal) ||
        /^\d/.test(text),
    )
  )
}

const PREPOSITIONS = new Set(
  `in on at by for after before within during since until when while as with last earlier later`.split(
    ' ',
  ),
)
const TIMES = new Set(
  `night day week month year morning afternoon evening weekend spring summer autumn winter season
  nights days weeks months years minute minutes hour hours yesterday today tomorrow monday tuesday
  wednesday thursday friday saturday sunday january february march april may june july august september
  october november december christmas easter time half`.split(/\s+/),
)
const BESIDE_TIMES = new Set(
  `the a that this next following same previous first second third final early late of one two three four
  five six few and but ago`.split(/\s+/),
)

/** Title and one more word: “But Mr Marsh”. */
const MOST_BEFORE_SUBJECT = 2
const MOST_BEFORE_COMMA = 12

function isSpeaker(article: Article, mention: Mention): boolean {
  const first = article.words[mention.firstWord]!
  const last = article.index.wordAt(mention.end - 1)!
  let before = article.words[first.index - 1]
  if (before && TITLES.has(foldedName(before.text))) before = article.words[before.index - 1]
  const isTag =
    SPEECH.has(before?.normal ?? '') &&
    article.isQuoted(article.words[before!.index - 1]?.start ?? -1)
  return isTag || SPEECH.has(article.words[last.index + 1]?.normal ?? '')
}

/** People, and names of two words that may be people's whose first names no register has. */
function mayBePerson({person: {kind, words, name}}: Place): boolean {
  if (kind !== 'other') return kind === 'person'
  return words.length === 2 && !/\p{Lu}{2}/u.test(name)
}

function mayMean(article: Article, sentence: number, gender: Gender): boolean {
  return article
    .wordsOf(article.sentences[sentence]!)
    .some(
      ({normal}) => NOUNS[gender].has(normal) || NOUNS[gender].has(normal.replace(/['’]?s$/, '')),
    )
}

/** “He” or “she” that the next sentences open with or that speaks in them, until somebody else is named. */
function pronounsAfter(
  article: Article,
  sentence: number,
  people: ReadonlyMap<number, readonly Place[]>,
): Vote[] {
  const votes: Vote[] = []
  for (let at = sentence + 1; at <= sentence + MOST_SENTENCES; at++) {
    const next = article.sentences[at]
    if (!next || !article.isBody(next.start)) break
    const vote = voteIn(article, article.wordsOf(next))
    if (!vote || mayMean(article, at - 1, vote.gender) || mayMean(article, at, vote.gender)) break
    votes.push(vote)
    if ((people.get(at) ?? []).some(mayBePerson)) break
  }
  return votes
}

const MOST_SENTENCES = 6

/** “He left”, or a tag: “…,” she said. */
function voteIn(article: Article, words: readonly Word[]): Vote | undefined {
  for (const [at, word] of words.entries()) {
    const gender = PRONOUNS.get(word.normal)
    if (!gender || article.isQuoted(word.start)) continue
    const before = words[at - 1]
    const isTag =
      before !== undefined &&
      article.isQuoted(before.start) &&
      SPEECH.has(words[at + 1]?.normal ?? '')
    return at === 0 || isTag ? {gender, word, isTitle: false} : undefined
  }
  return undefined
}
