import type {Article} from '#article'
import {foldedName, isCalendarWord, isFirstName, isTitle} from '#inventory'
import {Pos} from '#language'
import {isCapitalised, isLowerCase, ofForms} from '#text'
import type {Word} from '#text'
import {COURTESY, PARTICLE} from './references.js'

/** Words with a capital where a sentence opens that are no part of the name behind them. */
const OPENERS = new Set(
  `but and or when while as if then after before since although though because however meanwhile yet
  so now here there that this with for from to of by in on at neither nor both what why how where who
  which once until unless whether like unlike despite without did does do is was has had can could
  should would may might must also later earlier today yesterday said says told asked last next only
  even just still the a an`.split(/\s+/),
)
/** Nouns that say when, not who: “Last week Rother said”. */
const TIMES = new Set(
  `week weeks month months year years day days night evening morning afternoon time times season
  minute minutes hour hours summer winter spring autumn weekend today yesterday tomorrow moment
  decade century age point case fact`.split(/\s+/),
)
/** What else a man or woman behind “Mr” is called before it. */
const CALLINGS = new Set(
  `teacher lawyer solicitor barrister spokesman spokeswoman spokesperson leader boss founder owner
  husband wife father mother brother sister son daughter uncle aunt neighbour neighbor friend partner
  colleague actor actress singer author writer player striker defender keeper driver pilot farmer
  victim suspect defendant witness headteacher principal landlord chairman chairwoman executive
  economist analyst scientist researcher editor reporter journalist head rival successor predecessor
  applicant claimant plaintiff respondent tenant candidate lawmaker politician deputy`.split(/\s+/),
)
/** A space, behind an initial's stop or the mark that ends a nickname: Ann “Red” Rother. */
const BEFORE_SURNAME = /^(?:["”’').]?[ \u00a0]|-| & )$/
const CALLED = new Set(['named', 'called', 'surnamed', 'nicknamed', 'dubbed', 'as'])
/** What opens the words that say who somebody is, behind a comma. */
const APPOSITIVES = new Set(
  `a an the whose his her their one now then also another formerly himself herself`.split(' '),
)
const COPULAS = new Set(['is', 'was', 'became', 'remains', 'becomes'])
const LEADS = new Set(
  `has had leads led heads headed runs ran owns owned chairs chaired founded plays played works worked
  coaches coached manages managed represents represented lives teaches`.split(/\s+/),
)
const ARTICLES = new Set(['a', 'an', 'the'])
const ROLE_OPENINGS = new Set([
  'former',
  'chief',
  'deputy',
  'assistant',
  'senior',
  'acting',
  'head',
  'ex',
])
const ROLE_ENDING = /(?:er|or|ist|man|woman|ian|ant|ent|ive|boss)$/

/** Those of the surnames, folded, that some place of the page says more about than a courtesy title. */
export function introducedAmong(article: Article, surnames: ReadonlySet<string>): Set<string> {
  const introduced = new Set<string>()
  const introduces = (word: Word) => !isLowerCase(word.text) && isIntroduction(article, word)
  for (const [form, names] of formsOf(surnames, article)) {
    const open = names.filter((name) => !introduced.has(name))
    if (open.length > 0 && article.vocabulary.placesOf(form).some(introduces))
      for (const name of open) introduced.add(name)
  }
  return introduced
}

/** The forms of a text that are of some of the surnames, with those. */
function formsOf(surnames: ReadonlySet<string>, {index}: Article): Map<string, string[]> {
  const forms = new Map<string, string[]>()
  const surnamesOf = surnamesOfForms(index)
  for (let at = 0; at < surnamesOf.length; at++) {
    for (const name of surnamesOf[at]!) {
      if (!surnames.has(name)) continue
      const form = index.forms[at]!
      const names = forms.get(form)
      if (names) names.push(name)
      else forms.set(form, [name])
    }
  }
  return forms
}

const surnamesOfForms = ofForms(surnamesIn)

/** The name, without an Arabic article, and what a hyphen joins. */
function surnamesIn(form: string): string[] {
  const name = foldedName(form)
  if (!name.includes('-')) return [name, `al-${name}`]
  const parts = name.split('-')
  return [name, parts.toReversed().join('-'), ...parts.filter((part) => part.length > 3)]
}

function isIntroduction(article: Article, word: Word): boolean {
  return isDescribedBefore(article, word) || isDescribedBehind(article, word)
}

function isDescribedBefore(article: Article, word: Word): boolean {
  const before = wordAt(article, word, -1)
  if (!before) return false
  if (PARTICLE.test(before.text)) return isDescribedBefore(article, before)
  const gap = article.text.slice(before.end, word.start)
  const folded = foldedName(before.text)
  if (COURTESY.has(folded) || folded === 'dr' || folded === 'prof') {
    const calling = wordAt(article, before, -1)
    if (!calling || article.text.slice(calling.end, before.start) !== ' ') return false
    const name = foldedName(calling.text)
    return CALLINGS.has(name) || isTitle(name)
  }
  if (gap === ', ') return isCalling(article, before)
  if (before.sentence !== word.sentence || !BEFORE_SURNAME.test(gap)) return false
  if (CALLED.has(folded) || isTitle(folded)) return true
  if (isCapitalised(before.text))
    return !OPENERS.has(folded) && (isFirstName(folded) || !isCalendarWord(folded))
  if (!isPlainSpace(gap)) return false
  return isCalling(article, before) || isOwned(article, before)
}

/** “Ferreira's motor-mouthed Kel”: whose he or she is, and what like. */
function isOwned(article: Article, adjective: Word): boolean {
  const owner = wordAt(article, adjective, -1)
  return (
    owner !== undefined &&
    isLowerCase(adjective.text) &&
    isPossessive(owner) &&
    isPlainSpace(article.text.slice(owner.end, adjective.start))
  )
}

function isPlainSpace(gap: string): boolean {
  return gap === ' ' || gap === '\u00a0'
}

/** “Wenger”, the club's coach; “the striker Henry”; “Arsenal's Henry”. */
function isCalling(article: Article, word: Word): boolean {
  const folded = foldedName(word.text)
  if (TIMES.has(folded) || isCalendarWord(folded)) return false
  if (isPossessive(word)) return true
  const tag = tagOf(article, word)
  return CALLINGS.has(folded) || (tag === Pos.noun && !/\d/.test(folded))
}

function isDescribedBehind(article: Article, word: Word): boolean {
  const after = wordAt(article, word, 1)
  if (!after) return false
  const gap = article.text.slice(word.end, after.start)
  if (gap === ' (') return true
  if (gap === ', ' && after.normal === 'who') return saysWhat(article, after)
  // The age of somebody who goes by a first name is all that a reader is told of passers-by.
  if (gap === ', ' && /^\d/.test(after.text)) return isFirstName(foldedName(word.text))
  if (gap === ', ')
    return APPOSITIVES.has(after.normal) || isPossessive(after) || isRole(article, after)
  if (gap !== ' ' && gap !== '-' && gap !== ' & ') return false
  if (isCapitalised(after.text)) return !isPossessive(word) && !isCalendarWord(after.normal)
  const next = wordAt(article, after, 1)
  return COPULAS.has(after.normal) && next !== undefined && ARTICLES.has(next.normal)
}

/** “Rother, who is the mayor”, “who leads the council”; who “said” or “left” may be anybody. */
function saysWhat(article: Article, who: Word): boolean {
  const verb = wordAt(article, who, 1)
  return verb !== undefined && (COPULAS.has(verb.normal) || LEADS.has(verb.normal))
}

function isPossessive({text}: Word): boolean {
  return /['’]s?$/.test(text)
}

/** What a role may be behind a comma: “Rother, chairman of”, “Rother, former mayor”. */
function isRole(article: Article, word: Word): boolean {
  const {normal} = word
  if (CALLINGS.has(normal) || ROLE_OPENINGS.has(normal) || isTitle(normal)) return true
  return ROLE_ENDING.test(normal) && tagOf(article, word) === Pos.noun
}

function tagOf(article: Article, word: Word): number {
  const sentence = article.sentences[word.sentence]!
  return article.tagsOf(sentence)[word.index - sentence.firstWord]!
}

/** The word next to another in its block. */
function wordAt(article: Article, word: Word, step: 1 | -1): Word | undefined {
  const other = article.words[word.index + step]
  return other?.block === word.block ? other : undefined
}
