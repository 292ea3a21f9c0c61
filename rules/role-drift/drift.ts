import type {Article} from '#article'
import {namesOf} from '#inventory'
import type {NamedEntity} from '#inventory'
import {rolesAt} from './roles.js'
import type {Role} from './roles.js'

/** Two roles of one person that exclude each other. */
export interface Drift {
  readonly person: NamedEntity
  readonly first: Role
  readonly other: Role
}

/** Words by which an article tells that somebody moved from one role to another. */
const MOVES = new Set(
  `became become becomes becoming promoted promotion appointed appoint appointment elect election reelected
  succeed succeeded succeeds successor replaced replace replaces replacing resign resigned resigns resignation
  retired retires quit quits stood stepped steps defect defected defection switched switch reshuffle sacked ousted
  demoted sworn dual combined combine rank ranks versatile converted formerly`.split(/\s+/),
)
/** Words by which a sentence looks back or forth. */
const TIMES = new Set(
  `then later previously until served serving since when again returned earlier ago former both also`.split(
    ' ',
  ),
)

/** Drifts of each person's roles, the first of each. */
export function driftsOf(article: Article): Drift[] {
  const drifts: Drift[] = []
  for (const person of namesOf(article).entities) {
    if (!mayBePerson(person) || person.mentions.length < 2) continue
    const drift = driftOf(article, person)
    if (drift) drifts.push(drift)
  }
  return drifts
}

/** A person, or a full name with a first name that no register has, which a role shows to be one. */
function mayBePerson({kind, words}: NamedEntity): boolean {
  return kind === 'person' || (kind === 'other' && words.length === 2)
}

/** Roles of one person that are looked at: copy says a few, a hostile list many. */
const MOST_ROLES = 24

function driftOf(article: Article, person: NamedEntity): Drift | undefined {
  const roles: Role[] = []
  for (const mention of person.mentions) {
    roles.push(...rolesAt(article, mention))
    if (roles.length > MOST_ROLES) break
  }
  for (const [at, other] of roles.entries()) {
    const first = roles.slice(0, at).find((earlier) => excludes(earlier, other))
    if (first && !saysChange(article, person, first, other)) return {person, first, other}
  }
  return undefined
}

function excludes(one: Role, other: Role): boolean {
  if (one.kind !== other.kind || one.span.start === other.span.start) return false
  if (one.office === other.office) return one.isFormer !== other.isFormer
  // On second reference ranks are shortened: “Lieutenant Colonel”, “Colonel”; so are offices.
  return !one.isFormer && !other.isFormer && !isPartOf(one.office, other.office)
}

function isPartOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.split(' ').every((word) => long.split(' ').includes(word))
}

/** Whether a sentence about the person or the one behind it tells of a move, or one of another time. */
function saysChange(article: Article, person: NamedEntity, first: Role, other: Role): boolean {
  for (const index of sentencesAbout(article, person)) {
    const words = article.wordsOf(article.sentences[index]!)
    if (words.some(({normal}) => MOVES.has(normal))) return true
  }
  const [earlier, later] = [first, other].map(({mention}) => article.sentences[mention.sentence]!)
  if (earlier === later) return true
  if (first.office !== other.office) return false
  const current = article.wordsOf(first.isFormer ? later! : earlier!)
  return current.some(({normal}) => TIMES.has(normal) || YEAR.test(normal))
}

/** The sentences that name the person, and those behind them that go on with “he” or “she”. */
function sentencesAbout(article: Article, {mentions}: NamedEntity): Set<number> {
  const about = new Set<number>()
  for (const {sentence} of mentions) {
    about.add(sentence)
    const next = article.sentences[sentence + 1]
    if (next && article.wordsOf(next).some(({normal}) => PRONOUN.test(normal)))
      about.add(next.index)
  }
  return about
}

const PRONOUN = /^(?:he|she|his|her)$/
/** A story of the past calls people what they were: “in 1997 President Marsh was told”. */
const YEAR = /^(?:1[89]\d\d|20\d\d)$/
